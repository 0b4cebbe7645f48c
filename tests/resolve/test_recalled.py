"""Earlier inspections as records."""

from datetime import date

import printed
from kg.model.official import (
    DatesReading,
    GradeReading,
    OfficialReading,
    Period,
    RecalledReading,
    Regime,
    Witness,
)
from kg.model.span import Span
from kg.model.terms import Area, Framework, Grade, InspectionType
from kg.resolve.official_case import Case
from kg.resolve.recalled import inspections, judgements, memories, predecessors

FULL, VISIT = InspectionType.FULL, InspectionType.MONITORING_VISIT
OWN = Period(start=date(2018, 12, 3), end=date(2018, 12, 14))
GSS = "E09000005"


def told(
    when: str, kind: InspectionType = FULL, grade: Grade | None = None, start: int = 0
) -> RecalledReading:
    """Return a reading of an earlier inspection."""
    place = Span(start, start + 1)
    grades = (
        GradeReading(
            area=Area.OVERALL, grade=grade, witness=Witness.STATEMENT, span=place, label=place
        ),
    )
    return RecalledReading(
        inspection_type=kind, when=when, span=place, grades=grades if grade else ()
    )


def case(*readings: RecalledReading) -> Case:
    """Return the case of a report of December 2018 that recalls something."""
    span = Span(0, 5)
    reading = OfficialReading(
        report=printed.report("Words of a report"),
        regime=Regime(framework=Framework.ILACS, inspection_type=FULL, span=span),
        dates=DatesReading(periods=(OWN,), span=span),
        recalled=readings,
    )
    return Case(reading, gss=GSS)


def test_one_told_twice_is_one() -> None:
    """The year and the month of one inspection come together; both times stay with it."""
    (one,) = inspections(case(told("2015"), told("2015-03", start=3)))
    assert (one.when, [d.edtf for d in one.datings]) == ("2014-12/2015-03", ["2015", "2015-03"])
    assert not one.official


def test_visits_stay_apart() -> None:
    """Visits of two months are two, and a year that both fit is of neither."""
    found = memories(case(told("2017-01", VISIT), told("2017-08", VISIT), told("2017", VISIT)))
    assert [len(m.readings) for m in found] == [1, 1]


def test_own_inspection_is_not_recalled() -> None:
    """A time that might be that of the report's own inspection tells of no earlier one."""
    assert memories(case(told("2018"), told("2018-12"))) == ()


def test_grades() -> None:
    """A grade told twice is one with two places; of two grades for one area none is taken."""
    (one,) = judgements(
        case(told("2015", grade=Grade.GOOD), told("2015", grade=Grade.GOOD, start=3))
    )
    assert (one.grade, len(one.evidence)) == (Grade.GOOD, 2)
    both = case(told("2015", grade=Grade.GOOD), told("2015", grade=Grade.INADEQUATE))
    assert list(judgements(both)) == []


def test_no_predecessor() -> None:
    """A council that inspected nobody else needs no other council."""
    assert list(predecessors(case(told("2015")))) == []

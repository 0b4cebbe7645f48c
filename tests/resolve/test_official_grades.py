"""The grades of a report: two readings compared, and why one is absent."""

from datetime import date

import pytest

import printed
from kg.model.official import (
    DatesReading,
    GradeReading,
    OfficialReading,
    Period,
    Regime,
    Witness,
)
from kg.model.span import Span
from kg.model.terms import AbsenceReason, Area, Framework, Grade, InspectionType
from kg.resolve.official_grades import Settled, areas_of, settle
from kg.resolve.official_grades import printed as words_of

HERE = Span(0, 4)
TABLE, HEADING, STATEMENT = Witness.TABLE, Witness.HEADING, Witness.STATEMENT


def read(area: Area, grade: Grade | None, witness: Witness = TABLE) -> GradeReading:
    """Return a grade as it was read somewhere."""
    return GradeReading(area=area, grade=grade, witness=witness, span=Span(9, 13), label=HERE)


def settled(
    framework: Framework, *grades: GradeReading, day: date | None = None
) -> dict[Area, Settled]:
    """Return what a report's readings come to, by area."""
    dates = DatesReading(periods=(Period(start=day, end=day),), span=HERE) if day else None
    reading = OfficialReading(
        report=printed.report("Some words."),
        regime=Regime(framework=framework, inspection_type=InspectionType.FULL, span=HERE),
        dates=dates,
        grades=grades,
    )
    return {one.area: one for one in settle(reading)}


def test_two_readings_that_agree_are_one_grade() -> None:
    """Table and heading together are the evidence."""
    both = (read(Area.LEADERS, Grade.GOOD), read(Area.LEADERS, Grade.GOOD, HEADING))
    one = settled(Framework.ILACS, *both)[Area.LEADERS]

    assert (one.grade, one.reason, one.readings, one.other) == (Grade.GOOD, None, both, ())


def test_the_table_is_preferred_to_a_heading_that_differs() -> None:
    """Both readings are kept, the heading's as the other one."""
    table, heading = read(Area.LEADERS, Grade.GOOD), read(Area.LEADERS, Grade.POOR, HEADING)
    one = settled(Framework.ILACS, heading, table)[Area.LEADERS]

    assert (one.grade, one.readings, one.other) == (Grade.GOOD, (table,), (heading,))


def test_a_heading_decides_between_two_of_the_title_page() -> None:
    """Where the title page gives two grades, the one that the heading repeats is meant."""
    told = (
        read(Area.OVERALL, Grade.GOOD, STATEMENT),
        read(Area.OVERALL, Grade.POOR),
        read(Area.OVERALL, Grade.POOR, HEADING),
    )

    assert settled(Framework.ILACS, *told)[Area.OVERALL].grade is Grade.POOR


def test_two_grades_without_a_heading_are_none() -> None:
    """Nothing is guessed: the grade could not be read."""
    told = (read(Area.OVERALL, Grade.GOOD), read(Area.OVERALL, Grade.POOR))
    one = settled(Framework.ILACS, *told)[Area.OVERALL]

    assert (one.grade, one.reason) == (None, AbsenceReason.UNREADABLE)


def test_a_row_without_a_grade_is_unread_and_one_not_judged_is_not() -> None:
    """*Not judged* is what the report says; nothing said is what could not be read."""
    found = settled(Framework.SIF, read(Area.ADOPTION, None))

    assert found[Area.ADOPTION].reason is AbsenceReason.NOT_JUDGED
    assert found[Area.LEADERSHIP].reason is AbsenceReason.UNREADABLE


@pytest.mark.parametrize(
    ("rows", "day", "apart"),
    [
        # Begun in 2022 and printed with the old row, whatever year it came out.
        ({Area.CARE_COMBINED}, date(2023, 5, 1), False),
        ({Area.CARE_LEAVERS}, date(2022, 12, 5), True),
        (set(), date(2022, 12, 5), False),
        (set(), date(2023, 1, 1), True),
        (set(), None, False),
    ],
)
def test_the_rows_tell_whether_care_leavers_stand_apart(
    rows: set[Area], day: date | None, *, apart: bool
) -> None:
    """The rows printed decide, and only without any the first day on site."""
    assert (Area.CARE_LEAVERS in areas_of(Framework.ILACS, day, rows)) is apart


def test_a_combined_grade_leaves_two_areas_without_one() -> None:
    """The combined grade is never given to its two parts."""
    found = settled(Framework.ILACS, read(Area.CARE_COMBINED, Grade.GOOD), day=date(2019, 4, 29))

    assert found[Area.CARE_COMBINED].grade is Grade.GOOD
    assert {found[a].reason for a in (Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS)} == {
        AbsenceReason.COMBINED
    }


def test_from_april_2026_there_is_no_overall_grade() -> None:
    """An empty cell that is right; a grade that is printed all the same is taken."""
    day = date(2026, 4, 27)
    rows = (read(Area.LEADERS, Grade.GOOD), read(Area.CARE_LEAVERS, Grade.GOOD))
    given = read(Area.OVERALL, Grade.GOOD)

    assert settled(Framework.ILACS, *rows, day=day)[Area.OVERALL].reason is (
        AbsenceReason.NOT_UNDER_FRAMEWORK
    )
    assert settled(Framework.ILACS, *rows, given, day=day)[Area.OVERALL].grade is Grade.GOOD


@pytest.mark.parametrize("framework", [Framework.VISIT, Framework.JTAI, Framework.SEND])
def test_visits_give_no_grade(framework: Framework) -> None:
    """The one absence says that it was a visit."""
    found = settled(framework)

    assert {area: one.reason for area, one in found.items()} == {Area.OVERALL: AbsenceReason.VISIT}


def test_without_a_framework_nothing_is_expected() -> None:
    """A document of no known framework has no areas."""
    assert settle(OfficialReading(report=printed.report("Some words."))) == ()


def test_the_words_of_a_reading_are_label_and_grade() -> None:
    """Whichever stands first on the page."""
    assert words_of(read(Area.LEADERS, Grade.GOOD)) == Span(0, 13)

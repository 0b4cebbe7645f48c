"""The judgement inspections of a graph."""

from dataclasses import replace

import pytest

import make
from kg.model.record import Inspection
from kg.model.terms import AbsenceReason, Area, Framework, Grade, InspectionType, Topic
from kg.query.judged import judged
from query import inspected

REPORT = inspected.official("2024-06-10/2024-06-14")
PAPER = inspected.told("2019")


@pytest.mark.parametrize(
    ("inspection", "grades", "is_one"),
    [
        (REPORT, False, True),
        (inspected.told("2019", kind=InspectionType.SHORT), False, True),
        (PAPER, True, True),
        (PAPER, False, False),
        (inspected.told("2019", kind=InspectionType.FOCUSED_VISIT), True, False),
        (inspected.told("2019", kind=InspectionType.JTAI), False, False),
        (inspected.official("2013-07", Framework.LAC2013), False, True),
        (
            replace(
                inspected.official("2021-03-02", Framework.VISIT),
                inspection_type=InspectionType.OTHER,
            ),
            True,
            False,
        ),
    ],
)
def test_visits_are_none(inspection: Inspection, *, grades: bool, is_one: bool) -> None:
    """What gives grades is a judgement inspection; a visit is none, whatever papers repeat."""
    found = [inspected.graded(inspection, Grade.GOOD)] if grades else []
    assert bool(judged(inspected.graph([inspection], found))) is is_one


def test_what_a_row_needs() -> None:
    """All that the graph has of an inspection comes with it."""
    lead = make.person("Ann Lee", "r1")
    report = replace(REPORT, lead=(lead.key,), published="2024-07-23")
    (one,) = judged(
        inspected.graph(
            [report],
            [
                inspected.graded(report, Grade.GOOD),
                inspected.graded(report, Grade.INADEQUATE, preferred=False),
                inspected.graded(report, Grade.GOOD, Area.COUNT, area_text="three areas"),
            ],
            [inspected.absent(report, Area.ADOPTION, AbsenceReason.NOT_JUDGED)],
            [
                inspected.point(report, 2, Topic.VOICE),
                inspected.point(report, 1, Topic.HEALTH),
            ],
            [replace(make.conflict(), subject=report.key)],
            people=(lead,),
        )
    )
    assert (one.council, one.gss, one.region) == ("Redbridge", "E09000026", "London")
    assert (one.kind, one.framework, one.official) == ("full", "ILACS", True)
    assert (one.when, one.published, one.leads) == (REPORT.when, "2024-07-23", ("Ann Lee",))
    assert one.grades == {"overall": ("Good",)}
    assert one.counted == ("three areas: Good",)
    assert one.reasons == {"adoption": "not judged"}
    assert one.topics == ("health", "voice of the child")
    assert one.disputes == ("date: 2019-03-08 or 2019-04/2019-05",)
    assert (one.sources, one.reports, one.papers) == (("redbridge-2024",), True, False)


def test_grades_that_differ_are_no_overall_grade() -> None:
    """Where two grades stand side by side neither is taken."""
    grades = [inspected.graded(PAPER, Grade.GOOD), inspected.graded(PAPER, Grade.INADEQUATE)]
    (one,) = judged(inspected.graph([PAPER], grades))
    assert one.grades == {"overall": ("Good", "Inadequate")}
    assert one.overall == ""


def test_order() -> None:
    """A council's inspections come in order of time, those without one last."""
    inspections = [inspected.told(when, n) for n, when in enumerate(["2019", None, "2016-05"])]
    found = judged(
        inspected.graph(inspections, [inspected.graded(i, Grade.GOOD) for i in inspections])
    )
    assert [one.when for one in found] == ["2016-05", "2019", ""]

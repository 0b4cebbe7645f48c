"""Grades, absences, recommendations and tenures of an official report."""

import printed
from kg.model.issue import Level
from kg.model.official import GradeReading, OfficialReading, PointReading, TenureReading, Witness
from kg.model.span import Span
from kg.model.terms import AbsenceReason, Area, Grade, RoleType
from kg.resolve.official_case import Case
from kg.resolve.official_facts import (
    absences,
    conflicts,
    judgements,
    recommendations,
    tenures,
)
from kg.resolve.official_grades import Settled

TEXT = """
Overall effectiveness Good
Ensure that plans are clear.
===
Overall effectiveness: requires improvement
The director has been in post since July 2016.
"""
SHOWN = printed.article(TEXT).text


def place(words: str, after: int = 0) -> Span:
    """Return where words stand."""
    start = SHOWN.index(words, after)
    return Span(start, start + len(words))


def grade(value: Grade, witness: Witness, words: str, after: int = 0) -> GradeReading:
    """Return a reading of the overall grade."""
    label = place("Overall effectiveness", after)
    span = place(words, after)
    return GradeReading(area=Area.OVERALL, grade=value, witness=witness, span=span, label=label)


GOOD = grade(Grade.GOOD, Witness.TABLE, "Good")
WORSE = grade(Grade.REQUIRES_IMPROVEMENT, Witness.HEADING, "requires improvement", 30)


def case(**fields: object) -> Case:
    """Return the case of a report with those readings on Redbridge."""
    reading = OfficialReading(report=printed.report(TEXT), **fields)  # type: ignore[arg-type]
    return Case(reading, gss="E09000026")


def test_two_readings_that_agree_are_one_grade() -> None:
    """The grade rests on the words of both readings, label and all."""
    agreed = Settled(Area.OVERALL, Grade.GOOD, None, (GOOD,))
    (made,) = judgements(case(), [agreed])

    assert (made.area, made.grade, made.preferred) == (Area.OVERALL, Grade.GOOD, True)
    assert [(e.text, e.page, e.rule) for e in made.evidence] == [
        ("Overall effectiveness Good", 1, "report.table")
    ]


def test_two_readings_that_differ_are_both_shown() -> None:
    """The table's is preferred; an issue names both and the page, and a conflict lists them."""
    split = Settled(Area.OVERALL, Grade.GOOD, None, (GOOD,), (WORSE,))
    found = case()
    made = list(judgements(found, [split]))
    (conflict,) = conflicts(found, [split])

    assert [(j.grade, j.preferred) for j in made] == [
        (Grade.GOOD, True),
        (Grade.REQUIRES_IMPROVEMENT, False),
    ]
    assert (conflict.value_a, conflict.value_b) == (
        "overall: Good",
        "overall: Requires improvement",
    )
    assert conflict.preferred == "a"
    assert [(i.code, i.level) for i in found.issues] == [("grades-differ", Level.NOTE)]
    assert "Good" in found.issues[0].what
    assert "page 2" in found.issues[0].what


def test_a_grade_that_nobody_could_read_is_absent_and_an_issue() -> None:
    """An absence says why; only what could not be read is something to look at."""
    unread = Settled(Area.LEADERS, None, AbsenceReason.UNREADABLE, ())
    combined = Settled(Area.CARE_LEAVERS, None, AbsenceReason.COMBINED, ())
    no_row = Settled(Area.ADOPTION, None, AbsenceReason.NOT_IN_TABLE, ())
    found = case()
    made = list(absences(found, [unread, combined, no_row]))

    assert [(a.area, a.reason) for a in made] == [
        (Area.LEADERS, AbsenceReason.UNREADABLE),
        (Area.CARE_LEAVERS, AbsenceReason.COMBINED),
        (Area.ADOPTION, AbsenceReason.NOT_IN_TABLE),
    ]
    assert [(i.code, i.level) for i in found.issues] == [
        ("grade-unread", Level.SKIP),
        ("no-row", Level.NOTE),
    ]


def test_points_keep_their_order_and_urgency() -> None:
    """A recommendation has its number, its words and the heading that says how soon."""
    point = PointReading(
        number=3,
        text="Ensure that plans are clear.",
        urgency="priority and immediate action",
        span=place("Ensure that plans are clear."),
    )
    (made,) = recommendations(case(points=(point,)))

    assert (made.number, made.text, made.urgency) == (3, point.text, point.urgency)
    assert made.council == "council/E09000026"


def test_a_tenure_keeps_the_reports_sentence() -> None:
    """Since when a post is held, without a name, and the words that say so."""
    told = TenureReading(
        role_type=RoleType.DCS,
        title="director",
        since="2016-07",
        span=place("The director has been in post since July 2016."),
    )
    (made,) = tenures(case(tenures=(told,)))

    assert (made.role_type, made.since) == (RoleType.DCS, "2016-07")
    assert made.text == "The director has been in post since July 2016."
    assert made.evidence[0].page == 2

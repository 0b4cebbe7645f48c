"""What one official report says."""

from datetime import date

import pytest

import printed
from kg.model.dossier import Account
from kg.model.issue import Level
from kg.model.official import (
    CouncilReading,
    DatesReading,
    DayReading,
    GradeReading,
    InspectorReading,
    OfficialReading,
    Period,
    Regime,
    Seat,
    Witness,
)
from kg.model.span import Span
from kg.model.terms import Area, Framework, Grade, InspectionType
from kg.resolve.official import official_account

TEXT = "Inspection of Redbridge. 29 April 2019 to 3 May 2019. Ada Brook. Overall: Good."
REDBRIDGE = "E09000026"
WEEK = Period(start=date(2019, 4, 29), end=date(2019, 5, 3))
FORTNIGHT = Period(start=date(2019, 4, 29), end=date(2019, 5, 10))


def place(words: str) -> Span:
    """Return where words stand first."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def account(
    *periods: Period,
    framework: Framework | None = Framework.ILACS,
    codes: tuple[str, ...] = (REDBRIDGE,),
    **fields: object,
) -> Account:
    """Return the account of a report on a council, on site in those periods."""
    here = place("Inspection")
    made = OfficialReading(
        report=printed.report(TEXT),
        regime=Regime(framework=framework, inspection_type=InspectionType.FULL, span=here)
        if framework
        else None,
        council=CouncilReading(codes=codes, span=place("Redbridge")) if codes else None,
        dates=DatesReading(periods=periods, span=place("29 April 2019 to 3 May 2019"))
        if periods
        else None,
        **fields,  # type: ignore[arg-type]
    )
    return official_account(made)


def test_a_report_tells_one_official_inspection() -> None:
    """Council, framework, days, lead and day of publication are those of the title page."""
    lead = InspectorReading(name="Ada Brook", seat=Seat.LEAD, span=place("Ada Brook"))
    published = DayReading(day=date(2019, 6, 11), span=place("2019"))
    made = account(FORTNIGHT, leads=(lead,), published=published)
    (one,) = made.inspections

    assert (one.council, one.framework, one.when) == (
        f"council/{REDBRIDGE}",
        Framework.ILACS,
        "2019-04-29/2019-05-10",
    )
    assert (one.official, one.published) == (True, "2019-06-11")
    assert [p.name for p in made.people if p.key in one.lead] == ["Ada Brook"]
    assert [a.key for a in made.agencies] == ["agency/ofsted"]


@pytest.mark.parametrize(
    ("framework", "periods", "kind"),
    [
        (Framework.ILACS, (WEEK,), InspectionType.SHORT),
        (Framework.ILACS, (FORTNIGHT,), InspectionType.FULL),
        (Framework.ILACS, (WEEK, FORTNIGHT), InspectionType.FULL),
        (Framework.ILACS, (), InspectionType.FULL),
        (Framework.SIF, (WEEK,), InspectionType.FULL),
    ],
)
def test_a_week_on_site_is_a_short_inspection(
    framework: Framework, periods: tuple[Period, ...], kind: InspectionType
) -> None:
    """Only of ILACS, and only where it is one period."""
    assert [i.inspection_type for i in account(*periods, framework=framework).inspections] == [kind]


def test_several_periods_are_a_set() -> None:
    """A split inspection keeps each of its periods."""
    later = Period(start=date(2019, 8, 7), end=date(2019, 8, 8))

    assert [i.when for i in account(WEEK, later).inspections] == [
        "{2019-04-29/2019-05-03,2019-08-07/2019-08-08}"
    ]


def test_the_council_is_the_one_of_its_day() -> None:
    """Of two councils of one name the one that existed is meant."""
    codes = ("E10000009", "E06000059")
    made = account(Period(start=date(2021, 9, 27), end=date(2021, 10, 8)), codes=codes)

    assert [c.gss for c in made.councils] == ["E06000059"]


@pytest.mark.parametrize(
    ("codes", "code"),
    [((), "no-council"), ((REDBRIDGE, "E10000016"), "which-council")],
)
def test_without_its_council_a_report_is_left_out(codes: tuple[str, ...], code: str) -> None:
    """Nothing is taken of a report whose council could not be told, and an issue says so."""
    made = account(WEEK, codes=codes)

    assert (made.inspections, made.judgements) == ((), ())
    assert [(i.code, i.level) for i in made.issues] == [(code, Level.STOP)]
    assert made.issues[0].span is None


def test_a_review_of_a_board_is_left_out() -> None:
    """A safeguarding board is not the council."""
    made = account(WEEK, framework=None, board_only=True)

    assert made.inspections == ()
    assert [i.code for i in made.issues] == ["board-review"]


def test_an_inspection_of_others_is_left_out() -> None:
    """A school is not a council."""
    made = account(WEEK, framework=None, other="a school or college")

    assert made.inspections == ()
    assert [i.code for i in made.issues] == ["other-inspection"]


def test_what_cannot_be_read_is_an_issue() -> None:
    """Days, lead and grades that are missing are each named, and no grade is made up."""
    made = account()

    assert [i.when for i in made.inspections] == [None]
    assert {i.code for i in made.issues} == {"no-dates", "no-lead", "grade-unread"}
    assert made.judgements == ()


def test_a_grade_has_the_page_it_was_read_on() -> None:
    """A grade's evidence is label and grade as printed."""
    told = GradeReading(
        area=Area.OVERALL,
        grade=Grade.GOOD,
        witness=Witness.TABLE,
        span=place("Good"),
        label=place("Overall"),
    )
    (one,) = account(WEEK, grades=(told,)).judgements

    assert (one.grade, one.preferred) == (Grade.GOOD, True)
    assert [e.text for e in one.evidence] == ["Overall: Good"]

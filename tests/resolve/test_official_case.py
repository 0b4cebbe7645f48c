"""A report's readings on their way to records."""

from datetime import date

import pytest

import printed
from kg.model.issue import Issue, Level
from kg.model.official import DatesReading, OfficialReading, Period
from kg.model.span import Span
from kg.resolve.official_case import Case

DECEMBER = Period(start=date(2022, 12, 5), end=date(2022, 12, 9))
FEBRUARY = Period(start=date(2023, 2, 14), end=date(2023, 2, 15))


def case(*periods: Period) -> Case:
    """Return the case of a report with those periods on site."""
    dates = DatesReading(periods=periods, span=Span(0, 5)) if periods else None
    return Case(OfficialReading(report=printed.report("Words of a\n===\nreport"), dates=dates))


@pytest.mark.parametrize(
    ("periods", "when"),
    [
        ((), None),
        ((DECEMBER,), "2022-12-05/2022-12-09"),
        ((DECEMBER, FEBRUARY), "{2022-12-05/2022-12-09,2023-02-14/2023-02-15}"),
    ],
)
def test_time_on_site(periods: tuple[Period, ...], when: str | None) -> None:
    """Several periods are a set of intervals, as EDTF writes them."""
    assert case(*periods).when == when


def test_evidence_has_its_page() -> None:
    """The words, where they stand in the text, and the page a person would open."""
    piece = case().evidence(Span(11, 17), "report.title")

    assert (piece.text, piece.page, piece.span) == ("report", 2, Span(11, 17))


def test_an_issue_shows_the_words() -> None:
    """What is wrong, and the words that are concerned on one line."""
    found = case()
    found.note(Level.NOTE, "code", "Something.", Span(0, 17))

    assert found.issues == [
        Issue(
            source="report",
            level=Level.NOTE,
            what="Something.",
            code="code",
            words="Words of a report",
            span=Span(0, 17),
        )
    ]

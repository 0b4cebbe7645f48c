"""When an article can have been written."""

from datetime import date

import pytest

import make
from kg.model.record import Dating, Evidence
from kg.model.span import Span
from kg.resolve.dating import conflicts_of, not_before, standing, written
from kg.resolve.slots import Seen, Slot
from resolve.story import document, gathered

SEEN = Seen(Span(0, 5), "inspection.full")


def slot(when: str | None, *, news: bool = True) -> Slot:
    """Return an inspection of a time."""
    return Slot(council="E10000016", news=news, times=[(when, SEEN)] if when else [])


def test_an_article_is_not_older_than_what_it_tells() -> None:
    """The first day on which it can have been written is that of the last visit's beginning."""
    assert not_before([slot("2016", news=False), slot("2019-04-29/2019-05-03")]) == date(
        2019, 4, 29
    )
    assert not_before([slot(None)]) is None


def test_a_month_without_year_lies_after_the_inspections_before_it() -> None:
    """A visit in some April told after one in spring 2019 was in April 2020 at the earliest."""
    assert not_before([slot("XXXX-04"), slot("2019-21", news=False)]) == date(2020, 4, 1)


def test_a_role_is_seen_on_the_stated_day_where_nothing_speaks_against_it() -> None:
    """The stated day counts, else the time from the last visit on."""
    stated = make.article(stated="2019-06-14")
    assert written(stated, [slot("2019-05")]).when == "2019-06-14"
    assert (
        written(make.article(stated="2019-03-08"), [slot("2019-05")]).when
        == "2019-05-01/2019-12-31"
    )
    assert written(make.article(), [slot("2019-05")]).when == "2019-05-01/.."
    assert written(make.article(), []).when is None


def _evidence(seen: Seen) -> Evidence:
    return make.evidence(start=seen.span.start, rule=seen.rule)


def test_a_stated_day_before_the_visit_is_a_conflict() -> None:
    """A header's date before the visit that the text tells of contradicts the text."""
    article = make.article(stated="2019-03-08", stated_words="2019-03-08")
    (conflict,) = conflicts_of(article, [slot("2019-05")], _evidence)
    assert (conflict.value_a, conflict.value_b) == ("2019-03-08", "2019-05")
    assert conflicts_of(make.article(stated="2019-06-14"), [slot("2019-05")], _evidence) == ()
    assert conflicts_of(make.article(), [slot("2019-05")], _evidence) == ()


def test_the_words_of_the_stated_day_are_evidence() -> None:
    """Where the text prints the date, its place is part of the conflict's evidence."""
    text = "date 2019-03-08 Kent rated good\n\nInspectors came."
    article = make.article(text=text, stated="2019-03-08", stated_words="2019-03-08")
    (conflict,) = conflicts_of(article, [slot("2019-05")], _evidence)
    assert "2019-03-08" in {e.text for e in conflict.evidence}


def test_a_whole_story_gives_its_first_day() -> None:
    """The inspections of a text read from end to end set the day."""
    text = (
        "Kent County Council’s children’s services were rated good by Ofsted.\n\nInspectors visited"
        " in May 2022."
    )
    assert not_before(gathered(text).slots) == date(2022, 5, 1)
    assert document(text).text == text


def test_a_repeated_date_has_no_weight() -> None:
    """What stands over unrelated articles says nothing of the day of writing, whatever it is."""
    found = written(make.article(stated="2019-06-14", repeated=True), [slot("2019-05")])

    assert found.when == "2019-05-01/.."
    assert "has no weight" in found.why


def test_the_reason_is_told() -> None:
    """Each time of writing says why it is taken."""
    assert written(make.article(stated="2019-06-14"), []).why == "The date that the source prints."
    assert "lies before" in written(make.article(stated="2019-03-08"), [slot("2019-05")]).why
    assert "prints no date" in written(make.article(), []).why


@pytest.mark.parametrize(
    ("told", "best", "official", "stands", "why"),
    [
        ("2019-06", "2019-06", False, "accepted", "No source tells a more exact time."),
        ("2019-06", "2019-06-03/2019-06-07", True, "agrees", "Agrees with 3 to 7 June 2019."),
        (
            "2019-08",
            "2019-06-03/2019-06-07",
            True,
            "rejected",
            "The report prints 3 to 7 June 2019; this may be when the report came out.",
        ),
        ("2019-08", "2019-06", False, "rejected", "Another source tells June 2019."),
        (
            "2019-06-03/2019-06-07",
            "2019-06-03/2019-06-07",
            True,
            "accepted",
            "The report prints these days.",
        ),
    ],
)
def test_each_time_told_has_its_standing(
    told: str,
    best: str,
    official: bool,  # noqa: FBT001 - a case of the table
    stands: str,
    why: str,
) -> None:
    """A time is taken, agrees with the one taken, or is rejected, and the reason is said."""
    found = standing(Dating(edtf=told, evidence=()), best, official=official)

    assert (found.standing.value, found.why) == (stands, why)

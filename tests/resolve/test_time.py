"""Completing a date from the day of writing."""

from datetime import date

import pytest

import make
from kg.extract.base import read
from kg.model.mention import Clue, DateMention
from kg.model.span import Span
from kg.resolve.account import account
from kg.resolve.time import Clock
from kg.text.parse import parse

TODAY = Clock(date(2022, 5, 18))


def mention(edtf: str | None, relative: str | None = None) -> DateMention:
    """Return a date as the extractor would."""
    clue = Clue.RELATIVE if edtf is None else Clue.YEARLESS if "XXXX" in edtf else Clue.ABSOLUTE
    return DateMention(
        span=Span(0, 1), text="x", rule="date", edtf=edtf, clue=clue, relative=relative
    )


@pytest.mark.parametrize(
    ("edtf", "relative", "when"),
    [
        ("2016", None, "2016"),
        ("XXXX-04", None, "2022-04"),
        ("XXXX-10", None, "2021-10"),
        ("XXXX-04", "year-1", "2021-04"),
        ("XXXX-04/XXXX-05", "year-0", "2022-04/2022-05"),
        ("XXXX-23", "last", "2021-23"),
        (None, "year-2", "2020"),
        (None, "month-1", "2022-04"),
        (None, "week-1", "2022-05-09/2022-05-15"),
        (None, "day-1", "2022-05-17"),
        (None, "monday", "2022-05-16"),
        (None, "year+1", None),
    ],
)
def test_a_date_is_counted_from_the_day_of_writing(
    edtf: str | None, relative: str | None, when: str | None
) -> None:
    """A time is the last that fits before the article's date; the future stays open."""
    assert TODAY.complete(mention(edtf, relative)) == when


def test_without_a_day_of_writing_nothing_is_guessed() -> None:
    """A month keeps its open year, and *last month* has no time."""
    clock = Clock.of(make.article())
    assert clock.today is None
    assert clock.complete(mention("XXXX-04")) == "XXXX-04"
    assert clock.complete(mention(None, "month-1")) is None


def test_two_months_without_a_year_stay_two() -> None:
    """*In March and October* keeps both months, each the last before the article's date."""
    assert TODAY.complete(mention("{XXXX-12,XXXX-03}")) == "{2021-12,2022-03}"
    assert TODAY.complete(mention("{XXXX-01,XXXX-03}")) == "{2022-01,2022-03}"


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("Their report was published on 15 September 2023.", "2023-07-17/2023-07-21"),
        ("Their report came out on Friday 15 September 2023.", "2023-07-17/2023-07-21"),
        ("They met parents on 15 September 2023.", "XXXX-07-17/XXXX-07-21"),
    ],
)
def test_the_day_of_the_report_tells_the_year(told: str, when: str) -> None:
    """Where an article prints no date, the day on which the report came out stands for it."""
    text = (
        "Ofsted inspectors visited Kent County Council’s children’s services from 17 to 21 July. "
        f"{told}"
    )
    assert {i.when for i in account(read(parse(make.article(text=text)))).inspections} == {when}

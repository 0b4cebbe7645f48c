"""Uncertain times, held against the ``edtf`` library."""

from calendar import monthrange
from datetime import date

import pytest
from edtf import parse_edtf
from edtf.convert import struct_time_to_date
from hypothesis import given
from hypothesis import strategies as st

from kg.model.edtf import Bounds, bounds, compatible, is_edtf, precision, with_year

YEARS = st.integers(1980, 2060)
MONTHS = st.integers(1, 12)


@st.composite
def moments(draw: st.DrawFn) -> str:
    """Draw a year, a month or a day."""
    year, month = draw(YEARS), draw(MONTHS)
    day = draw(st.integers(1, monthrange(year, month)[1]))
    return draw(st.sampled_from([f"{year}", f"{year}-{month:02}", f"{year}-{month:02}-{day:02}"]))


@st.composite
def times(draw: st.DrawFn) -> str:
    """Draw a moment or an interval whose end is not before its beginning."""
    one, other = draw(moments()), draw(moments())
    first, last = sorted((one, other), key=_begin)
    begin, end = bounds(first), bounds(last)
    ordered = begin is not None and end is not None and begin.earliest <= end.latest
    return draw(st.sampled_from([first, f"{first}/{last}"])) if ordered else first


def _begin(time: str) -> date:
    found = bounds(time)
    assert found is not None
    return found.earliest


@given(times())
def test_the_bounds_are_the_librarys(time: str) -> None:
    """A time's first and last day are those that the edtf library gives."""
    oracle = parse_edtf(time)
    assert bounds(time) == Bounds(
        struct_time_to_date(oracle.lower_strict()), struct_time_to_date(oracle.upper_strict())
    )


@given(times(), times())
def test_two_times_are_compatible_where_their_bounds_meet(one: str, other: str) -> None:
    """Two times with years could be one where the library's bounds share a day."""
    a, b = parse_edtf(one), parse_edtf(other)
    meet = a.lower_strict() <= b.upper_strict() and b.lower_strict() <= a.upper_strict()
    assert compatible(one, other) is meet


@given(times(), times())
def test_compatibility_has_no_order(one: str, other: str) -> None:
    """It does not matter which of two times is asked first."""
    assert compatible(one, other) is compatible(other, one)


@given(moments(), st.sampled_from(["?", "~", "%"]))
def test_a_doubt_does_not_move_a_time(time: str, doubt: str) -> None:
    """A qualifier leaves the days as they are."""
    assert bounds(time) == bounds(time + doubt)
    assert is_edtf(time + doubt)


@given(MONTHS, YEARS)
def test_a_month_without_its_year_is_in_every_year(month: int, year: int) -> None:
    """*In April* could be April of any year, and has no bounds of its own."""
    yearless = f"XXXX-{month:02}"
    assert compatible(yearless, f"{year}-{month:02}")
    assert bounds(yearless) is None
    assert with_year(yearless, year) == f"{year}-{month:02}"


@pytest.mark.parametrize(
    ("season", "first", "last"),
    [
        ("2019-21", date(2019, 3, 1), date(2019, 5, 31)),
        ("2019-22", date(2019, 6, 1), date(2019, 8, 31)),
        ("2019-23", date(2019, 9, 1), date(2019, 11, 30)),
        ("2019-24", date(2019, 12, 1), date(2020, 2, 29)),
    ],
)
def test_a_season_has_three_months(season: str, first: date, last: date) -> None:
    """Winter runs into the next year, to its leap day."""
    assert bounds(season) == Bounds(first, last)


@pytest.mark.parametrize(
    "words",
    ["", "spring", "2019-13", "2019-02-30", "2019-25", "20-19", "2020/2019", "0000", "XXXX"],
)
def test_what_is_no_time_is_not_read(words: str) -> None:
    """A month that does not exist, a reversed interval and a word are no EDTF values."""
    assert not is_edtf(words)
    assert bounds(words) is None


def test_a_set_is_compatible_with_each_of_its_members() -> None:
    """A visit in two parts could be told by either."""
    parts = "{2022-12-05/2022-12-09,2023-02-14/2023-02-15}"
    assert compatible(parts, "2022-12")
    assert compatible(parts, "2023-02")
    assert not compatible(parts, "2023-01")


def test_fewer_days_are_more_precise() -> None:
    """A day is more precise than a month, a month than a year, and any than one without year."""
    assert precision("2019-04-29") < precision("2019-04") < precision("2019") < precision("XXXX-04")


def test_an_interval_over_new_year_ends_in_the_next() -> None:
    """November to January has two years."""
    assert with_year("XXXX-11/XXXX-01", 2019) == "2019-11/2020-01"


def test_a_winter_without_its_year_runs_over_new_year() -> None:
    """*Last winter* can have been in December or in January, and not in June."""
    assert compatible("XXXX-24", "2020-12-05")
    assert compatible("XXXX-24", "2021-01")
    assert not compatible("XXXX-24", "2020-06")

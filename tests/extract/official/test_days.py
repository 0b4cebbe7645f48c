"""The days that reports print."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract.official.days import periods, single_day
from kg.model.official import Period
from kg.model.times import MONTHS


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("14 September 2015 – 8 October 2015", ["2015-09-14/2015-10-08"]),
        ("6 to 30 July 2015", ["2015-07-06/2015-07-30"]),
        ("15 – 19 July 2013", ["2013-07-15/2013-07-19"]),
        ("15-19 July 2013", ["2013-07-15/2013-07-19"]),
        ("11 January to 8 February 2016", ["2016-01-11/2016-02-08"]),
        ("4 June 2018-28 June 2018", ["2018-06-04/2018-06-28"]),
        ("6 March to 30 March 2017", ["2017-03-06/2017-03-30"]),
        ("12/09/2016 to 06/10/2016", ["2016-09-12/2016-10-06"]),
        ("1/06/2015 - 25/06/2015", ["2015-06-01/2015-06-25"]),
        ("1.06.15 – 25.06.15", ["2015-06-01/2015-06-25"]),
        ("26 Feb to 8 Mar 2024", ["2024-02-26/2024-03-08"]),
        ("28 July 2016", ["2016-07-28"]),
        ("9 and 10 May 2019", ["2019-05-09/2019-05-10"]),
        ("Tuesday 3rd and Wednesday 4th March 2020", ["2020-03-03/2020-03-04"]),
        ("5 to 9 December 2022 and 14 to 15 February 2023", ["2022-12-05/2022-12-09", "2023-02-14/2023-02-15"]),
        ("8 July 2019 to 19 July 2019, 7 August 2019 to 8 August 2019", ["2019-07-08/2019-07-19", "2019-08-07/2019-08-08"]),
        ("28 November to 9 January 2023", ["2022-11-28/2023-01-09"]),
        ("30 – 31 August 2016", ["2016-08-30/2016-08-31"]),
        ("2024-03-04 to 2024-03-15", ["2024-03-04/2024-03-15"]),
        ("04-03-2024 - 15-03-2024", ["2024-03-04/2024-03-15"]),
        ("4 March ’24 to 15 March ’24", ["2024-03-04/2024-03-15"]),
        ("4to15 March2024", ["2024-03-04/2024-03-15"]),
        ("4 to 15 March 2024 inclusive.", ["2024-03-04/2024-03-15"]),
        ("4 to 15 March 2024 (off-site from 26 February 2024)", ["2024-03-04/2024-03-15"]),
        ("Week 1: 4 to 8 March 2024 Week 2: 11 to 15 March 2024", ["2024-03-04/2024-03-08", "2024-03-11/2024-03-15"]),
        ("week beginning 3 June 2019", ["2019-06-03/2019-06-07"]),
        ("weeks commencing 3 and 17 June 2019", ["2019-06-03/2019-06-07", "2019-06-17/2019-06-21"]),
    ],
)  # fmt: skip
def test_periods(words: str, expected: list[str]) -> None:
    """What is printed once counts for what stands before it; a turn of the year is seen."""
    found = periods(words)

    assert found is not None
    assert [period.edtf for period in found] == expected


@pytest.mark.parametrize(
    "words",
    [
        "31 June 2020",
        "3 May",
        "May 2020",
        "from 3 May 2020",
        "3 May 2020 to",
        "12 July 2020 to 3 July 2020",
        "3 May 2020 to 12 December 2020",
        "14 to 15 February 2023 and 5 to 9 December 2022",
        "13/13/2016",
        "",
        "4 to 8 to 12 May 2020",
        "4 March 2024 15 March 2024",
        "4 to 8 March 2024 and",
        "week beginning 4 June 2019",
        "weeks beginning 3 to 10 June 2019",
    ],
)
def test_no_period(words: str) -> None:
    """A day that is none, words beside it, an end before its start: nothing is guessed."""
    assert periods(words) is None


def test_a_single_day() -> None:
    """A day of publication is one day, not a period."""
    assert single_day("25/11/2016") == date(2016, 11, 25)
    assert single_day("25 November 2016") == date(2016, 11, 25)
    assert single_day("6 to 30 July 2015") is None


STARTS = st.dates(min_value=date(2013, 1, 1), max_value=date(2030, 12, 1))
DASHES = st.sampled_from([" to ", " – ", "–", "-", " - ", " until ", " — "])


@given(start=STARTS, days=st.integers(1, 90), dash=DASHES, form=st.integers(0, 4))
def test_what_is_printed_is_read(start: date, days: int, dash: str, form: int) -> None:
    """Any period in any of the printed forms is read back."""
    end = start + timedelta(days=days)
    found = periods(dash.join(_printed(start, end, form)))

    assert found == (Period(start=start, end=end),)


def _printed(start: date, end: date, form: int) -> tuple[str, str]:
    """Return the two ends of a period as a report prints them."""
    long = [f"{d.day} {MONTHS[d.month - 1]} {d.year}" for d in (start, end)]
    if form == 1:
        return start.strftime("%d/%m/%Y"), end.strftime("%d/%m/%Y")
    if form == 2:
        return f"{start.day} {start.strftime('%b')} {start.year}", long[1]
    if form == 3 and start.year == end.year:
        return f"{start.day} {MONTHS[start.month - 1]}", long[1]
    if form == 4 and (start.year, start.month) == (end.year, end.month):
        return str(start.day), long[1]
    return long[0], long[1]


@given(st.text(max_size=60))
def test_nothing_printed_is_too_much(words: str) -> None:
    """Whatever stands behind the label, there is an answer."""
    found = periods(words)
    assert found is None or all(p.start <= p.end for p in found)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("from 4 to 15 March 2024", ["2024-03-04/2024-03-15"]),
        ("between 27 November and 8 December 2023", ["2023-11-27/2023-12-08"]),
        ("4 March 2024 to 15 March 2024 (remote)", ["2024-03-04/2024-03-15"]),
        ("4 to 8 March 2024 (week 1) and 18 to 22 March 2024 (week 2)", ["2024-03-04/2024-03-08", "2024-03-18/2024-03-22"]),
    ],
)  # fmt: skip
def test_words_beside_a_period(words: str, expected: list[str]) -> None:
    """What leads to a period, and an aside in brackets, change nothing in it."""
    assert [period.edtf for period in periods(words) or ()] == expected


@pytest.mark.parametrize(
    "words", ["from 3 May 2020", "between 3 May 2020", "4 May 2020 (and after)"]
)
def test_an_open_period_is_a_day_at_most(words: str) -> None:
    """A first day without a last one tells no period."""
    found = periods(words)
    assert found is None or found[0].start == found[0].end

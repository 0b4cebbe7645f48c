"""Times as papers print them, kept as said."""

import pytest

from extract.examples import check, document
from kg.model.mention import Clue, DateMention

EXAMPLES = [
    # Days.
    "They came on <date edtf='2019-04-29' clue='absolute'>29 April 2019</date>.",
    "They came on <date edtf='2019-04-29'>29/04/2019</date>.",
    "From <date edtf='2025-10-06/2025-10-10'>06/10/2025 to 10/10/2025</date> they stayed.",
    "It was in the <date edtf='2020-23'>autumn term of 2020</date>.",
    "They came on <date edtf='2019-04-29'>29.04.2019</date>.",
    "They came on the <date edtf='XXXX-06-12' clue='yearless'>12th of June</date>.",
    "They came on <date edtf='2019-01-04'>4 Jan. 2019</date>.",
    "They came on <date edtf='2024-06-12'>June 12, 2024</date>.",
    # Stretches of days.
    "From <date edtf='2019-04-29/2019-05-03'>29 April to 3 May 2019</date> they were here.",
    "Between <date edtf='2024-06-10/2024-06-14'>10 and Friday 14 June 2024</date> they were here.",
    "From <date edtf='XXXX-07-12/XXXX-07-16'>July 12 to July 16</date> they were here.",
    "From <date edtf='2024-06-10/2024-06-14'>June 10-14, 2024</date> they were here.",
    "From <date edtf='2018-12-10/2019-01-14'>10 December to 14 January 2019</date> they were here.",
    # Months and seasons.
    "In <date edtf='XXXX-04'>April</date> they came.",
    "In <date edtf='XXXX-04/XXXX-05' relative='year-0'>April and May this year</date> they came.",
    "In <date edtf='XXXX-03' relative='year-1'>March last year</date> they came.",
    "<date edtf='XXXX-11' relative='last'>Last November</date> they came.",
    "In <date edtf='{2019-03,2019-10}'>March and October 2019</date> they came.",
    "Between <date edtf='2019-03/2019-10'>March and October 2019</date> they came.",
    "In <date edtf='{2018-03,2019-10}'>March 2018 and October 2019</date> they came.",
    "In <date edtf='2013-11/2014-01'>November 2013 to January 2014</date> they came.",
    "In <date edtf='2019-21'>spring 2019</date> they came.",
    "In the <date edtf='2022-24'>winter of 2022-23</date> they came.",
    "The <date edtf='XXXX-05'>May</date> inspection was short.",
    # Years.
    "In <date edtf='2016'>2016</date> they came.",
    "In <date edtf='2023/2024'>2023-24</date> they came.",
    # From the day of writing.
    "<date relative='year-2' clue='relative'>Two years ago</date> they came.",
    "They came <date relative='week-2'>a fortnight ago</date>.",
    "<date relative='month-1'>Last month</date> they came.",
    "<date relative='year-0'>Earlier this year</date> they came.",
    "They came <date relative='day-1'>yesterday</date>.",
    "They came <date relative='tuesday'>on Tuesday</date>.",
    # None of these is a time.
    "May Roe may march for jobs.",
    "The council helps 2016 children.",
    "It cost £2019 in all.",
    "A spring in her step.",
    "The 31/02/2019 form.",
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_examples(marked: str) -> None:
    """The times of a line are found, and nothing else."""
    check(marked, "date", DateMention)


def test_a_link_tells_no_time() -> None:
    """The line of another story holds no date of this one."""
    found = document("Inspectors came in 2019 again.\n\nREAD MORE: The floods of 2013\n", "date")
    assert [m.text for m in found.of(DateMention)] == ["2019"]


def test_a_range_of_years_that_do_not_follow_is_no_school_year() -> None:
    """*2019-23* is no school year and gives no value."""
    found = document("From 2019-23 they stayed.", "date")
    assert all(m.edtf != "2019/2020" for m in found.of(DateMention))


def test_a_relative_time_has_no_value_of_its_own() -> None:
    """A time counted from the day of writing has no EDTF value."""
    found = document("Last month they came.", "date").of(DateMention)
    assert [(m.edtf, m.clue) for m in found] == [(None, Clue.RELATIVE)]

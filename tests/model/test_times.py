"""Times in plain words."""

import pytest

from kg.model.times import in_words, order


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2019-04-29/2019-05-03", "29 April to 3 May 2019"),
        ("2022-07-11/2022-07-22", "11 to 22 July 2022"),
        ("2019-12-30/2020-01-04", "30 December 2019 to 4 January 2020"),
        ("2019-21", "spring 2019"),
        ("XXXX-04", "April of a year not told"),
        ("XXXX-11/XXXX-12", "November to December of a year not told"),
        ("2016", "2016"),
        ("2016/2016", "2016 to 2016"),
        ("201X", "2010s"),
        ("2019-06~", "about June 2019"),
        ("{2022-12/2023-01,2023-02-14}", "December 2022 to January 2023 and 14 February 2023"),
        ("[2019,2020]", "2019 or 2020"),
        ("2019-06/..", "from June 2019"),
        ("../2019-06", "until June 2019"),
        ("not a time", "not a time"),
    ],
)
def test_a_time_is_told_in_plain_words(edtf: str, said: str) -> None:
    """An EDTF value is told as a person would say it, and no surer than it is."""
    assert in_words(edtf) == said


def test_times_sort_by_their_beginning_and_the_unknown_come_last() -> None:
    """Spring comes between February and April, and a time without a year after all years."""
    told = ["XXXX-04", "2019-04-29/2019-05-03", "2019-21", "2016", "2019-02", "{2018-05,2020}"]
    expected = ["2016", "{2018-05,2020}", "2019-02", "2019-21", "2019-04-29/2019-05-03", "XXXX-04"]
    assert sorted(told, key=order) == expected
    assert order(None) == order("XXXX")

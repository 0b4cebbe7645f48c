"""Times that could be one."""

import pytest

from kg.evaluate.times import compatible

ONE_TIME = [
    ("2016", "2016"),
    ("2016", "2016-07-04"),
    ("2019-21", "2019-04-29/2019-05-03"),
    ("2019-04/2019-05", "2019-04-29/2019-05-03"),
    ("XXXX-04", "2022-04-27/2022-04-28"),
    ("XXXX-04", "XXXX-04-27"),
    ("XXXX-23", "2021-10"),
    ("2020-24", "2021-02-10"),
    ("XXXX-24", "2021-01"),
    ("XXXX-24", "2020-12-01/2021-01-15"),
    ("{2018-05,2019-04-29/2019-05-03}", "2019-05-01"),
    ("2016~", "2016-01"),
    ("201X", "2016"),
    ("../2016", "2011"),
    ("2016/..", "2020-03"),
    ("XXXX-04", "2019/2021"),
    ("as printed", "as printed"),
]

TWO_TIMES = [
    ("2019", "2020-01"),
    ("2019-21", "2019-06-01"),
    ("XXXX-04", "2022-05-01"),
    ("XXXX-23", "2021-12"),
    ("2020-24", "2020-03-01"),
    ("{2018-05,2019-04}", "2018-06"),
    ("2019-13", "2019-13-01"),
    ("as printed", "2016"),
]


@pytest.mark.parametrize(("one", "other"), ONE_TIME)
def test_could_be_one(one: str, other: str) -> None:
    """Times that share a day could be one, whichever is asked first."""
    assert compatible(one, other)
    assert compatible(other, one)


@pytest.mark.parametrize(("one", "other"), TWO_TIMES)
def test_could_not_be_one(one: str, other: str) -> None:
    """Times that share no day are two."""
    assert not compatible(one, other)
    assert not compatible(other, one)

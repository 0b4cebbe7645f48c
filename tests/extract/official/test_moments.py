"""Months and years as reports tell them."""

import re

import pytest

from kg.extract.official.moments import MOMENT, moment

EXAMPLES = {
    "31 march 2015": "2015-03-31",
    "may 2011": "2011-05",
    "early september 2019": "2019-09",
    "2018": "2018",
    "the 1st june, 2012": "2012-06-01",
}


@pytest.mark.parametrize(("words", "edtf"), EXAMPLES.items())
def test_moment(words: str, edtf: str) -> None:
    """A time is as exact as it is printed."""
    match = re.match(MOMENT, words)
    assert match is not None
    assert moment(match) == edtf

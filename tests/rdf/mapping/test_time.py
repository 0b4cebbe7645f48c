"""Uncertain times on a node, and in words."""

import pytest

from kg.rdf.mapping.base import Node
from kg.rdf.mapping.time import in_words, timed
from kg.rdf.vocab import KG


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2016", "2016"),
        ("2019-21", "spring 2019"),
        ("XXXX-04", "April of a year not told"),
        ("2019-04/2019-05", "April 2019 to May 2019"),
        (
            "{2022-12-05/2022-12-09,2023-02-14}",
            "5 December 2022 to 9 December 2022 and 14 February 2023",
        ),
        (None, "time not told"),
    ],
)
def test_a_time_in_words(value: str | None, words: str) -> None:
    """Labels tell a time as a person says it, and no more exactly."""
    assert in_words(value) == words


def test_a_year_has_bounds_that_are_named_so() -> None:
    """A year stays a year; its first and last day are named earliest and latest."""
    found = {
        t.predicate.value.rpartition("#")[2]: str(t.object)
        for t in timed(Node("x"), KG.when, "2016").triples
    }

    assert found["when"].startswith('"2016"')
    assert found["earliest"].startswith('"2016-01-01"')
    assert found["latest"].startswith('"2016-12-31"')


def test_a_month_without_a_year_has_no_bounds() -> None:
    """What no calendar can place is not placed."""
    assert len(timed(Node("x"), KG.when, "XXXX-04").triples) == 1

"""Uncertain times on a node."""

from kg.rdf.mapping.base import Node
from kg.rdf.mapping.time import timed
from kg.rdf.vocab import KG


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

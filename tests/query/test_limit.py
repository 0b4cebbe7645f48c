"""The first rows of an answer."""

from typing import Any

import pytest
from pyoxigraph import QueryResultsFormat, Store

from kg.query.limit import limited

STORE: Any = Store()
STORE.update(
    "INSERT DATA { <x:a> <x:p> 'one', 'two \"quoted\"\\n', 3, 'drei'@de . <x:b> <x:q> <x:a> }"
)
ROWS = "SELECT ?s ?o ?none { ?s ?p ?o OPTIONAL { ?o <x:none> ?none } } ORDER BY ?s ?o"


@pytest.mark.parametrize("kind", [QueryResultsFormat.JSON, QueryResultsFormat.TSV])
def test_rows_are_those_of_the_answer(kind: QueryResultsFormat) -> None:
    """Their terms, languages, datatypes and gaps are the same, and the order is."""
    found: Any
    found, more = limited(STORE.query(ROWS), 50)
    assert not more
    assert found.serialize(format=kind) == STORE.query(ROWS).serialize(format=kind)


def test_there_are_more() -> None:
    """So many rows and no more; that there are more is told."""
    found: Any
    found, more = limited(STORE.query(ROWS), 2)
    assert (len(list(found)), more) == (2, True)
    found, more = limited(STORE.query("CONSTRUCT WHERE { ?s ?p ?o }"), 1)
    assert (len(list(found)), more) == (1, True)
    assert limited(STORE.query("ASK { ?s ?p ?o }"), 1)[1] is False

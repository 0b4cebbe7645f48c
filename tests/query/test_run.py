"""Running queries."""

import pytest
from pyoxigraph import Literal, NamedNode, Quad, QueryBoolean, Store

from kg.errors import QueryError
from kg.query.catalogue import parse
from kg.query.run import ask, rows

A = NamedNode("https://kg.example/id/a")
NAME = NamedNode("http://xmlns.com/foaf/0.1/name")
OURS = NamedNode("https://kg.example/def#onlyInTheGraph")


@pytest.fixture
def store() -> Store:
    """Hold one thing with two names."""
    store = Store()
    store.extend([Quad(A, NAME, Literal("Ann")), Quad(A, NAME, Literal("Bell"))])
    store.add(Quad(A, OURS, Literal(3)))
    return store


def test_rows_are_text(store: Store) -> None:
    """Rows hold the text of the bound columns; prefixes need no declaring."""
    query = parse("q", "SELECT ?name ?none WHERE { ?s foaf:name ?name } ORDER BY ?name")
    assert rows(store, query) == [{"name": "Ann"}, {"name": "Bell"}]


def test_parameter_narrows(store: Store) -> None:
    """A parameter's value takes the place of UNDEF."""
    text = (
        "SELECT ?name WHERE { VALUES ?param_name { UNDEF } ?s foaf:name ?name "
        "FILTER(!BOUND(?param_name) || ?name = ?param_name) } ORDER BY ?name"
    )
    assert len(rows(store, parse("q", text))) == 2
    assert rows(store, parse("q", text), {"name": "Bell"}) == [{"name": "Bell"}]


def test_ask_answers_yes_or_no(store: Store) -> None:
    """An ASK query has an answer and no rows."""
    query = parse("q", "ASK { ?s foaf:name 'Ann' }")
    answer = ask(store, query)
    assert isinstance(answer, QueryBoolean)
    assert bool(answer)
    with pytest.raises(QueryError, match="q does not answer with rows"):
        rows(store, query)


def test_unknown_term_is_no_empty_answer(store: Store) -> None:
    """A misspelt term of the ontology is named; one that the graph holds is not."""
    with pytest.raises(QueryError, match=r"no term kg:insepctedBy\."):
        ask(store, parse("q", "SELECT * { ?s kg:insepctedBy ?o }"))
    assert rows(store, parse("q", "SELECT ?o { ?s kg:onlyInTheGraph ?o }")) == [{"o": "3"}]


def test_wrong_query(store: Store) -> None:
    """What cannot be read, and what would write, is a QueryError."""
    for text in ("SELECT", "CLEAR ALL", "SELECT * { SERVICE <http://x/> {} }"):
        with pytest.raises(QueryError):
            ask(store, parse("q", text))
    assert len(store) == 3

"""The description of a graph."""

from typing import Any

from pyoxigraph import NamedNode, RdfFormat, Store, parse
from rdflib import Graph

import sample
from kg.rdf.namespace import DEF, ID, RDF
from kg.store.graph import open_store
from kg.store.void import VOID, describe


def test_numbers_are_those_of_the_graph(tmp_path: "object") -> None:
    """Triples, classes and properties are counted as the graph has them."""
    store = open_store(sample.write(tmp_path))  # type: ignore[arg-type]
    told = Store()
    told.load(input=describe(store), format=RdfFormat.TURTLE)
    assert _number(told, NamedNode(ID + "dataset"), "triples") == len(store)
    for quad in told.quads_for_pattern(None, NamedNode(VOID + "class"), None):
        there = store.quads_for_pattern(None, NamedNode(RDF + "type"), quad.object)
        assert _number(told, quad.subject, "entities") == sum(1 for _ in there)


def _number(told: Store, thing: Any, name: str) -> int:  # noqa: ANN401 -- a term
    """Return a number that is told of a thing."""
    (quad,) = told.quads_for_pattern(thing, NamedNode(VOID + name), None)
    return int(str(quad.object.value))  # type: ignore[union-attr]


def test_both_libraries_read_it_and_it_stays_the_same(tmp_path: "object") -> None:
    """It is Turtle for rdflib as for pyoxigraph, byte for byte the same, without blank nodes."""
    store = open_store(sample.write(tmp_path))  # type: ignore[arg-type]
    body = describe(store)
    assert body == describe(store)
    assert len(Graph().parse(data=body, format="turtle")) == len(
        list(parse(input=body, format=RdfFormat.TURTLE))
    )
    assert b"_:" not in body
    assert DEF.encode() in body

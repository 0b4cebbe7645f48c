"""What the graph says of one thing, as Turtle."""

import rdflib

import sample
from kg.render.triples import prefixes, turtle
from kg.store.graph import load_triples


def test_a_things_turtle_is_its_own_triples() -> None:
    """With the prefixes before it the text is Turtle, of that thing alone."""
    store = load_triples(sample.triples())
    councils = [str(t.subject)[1:-1] for t in sample.triples() if "/council/" in str(t.subject)]
    text = turtle(store, councils[0])
    graph = rdflib.Graph().parse(data=f"{prefixes()}\n{text}", format="turtle")
    assert {str(s) for s in graph.subjects()} == {councils[0]}
    assert "@prefix" not in text

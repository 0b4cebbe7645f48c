"""The whole graph as text."""

import json

import pytest
from pyoxigraph import RdfFormat, parse

import sample
from kg.store.dump import FORMATS, dump, triples
from kg.store.graph import load_triples

KINDS = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "jsonld": RdfFormat.JSON_LD,
    "rdfxml": RdfFormat.RDF_XML,
}


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_holds_the_graph(form: str) -> None:
    """Each format is read back to the same triples and has the same bytes each time."""
    body = dump(load_triples(sample.triples()), form)
    assert {quad.triple for quad in parse(body, format=KINDS[form])} == set(sample.triples())
    assert body == dump(load_triples(reversed(sample.triples())), form)
    assert body.endswith(b"\n")


def test_ntriples_are_sorted() -> None:
    """N-Triples come sorted, so that two graphs are compared line by line."""
    lines = dump(load_triples(sample.triples()), "ntriples").splitlines()
    assert lines == sorted(lines)


def test_jsonld_is_json() -> None:
    """JSON-LD is JSON."""
    assert json.loads(dump(load_triples(sample.triples()), "jsonld"))


def test_each_triple_once() -> None:
    """A triple of two graphs counts once."""
    store = load_triples([*sample.triples(), *sample.triples()])
    assert len(triples(store)) == len(set(sample.triples()))

"""The whole graph in each format of one file."""

import pytest
from pyoxigraph import RdfFormat, parse

from kg.query.whole import FORMATS, NETWORK, RDF, whole
from kg.rdf.mapping import triples
from kg.store.graph import load_triples
from make import dossier


@pytest.mark.parametrize(
    ("form", "begins"),
    [("ntriples", b"<"), ("graphml", b"<graphml"), ("gexf", b"<gexf"), ("xlsx", b"PK")],
)
def test_each_format_is_itself(form: str, begins: bytes) -> None:
    """A format begins as its kind does, and every format is of one of the kinds."""
    assert whole(load_triples(triples(dossier())), form).startswith(begins)
    assert form in FORMATS


def test_no_triple_is_lost() -> None:
    """What is written as triples is read back as many."""
    made = list(triples(dossier()))
    body = whole(load_triples(made), "ntriples")
    assert len(list(parse(body, format=RdfFormat.N_TRIPLES))) == len(set(map(str, made)))
    assert not set(RDF) & set(NETWORK)

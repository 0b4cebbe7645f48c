"""The sieve spares the validator questions and changes no answer."""

import pytest
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Store
from rdflib import Graph

from kg.rdf.namespace import DEF, ID, RDF
from kg.resources import path
from kg.store.sieve import sieved
from kg.store.validate import SHAPES, validate, validate_graph

EXAMPLES = sorted(path("ontology/examples").glob("*/*.ttl"))


def store_of(text: str) -> Store:
    """Return a store with the schemes and a graph in Turtle."""
    store = Store()
    store.load(path=str(path("ontology/schemes.ttl")), format=RdfFormat.TURTLE)
    store.load(input=text.encode(), format=RdfFormat.TURTLE)
    return store


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda f: f"{f.parent.name}-{f.stem}")
def test_an_example_is_judged_as_without_the_sieve(file: "object") -> None:
    """Every rule's good and bad example: the validator alone and behind the sieve say the same."""
    text = path("ontology/examples").joinpath(str(file)).read_text(encoding="utf-8")
    store = store_of(text)
    alone = Graph().parse(data=store.dump(format=RdfFormat.N_TRIPLES, from_graph=DefaultGraph()))

    assert validate(store) == validate_graph(alone)


def test_shapes_of_evidence_are_asked_here() -> None:
    """The many nodes are evidence and findings: the shapes for them do not reach the validator."""
    shapes = Graph().parse(str(path(SHAPES)), format="turtle")
    kept, _ = sieved(shapes, [])

    assert {"Evidence", "Finding", "Record", "Labelled"} <= {
        str(k).rpartition("#")[2] for k in kept
    }


@pytest.mark.parametrize(
    "pages", [["1", "2"], ["0"], ["-3"], ["one"]], ids=["two", "none", "less", "words"]
)
def test_a_doubt_keeps_the_shape(pages: list[str]) -> None:
    """One piece of evidence with two pages, or page nought, and the validator is asked."""
    node = NamedNode(ID + "evidence/1")
    integer = NamedNode("http://www.w3.org/2001/XMLSchema#integer")
    quads = [Quad(node, NamedNode(RDF + "type"), NamedNode(DEF + "Evidence"))]
    quads += [Quad(node, NamedNode(DEF + "page"), Literal(p, datatype=integer)) for p in pages]
    shapes = Graph().parse(str(path(SHAPES)), format="turtle")
    kept, needed = sieved(shapes, [quad.triple for quad in quads])

    assert "Evidence" not in {str(k).rpartition("#")[2] for k in kept}
    assert len(list(needed)) == len(quads)

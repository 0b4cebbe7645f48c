"""The sieve spares the validator questions and changes no answer."""

import pytest
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Store
from rdflib import Graph
from rdflib.namespace import SH

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


def targets(shapes: Graph, name: str) -> list[str]:
    """Return the nodes of which the validator is still asked a shape of ours."""
    return [str(o) for s, o in shapes.subject_objects(SH.targetNode) if str(s).endswith(f"#{name}")]


def test_a_kept_shape_has_no_target_left() -> None:
    """Nothing is asked of the validator where no node is in doubt."""
    shapes = Graph().parse(str(path(SHAPES)), format="turtle")
    narrowed, needed = sieved(shapes, [])

    assert not list(narrowed.subject_objects(SH.targetClass))
    assert not list(narrowed.subject_objects(SH.targetNode))
    assert not list(needed)


@pytest.mark.parametrize(
    "pages", [["1", "2"], ["0"], ["-3"], ["one"]], ids=["two", "none", "less", "words"]
)
def test_a_doubtful_node_is_asked_about(pages: list[str]) -> None:
    """One piece of evidence with two pages, or page nought, and the validator is asked of it."""
    node = NamedNode(ID + "evidence/1")
    integer = NamedNode("http://www.w3.org/2001/XMLSchema#integer")
    quads = [Quad(node, NamedNode(RDF + "type"), NamedNode(DEF + "Evidence"))]
    quads += [Quad(node, NamedNode(DEF + "page"), Literal(p, datatype=integer)) for p in pages]
    shapes = Graph().parse(str(path(SHAPES)), format="turtle")
    narrowed, needed = sieved(shapes, [quad.triple for quad in quads])

    assert node.value in targets(narrowed, "Evidence")
    assert len(list(needed)) == len(quads)

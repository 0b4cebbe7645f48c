"""JSON-LD with plain names."""

import json

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, parse

import make
from kg.rdf.jsonld import write
from kg.rdf.mapping import triples
from kg.rdf.namespace import DEF, ID, RDFS, XSD

FOUND = list(triples(make.dossier()))


def test_what_is_written_is_read_back_in_any_order() -> None:
    """The triples come back, and their order changes nothing."""
    body = write(FOUND)

    assert {q.triple for q in parse(body, format=RdfFormat.JSON_LD)} == set(FOUND)
    assert write(reversed(FOUND)) == body


def test_names_are_plain() -> None:
    """Who knows no RDF reads names and values."""
    things = json.loads(write(FOUND))["@graph"]
    councils = [thing for thing in things if thing.get("@type") == "Council"]

    assert councils
    assert all(isinstance(council["name"], str) for council in councils)
    assert all(council["@id"].startswith("id:council/") for council in councils)


@pytest.mark.parametrize(
    "value",
    [
        Literal("7"),
        Literal("7", datatype=NamedNode(f"{XSD}integer")),
        Literal("007", datatype=NamedNode(f"{XSD}integer")),
        Literal("12345678901234567890", datatype=NamedNode(f"{XSD}integer")),
        Literal("maybe", datatype=NamedNode(f"{XSD}boolean")),
        Literal("true", datatype=NamedNode(f"{XSD}boolean")),
        Literal("x", language="cy"),
        NamedNode("https://elsewhere.example/a/b#c"),
        NamedNode(f"{ID}//odd"),
    ],
)
def test_a_value_of_another_type_is_told_in_full(value: Literal | NamedNode) -> None:
    """What the context does not foresee comes back as it was, under any property."""
    names = (f"{DEF}start", f"{DEF}official", f"{DEF}name", f"{DEF}source", f"{RDFS}label")
    made = {Triple(BlankNode("b0"), NamedNode(name), value) for name in names}
    read = {(q.predicate, q.object) for q in parse(write(made), format=RdfFormat.JSON_LD)}

    assert read == {(t.predicate, t.object) for t in made}

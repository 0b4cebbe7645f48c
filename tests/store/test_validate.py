"""Checking a graph against the shapes."""

from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Triple

from kg.errors import BuildError
from kg.rdf.namespace import RDF, RDFS
from kg.rdf.terms import term, thing
from kg.rdf.vocab import KG
from kg.store import validate as module
from kg.store.graph import load_triples
from kg.store.validate import Violation, validate

TYPE, LABEL = NamedNode(RDF + "type"), NamedNode(RDFS + "label")


def person(key: str, *names: str) -> list[Triple]:
    """Return a person with a label, so many names and no evidence."""
    iri = thing(f"person/{key}")
    return [
        Triple(iri, TYPE, term(KG.Person)),
        Triple(iri, LABEL, Literal("Ann Bell")),
        *(Triple(iri, term(KG.name), Literal(name)) for name in names),
    ]


def test_an_empty_graph_keeps_every_rule() -> None:
    """Where there is nothing, nothing is wrong."""
    assert validate(load_triples([])) == ()


def test_a_violation_names_rule_thing_and_label() -> None:
    """A person reads which rule, of what, and what is wrong."""
    assert validate(load_triples(person("p1", "Ann Bell"))) == (
        Violation(
            severity="Violation",
            shape="Record-evidence",
            focus="https://kg.example/id/person/p1",
            message="Each fact needs at least one piece of evidence.",
            label="Ann Bell",
        ),
    )


def test_the_value_that_does_not_fit_is_told() -> None:
    """An empty name is reported with itself, a long one shortened."""
    long = "A" * 200
    iri = thing("person/p1")
    body = [t for t in person("p1") if t.predicate != LABEL]

    found = validate(
        load_triples(
            [
                *body,
                Triple(iri, LABEL, Literal("x")),
                Triple(iri, term(KG.name), Literal(long, language="en")),
            ]
        )
    )

    assert [(v.shape, v.value) for v in found if v.value] == [("Person-name", "A" * 80)]


def test_the_order_is_fixed() -> None:
    """Violations come before warnings, then by rule and thing."""
    sight = thing("observation/o1")
    body = [*person("p2"), *person("p1", "Ann"), Triple(sight, TYPE, term(KG.RoleObservation))]
    body += [
        Triple(sight, term(KG.evidence), thing("evidence/e1")),
        Triple(thing("evidence/e1"), term(KG.source), thing("source/s1")),
        Triple(thing("source/s1"), term(KG.statedDate), Literal("2019")),
    ]

    found = validate(load_triples(body))

    assert found == validate(load_triples(body[::-1]))
    assert [v.severity for v in found] == sorted(v.severity for v in found)
    assert found[-1].shape == "ObservationDate"
    assert [v.focus[-2:] for v in found if v.shape == "Record-evidence"][:2] == ["o1", "p1"]


def test_damaged_shapes_are_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shapes that the validator cannot use are never taken for a graph without fault."""
    file = tmp_path / "shapes.ttl"
    file.write_text(
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix kg: <https://kg.example/def#> .\n"
        "kg:S a sh:NodeShape ; sh:targetClass kg:Person ; sh:property [ sh:minCount 1 ] .\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(module, "path", lambda _: file)

    with pytest.raises(BuildError, match="damaged"):
        validate(load_triples(person("p1", "Ann Bell")))

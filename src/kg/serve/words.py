"""The ontology as a page: each class, property and concept with its definition and example."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from kg.rdf.namespace import DEF, OWL, RDF, RDFS, SKOS
from kg.resources import path

_FILES: Final = ("ontology/inspections.ttl", "ontology/schemes.ttl")
_PARTS: Final = (
    ("Classes", OWL + "Class"),
    ("Properties that lead to things", OWL + "ObjectProperty"),
    ("Properties with values", OWL + "DatatypeProperty"),
    ("Word lists", SKOS + "Concept"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term of the ontology, in its own words."""

    name: str
    label: str
    definition: str
    example: str


@cache
def parts() -> tuple[tuple[str, tuple[Term, ...]], ...]:
    """Return the terms of the ontology by what they are, each part by the alphabet."""
    said = _said()
    return tuple((heading, tuple(_terms(said, kind))) for heading, kind in _PARTS)


@cache
def turtle() -> bytes:
    """Return the ontology and its word lists as Turtle."""
    from pyoxigraph import RdfFormat, parse

    from kg.rdf.turtle import write

    return write(
        {
            quad.triple
            for name in _FILES
            for quad in parse(path=str(path(name)), format=RdfFormat.TURTLE)
        }
    )


def _said() -> dict[str, dict[str, list[str]]]:
    """Return the values of each term by property."""
    from pyoxigraph import RdfFormat, parse

    found: dict[str, dict[str, list[str]]] = {}
    for name in _FILES:
        for quad in parse(path=str(path(name)), format=RdfFormat.TURTLE):
            subject = getattr(quad.subject, "value", "")
            value = getattr(quad.object, "value", str(quad.object))
            found.setdefault(subject, {}).setdefault(quad.predicate.value, []).append(value)
    return found


def _terms(said: dict[str, dict[str, list[str]]], kind: str) -> list[Term]:
    found = [
        Term(
            name=iri.removeprefix(DEF),
            label=_one(values, RDFS + "label", SKOS + "prefLabel"),
            definition=_one(values, SKOS + "definition", RDFS + "comment"),
            example=_one(values, SKOS + "example"),
        )
        for iri, values in said.items()
        if iri.startswith(DEF) and kind in values.get(RDF + "type", ())
    ]
    return sorted(found, key=lambda term: term.name)


def _one(values: dict[str, list[str]], *names: str) -> str:
    return next((told for name in names for told in values.get(name, ())), "")

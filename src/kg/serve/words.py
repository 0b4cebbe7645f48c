"""The ontology as a page: each class, property and concept with its definition and example."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from kg.rdf.namespace import DEF, OWL, RDF, RDFS, SKOS, settled
from kg.resources import path

if TYPE_CHECKING:
    from pyoxigraph import Triple

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
    from kg.rdf.turtle import write

    return write(set(_triples()))


def _triples() -> "Iterator[Triple]":
    """Yield the triples of the ontology, under the addresses that are set."""
    from pyoxigraph import RdfFormat, parse

    for name in _FILES:
        text = settled(path(name).read_text(encoding="utf-8"))
        yield from (quad.triple for quad in parse(text, format=RdfFormat.TURTLE))


def _said() -> dict[str, dict[str, list[str]]]:
    """Return the values of each term by property."""
    found: dict[str, dict[str, list[str]]] = {}
    for triple in _triples():
        subject = getattr(triple.subject, "value", "")
        value = getattr(triple.object, "value", str(triple.object))
        found.setdefault(subject, {}).setdefault(triple.predicate.value, []).append(value)
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

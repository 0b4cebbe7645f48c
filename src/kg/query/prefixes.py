"""The prefixes a query may use without declaring them, and the terms of our own ontology."""

from functools import cache

from kg.rdf import namespace
from kg.resources import path

KG = namespace.DEF

PREFIXES: dict[str, str] = dict(
    sorted(
        {
            **namespace.PREFIXES,
            "foaf": "http://xmlns.com/foaf/0.1/",
            "oa": "http://www.w3.org/ns/oa#",
            "owl": "http://www.w3.org/2002/07/owl#",
            "prov": "http://www.w3.org/ns/prov#",
            "schema": "https://schema.org/",
            "time": "http://www.w3.org/2006/time#",
        }.items()
    )
)

_FILES = ("inspections.ttl", "schemes.ttl")


@cache
def ontology() -> tuple[tuple[str, str, str], ...]:
    """Return the triples of the ontology and of its concept schemes as text."""
    from pyoxigraph import RdfFormat, parse

    texts = (path(f"ontology/{name}").read_text(encoding="utf-8") for name in _FILES)
    settled = map(namespace.settled, texts)
    quads = (quad for text in settled for quad in parse(text, format=RdfFormat.TURTLE))
    return tuple((_value(q.subject), q.predicate.value, _value(q.object)) for q in quads)


def _value(term: object) -> str:
    return str(getattr(term, "value", term))


@cache
def declared_terms() -> frozenset[str]:
    """Return the local names of the terms and concepts that the ontology declares."""
    subjects = (subject for subject, _, _ in ontology())
    return frozenset(iri.removeprefix(KG) for iri in subjects if iri.startswith(KG))

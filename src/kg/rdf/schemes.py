"""The words of the ontology in the graph: classes, properties and concepts with their labels.

A graph that carries them answers *what is this* for everything in it, in any tool.
"""

from functools import cache

from pyoxigraph import RdfFormat, Triple, parse

from kg.resources import path

FILES = ("ontology/inspections.ttl", "ontology/schemes.ttl")


@cache
def scheme_triples() -> tuple[Triple, ...]:
    """Return the triples of the ontology and its concept schemes, sorted; no blank nodes."""
    found = {
        quad.triple
        for name in FILES
        for quad in parse(path=str(path(name)), format=RdfFormat.TURTLE)
    }
    return tuple(sorted(found, key=str))

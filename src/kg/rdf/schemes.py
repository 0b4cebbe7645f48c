"""The words of the ontology in the graph: classes, properties and concepts with their labels.

A graph that carries them answers *what is this* for everything in it, in any tool. Examples,
notes, domains and ranges stay in the ontology's own files.
"""

from functools import cache

from pyoxigraph import RdfFormat, Triple, parse

from kg.rdf.namespace import RDF, RDFS, SKOS, settled
from kg.resources import path

FILES = ("ontology/inspections.ttl", "ontology/schemes.ttl")

KEPT = frozenset(
    {
        RDF + "type",
        RDFS + "label",
        RDFS + "subClassOf",
        RDFS + "subPropertyOf",
        *(
            SKOS + name
            for name in (
                "prefLabel",
                "altLabel",
                "definition",
                "inScheme",
                "notation",
                "broader",
                "narrower",
                "closeMatch",
            )
        ),
    }
)
"""The properties of terms that go into the graph."""


@cache
def scheme_triples() -> tuple[Triple, ...]:
    """Return what the graph keeps of the ontology and its schemes, sorted; no blank nodes."""
    found = {
        quad.triple
        for name in FILES
        for quad in parse(settled(path(name).read_text(encoding="utf-8")), format=RdfFormat.TURTLE)
        if quad.predicate.value in KEPT
    }
    return tuple(sorted(found, key=str))

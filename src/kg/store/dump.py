"""The whole graph as text, sorted: the same graph gives the same bytes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyoxigraph import Store, Triple

FORMATS = ("turtle", "ntriples", "jsonld", "rdfxml")


def triples(store: "Store") -> "list[Triple]":
    """Return the triples of the default graph and of every named one, sorted, each once."""
    return sorted({quad.triple for quad in store}, key=str)


def dump(store: "Store", form: str) -> bytes:
    """Return the graph in one of ``FORMATS``."""
    from pyoxigraph import RdfFormat, serialize

    from kg.rdf.turtle import write

    every = triples(store)
    if form == "turtle":
        return write(every)
    kinds = {
        "ntriples": RdfFormat.N_TRIPLES,
        "jsonld": RdfFormat.JSON_LD,
        "rdfxml": RdfFormat.RDF_XML,
    }
    body = serialize(every, format=kinds[form]) or b""
    return body if body.endswith(b"\n") else body + b"\n"

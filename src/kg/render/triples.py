"""What the graph says of one thing, as Turtle that a person can copy."""

from typing import TYPE_CHECKING

from kg.rdf import turtle as written
from kg.rdf.namespace import PREFIXES

if TYPE_CHECKING:
    from pyoxigraph import Store


def turtle(store: "Store", iri: str) -> str:
    """Return a thing's own triples, without the lines of prefixes, which are the same for all."""
    from pyoxigraph import NamedNode

    found = (quad.triple for quad in store.quads_for_pattern(NamedNode(iri), None, None, None))
    lines = written.write(found).decode().split("\n")
    return "\n".join(line for line in lines if not line.startswith("@prefix")).strip()


def prefixes() -> str:
    """Return the lines of prefixes that stand before a thing's triples."""
    return "\n".join(f"@prefix {name}: <{iri}> ." for name, iri in PREFIXES.items())

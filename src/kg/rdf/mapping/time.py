"""An uncertain time on a node: its EDTF value and the days that it lies between."""

from kg.model.edtf import bounds
from kg.rdf.mapping.base import Node
from kg.rdf.terms import day, edtf
from kg.rdf.vocab import KG


def timed(node: Node, name: str, value: str | None) -> Node:
    """Add a time under ``name``, with earliest and latest day where a year is told."""
    if value is None:
        return node
    node.add(name, edtf(value))
    found = bounds(value)
    if found is not None:
        node.add(KG.earliest, day(found.earliest)).add(KG.latest, day(found.latest))
    return node

"""Whether a graph's addresses are those that this run goes by.

Where a graph's addresses begin is a setting. A graph that was built under another would answer
every question with nothing, and nobody would know why.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import GraphError
from kg.rdf.namespace import DEF, ID, OWL, RDF

if TYPE_CHECKING:
    from pyoxigraph import Store

_TERM = "Council"
_PLACE = "council/"


def check_addresses(store: "Store", place: Path) -> None:
    """See that the terms and the things of a graph that a build wrote begin as is set.

    Raises:
        GraphError: They begin otherwise; the message says what to set.
    """
    # The ontology's classes are in every graph that a build writes, and the councils almost so.
    terms = _subjects(store, f"{OWL}Class")
    other = next((iri.removesuffix(_TERM) for iri in terms if iri.endswith(_TERM)), DEF)
    if other != DEF:
        raise GraphError(_told(place, "terms", other, "definitions"))
    for thing in _subjects(store, f"{DEF}{_TERM}"):
        before, found, _ = thing.partition(_PLACE)
        if found and before != ID:
            raise GraphError(_told(place, "things", before, "things"))
        break


def _subjects(store: "Store", kind: str) -> list[str]:
    from pyoxigraph import NamedNode

    quads = store.quads_for_pattern(None, NamedNode(f"{RDF}type"), NamedNode(kind))
    return [getattr(quad.subject, "value", "") for quad in quads]


def _told(place: Path, what: str, other: str, setting: str) -> str:
    return (
        f"The graph in {place} was built with {what} under {other}: "
        f'set {setting} = "{other}" in kg.toml, or run `kg build --fresh`.'
    )

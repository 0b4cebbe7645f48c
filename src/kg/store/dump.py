"""The whole graph as text, sorted: the same graph gives the same bytes."""

import re
from typing import TYPE_CHECKING, Final

from kg.store.forms import NAMES, RDF

if TYPE_CHECKING:
    from pyoxigraph import Store, Triple

FORMATS = NAMES

DESCRIPTION: Final = "void"
"""What the graph is, told in VoID: not the graph, but a form in which something of it goes out."""

_ENGINE: Final = {form.name: form.engine for form in RDF}

# What XML 1.0 cannot hold: control characters but for tab and line breaks, and U+FFFE and U+FFFF.
_UNWRITABLE: Final = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")


def triples(store: "Store") -> "list[Triple]":
    """Return the triples of the default graph and of every named one, sorted, each once."""
    return sorted({quad.triple for quad in store}, key=str)


def dump(store: "Store", form: str) -> bytes:
    """Return the graph in one of ``FORMATS``, or its ``DESCRIPTION``."""
    if form == DESCRIPTION:
        from kg.store.void import describe

        return describe(store)
    if form == "turtle":
        from kg.rdf.turtle import arranged

        return arranged(_told(store, form))
    if form == "ntriples":
        lines = set(_told(store, form).split(b"\n"))
        return b"\n".join(sorted(lines - {b""})) + b"\n"
    if form == "jsonld":
        from kg.rdf.jsonld import write

        return write(quad.triple for quad in store)
    body = _xml(store)
    return body if body.endswith(b"\n") else body + b"\n"


def _told(store: "Store", form: str) -> bytes:
    """Return the engine's own text of all triples, in its own order."""
    from pyoxigraph import DefaultGraph, RdfFormat, serialize

    from kg.rdf.namespace import PREFIXES

    kind = getattr(RdfFormat, _ENGINE[form])
    if any(store.named_graphs()):
        return serialize({q.triple for q in store}, format=kind, prefixes=PREFIXES) or b""
    return store.dump(format=kind, from_graph=DefaultGraph(), prefixes=PREFIXES) or b""


def _xml(store: "Store") -> bytes:
    """Return RDF/XML that any reader of XML takes, and reads as it was.

    A carriage return is written by its number, since a reader makes a bare one a line feed (XML
    1.0, 2.11). What XML cannot hold at all (2.2) becomes U+FFFD, as in the workbook.
    """
    from pyoxigraph import RdfFormat, serialize

    from kg.rdf.namespace import PREFIXES

    body = serialize(triples(store), format=RdfFormat.RDF_XML, prefixes=PREFIXES) or b""
    body = body.replace(b"\r", b"&#13;")
    return _UNWRITABLE.sub("\ufffd".encode(), body)

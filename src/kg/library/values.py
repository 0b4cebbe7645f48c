"""The cells of an answer as Python's own values.

A number is a number and a day a day; a year stays the text that was told, for it is no day
(docs/decisions/0005-edtf.md). An address (IRI) is an :class:`rdflib.URIRef`, which is a string and
can be handed back to the graph.
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import Final

from pyoxigraph import Literal, NamedNode
from rdflib import BNode, URIRef
from rdflib import Literal as Words
from rdflib.term import IdentifiedNode

from kg.rdf.namespace import XSD

Value = str | int | float | bool | date | None
"""What stands in a cell; None where the answer binds nothing."""

_WHOLE: Final = ("integer", "int", "long", "short", "nonNegativeInteger", "positiveInteger")


def _truth(text: str) -> bool:
    return {"true": True, "1": True, "false": False, "0": False}[text]


_READERS: Final[dict[str, Callable[[str], Value]]] = {
    **{f"{XSD}{name}": int for name in _WHOLE},
    **{f"{XSD}{name}": float for name in ("decimal", "double", "float")},
    f"{XSD}boolean": _truth,
    f"{XSD}date": date.fromisoformat,
    f"{XSD}dateTime": datetime.fromisoformat,
}


def value(term: object) -> Value:
    """Return a term of the graph as a value of Python; one that is not of its type as text."""
    if isinstance(term, NamedNode):
        return URIRef(term.value)
    if not isinstance(term, Literal):
        return None if term is None else str(getattr(term, "value", term))
    read = _READERS.get(term.datatype.value)
    if read is None:
        return term.value
    try:
        return read(term.value)
    except (ValueError, KeyError):
        return term.value


def term(found: object) -> IdentifiedNode | Words:
    """Return a term of the graph as rdflib has it."""
    if isinstance(found, NamedNode):
        return URIRef(found.value)
    if not isinstance(found, Literal):
        return BNode(str(getattr(found, "value", found)))
    if found.language:
        return Words(found.value, lang=found.language)
    return Words(found.value, datatype=URIRef(found.datatype.value))

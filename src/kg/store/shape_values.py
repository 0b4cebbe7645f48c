"""What SHACL asks of one value, as far as a look at it answers that.

A verdict is three-valued: the value surely is as asked, surely is not, or the validator must say.
The names are those of the SHACL recommendation, section 4, where each is defined.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from kg.rdf.namespace import RDF, XSD

if TYPE_CHECKING:
    from rdflib.term import Node

SH = "http://www.w3.org/ns/shacl#"
TYPE = RDF + "type"

Verdict: TypeAlias = bool | None
Values: TypeAlias = dict[str, list[Any]]
"""The values of one node by property."""

# How a value of each datatype is written; of another datatype nothing is said here.
_LEXICAL = {
    XSD + "integer": re.compile(r"[+-]?\d+"),
    XSD + "decimal": re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)"),
    XSD + "boolean": re.compile(r"true|false|0|1"),
    XSD + "date": re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"),
    XSD + "string": re.compile(r"[\s\S]*"),
}
_NUMBERS = frozenset({XSD + "integer", XSD + "decimal"})
_COMPARED: dict[str, Callable[[float, float], bool]] = {
    "minInclusive": lambda value, bound: value >= bound,
    "minExclusive": lambda value, bound: value > bound,
    "maxInclusive": lambda value, bound: value <= bound,
    "maxExclusive": lambda value, bound: value < bound,
}


class Facts:
    """The triples of a graph by subject, and backwards by one property at a time."""

    def __init__(self, nodes: dict[Any, Values]) -> None:
        """Take the values of every node by property."""
        self.nodes = nodes
        self._backwards: dict[str, dict[Any, list[Any]]] = {}

    def values(self, node: Any, name: str) -> list[Any]:  # noqa: ANN401 -- a term
        """Return the values of a node's property."""
        return self.nodes.get(node, {}).get(name, [])

    def pointing(self, node: Any, name: str) -> list[Any]:  # noqa: ANN401 -- a term
        """Return the nodes whose property has a node as its value."""
        if name not in self._backwards:
            index: dict[Any, list[Any]] = {}
            for subject, values in self.nodes.items():
                for value in values.get(name, ()):
                    index.setdefault(value, []).append(subject)
            self._backwards[name] = index
        return self._backwards[name].get(node, [])


Check: TypeAlias = Callable[[Any, Facts], Verdict]
"""A question about one node or value."""


def value_check(name: str, wanted: "Node") -> Check | None:
    """Return the question that a constraint asks of a value; None for one that is not known."""
    if name in _COMPARED:
        return _compared(name, wanted)
    maker = _MAKERS.get(name)
    return maker(wanted) if maker else None


def one_of(members: "frozenset[tuple[str, str]]") -> Check:
    """Ask whether a value is one of some terms."""
    return lambda value, _: identity(value) in members


def identity(value: Any) -> tuple[str, str]:  # noqa: ANN401 -- a term
    """Return what makes a value equal to another: its words, and a literal's datatype."""
    return words(value), datatype_of(value)


def constant(term: "Node") -> tuple[str, str]:
    """Return what makes a value equal to a term of the shapes."""
    from rdflib import Literal

    if not isinstance(term, Literal):
        return str(term), ""
    datatype = RDF + "langString" if term.language else term.datatype or XSD + "string"
    return str(term), str(datatype)


def words(term: Any) -> str:  # noqa: ANN401 -- a term
    """Return a term's IRI or the words of a literal."""
    return str(getattr(term, "value", term))


def datatype_of(term: Any) -> str:  # noqa: ANN401 -- a term
    """Return a literal's datatype; nothing for an IRI."""
    return getattr(getattr(term, "datatype", None), "value", "")


def number(value: Any) -> float | None:  # noqa: ANN401 -- a term
    """Return a number by which a literal can be compared with another of its kind."""
    name = datatype_of(value)
    if name not in _NUMBERS and name != XSD + "date":
        return None
    if not _LEXICAL[name].fullmatch(value.value):
        return None
    return float(value.value) if name in _NUMBERS else float(value.value.replace("-", ""))


def _class(wanted: "Node") -> Check:
    # A class may be a subclass of the one wanted: that is the validator's to find out.
    return lambda value, facts: (
        any(t.value == str(wanted) for t in facts.values(value, TYPE)) or None
    )


def _datatype(wanted: "Node") -> Check:
    lexical = _LEXICAL.get(str(wanted))

    def check(value: Any, _: Facts) -> Verdict:  # noqa: ANN401 -- a term
        if datatype_of(value) != str(wanted):
            return False
        return lexical is None or lexical.fullmatch(value.value) is not None or None

    return check


def _kind(wanted: "Node") -> Check:
    is_iri = str(wanted) == SH + "IRI"
    return lambda value, _: not datatype_of(value) if is_iri else None


def _length(wanted: "Node") -> Check:
    least = int(str(wanted))
    return lambda value, _: len(words(value)) >= least


def _pattern(wanted: "Node") -> Check:
    pattern = re.compile(str(wanted))
    return lambda value, _: pattern.search(words(value)) is not None


def _compared(name: str, wanted: "Node") -> Check:
    """Ask whether a number or a day lies on the right side of another."""
    from pyoxigraph import Literal, NamedNode

    text, datatype = constant(wanted)
    bound = number(Literal(text, datatype=NamedNode(datatype)))
    is_right = _COMPARED[name]
    is_day = datatype == XSD + "date"

    def check(value: Any, _: Facts) -> Verdict:  # noqa: ANN401 -- a term
        given = number(value)
        if bound is None or given is None or (datatype_of(value) == XSD + "date") is not is_day:
            return None
        return is_right(given, bound)

    return check


_MAKERS: dict[str, Callable[["Node"], Check]] = {
    "class": _class,
    "datatype": _datatype,
    "nodeKind": _kind,
    "minLength": _length,
    "pattern": _pattern,
    "hasValue": lambda wanted: one_of(frozenset({constant(wanted)})),
}

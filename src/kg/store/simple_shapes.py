"""The shapes that ask only simple things of a node's values, read as rules to be asked here.

How many values a property has, of which class or datatype they are, how long, in which range:
that a rule can say. Whatever else a shape asks makes it none of these.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.rdf.namespace import RDF

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node

SH = "http://www.w3.org/ns/shacl#"
TYPE = RDF + "type"
_KNOWN = frozenset(
    SH + name
    for name in (
        "path",
        "minCount",
        "maxCount",
        "class",
        "datatype",
        "nodeKind",
        "minLength",
        "pattern",
        "or",
        "in",
        "minInclusive",
        "minExclusive",
        "maxInclusive",
        "lessThan",
        "lessThanOrEquals",
        "severity",
        "message",
    )
)
_NODE = frozenset({SH + "targetClass", SH + "property", SH + "severity", SH + "message", TYPE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What a property shape asks of the values of one property."""

    path: str
    least: int = 0
    most: int | None = None
    classes: frozenset[str] = frozenset()
    """The value is of one of these classes."""

    members: frozenset[str] = frozenset()
    """The value is one of these IRIs or strings."""

    datatype: str = ""
    kind: str = ""
    length: int = 0
    pattern: re.Pattern[str] | None = None
    low: float | None = None
    over: float | None = None
    """The value is greater than this, where ``low`` may be the value itself."""

    high: float | None = None
    below: str = ""
    """A property whose values these must not exceed; ``strictly`` where they must be less."""

    strictly: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A node shape that asks only what ``Rule`` can say."""

    node: "Node"
    classes: tuple[str, ...]
    rules: tuple[Rule, ...]


def simple(shapes: "Graph") -> Iterator[Shape]:
    """Yield the node shapes that ask only what a rule can say."""
    from rdflib.namespace import RDF, Namespace

    sh = Namespace(SH)
    for node in shapes.subjects(RDF.type, sh.NodeShape):
        if {str(p) for p in shapes.predicates(node)} - _NODE:
            continue
        rules = [_rule(shapes, property_) for property_ in shapes.objects(node, sh.property)]
        classes = tuple(sorted(str(c) for c in shapes.objects(node, sh.targetClass)))
        known = tuple(rule for rule in rules if rule is not None)
        if classes and known and len(known) == len(rules):
            yield Shape(node=node, classes=classes, rules=known)


def _rule(shapes: "Graph", property_: "Node") -> Rule | None:
    """Return what a property shape asks, None where a rule cannot say it."""
    from rdflib import URIRef

    said = {str(p): o for p, o in shapes.predicate_objects(property_) if str(p) != TYPE}
    path = said.get(SH + "path")
    count = sum(1 for p in shapes.predicates(property_) if str(p) != TYPE)
    if set(said) - _KNOWN or count != len(said) or not isinstance(path, URIRef):
        return None
    classes = _classes(shapes, said)
    if classes is None:
        return None
    members = {str(m) for m in shapes.items(said[SH + "in"])} if SH + "in" in said else set()

    def words(name: str) -> str:
        return str(said.get(SH + name, ""))

    def number(name: str) -> float | None:
        return float(words(name)) if words(name) else None

    return Rule(
        path=str(path),
        least=int(words("minCount") or 0),
        most=int(words("maxCount")) if words("maxCount") else None,
        classes=frozenset(classes),
        members=frozenset(members),
        datatype=words("datatype"),
        kind=words("nodeKind"),
        length=int(words("minLength") or 0),
        pattern=re.compile(words("pattern")) if words("pattern") else None,
        low=number("minInclusive"),
        over=number("minExclusive"),
        high=number("maxInclusive"),
        below=words("lessThan") or words("lessThanOrEquals"),
        strictly=bool(words("lessThan")),
    )


def _classes(shapes: "Graph", said: dict[str, "Node"]) -> set[str] | None:
    """Return the classes of which a value must be one; None where a rule cannot say which."""
    one = {str(said[SH + "class"])} if SH + "class" in said else set[str]()
    if SH + "or" not in said:
        return one
    return None if one else _alternatives(shapes, said[SH + "or"])


def _alternatives(shapes: "Graph", several: "Node") -> set[str] | None:
    """Return the classes of a list of shapes that ask for a class each; None for any other list."""
    found: set[str] = set()
    for one in shapes.items(several):
        said = list(shapes.predicate_objects(one))
        if len(said) != 1 or str(said[0][0]) != SH + "class":
            return None
        found.add(str(said[0][1]))
    return found

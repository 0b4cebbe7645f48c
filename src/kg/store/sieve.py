"""Which shapes a graph surely keeps, found in one pass, so that the validator need not look.

Most of a graph's nodes are evidence and findings, and what the shapes ask of them is simple: how
many values, of which class or datatype, how long, in which range. The SHACL validator takes a
tenth of a millisecond and more for each such question, which on the graph of an archive is hours.
This module asks the simple ones itself. It decides nothing: a shape that it does not understand,
or of which one node may not keep something, goes to the validator with all its nodes.
"""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from kg.rdf.namespace import XSD
from kg.store.simple_shapes import SH, TYPE, Rule, Shape, simple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pyoxigraph import Triple
    from rdflib import Graph
    from rdflib.term import Node

# How a value of each datatype is written; of another datatype nothing is said here.
_LEXICAL = {
    XSD + "integer": re.compile(r"[+-]?\d+"),
    XSD + "decimal": re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)"),
    XSD + "boolean": re.compile(r"true|false|0|1"),
    XSD + "date": re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"),
    XSD + "string": re.compile(r"[\s\S]*"),
}
_NUMBERS = frozenset({XSD + "integer", XSD + "decimal"})

Values: TypeAlias = dict[str, list[Any]]
"""The values of one node by property."""


def sieved(
    shapes: "Graph", triples: "Sequence[Triple]"
) -> tuple[frozenset["Node"], "Iterator[Triple]"]:
    """Return the node shapes that are surely kept, and the triples that the others still need.

    These are the triples of the nodes that the other shapes speak of, of all that their paths lead
    to from there, and the classes of what they mention. Where a path leads backwards, to all that
    points at an inspection, it asks for a grade, which no finding has.
    """
    from rdflib.namespace import Namespace

    nodes: dict[Any, Values] = {}
    for triple in triples:
        values = nodes.setdefault(triple.subject, {})
        values.setdefault(triple.predicate.value, []).append(triple.object)
    kept = _surely_kept(list(simple(shapes)), nodes)
    targets = list(shapes.subject_objects(Namespace(SH).targetClass))
    asked = {str(cls) for shape, cls in targets if shape not in kept}
    settled = {str(cls) for _, cls in targets} - asked
    spoken_of = {node for node, values in nodes.items() if not _is_settled(values, settled)}
    ways = _ways(shapes, [shape for shape, _ in targets if shape not in kept])
    reached = _reached(nodes, spoken_of, ways)
    mentioned = {o for node in spoken_of for found in nodes[node].values() for o in found}
    return kept, (
        t
        for t in triples
        if t.subject in spoken_of
        or (t.subject in reached and t.predicate.value in ways)
        or (t.predicate.value == TYPE and (t.subject in reached or t.subject in mentioned))
    )


def _reached(nodes: dict[Any, Values], start: set[Any], ways: set[str]) -> set[Any]:
    """Return the nodes to which some properties lead from others."""
    found: set[Any] = set()
    fringe = list(start)
    while fringe:
        values = nodes[fringe.pop()]
        for way in ways:
            for value in values.get(way, ()):
                if value in nodes and value not in found and value not in start:
                    found.add(value)
                    fringe.append(value)
    return found


def _is_settled(values: Values, settled: set[str]) -> bool:
    """Say whether only kept shapes speak of a node."""
    kinds = _classes(values)
    return bool(kinds) and kinds <= settled


def _ways(shapes: "Graph", left: "Iterable[Node]") -> set[str]:
    """Return the properties over which the shapes that are left lead forwards."""
    from rdflib import URIRef
    from rdflib.namespace import RDF, Namespace

    sh = Namespace(SH)
    found: set[str] = set()
    seen: set[Node] = set()
    open_ends = list(left)
    while open_ends:
        node = open_ends.pop()
        if node in seen:
            continue
        seen.add(node)
        for way in shapes.objects(node, sh.path):
            steps = [way] if isinstance(way, URIRef) else list(shapes.items(way))
            found.update(str(step) for step in steps if isinstance(step, URIRef))
        inner = (o for p, o in shapes.predicate_objects(node) if p not in (sh.path, RDF.type))
        open_ends.extend(o for o in inner if (o, None, None) in shapes)
    return found


def _surely_kept(asking: list[Shape], nodes: dict[Any, Values]) -> frozenset["Node"]:
    """Return the simple shapes of which every node surely keeps every rule."""
    by_class: dict[str, list[Shape]] = {}
    for shape in asking:
        for name in shape.classes:
            by_class.setdefault(name, []).append(shape)
    doubtful: set[Node] = set()
    for values in nodes.values():
        for kind in values.get(TYPE, ()):
            for shape in by_class.get(kind.value, ()):
                if shape.node not in doubtful and not _keeps(shape, values, nodes):
                    doubtful.add(shape.node)
    return frozenset(shape.node for shape in asking if shape.node not in doubtful)


def _keeps(shape: Shape, values: Values, nodes: dict[Any, Values]) -> bool:
    """Say whether a node surely keeps all rules of a shape."""
    return all(_holds(rule, values, nodes) for rule in shape.rules)


def _holds(rule: Rule, values: Values, nodes: dict[Any, Values]) -> bool:
    """Say whether a node's values surely keep one rule."""
    found = values.get(rule.path, [])
    if len(found) < rule.least or (rule.most is not None and len(found) > rule.most):
        return False
    others = values.get(rule.below, []) if rule.below else []
    return all(_fits(rule, value, nodes) and _is_below(rule, value, others) for value in found)


def _fits(rule: Rule, value: Any, nodes: dict[Any, Values]) -> bool:  # noqa: ANN401 - a term
    """Say whether one value surely is as a rule asks."""
    datatype = getattr(getattr(value, "datatype", None), "value", "")
    text = value.value if hasattr(value, "value") else ""
    if rule.kind and (rule.kind != SH + "IRI" or datatype):
        return False
    if rule.classes and rule.classes.isdisjoint(_classes(nodes.get(value, {}))):
        return False
    if rule.members and text not in rule.members:
        return False
    if rule.datatype and not _is_of(rule.datatype, datatype, text):
        return False
    if len(text) < rule.length or (rule.pattern and not rule.pattern.search(text)):
        return False
    return _in_range(rule, datatype, text)


def _classes(values: Values) -> set[str]:
    """Return the classes of a node."""
    return {t.value for t in values.get(TYPE, ())}


def _is_of(wanted: str, datatype: str, text: str) -> bool:
    """Say whether a literal is of a datatype and written as that asks."""
    lexical = _LEXICAL.get(wanted)
    return datatype == wanted and (lexical is None or lexical.fullmatch(text) is not None)


def _in_range(rule: Rule, datatype: str, text: str) -> bool:
    """Say whether a number lies where a rule wants it."""
    if rule.low is None and rule.high is None and rule.over is None:
        return True
    if datatype not in _NUMBERS or not _LEXICAL[datatype].fullmatch(text):
        return False
    number = float(text)
    return (
        (rule.low is None or number >= rule.low)
        and (rule.over is None or number > rule.over)
        and (rule.high is None or number <= rule.high)
    )


def _is_below(rule: Rule, value: Any, others: list[Any]) -> bool:  # noqa: ANN401 - a term
    """Say whether a value surely does not exceed those of another property."""
    for other in others:
        if value.datatype != other.datatype:
            return False
        mine, its = _comparable(value), _comparable(other)
        if mine is None or its is None or mine > its or (rule.strictly and mine == its):
            return False
    return True


def _comparable(value: Any) -> float | None:  # noqa: ANN401 - a term
    """Return a number by which a literal can be compared with another of its datatype."""
    name = value.datatype.value
    if name not in _NUMBERS and name != XSD + "date":
        return None
    if not _LEXICAL[name].fullmatch(value.value):
        return None
    return float(value.value) if name in _NUMBERS else float(value.value.replace("-", ""))

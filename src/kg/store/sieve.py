"""Which nodes surely keep which shapes, found in one pass, so that the validator need not look.

The SHACL validator takes a tenth of a millisecond and more for each question to each node, which
on the graph of an archive is hours. This module asks first what a look at a node's values
answers. It decides nothing: every node that does not surely keep a shape goes to the validator,
as that shape's target, with all that the shape can see from there.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from kg.store.shape_checks import node_check
from kg.store.shape_values import SH, TYPE, Facts, Values

if TYPE_CHECKING:
    from pyoxigraph import Triple
    from rdflib import Graph
    from rdflib.term import Node

_TARGETS = frozenset(
    SH + name for name in ("targetClass", "targetSubjectsOf", "targetNode", "targetObjectsOf")
)
_ASKED_HERE = frozenset({SH + "targetClass", SH + "targetSubjectsOf"})


def sieved(shapes: "Graph", triples: "Sequence[Triple]") -> tuple["Graph", "Iterator[Triple]"]:
    """Return the shapes with the doubtful nodes as their targets, and the triples these need.

    A shape without a doubtful node has no target left. The triples are those of the doubtful
    nodes, of all that the shapes' paths lead to from there, what points at these backwards, and
    the classes of all that they mention.
    """
    from rdflib import URIRef
    from rdflib.namespace import Namespace

    sh = Namespace(SH)
    nodes: dict[Any, Values] = {}
    for triple in triples:
        values = nodes.setdefault(triple.subject, {})
        values.setdefault(triple.predicate.value, []).append(triple.object)
    doubtful = _doubtful(shapes, Facts(nodes))
    narrowed = type(shapes)() + shapes
    for shape in doubtful:
        for target in _ASKED_HERE:
            narrowed.remove((shape, URIRef(target), None))
    for shape, found in doubtful.items():
        for node in found:
            narrowed.add((shape, sh.targetNode, URIRef(node.value)))
    if _asks_otherwise(shapes):
        return narrowed, iter(triples)
    start = {node for found in doubtful.values() for node in found}
    return narrowed, _needed(shapes, [s for s, found in doubtful.items() if found], start, nodes)


def _asks_otherwise(shapes: "Graph") -> bool:
    """Say whether a shape names its targets in a way that is not asked here."""
    from rdflib import URIRef

    return any((None, URIRef(target), None) in shapes for target in _TARGETS - _ASKED_HERE)


def _doubtful(shapes: "Graph", facts: Facts) -> "dict[Node, list[Any]]":
    """Return for each shape with targets the nodes that do not surely keep it."""
    from rdflib.namespace import Namespace

    sh = Namespace(SH)
    checks = {s: node_check(shapes, s) for s, p, _ in shapes if str(p) in _ASKED_HERE}
    by_class: dict[str, list[Node]] = {}
    for shape, name in shapes.subject_objects(sh.targetClass):
        by_class.setdefault(str(name), []).append(shape)
    by_property = {str(name): shape for shape, name in shapes.subject_objects(sh.targetSubjectsOf)}
    found: dict[Node, list[Any]] = {shape: [] for shape in checks}
    for node, values in facts.nodes.items():
        kinds = (t.value for t in values.get(TYPE, ()))
        asking = {shape for kind in kinds for shape in by_class.get(kind, ())}
        asking.update(shape for name, shape in by_property.items() if name in values)
        for shape in asking:
            if not checks[shape](node, facts):
                found[shape].append(node)
    return found


def _needed(
    shapes: "Graph", asking: "list[Node]", start: set[Any], nodes: dict[Any, Values]
) -> "Iterator[Triple]":
    """Yield the triples that the validator must see to judge some nodes."""
    from pyoxigraph import NamedNode, Triple

    forwards, backwards = _ways(shapes, asking)
    if backwards:
        index = _pointing(nodes, backwards)
        start = start | {n for node in start for n in index.get(node, ())}
    reached = _reached(nodes, start, forwards)
    mentioned = {o for node in start for found in nodes.get(node, {}).values() for o in found}
    for node in {*start, *reached, *mentioned} & nodes.keys():
        for name, found in nodes[node].items():
            if node in start or name == TYPE or (node in reached and name in forwards):
                yield from (Triple(node, NamedNode(name), value) for value in found)


def _pointing(nodes: dict[Any, Values], ways: Iterable[str]) -> dict[Any, list[Any]]:
    """Return the nodes that point at each node by some properties."""
    index: dict[Any, list[Any]] = {}
    for subject, values in nodes.items():
        for way in ways:
            for value in values.get(way, ()):
                index.setdefault(value, []).append(subject)
    return index


def _reached(nodes: dict[Any, Values], start: set[Any], ways: set[str]) -> set[Any]:
    """Return the nodes to which some properties lead from others."""
    found: set[Any] = set()
    fringe = list(start)
    while fringe:
        values = nodes.get(fringe.pop(), {})
        for way in ways:
            for value in values.get(way, ()):
                if value in nodes and value not in found and value not in start:
                    found.add(value)
                    fringe.append(value)
    return found


def _ways(shapes: "Graph", asking: "list[Node]") -> tuple[set[str], set[str]]:
    """Return the properties over which some shapes lead, forwards and backwards."""
    from rdflib import URIRef
    from rdflib.namespace import RDF, Namespace

    sh = Namespace(SH)
    forwards: set[str] = set()
    backwards: set[str] = set()
    seen: set[Node] = set()
    open_ends = list(asking)
    while open_ends:
        node = open_ends.pop()
        if node in seen:
            continue
        seen.add(node)
        for way in shapes.objects(node, sh.path):
            steps = [way] if isinstance(way, URIRef) else list(shapes.items(way))
            forwards.update(str(step) for step in steps if isinstance(step, URIRef))
            backwards.update(str(back) for back in shapes.objects(way, sh.inversePath))
        compared = (sh.lessThan, sh.lessThanOrEquals, sh.equals)
        forwards.update(str(o) for p in compared for o in shapes.objects(node, p))
        inner = (o for p, o in shapes.predicate_objects(node) if p not in (sh.path, RDF.type))
        open_ends.extend(o for o in inner if (o, None, None) in shapes)
    return forwards, backwards

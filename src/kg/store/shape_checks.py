"""The shapes read as questions that a look at a node's values answers, most of the time.

It decides nothing for good: a verdict is three-valued, and what is not surely kept goes to the
SHACL validator. What is known is what our shapes use: SHACL's constraints of value type, number,
range and string, the logical ones, and qualified shapes; paths of one property, of several in a
row, or of one backwards. Any other question has the verdict that the validator must say.
"""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from kg.store.shape_values import (
    SH,
    TYPE,
    Check,
    Facts,
    Verdict,
    constant,
    datatype_of,
    identity,
    number,
    one_of,
    value_check,
)

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node

_PASSED_OVER: Final = frozenset(
    {TYPE, *(SH + n for n in ("path", "targetClass", "targetSubjectsOf", "severity", "message"))}
)
# Asked of all values of a property together.
_OF_ALL: Final = frozenset(
    {"minCount", "maxCount", "hasValue", "equals", "lessThan", "lessThanOrEquals"}
    | {"qualifiedValueShape", "qualifiedMinCount", "qualifiedMaxCount"}
)


def node_check(shapes: "Graph", shape: "Node") -> Check:
    """Return the question that a node shape asks of a node."""
    return _all_of([_part(shapes, shape, p, o) for p, o in _said(shapes, shape)])


def _said(shapes: "Graph", shape: "Node") -> list[tuple[str, "Node"]]:
    """Return what a shape asks, but for its targets, its path and its words."""
    return sorted(
        (str(p).removeprefix(SH), o)
        for p, o in shapes.predicate_objects(shape)
        if str(p) not in _PASSED_OVER
    )


def _part(shapes: "Graph", shape: "Node", name: str, wanted: "Node") -> Check:
    """Return one question of a shape about a node or a value."""
    from rdflib.namespace import Namespace

    sh = Namespace(SH)
    if (shape, sh.path, None) in shapes:
        return _unknown
    if name == "property":
        return _property_check(shapes, wanted)
    if name == "node":
        return node_check(shapes, wanted)
    if name == "not":
        return _negated(node_check(shapes, wanted))
    if name == "in":
        return one_of(frozenset(constant(member) for member in shapes.items(wanted)))
    if name in _LOGICAL:
        return partial(_LOGICAL[name], [node_check(shapes, one) for one in shapes.items(wanted)])
    return value_check(name, wanted) or _unknown


def _property_check(shapes: "Graph", shape: "Node") -> Check:
    """Return the question that a property shape asks of the values of its path."""
    from rdflib.namespace import Namespace

    path = _path(shapes, shapes.value(shape, Namespace(SH).path))
    if path is None:
        return _unknown
    said = _said(shapes, shape)
    of_all = {name: wanted for name, wanted in said if name in _OF_ALL}
    each = _all_of(
        [_part_of_value(shapes, name, wanted) for name, wanted in said if name not in _OF_ALL]
    )
    counts = _counts(shapes, of_all)

    def check(node: Any, facts: Facts) -> Verdict:  # noqa: ANN401 -- a term
        found = _walk(node, path, facts)
        return _both([counts(node, found, facts), *(each(value, facts) for value in found)])

    return check


def _part_of_value(shapes: "Graph", name: str, wanted: "Node") -> Check:
    """Return one question of a property shape about each value."""
    from rdflib import BNode

    return _part(shapes, BNode(), name, wanted)


def _counts(shapes: "Graph", said: dict[str, "Node"]) -> "_OfAll":
    """Return the questions of a property shape about its values together."""
    qualified = said.get("qualifiedValueShape")
    return _OfAll(
        least=int(str(said.get("minCount", 0))),
        most=int(str(said["maxCount"])) if "maxCount" in said else None,
        member=constant(said["hasValue"]) if "hasValue" in said else None,
        same=str(said.get("equals", "")),
        below=str(said.get("lessThan") or said.get("lessThanOrEquals") or ""),
        strictly="lessThan" in said,
        qualified=node_check(shapes, qualified) if qualified is not None else None,
        some=int(str(said.get("qualifiedMinCount", 0))),
        few=int(str(said["qualifiedMaxCount"])) if "qualifiedMaxCount" in said else None,
    )


class _OfAll:
    """What a property shape asks of all the values of its path together."""

    def __init__(self, **asked: Any) -> None:  # noqa: ANN401 -- a field each
        self._asked = asked

    def __call__(self, node: Any, found: list[Any], facts: Facts) -> Verdict:  # noqa: ANN401
        """Answer for the values that were found at a node."""
        asked = self._asked
        if len(found) < asked["least"] or (
            asked["most"] is not None and len(found) > asked["most"]
        ):
            return False
        if asked["member"] is not None and asked["member"] not in map(identity, found):
            return False
        if asked["same"] and set(found) != set(facts.values(node, asked["same"])):
            return False
        others = facts.values(node, asked["below"]) if asked["below"] else []
        return _both(
            [
                *(_is_below(a, b, strictly=asked["strictly"]) for a in found for b in others),
                self._qualified(found, facts),
            ]
        )

    def _qualified(self, found: list[Any], facts: Facts) -> Verdict:
        """Say whether as many values as asked for keep the qualified shape."""
        check = self._asked["qualified"]
        if check is None:
            return True
        verdicts = [check(value, facts) for value in found]
        sure = sum(1 for v in verdicts if v)
        possible = sure + sum(1 for v in verdicts if v is None)
        some, few = self._asked["some"], self._asked["few"]
        if possible < some or (few is not None and sure > few):
            return False
        return True if sure >= some and (few is None or possible <= few) else None


def _path(shapes: "Graph", path: "Node | None") -> "list[tuple[str, bool]] | None":
    """Return a path's steps, each a property and whether it is walked backwards."""
    from rdflib import BNode, URIRef
    from rdflib.namespace import RDF, Namespace

    if isinstance(path, URIRef):
        return [(str(path), False)]
    if not isinstance(path, BNode):
        return None
    back = shapes.value(path, Namespace(SH).inversePath)
    if isinstance(back, URIRef):
        return [(str(back), True)]
    if (path, RDF.first, None) not in shapes:
        return None
    steps = list(shapes.items(path))
    return [(str(s), False) for s in steps] if all(isinstance(s, URIRef) for s in steps) else None


def _walk(node: Any, path: "list[tuple[str, bool]]", facts: Facts) -> list[Any]:  # noqa: ANN401
    """Return the values at the end of a path, each once."""
    found = [node]
    for name, backwards in path:
        ahead = facts.pointing if backwards else facts.values
        found = [value for one in found for value in ahead(one, name)]
    return found if len(path) == 1 else list(dict.fromkeys(found))


def _is_below(value: Any, other: Any, *, strictly: bool) -> Verdict:  # noqa: ANN401 -- terms
    """Say whether a value does not exceed another."""
    mine, its = number(value), number(other)
    if mine is None or its is None or datatype_of(value) != datatype_of(other):
        return None
    return mine < its if strictly else mine <= its


def _unknown(_node: Any, _facts: Facts) -> Verdict:  # noqa: ANN401 -- a term
    return None


def _both(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the verdict of several that must all hold."""
    doubt = False
    for verdict in verdicts:
        if verdict is False:
            return False
        doubt = doubt or verdict is None
    return None if doubt else True


def _all_of(checks: list[Check]) -> Check:
    return partial(_and, checks)


def _and(checks: list[Check], node: Any, facts: Facts) -> Verdict:  # noqa: ANN401 -- a term
    return _both(check(node, facts) for check in checks)


def _or(checks: list[Check], node: Any, facts: Facts) -> Verdict:  # noqa: ANN401 -- a term
    doubt = False
    for check in checks:
        verdict = check(node, facts)
        if verdict:
            return True
        doubt = doubt or verdict is None
    return None if doubt else False


def _one(checks: list[Check], node: Any, facts: Facts) -> Verdict:  # noqa: ANN401 -- a term
    verdicts = [check(node, facts) for check in checks]
    return None if None in verdicts else sum(map(bool, verdicts)) == 1


def _negated(check: Check) -> Check:
    def negated(node: Any, facts: Facts) -> Verdict:  # noqa: ANN401 -- a term
        verdict = check(node, facts)
        return None if verdict is None else not verdict

    return negated


_LOGICAL: Final = {"and": _and, "or": _or, "xone": _one}

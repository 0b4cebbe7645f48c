"""What unfolds below an inspection or a council, measured from the block's own top left corner."""

from dataclasses import dataclass, field
from typing import Final

import networkx as nx

from kg.model.terms import Polarity
from kg.render.look import finding

Place = tuple[int, int]

_HEAD: Final = 44
_GRADE: Final = 34
_ROW: Final = 44
_CELL: Final = 190
_MARGIN: Final = 24
_WIDE: Final = 420
"""The width of a block with two columns."""
_SIDES: Final = {finding(Polarity.STRENGTH): 0, finding(Polarity.WEAKNESS): 1}
_REST: Final = ("recommendation", "quotation", "conflict")
_UNDER_COUNCIL: Final = ("person", "service", "agency", "quotation", "conflict", "source")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Places of things that unfold together, and the room that they take."""

    places: dict[str, Place] = field(default_factory=dict)
    width: int = 0
    height: int = 0


def of_inspection(graph: "nx.MultiDiGraph[str]", nodes: list[str]) -> Block:
    """Return grades one below the other, then strengths beside weaknesses, then the rest."""
    kinds = _by_kind(graph, nodes)
    places: dict[str, Place] = {}
    y = _HEAD
    for node in sorted(kinds.pop("judgement", []), key=lambda n: (graph.nodes[n]["rank"], n)):
        places[node] = (_WIDE // 2, y)
        y += _GRADE
    y = _sides(graph, kinds.pop("finding", []), y + 10, places)
    for kind in (*_REST, *sorted(set(kinds) - set(_REST))):
        told = sorted(kinds.get(kind, ()), key=lambda n: (graph.nodes[n]["rank"], n))
        y = _rows(told, y + 10 if told else y, places, across=2)
    return Block(places=places, width=_WIDE, height=y) if places else Block()


def of_council(graph: "nx.MultiDiGraph[str]", nodes: list[str], across: int) -> Block:
    """Return people, services, bodies, quotations and sources in rows, one kind after another."""
    kinds = _by_kind(graph, nodes)
    places: dict[str, Place] = {}
    y = _HEAD
    for kind in (*_UNDER_COUNCIL, *sorted(set(kinds) - set(_UNDER_COUNCIL))):
        told = sorted(kinds.get(kind, ()), key=lambda n: (graph.nodes[n]["label"], n))
        y = _rows(told, y + 12 if told else y, places, across=across)
    wide = max((x for x, _ in places.values()), default=0) + _CELL // 2 + _MARGIN
    return Block(places=places, width=wide, height=y) if places else Block()


def _by_kind(graph: "nx.MultiDiGraph[str]", nodes: list[str]) -> dict[str, list[str]]:
    kinds: dict[str, list[str]] = {}
    for node in nodes:
        kinds.setdefault(graph.nodes[node]["kind"], []).append(node)
    return kinds


def _sides(
    graph: "nx.MultiDiGraph[str]", nodes: list[str], top: int, places: dict[str, Place]
) -> int:
    """Set strengths in the left column, weaknesses in the right, the mixed where there is room."""
    sides: tuple[list[str], list[str]] = ([], [])
    loose: list[str] = []
    for node in sorted(nodes, key=lambda n: (graph.nodes[n]["label"], n)):
        side = _SIDES.get(graph.nodes[node]["category"])
        (loose if side is None else sides[side]).append(node)
    for node in loose:
        min(sides, key=len).append(node)
    for number, column in enumerate(sides):
        for row, node in enumerate(column):
            places[node] = (_MARGIN + _CELL // 2 + number * _CELL, top + row * _ROW)
    return top + max(map(len, sides)) * _ROW


def _rows(nodes: list[str], top: int, places: dict[str, Place], *, across: int) -> int:
    """Set things in rows of so many and return where the next row begins."""
    for number, node in enumerate(nodes):
        places[node] = (
            _MARGIN + _CELL // 2 + number % across * _CELL,
            top + number // across * _ROW,
        )
    return top + -(-len(nodes) // across) * _ROW

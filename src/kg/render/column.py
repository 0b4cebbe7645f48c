"""The places of what hangs on one inspection, measured from the inspection."""

from dataclasses import dataclass
from typing import Final

import networkx as nx

from kg.model.terms import Area, Polarity
from kg.render.look import finding

_GRADE: Final = 38
_STEP: Final = 36
_NEAR, _FAR = 72, 196
_WIDTH: Final = 540
_WIDTH_OF_GRADES: Final = 400
_WIDTH_ALONE: Final = 250
_AREAS: Final = {area.value: number for number, area in enumerate(Area)}
_SIDES: Final = {finding(Polarity.STRENGTH): -1, finding(Polarity.WEAKNESS): 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """An inspection and all that hangs on it, with room round it."""

    nodes: tuple[str, ...]
    places: dict[str, tuple[int, int]]
    width: int
    height: int


def column(graph: "nx.MultiDiGraph[str]", inspection: str, hung: list[str]) -> Column:
    """Return the places of an inspection's grades, findings, recommendations and quotations."""
    places = {inspection: (0, 0)}
    width = _WIDTH_ALONE
    kinds: dict[str, list[str]] = {}
    for node in hung:
        kinds.setdefault(graph.nodes[node]["kind"], []).append(node)
    if kinds:
        width = _WIDTH_OF_GRADES if set(kinds) <= {"judgement", "conflict"} else _WIDTH
    y = 96
    for node in sorted(kinds.pop("judgement", []), key=lambda n: (graph.nodes[n]["rank"], n)):
        places[node] = (0, y)
        y += _GRADE
    for number, node in enumerate(sorted(kinds.pop("conflict", []))):
        places[node] = (150, -46 - _GRADE * number)
    y = _fan(graph, kinds.pop("finding", []), y + 12, places)
    for kind in sorted(kinds):
        y = _two_sides(sorted(kinds[kind]), y + 12, places)
    return Column(nodes=(inspection, *hung), places=places, width=width, height=max(y, 190) + 90)


def area_rank(area: str) -> int:
    """Return the place of an area in an inspection's report card: overall comes first."""
    return _AREAS.get(area, len(_AREAS))


def _fan(
    graph: "nx.MultiDiGraph[str]", findings: list[str], top: int, places: dict[str, tuple[int, int]]
) -> int:
    """Fan findings out below: strengths left, weaknesses right, mixed where there is room."""
    sides: dict[int, list[str]] = {-1: [], 1: []}
    loose: list[str] = []
    for node in sorted(findings, key=lambda n: (graph.nodes[n]["label"], n)):
        side = _SIDES.get(graph.nodes[node]["category"])
        (loose if side is None else sides[side]).append(node)
    for node in loose:
        sides[-1 if len(sides[-1]) < len(sides[1]) else 1].append(node)
    for side, nodes in sides.items():
        for number, node in enumerate(nodes):
            # Near and far by turns, so that a label has two rows' height to itself.
            out = (_NEAR, _FAR)[number % 2]
            places[node] = (side * out, top + _STEP * number)
    return top + _STEP * max(len(nodes) for nodes in sides.values()) + 10


def _two_sides(nodes: list[str], top: int, places: dict[str, tuple[int, int]]) -> int:
    """Set other things in two columns below the findings."""
    for number, node in enumerate(nodes):
        places[node] = ((-130, 130)[number % 2], top + number // 2 * 48)
    return top + (len(nodes) + 1) // 2 * 48

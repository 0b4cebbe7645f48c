"""The places of one council's things, measured from the council."""

from math import ceil, sqrt
from typing import Final, TypeAlias

import networkx as nx

from kg.model.times import order
from kg.render.column import Column, column

Place: TypeAlias = tuple[int, int]
Places: TypeAlias = dict[str, Place]

_ROW: Final = 74
_QUOTE: Final = 46
_BESIDE: Final = 230
_SIDE: Final = 105
_BEGIN: Final = 220
"""How far right of the council its first inspection's room begins."""
_ROOM: Final = 1100
_SHAPE: Final = 1.9
"""How much wider than high a council's inspections together are meant to be."""


def cluster(graph: "nx.MultiDiGraph[str]", council: str, nodes: list[str]) -> Places:
    """Return the places of a council's things: people at the left, inspections at the right."""
    columns = _columns(graph, nodes)
    held = {node for col in columns for node in col.nodes}
    places: Places = {}
    if council in graph:
        places[council] = (0, 0)
    rest = [node for node in nodes if node not in held and node != council]
    _people(graph, rest, places)
    bottom = _inspections(columns, places)
    bottom = max([bottom, *(y + _ROW for _, y in places.values())])
    _base(graph, [n for n in rest if graph.nodes[n]["kind"] == "source"], bottom, places)
    return places


def grid(graph: "nx.MultiDiGraph[str]", nodes: list[str]) -> Places:
    """Return places in rows for things that belong to no one council."""
    ordered = sorted(nodes, key=lambda n: (graph.nodes[n]["kind"], graph.nodes[n]["label"], n))
    across = max(2, ceil(sqrt(len(ordered) / 3)))
    return {
        node: (index % across * 240 + index // across % 2 * 60, index // across * 90)
        for index, node in enumerate(ordered)
    }


def _columns(graph: "nx.MultiDiGraph[str]", nodes: list[str]) -> list[Column]:
    """Return the council's inspections in the order of time, each with all that hangs on it."""
    inspections = [node for node in nodes if graph.nodes[node]["kind"] == "inspection"]
    inspections.sort(key=lambda n: (order(graph.nodes[n]["when"]), n))
    mine = set(nodes)
    taken: set[str] = set()
    columns = []
    for inspection in inspections:
        around = sorted(set(graph.successors(inspection)) & mine - taken)
        hung = [n for n in around if graph.nodes[n]["kind"] not in ("council", "person", "source")]
        hung = [n for n in hung if not _spoken_here(graph, n, mine)]
        hung = [n for n in hung if graph.nodes[n]["kind"] not in ("inspection", "agency")]
        argued = {c for n in hung for c in graph.successors(n)} & mine - taken
        hung += sorted(n for n in argued if graph.nodes[n]["kind"] == "conflict" and n not in hung)
        taken.update(hung)
        columns.append(column(graph, inspection, hung))
    return columns


def _spoken_here(graph: "nx.MultiDiGraph[str]", node: str, mine: set[str]) -> bool:
    """Say whether a node is a quotation of a speaker who stands in the same cluster."""
    if graph.nodes[node]["kind"] != "quotation":
        return False
    return any(n in mine and graph.nodes[n]["kind"] != "inspection" for n in _speakers(graph, node))


def _speakers(graph: "nx.MultiDiGraph[str]", quotation: str) -> list[str]:
    return sorted(
        {n for n, _, tie in graph.in_edges(quotation, data=True) if tie["kind"] == "said"}
    )


def _people(graph: "nx.MultiDiGraph[str]", rest: list[str], places: Places) -> None:
    """Fan people, bodies and services out below the council: speakers at the left."""
    mine = set(rest)
    done: set[str] = set()
    left = right = 150
    # Who speaks is placed first, at the left, and the others where there is room.
    for kind in ("person", "agency", "service"):
        for node in sorted(mine, key=lambda n: (graph.nodes[n]["label"], n)):
            if graph.nodes[node]["kind"] != kind:
                continue
            said = [n for n in sorted(set(graph.successors(node))) if n in mine - done]
            said = [n for n in said if graph.nodes[n]["kind"] == "quotation"]
            done.update(said)
            room = _ROW + 20 if kind == "person" else _ROW
            if not said and right <= left:
                places[node] = (_SIDE, right)
                right += room
                continue
            places[node] = (-_SIDE, left + _QUOTE * max(0, len(said) - 1) // 2)
            for number, quotation in enumerate(said):
                places[quotation] = (-_SIDE - _BESIDE, left + _QUOTE * number)
            left += max(room, _QUOTE * len(said) + 28)
    loose = [n for n in rest if n not in places and graph.nodes[n]["kind"] != "source"]
    for number, node in enumerate(sorted(loose)):
        places[node] = (-_BESIDE * (1 + number % 2), -_QUOTE * (1 + number // 2))


def _inspections(columns: list[Column], places: Places) -> int:
    """Set the inspections in rows beside the council; return where the last row ends."""
    area = sum(col.width * col.height for col in columns)
    full = max(_ROOM, ceil(sqrt(area * _SHAPE)))
    x = y = tallest = 0
    for col in columns:
        if x and x + col.width > full:
            x, y, tallest = 0, y + tallest, 0
        middle = _BEGIN + x + col.width // 2
        places.update({node: (middle + dx, y + dy) for node, (dx, dy) in col.places.items()})
        x += col.width
        tallest = max(tallest, col.height)
    return y + tallest


def _base(graph: "nx.MultiDiGraph[str]", sources: list[str], bottom: int, places: Places) -> None:
    """Set the sources in rows under all else, as what it rests on."""
    ordered = sorted(sources, key=lambda n: (graph.nodes[n]["label"], n))
    across = max(3, ceil(sqrt(len(ordered) * 2)))
    for number, node in enumerate(ordered):
        places[node] = (number % across * _BESIDE, bottom + 60 + number // across * _ROW)

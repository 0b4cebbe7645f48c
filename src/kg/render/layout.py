"""Where each thing of the picture stands, by what the graph is.

Each council is a cluster. Its inspections stand in the order of time, left to right and row below
row, each with its grades under it like a report card and its findings fanned out below, strengths
to the left and weaknesses to the right. The council's people stand beside them with what they
said. Clusters lie on shelves like books; what belongs to no one council stands last. Nothing is
random and nothing is simulated, so the same graph gives the same places in linear time.
"""

from dataclasses import dataclass
from itertools import pairwise
from math import ceil, sqrt
from typing import Final

import networkx as nx

from kg.render.cluster import Place, Places, cluster, grid

_GAP: Final = 120
_SHAPE: Final = 2.0
"""How much wider than high the whole picture is meant to be."""
_LETTER: Final = 110
"""Room for one letter of a council's name when the whole picture is looked at from afar."""
_FREE: Final = ("source", "agency", "person", "service")
"""What stands with the things of no council where its council is not in the picture."""


def layout(graph: "nx.MultiDiGraph[str]") -> dict[str, Place]:
    """Return the place of each node of the graph, no two alike, in whole pixels."""
    homes = _homes(graph)
    blocks = [
        _block(_places(graph, key, homes[key]), _name_room(graph, key))
        for key in sorted(homes, key=lambda k: _shelf_order(graph, k))
    ]
    return apart(_shelves(blocks))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """A cluster's places, measured from its own top left corner."""

    places: Places
    width: int
    height: int


def _homes(graph: "nx.MultiDiGraph[str]") -> dict[str, list[str]]:
    """Return the nodes of each council's cluster, and under ``""`` those of none."""
    homes: dict[str, list[str]] = {}
    for node in sorted(graph):
        data = graph.nodes[node]
        home = node if data["kind"] == "council" else data["council"] or ""
        if home not in graph and data["kind"] in _FREE:
            home = ""
        homes.setdefault(home, []).append(node)
    return homes


def _shelf_order(graph: "nx.MultiDiGraph[str]", key: str) -> tuple[bool, str, str]:
    label = str(graph.nodes[key]["label"]) if key in graph else ""
    return (not key, label, key)


def _places(graph: "nx.MultiDiGraph[str]", key: str, nodes: list[str]) -> Places:
    return cluster(graph, key, nodes) if key else grid(graph, nodes)


def _name_room(graph: "nx.MultiDiGraph[str]", key: str) -> int:
    return _LETTER * len(str(graph.nodes[key]["label"])) if key in graph else 0


def _block(places: Places, least: int) -> _Block:
    left = min(x for x, _ in places.values()) - _GAP
    top = min(y for _, y in places.values()) - _GAP
    right = max(x for x, _ in places.values()) + _GAP
    bottom = max(y for _, y in places.values()) + _GAP
    moved = {node: (x - left, y - top) for node, (x, y) in places.items()}
    return _Block(
        places=moved, width=max(right - left, least - left if least else 0), height=bottom - top
    )


def _shelves(blocks: list[_Block]) -> Places:
    """Lay the blocks side by side, and on a new shelf below where the row is full."""
    area = sum(block.width * block.height for block in blocks)
    full = max([ceil(sqrt(area * _SHAPE)), *(block.width for block in blocks)], default=0)
    places: Places = {}
    x = y = tallest = 0
    for block in blocks:
        if x and x + block.width > full:
            x, y, tallest = 0, y + tallest, 0
        places.update({node: (x + dx, y + dy) for node, (dx, dy) in block.places.items()})
        x += block.width
        tallest = max(tallest, block.height)
    return places


def apart(places: Places) -> Places:
    """Move a node that stands exactly on another to the next free place on its right."""
    ordered = sorted(places.items(), key=lambda item: (item[1][1], item[1][0], item[0]))
    if all(a[1] != b[1] for a, b in pairwise(ordered)):
        return places
    taken: set[Place] = set(places.values())
    first: set[Place] = set()
    moved: Places = {}
    for node, (x, y) in ordered:
        place = (x, y)
        if place in first:
            while place in taken:
                place = (place[0] + 26, y)
            taken.add(place)
        first.add(place)
        moved[node] = place
    return moved

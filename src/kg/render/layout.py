"""Where each thing of the picture stands, by what the graph is.

Time runs from left to right and is the same for all. Each council has a lane with its name at the
left, its inspections at their days and, where there is room, a row for each post with those who
were seen in it. What an inspection gave, and what else belongs to a council, is folded: it has its
place in a block that opens below the lane when it is asked for. Nothing is random and nothing is
simulated, so the same graph gives the same places in linear time.
"""

from dataclasses import dataclass, field
from typing import Final

import networkx as nx

from kg.render import block
from kg.render.axis import NAMES, Axis, axis
from kg.render.block import Block
from kg.render.lane import Lane, lane

MANY: Final = 2000
"""The number of things from which people are folded too, and only inspections stand open."""

BEYOND: Final = ""
"""The lane of what belongs to no council, and the name of the block that opens there."""

_HUNG: Final = ("judgement", "finding", "recommendation", "quotation", "conflict")
_OPEN: Final = ("agency", "person", "service")
_CELL: Final = 190
_HALF: Final = 80
"""Room for half of a sign or name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The picture's places: what stands open, and in which block the rest is folded.

    ``open`` has the places in the lane named by ``lanes``; ``folded`` names the thing below which
    each other thing opens (:data:`BEYOND` for what belongs to no council).
    """

    axis: Axis
    lanes: dict[str, Lane]
    blocks: dict[str, Block] = field(default_factory=dict)
    folded: dict[str, str] = field(default_factory=dict)

    @property
    def right(self) -> int:
        """How wide the picture is: the years, and whatever stands right of them."""
        places = (x for lane in self.lanes.values() for x, _ in lane.places.values())
        return max([self.axis.right, *(x + _HALF for x in places)])


def layout(graph: "nx.MultiDiGraph[str]") -> Plan:
    """Return the plan of a graph: every node has one place, open or folded."""
    homes = _homes(graph)
    times = axis(d["when"] for _, d in graph.nodes(data=True) if d["kind"] == "inspection")
    few = len(graph) <= MANY
    lanes: dict[str, Lane] = {}
    blocks: dict[str, Block] = {}
    for council in sorted(homes, key=lambda k: _order(graph, k)):
        nodes = homes[council]
        made = lane(graph, council, nodes, times, people=few and bool(council))
        under = _under(graph, nodes, [n for n in nodes if n not in made.places])
        if council == BEYOND and few:
            made = _beyond(graph, made, under, times)
        lanes[council] = made
        blocks.update(_blocks(graph, council, under, times))
    folded = {node: key for key, made in blocks.items() for node in made.places}
    return Plan(axis=times, lanes=lanes, blocks=blocks, folded=folded)


def _homes(graph: "nx.MultiDiGraph[str]") -> dict[str, list[str]]:
    """Return the nodes of each council's lane, and under :data:`BEYOND` those of none."""
    homes: dict[str, list[str]] = {}
    for node in sorted(graph):
        data = graph.nodes[node]
        home = node if data["kind"] == "council" else data["council"] or BEYOND
        homes.setdefault(home if home in graph else BEYOND, []).append(node)
    return homes


def _order(graph: "nx.MultiDiGraph[str]", key: str) -> tuple[bool, str, str]:
    label = str(graph.nodes[key]["label"]) if key in graph else ""
    return not key, label, key


def _under(
    graph: "nx.MultiDiGraph[str]", lane_nodes: list[str], nodes: list[str]
) -> dict[str, list[str]]:
    """Return what is folded, by the inspection that it hangs on; under ``""`` what hangs on none.

    An inspection of another lane does not count: a thing opens where it belongs.
    """
    here = {n for n in lane_nodes if graph.nodes[n]["kind"] == "inspection"}
    under: dict[str, list[str]] = {}
    for node in nodes:
        hung = graph.nodes[node]["kind"] in _HUNG
        under.setdefault(_inspection(graph, node, here) if hung else "", []).append(node)
    return under


def _inspection(graph: "nx.MultiDiGraph[str]", node: str, here: set[str]) -> str:
    """Return the first inspection that leads to a thing, by itself or over one other thing.

    A disagreement over a grade hangs where the grade does.
    """
    before = set(graph.predecessors(node))
    near = before & here
    if not near and graph.nodes[node]["kind"] == "conflict":
        near = {m for n in before for m in graph.predecessors(n)} & here
    return min(near, default="")


def _beyond(
    graph: "nx.MultiDiGraph[str]", made: Lane, under: dict[str, list[str]], times: Axis
) -> Lane:
    """Return the last lane with bodies and people of no council set out in it."""
    shown = [n for n in under.get("", ()) if graph.nodes[n]["kind"] in _OPEN]
    if not shown:
        return made
    under[""] = [n for n in under[""] if n not in set(shown)]
    # Beside the names, as wide as the years.
    rows = block.of_council(graph, shown, max(3, (times.end - NAMES) // _CELL))
    top = made.height if made.places else 0
    places = {n: (NAMES + x, top + y) for n, (x, y) in rows.places.items()}
    return Lane(places={**made.places, **places}, height=top + rows.height)


def _blocks(
    graph: "nx.MultiDiGraph[str]", council: str, under: dict[str, list[str]], times: Axis
) -> dict[str, Block]:
    """Return the blocks that open in a council's lane."""
    across = max(3, times.end // _CELL // 2)
    rest = under.pop("", [])
    made = {key: block.of_inspection(graph, nodes) for key, nodes in under.items()}
    made[council] = block.of_council(graph, rest, across)
    return {key: one for key, one in made.items() if one.places}

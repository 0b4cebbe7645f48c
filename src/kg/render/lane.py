"""One council's lane: its name, its inspections along time, and who held which post when."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import networkx as nx

from kg.model.terms import RoleType
from kg.model.times import order
from kg.render.axis import NAMES, Axis
from kg.render.card import card

_TRACK: Final = 66
_POST: Final = 30
_TOP: Final = 34
_GAP: Final = 10
_NAME: Final = 10
"""Room for one letter of a person's name."""
_POSTS: Final = {role.value: number for number, role in enumerate(RoleType)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """Places measured from the lane's top, its height, and the posts whose rows it has."""

    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    rows: tuple[tuple[int, str], ...] = ()
    height: int = 0


def lane(
    graph: "nx.MultiDiGraph[str]", council: str, nodes: Sequence[str], axis: Axis, *, people: bool
) -> Lane:
    """Return a council's lane; with ``people``, a row for each post that somebody is seen in."""
    places: dict[str, tuple[int, int]] = {}
    if council in graph:
        places[council] = (NAMES // 2 - 6, _TOP)
    made = [n for n in nodes if graph.nodes[n]["kind"] == "inspection"]
    y = _TOP + _TRACK * max(1, _tracks(graph, made, axis, places)) - _TRACK // 2
    rows = []
    for post, holders in _posts(graph, council, nodes) if people else ():
        rows.append((y + _POST // 2, post))
        _along(graph, holders, y + _POST // 2, axis, places)
        y += _POST
    return Lane(places=places, rows=tuple(rows), height=y + 12)


def _tracks(
    graph: "nx.MultiDiGraph[str]",
    inspections: list[str],
    axis: Axis,
    places: dict[str, tuple[int, int]],
) -> int:
    """Set inspections at their time, on the first line where they cover no other; count lines."""
    ends: list[int] = []
    # By place, not by time: what has no year stands at the left, where the lines begin.
    stands = {node: axis.place(graph.nodes[node]["when"]) for node in inspections}
    for node in sorted(stands, key=lambda n: (stands[n], order(graph.nodes[n]["when"]), n)):
        x, wide = stands[node], card(graph, node).width
        free = (number for number, end in enumerate(ends) if end + _GAP <= x - wide // 2)
        track = next(free, len(ends))
        ends[track : track + 1] = [x + wide // 2]
        places[node] = (x, _TOP + _TRACK * track)
    return len(ends)


def seen(graph: "nx.MultiDiGraph[str]", council: str, person: str) -> list[tuple[str, str]]:
    """Return the posts of a council that a person is seen in, with the first time of each."""
    near = graph.out_edges(person, data=True)
    roles = [tie for _, other, tie in near if other == council and tie["kind"] == "role"]
    found = [(tie["post"], next(iter(tie["times"]), "")) for tie in roles]
    return sorted(found, key=lambda one: (order(one[1]), _rank(one[0]), one))


def _rank(post: str) -> tuple[int, str]:
    return _POSTS.get(post, len(_POSTS)), post


def _posts(
    graph: "nx.MultiDiGraph[str]", council: str, nodes: Sequence[str]
) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return a council's posts in the order of a town hall, each with holders and times."""
    posts: dict[str, list[tuple[str, str]]] = {}
    for node in nodes:
        told = seen(graph, council, node) if graph.nodes[node]["kind"] == "person" else []
        if told:
            post, when = told[0]
            posts.setdefault(post, []).append((node, when))
    return sorted(posts.items(), key=lambda item: _rank(item[0]))


def _along(
    graph: "nx.MultiDiGraph[str]",
    holders: list[tuple[str, str]],
    y: int,
    axis: Axis,
    places: dict[str, tuple[int, int]],
) -> None:
    """Set a post's holders on one line, at their time or as near to its right as there is room."""
    end = 0
    for node, when in sorted(holders, key=lambda one: (order(one[1]), one)):
        wide = round(len(graph.nodes[node]["title"]) * _NAME) + 38
        x = max(axis.place(when), end + wide // 2)
        places[node] = (x, y)
        end = x + wide // 2 + _GAP

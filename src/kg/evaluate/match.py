"""Pairing wanted facts with found ones, each at most once."""

from collections.abc import Callable, Sequence
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")

Closeness = Callable[[A, B], int | None]


def pair(wanted: Sequence[A], found: Sequence[B], closeness: Closeness[A, B]) -> dict[int, int]:
    """Return which found fact stands for which wanted one, by position: ``{wanted: found}``.

    ``closeness`` is None where the two do not fit, else a small number, 0 for the closest fit.
    As many as can be are paired, and closer pairs are made before looser ones.
    """
    edges: dict[int, list[tuple[int, int]]] = {}
    for i, one in enumerate(wanted):
        ranks = [(closeness(one, other), j) for j, other in enumerate(found)]
        edges[i] = sorted((rank, j) for rank, j in ranks if rank is not None)
    taken: dict[int, int] = {}
    for limit in sorted({rank for options in edges.values() for rank, _ in options}):
        for i in range(len(wanted)):
            if i not in taken.values():
                _augment(i, edges, taken, limit, set())
    return {i: j for j, i in sorted(taken.items(), key=lambda entry: entry[1])}


def _augment(
    i: int,
    edges: dict[int, list[tuple[int, int]]],
    taken: dict[int, int],
    limit: int,
    seen: set[int],
) -> bool:
    """Find a found fact for ``i``, moving earlier pairs where that frees one (Kuhn's method)."""
    for rank, j in edges[i]:
        if rank > limit or j in seen:
            continue
        seen.add(j)
        if j not in taken or _augment(taken[j], edges, taken, limit, seen):
            taken[j] = i
            return True
    return False

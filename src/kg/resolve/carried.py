"""Which point of an inspection's list stood in the list before it, as it was or reworded.

A council that did not do what it was told is told so again, seldom in the same words: *the
timeliness of health assessments* becomes *health assessments and their timeliness*. Two points of
consecutive lists of one council are one where they are about one topic and share most of the
stems of their words; a point that two others fit equally well is carried from neither.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import pairwise

from kg.model.edtf import bounds
from kg.model.record import Inspection, Recommendation
from kg.resolve.compare.words import stem, telling_stems, words

_SHARE = 0.5
"""At least so much of the shorter point's stems stands in the longer one."""
_STEMS = 3
"""Fewer shared words are no likeness: *quality of plans* is in half of all lists."""
_COMMON = frozenset(
    stem(w) for w in ("improve", "ensure", "children", "child", "young", "people", "families")
)
"""Stems that every list is full of."""


def carry_over(
    points: Iterable[Recommendation], inspections: Iterable[Inspection]
) -> tuple[Recommendation, ...]:
    """Return the points in their order, each with the key of the one it was carried over from."""
    every = tuple(points)
    lists: dict[str, list[Recommendation]] = {}
    for point in every:
        lists.setdefault(point.inspection, []).append(point)
    earlier = _before(lists, inspections)
    return tuple(
        replace(point, carried=_origin(point, lists.get(earlier.get(point.inspection, ""), [])))
        for point in every
    )


def _before(lists: Iterable[str], inspections: Iterable[Inspection]) -> dict[str, str]:
    """Return for each inspection with a list the council's last one before it that has one."""
    with_list = frozenset(lists)
    by_council: dict[str, list[tuple[date, str]]] = {}
    for inspection in inspections:
        found = bounds(inspection.when) if inspection.when else None
        if inspection.key in with_list and found is not None:
            by_council.setdefault(inspection.council, []).append((found.earliest, inspection.key))
    return {
        later: earlier
        for group in by_council.values()
        for (day, earlier), (next_day, later) in pairwise(sorted(group))
        if day < next_day
    }


def _origin(point: Recommendation, before: Iterable[Recommendation]) -> str | None:
    """Return the key of the earlier point that is most like this one, where one is."""
    mine = _stems(point)
    likeness: list[tuple[float, str]] = []
    for other in before:
        theirs = _stems(other)
        shared = len(mine & theirs)
        enough = max(_STEMS, _SHARE * min(len(mine), len(theirs)))
        if point.topic and point.topic is other.topic and shared >= enough:
            likeness.append((shared / len(mine | theirs), other.key))
    best = max((share for share, _ in likeness), default=0.0)
    found = [key for share, key in likeness if share == best]
    return found[0] if len(found) == 1 else None


def _stems(point: Recommendation) -> frozenset[str]:
    """Return the stems of a point's words that tell what it is about."""
    return frozenset(telling_stems(words(point.text))) - _COMMON

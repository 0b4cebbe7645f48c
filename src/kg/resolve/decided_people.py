"""People as a person decided them: joined whatever they are called, parted whatever they share.

Where two of one group are decided not to be the same, the smaller circle leaves it. Others stay,
but for those who are known by a surname alone: it can mean either now, so they stand apart.
"""

from collections import Counter
from dataclasses import dataclass, field

from kg.model.record import Person
from kg.resolve.decisions import Settled

APART = "\x1f"
"""Begins what keeps people together or apart and is no body."""


@dataclass(slots=True)
class Group:
    """The people of a block who are one person, and the bodies they are known beside.

    ``apart`` is the mark of a circle that was decided to be another than the rest of its group.
    """

    people: list[Person]
    contexts: set[str] = field(default_factory=set)
    apart: str = ""
    decided: bool = False
    """Whether some of these people were decided to be one."""


def decided_people(groups: list[Group], settled: Settled) -> list[Group]:
    """Return groups of people joined and parted as a person decided."""
    if not settled.circle:
        return groups
    every = [part for group in _joined(groups, settled) for part in _parted(group, settled)]
    for group in every:
        members = Counter(settled.circle.get(p.key, "") for p in group.people)
        group.decided = any(number > 1 for circle, number in members.items() if circle)
    return every


def _joined(groups: list[Group], settled: Settled) -> list[Group]:
    """Return the groups, those that share a circle made one."""
    place: dict[str, int] = {}
    above = list(range(len(groups)))
    for number, group in enumerate(groups):
        for circle in sorted(_circles(group, settled)):
            first, second = _top(above, place.setdefault(circle, number)), _top(above, number)
            if first != second:
                above[max(first, second)] = min(first, second)
    for number, group in enumerate(groups):
        top = _top(above, number)
        if top != number:
            groups[top].people.extend(group.people)
            groups[top].contexts |= group.contexts
    return [group for number, group in enumerate(groups) if above[number] == number]


def _top(above: list[int], number: int) -> int:
    """Return the first group of those that are one, the way to it made short."""
    while above[number] != number:
        above[number] = above[above[number]]
        number = above[number]
    return number


def _parted(group: Group, settled: Settled) -> list[Group]:
    """Return a group without the circles that are decided to be others than the rest."""
    circles = _circles(group, settled)
    members: dict[str, list[Person]] = {}
    for person in group.people:
        members.setdefault(settled.circle.get(person.key, ""), []).append(person)
    leaving: list[str] = []
    for circle in sorted(circles, key=lambda c: (-len(members[c]), c)):
        staying = circles.difference(leaving) - {circle}
        bigger = {o for o in staying if (-len(members[o]), o) < (-len(members[circle]), circle)}
        if settled.are_apart(circle, bigger):
            leaving.append(circle)
    if not leaving:
        return [group]
    bare = [p for p in members.get("", []) if " " not in p.name]
    gone = {p.key for c in leaving for p in members[c]} | {p.key for p in bare}
    rest = Group([p for p in group.people if p.key not in gone], group.contexts)
    return [
        rest,
        *(Group(members[c], _contexts(members[c]), apart=c) for c in leaving),
        *(Group([p], {APART + p.key}) for p in bare),
    ]


def _circles(group: Group, settled: Settled) -> set[str]:
    """Return the circles that a group holds members of."""
    return {c for p in group.people if (c := settled.circle.get(p.key))}


def _contexts(people: list[Person]) -> set[str]:
    """Return the bodies beside which people are known."""
    found = {c for p in people for c in p.context.split(";") if c}
    return found or {APART + people[0].key}

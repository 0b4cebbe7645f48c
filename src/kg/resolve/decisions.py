"""What a person's decisions mean for the sources at hand, before anything is linked.

Decisions are taken in the order of their file. One that an earlier one excludes is left out and
told; one whose words no source has is stale, and waits for its source. *Same* is closed under
itself: where one and two are the same, and two and three, one and three are.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kg.model.decision import WITHHELD, Decision, Decisions, Verb
from kg.model.dossier import Account
from kg.model.issue import Issue, Level
from kg.resolve.marks import Pointed, pointed


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """Decisions as they bear on the sources at hand.

    ``circle`` gives for a record of a source the name of those that are decided to be one with
    it, a mark; ``apart`` the circles that one must never be joined with. ``wrong`` and ``right``
    are what the marks of such decisions point at.
    """

    circle: Mapping[str, str] = field(default_factory=dict)
    apart: Mapping[str, frozenset[str]] = field(default_factory=dict)
    things: Mapping[str, Pointed] = field(default_factory=dict)
    """What each record in a circle is."""

    wrong: Mapping[str, Decision] = field(default_factory=dict)
    right: tuple[Pointed, ...] = ()
    applied: int = 0
    stale: int = 0
    conflicting: int = 0
    issues: tuple[Issue, ...] = ()

    def are_apart(self, one: str, others: Collection[str]) -> bool:
        """Say whether a circle must not be joined with one of some others."""
        return bool(one) and not self.apart.get(one, frozenset()).isdisjoint(others)


UNDECIDED = Settled()


def in_force(decisions: Decisions) -> tuple[list[Decision], list[Issue]]:
    """Return the decisions that were not taken back, and retractions of what nobody decided."""
    standing: dict[tuple[Verb, tuple[str, ...]], list[Decision]] = {}
    issues = []
    for entry in decisions.entries:
        key = (entry.takes_back or entry.verb, entry.marks)
        if entry.verb is not Verb.RETRACT:
            standing.setdefault(key, []).append(entry)
        elif not standing.pop(key, None):
            what = f"Nothing before this entry says “{key[0]}” of these marks; nothing is undone."
            issues.append(_issue(decisions, entry, "decision-unknown", what))
    left = [entry for entries in standing.values() for entry in entries]
    return sorted(left, key=lambda e: e.line), issues


def settle(decisions: Decisions, accounts: Iterable[Account]) -> Settled:
    """Return what decisions mean for the sources at hand."""
    every, issues = in_force(decisions)
    # What is removed or forgotten was kept out before anything was read from it.
    entries = [entry for entry in every if entry.verb not in WITHHELD]
    found = pointed((mark for entry in entries for mark in entry.marks), accounts)
    circles, outcome = _Circles(), Counter({"applied": len(every) - len(entries)})
    verdicts: dict[str, Decision] = {}
    for entry in entries:
        means = [found.get(mark, []) for mark in entry.marks]
        reason = _stale(means)
        kind = "stale" if reason else "applied"
        if not reason:
            things = [one for (one,) in means]
            is_fact = entry.verb in (Verb.WRONG, Verb.RIGHT)
            reason = _judged(entry, verdicts) if is_fact else circles.decide(entry, things)
            kind = "conflicting" if reason else "applied"
        outcome[kind] += 1
        if reason:
            issues.append(_issue(decisions, entry, f"decision-{kind}", reason))
    circle, apart = circles.named()
    right = (m for m, e in verdicts.items() if e.verb is Verb.RIGHT)
    return Settled(
        circle=circle,
        apart=apart,
        things=circles.things,
        wrong={m: e for m, e in verdicts.items() if e.verb is Verb.WRONG},
        right=tuple(found[m][0] for m in sorted(right)),
        applied=outcome["applied"],
        stale=outcome["stale"],
        conflicting=outcome["conflicting"],
        issues=(*decisions.issues, *issues),
    )


def _stale(means: list[list[Pointed]]) -> str:
    """Return why marks point at nothing for now, nothing where each points at one record."""
    if not all(means):
        return "Its words stand in no source of the graph; it waits for them."
    if any(len(one) > 1 for one in means):
        return "Its words speak of more than one thing; it was not applied."
    return ""


def _judged(entry: Decision, verdicts: dict[str, Decision]) -> str:
    """Note what is wrong or right; return why not, where it was decided otherwise before."""
    for mark in entry.marks:
        before = verdicts.get(mark)
        if before and before.verb is not entry.verb:
            return _excluded(before.line, f"calls {mark} {before.verb}")
    verdicts.update(dict.fromkeys(entry.marks, entry))
    return ""


def _excluded(line: int, says: str) -> str:
    """Say that an earlier decision stands against this one."""
    return (
        f"Line {line} {says}, and both cannot be: the earlier one was kept, this one left out. "
        "Retract the one that is not meant."
    )


class _Circles:
    """Records that are decided to be one, and those that are decided not to be."""

    def __init__(self) -> None:
        self.things: dict[str, Pointed] = {}
        self._above: dict[str, str] = {}
        self._marks: dict[str, str] = {}
        self._joined: dict[str, int] = {}
        self._enemies: dict[str, dict[str, int]] = {}

    def decide(self, entry: Decision, things: list[Pointed]) -> str:
        """Take in one decision; return why not, where an earlier one excludes it."""
        for mark, one in zip(entry.marks, things, strict=True):
            self.things.setdefault(one.node, one)
            self._above.setdefault(one.node, one.node)
            self._marks.setdefault(one.node, mark)
        roots = list(dict.fromkeys(self._root(one.node) for one in things))
        if entry.verb is Verb.NOT_SAME:
            return self._part(entry, roots)
        if len({one.block for one in things}) > 1:
            return "These are inspections of two councils; they cannot be one."
        for root in roots:
            enemies = self._enemies.get(root, {})
            lines = [enemies[other] for other in roots if other in enemies]
            if lines:
                return _excluded(min(lines), "says that they are not the same")
        for other in roots[1:]:
            self._join(entry.line, roots[0], other)
        return ""

    def _part(self, entry: Decision, roots: list[str]) -> str:
        """Keep two circles apart."""
        if len(roots) == 1:
            line = self._joined.get(roots[0], 0)
            if not line:
                return "Both marks are of one mention; it cannot be another than itself."
            return _excluded(line, "says that they are the same")
        one, other = roots
        self._enemies.setdefault(one, {}).setdefault(other, entry.line)
        self._enemies.setdefault(other, {}).setdefault(one, entry.line)
        return ""

    def _join(self, line: int, one: str, other: str) -> None:
        """Make two circles one, the smaller list of enemies moved."""
        one, other = self._root(one), self._root(other)
        if len(self._enemies.get(one, {})) < len(self._enemies.get(other, {})):
            one, other = other, one
        self._above[other] = one
        self._joined[one] = line
        for enemy, at in self._enemies.pop(other, {}).items():
            self._enemies[enemy].pop(other, None)
            self._enemies[enemy].setdefault(one, at)
            self._enemies.setdefault(one, {}).setdefault(enemy, at)

    def _root(self, node: str) -> str:
        """Return the record that stands for a circle."""
        path = [node]
        while self._above[path[-1]] != path[-1]:
            path.append(self._above[path[-1]])
        self._above.update(dict.fromkeys(path, path[-1]))
        return path[-1]

    def named(self) -> tuple[dict[str, str], dict[str, frozenset[str]]]:
        """Return each record's circle by the least of its marks, and the circles kept apart."""
        names: dict[str, str] = {}
        for node, mark in self._marks.items():
            root = self._root(node)
            names[root] = min(names.get(root, mark), mark)
        circle = {node: names[self._root(node)] for node in self._marks}
        apart = {
            names[root]: frozenset(names[enemy] for enemy in enemies)
            for root, enemies in self._enemies.items()
        }
        return circle, apart


def _issue(decisions: Decisions, entry: Decision, code: str, what: str) -> Issue:
    """Return an issue of an entry. One that is only stale is shown on demand, by its words."""
    words = ""
    if code == "decision-stale":
        words = "; ".join(entry.words or entry.marks)
    return Issue(
        source=decisions.name,
        level=Level.SKIP if code == "decision-conflicting" else Level.NOTE,
        code=code,
        what=what,
        words=words,
        line=entry.line,
    )


def called_wrong(
    settled: Settled, accounts: Iterable[Account]
) -> Iterator[tuple[Pointed, Decision]]:
    """Yield what was called wrong, with the decision, in the order of the marks."""
    found = pointed(settled.wrong, accounts)
    for mark in sorted(found):
        yield found[mark][0], settled.wrong[mark]

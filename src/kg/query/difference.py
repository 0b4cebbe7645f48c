"""How two graphs differ, claim by claim: what is new, gone, changed, joined or taken apart.

A claim of one graph is that of the other where both have one key; else where both rest on the
same words. Each step goes by a table of keys or places, so the work is linear in the claims.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from kg.query.claim_kinds import claims, sources
from kg.query.claims import Claim
from kg.store.reading import Reading

_THINGS = frozenset({"person", "inspection", "service", "agency"})
"""Kinds of which two can turn out to be one; of the others each stands for itself."""


_OF_INSPECTIONS = (
    "council",
    "inspection",
    "grade",
    "absence",
    "finding",
    "recommendation",
    "comparison",
    "conflict",
    "tenure",
)
_OF_OTHERS = ("person", "role", "quotation", "service", "agency")
_RANK = {kind: rank for rank, kind in enumerate((*_OF_INSPECTIONS, *_OF_OTHERS))}
"""The order of a council's claims: inspection by inspection, then people and bodies."""


class How(StrEnum):
    """What became of a claim."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"
    JOINED = "joined"
    """Two things are now one."""

    PARTED = "parted"
    """One thing is now two."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Change:
    """One difference of two graphs, told in a sentence."""

    council: str
    heading: str
    kind: str
    how: How
    text: str
    aspect: str = ""
    before: str = ""
    after: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """All in which two graphs differ. ``told_more`` claims stand in both, on more sources now."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    rewritten: tuple[str, ...]
    """Names under which another text stands now."""

    renamed: tuple[tuple[str, str], ...]
    changes: tuple[Change, ...]
    told_more: int
    told_less: int

    @property
    def is_none(self) -> bool:
        """Whether the graphs say the same."""
        told = (self.added, self.removed, self.rewritten, self.renamed, self.changes)
        return not any(told) and not self.told_more and not self.told_less


def difference(old: Reading, new: Reading) -> Difference:
    """Return how a graph differs from an older one."""
    then, now = sources(old), sources(new)
    both = then.keys() & now.keys()
    pairs = _Pairs(claims(old), claims(new))
    matched = list(pairs.matched())
    changes = {
        *(change for one, other in matched for change in _changes(one, other, pairs)),
        *(_of(c, How.GONE) for c in pairs.gone),
        *(_of(c, How.NEW) for c in pairs.fresh),
        *(_moved(c, other, How.JOINED) for c, other in pairs.joined),
        *(_moved(c, other, How.PARTED) for c, other in pairs.parted),
    }
    more = [(set(one.sources), set(other.sources)) for one, other in matched]
    added = {n for s in now.keys() - both for n in now[s]}
    removed = {n for s in then.keys() - both for n in then[s]}
    names = ((" and ".join(then[s]), " and ".join(now[s])) for s in both)
    return Difference(
        added=tuple(sorted(added - removed)),
        removed=tuple(sorted(removed - added)),
        rewritten=tuple(sorted(added & removed)),
        renamed=tuple(sorted((one, other) for one, other in names if one != other)),
        changes=tuple(sorted(changes, key=_order)),
        told_more=sum(1 for one, other in more if len(one) < len(other)),
        told_less=sum(1 for one, other in more if len(one) > len(other)),
    )


class _Pairs:
    """Which claims of two graphs are one, and what is left of each."""

    def __init__(self, old: list[Claim], new: list[Claim]) -> None:
        self.now: dict[str, str] = {}
        """What the things of the old graph that have another IRI are called in the new one."""
        self._found: list[tuple[Claim, Claim]] = []
        self.gone: list[Claim] = []
        self.fresh: list[Claim] = []
        self.joined: list[tuple[Claim, Claim]] = []
        self.parted: list[tuple[Claim, Claim]] = []
        groups: dict[str, tuple[list[Claim], list[Claim]]] = {}
        for side, every in enumerate((old, new)):
            for claim in every:
                groups.setdefault(claim.kind, ([], []))[side].append(claim)
        for then, later in groups.values():
            self._pair(then, later)

    def matched(self) -> Iterator[tuple[Claim, Claim]]:
        """Yield the claims that stand in both graphs."""
        yield from self._found

    def _pair(self, old: list[Claim], new: list[Claim]) -> None:
        """Pair the claims of one kind: by key, by place, by words; note what is left."""
        by_key = {claim.key: claim for claim in new}
        left_old, taken = [], set[tuple[str, ...]]()
        for claim in old:
            other = by_key.get(tuple(self.now.get(part, part) for part in claim.key))
            if other is None:
                left_old.append(claim)
            else:
                self._note(claim, other)
                taken.add(other.key)
        left_new = [claim for claim in new if claim.key not in taken]
        for by in ("places", "words"):
            left_old, left_new = self._by_words(left_old, left_new, by)
        self._rest(left_old, new, self.gone, self.joined)
        self._rest(left_new, old, self.fresh, self.parted)

    def _by_words(
        self, old: list[Claim], new: list[Claim], by: str
    ) -> tuple[list[Claim], list[Claim]]:
        """Pair claims with those that share most of their words; return what is left of each."""
        index = _index(new, by)
        taken, left = set[tuple[str, ...]](), []
        for claim in sorted(old, key=lambda c: c.key):
            shared = Counter(
                other.key
                for place in getattr(claim, by)
                for other in index.get(place, ())
                if other.key not in taken
            )
            if not shared:
                left.append(claim)
                continue
            key = min(shared, key=lambda k: (-shared[k], k))
            other = next(c for p in getattr(claim, by) for c in index.get(p, ()) if c.key == key)
            self._note(claim, other)
            taken.add(key)
        return left, [claim for claim in new if claim.key not in taken]

    def _note(self, old: Claim, new: Claim) -> None:
        """Note that two claims are one."""
        self._found.append((old, new))
        if len(old.key) == 1 and old.key != new.key:
            self.now[old.key[0]] = new.key[0]

    def _rest(
        self,
        left: list[Claim],
        others: list[Claim],
        alone: list[Claim],
        part: list[tuple[Claim, Claim]],
    ) -> None:
        """Sort what has no pair: into what rests on words of another claim, and what does not."""
        index = _index(others, "places")
        for claim in left:
            whole = [o for place in claim.places for o in index.get(place, ())]
            if whole and claim.kind in _THINGS:
                part.append((claim, min(whole, key=lambda o: o.key)))
            else:
                alone.append(claim)


def _index(every: Iterable[Claim], by: str) -> dict[tuple[str, ...], list[Claim]]:
    """Return claims by each piece of what they rest on."""
    index: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in every:
        for place in getattr(claim, by):
            index[place].append(claim)
    return index


def _changes(old: Claim, new: Claim, pairs: _Pairs) -> Iterator[Change]:
    """Yield the attributes in which two claims that are one differ."""
    for name in dict.fromkeys((*old.aspects, *new.aspects)):
        was, now = old.aspects.get(name), new.aspects.get(name)
        before, after = (was.value if was else ""), (now.value if now else "")
        if was and now and was.thing and pairs.now.get(was.thing, was.thing) == now.thing:
            continue
        if before == after:
            continue
        told = now.sources if now and after else was.sources if was else ()
        change = Change(
            council=new.council,
            heading=old.heading,
            kind=new.kind,
            how=How.CHANGED,
            text=_sentence(f"the {name}{old.whose}", before, after),
            aspect=name,
            before=before,
            after=after,
            sources=told,
        )
        yield change


def _sentence(what: str, before: str, after: str) -> str:
    """Say how a value changed.

    >>> _sentence("the overall grade", "Good", "Outstanding")
    'the overall grade was Good and is now Outstanding'
    """
    if not before:
        return f"{what} was not told and is now {after}"
    if not after:
        return f"{what} was {before} and is no longer told"
    return f"{what} was {before} and is now {after}"


def _of(claim: Claim, how: How) -> Change:
    """Return that a claim is new or gone."""
    return Change(
        council=claim.council,
        heading=claim.heading,
        kind=claim.kind,
        how=how,
        text=claim.says,
        sources=claim.sources,
    )


def _moved(claim: Claim, other: Claim, how: How) -> Change:
    """Return that a claim of the old graph is now part of another, or one of the new was."""
    change = _of(claim, how)
    name = other.heading if other.about else other.says
    name = "another of that name" if name in (claim.heading, claim.says) else name
    told = f"one with {name}"
    text = f"is now {told}" if how is How.JOINED else f"was {told} and stands by itself"
    return replace(change, text=text if claim.about else f"{claim.says} {text}")


def _order(change: Change) -> tuple[bool, str, bool, str, int, Change]:
    """Order changes by council, those of none last; then by inspection; then by kind."""
    rank = _RANK[change.kind]
    later = change.kind in _OF_OTHERS
    heading = "" if later else change.heading
    return not change.council, change.council, later, heading, rank, change

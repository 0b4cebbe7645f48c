"""The ledger of a post: who held it between which days, after whom, and who came back to it.

A sight of a holder bounds the holding from inside, the sights of others in the same post bound it
from outside, and so do words on its beginning or end (*appointed in May 2018*). Nothing is made
up in between: an undated sight bounds nothing, a year stays a year.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeAlias

from kg.model.edtf import bounds
from kg.model.record import Observation, RoleHolding, Term
from kg.model.terms import RoleType
from kg.resolve.evidence import union_evidence
from kg.resolve.keys import digest
from kg.resolve.roles import OF_COUNCIL

SINGLE = frozenset(
    {
        RoleType.LEADER,
        RoleType.MAYOR,
        RoleType.LEAD_MEMBER,
        RoleType.DCS,
        RoleType.CHIEF_EXECUTIVE,
        RoleType.COMMISSIONER,
    }
)
"""Posts that one person holds at a time, so that one holder follows another."""

_SILENCE = timedelta(days=3 * 365)
"""A holder unseen for so long may be gone: directors stay 33 months in post on average."""

_DAY = timedelta(days=1)
_LEAVING = ("outgoing ", "departing ")
_OPEN = "/.."


_Best: TypeAlias = tuple[tuple[date, str], ...]


@dataclass(frozen=True, slots=True)
class _Sight:
    """A sight of a holder in office: surely between two days, the latter open where None."""

    earliest: date
    latest: date | None
    observation: Observation


def horizon(holdings: Iterable[RoleHolding]) -> date | None:
    """Return the newest day that any sight is surely not before: the graph's own present."""
    days = [s.earliest for h in holdings for o in h.observations if (s := _sight(o)) is not None]
    return max(days, default=None)


@dataclass(frozen=True, slots=True)
class _Others:
    """All dated sights of a post, ready to be asked for what others than one person were seen at.

    ``earlier`` are their last days in order, each with the latest first day among those up to it;
    ``later`` their first days in order, each with the earliest last day from it on. Of both the
    best two of different people are kept, so that one person's own can be passed over. Each
    question is a search, so that a post with many holders costs no more a holder than one with few.
    """

    earlier: tuple[tuple[date, _Best], ...]
    later: tuple[tuple[date, _Best], ...]

    @classmethod
    def of(cls, holdings: Iterable[RoleHolding]) -> "_Others":
        """Return the sights of some holdings of one post."""
        closed = [
            (h.person, s.earliest, s.latest) for h in holdings for s in _sights(h) if s.latest
        ]
        earlier: list[tuple[date, _Best]] = []
        best: _Best = ()
        for person, first, last in sorted(closed, key=lambda c: (c[2], c[1], c[0])):
            best = _better(best, (first, person), max)
            earlier.append((last, best))
        later: list[tuple[date, _Best]] = []
        best = ()
        for person, first, last in sorted(closed, key=lambda c: (c[1], c[2], c[0]), reverse=True):
            best = _better(best, (last, person), min)
            later.append((first, best))
        return cls(tuple(earlier), tuple(reversed(later)))

    def before(self, day: date, person: str) -> date | None:
        """Return the latest day on which another was surely seen in the post before a day."""
        place = bisect_left(self.earlier, day, key=lambda e: e[0])
        return _other(self.earlier[place - 1][1], person) if place else None

    def after(self, day: date, person: str) -> date | None:
        """Return the day by which another was surely seen in the post after a day."""
        place = bisect_right(self.later, day, key=lambda e: e[0])
        return _other(self.later[place][1], person) if place < len(self.later) else None


def _better(best: _Best, fresh: tuple[date, str], choose: Callable[..., date]) -> _Best:
    """Return the best two days of different people, the best first."""
    days: dict[str, date] = {}
    for day, person in (*best, fresh):
        days[person] = choose(days.get(person, day), day)
    ordered = sorted(((d, p) for p, d in days.items()), reverse=choose is max)
    return tuple(ordered[:2])


def _other(best: _Best, person: str) -> date | None:
    """Return the best day that is not of one person."""
    return next((day for day, who in best if who != person), None)


def ledger(holdings: list[RoleHolding], newest: date | None) -> list[RoleHolding]:
    """Return the holdings of one post, those of who came back parted, each with its term.

    Inspectors have seats on a team rather than terms in an office; of them nothing is bounded.
    """
    if not holdings or holdings[0].role_type not in OF_COUNCIL:
        return holdings
    if holdings[0].role_type not in SINGLE:
        alone = _Others((), ())
        return [replace(h, term=_term(h, alone, newest)) for h in holdings]
    others = _Others.of(holdings)
    parted = [part for h in holdings for part in _parted(h, others)]
    ordered = sorted(parted, key=_order)
    done = []
    for place, holding in enumerate(ordered):
        before = _before(holding, ordered, place)
        termed = replace(holding, term=_term(holding, others, newest))
        done.append(replace(termed, succeeds=before.key if before else None))
    return done


def _order(holding: RoleHolding) -> tuple[str, str]:
    """Order holdings by the first day on which each can have been seen."""
    seen = _sights(holding)
    first = min((s.earliest for s in seen), default=None)
    return first.isoformat() if first else "9999", holding.key


def _sights(holding: RoleHolding) -> list[_Sight]:
    """Return the dated sights of a holder in office, in order of time."""
    found = [
        s
        for o in holding.observations
        if not o.former and not o.incoming and (s := _sight(o)) is not None and not _is_over(s)
    ]
    return sorted(found, key=lambda s: (s.earliest, s.latest or date.max))


def _sight(observation: Observation) -> _Sight | None:
    """Return between which days a sight was; None where it has no date."""
    if observation.observed is None:
        return None
    found = bounds(observation.observed.removesuffix(_OPEN))
    if found is None:
        return None
    is_open = observation.observed.endswith(_OPEN)
    return _Sight(found.earliest, None if is_open else found.latest, observation)


def _is_over(sight: _Sight) -> bool:
    """Say whether the source tells that the holding had ended before it was written."""
    ended = bounds(sight.observation.until or "")
    return ended is not None and ended.latest < sight.earliest


def _parted(holding: RoleHolding, others: _Others) -> Iterator[RoleHolding]:
    """Yield a person's holdings of a post: another, where somebody else held it in between."""
    seen = _sights(holding)
    groups: list[list[_Sight]] = []
    for sight in seen:
        if groups and not _is_parted(groups[-1][-1], sight, others, holding.person):
            groups[-1].append(sight)
        else:
            groups.append([sight])
    if len(groups) < 2:  # noqa: PLR2004 - no return to the post
        yield holding
        return
    undated = [o for o in holding.observations if all(o != s.observation for s in seen)]
    for number, group in enumerate(groups):
        kept = [*(s.observation for s in group), *(undated if number == len(groups) - 1 else ())]
        yield replace(
            holding,
            key=f"role/{digest(holding.key, str(number))}" if number else holding.key,
            observations=tuple(kept),
            evidence=tuple(sorted({o.evidence for o in kept})) or union_evidence([holding]),
        )


def _is_parted(first: _Sight, last: _Sight, others: _Others, person: str) -> bool:
    """Say whether somebody else was surely in the post after one sight and before another."""
    between = others.after(first.latest, person) if first.latest else None
    return between is not None and between < last.earliest


def _term(holding: RoleHolding, others: _Others, newest: date | None) -> Term:
    """Return between which days a holding began and ended."""
    seen = _sights(holding)
    began = [b for o in holding.observations if (b := bounds(o.since or ""))]
    ended = [b for o in holding.observations if (b := bounds(o.until or ""))]
    by = [s.latest for s in seen if s.latest] + [b.latest for b in began]
    after = [s.earliest for s in seen] + [b.earliest for b in ended]
    first, last = min(by, default=None), max(after, default=None)
    left = [
        s.latest
        for o in holding.observations
        if o.former and (s := _sight(o)) is not None and s.latest
    ]
    earlier = others.before(seen[0].earliest, holding.person) if seen else None
    later = others.after(last, holding.person) if last else None
    not_yet = [*(b.earliest - _DAY for b in began), *([earlier] if earlier else [])]
    gone = [*left, *(b.latest + _DAY for b in ended), *([later] if later else [])]
    over = min((day for day in gone if last is None or day > last), default=None)
    silent = newest is not None and last is not None and newest - last > _SILENCE
    return Term(
        began_after=_iso(max((d for d in not_yet if first is None or d < first), default=None)),
        began_by=_iso(first),
        ended_after=_iso(last),
        ended_before=_iso(over),
        stale=silent and over is None and not any(_is_leaving(o) for o in holding.observations),
    )


def _is_leaving(observation: Observation) -> bool:
    """Say whether a source calls the holder outgoing: still in office, and not for long."""
    return observation.title.startswith(_LEAVING)


def _before(holding: RoleHolding, ordered: list[RoleHolding], place: int) -> RoleHolding | None:
    """Return the holding before one in its post: the last of which all sights begin before."""
    mine = _sights(holding)
    for index in range(place - 1, -1, -1) if mine else ():
        other = ordered[index]
        seen = _sights(other)
        if seen and seen[-1].earliest < mine[0].earliest:
            return other if other.person != holding.person else None
    return None


def _iso(day: date | None) -> str | None:
    """Return a day as ISO 8601 has it."""
    return day.isoformat() if day else None

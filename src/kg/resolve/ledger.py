"""The ledger of a post: who held it between which days, after whom, and who came back to it.

A sight of a holder bounds the holding from inside, the sights of others in the same post bound it
from outside, and so do words on its beginning or end (*appointed in May 2018*). Nothing is made
up in between: an undated sight bounds nothing, a year stays a year.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

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
_OPEN = "/.."


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


def ledger(holdings: list[RoleHolding], newest: date | None) -> list[RoleHolding]:
    """Return the holdings of one post, those of who came back parted, each with its term.

    Inspectors have seats on a team rather than terms in an office; of them nothing is bounded.
    """
    if not holdings or holdings[0].role_type not in OF_COUNCIL:
        return holdings
    if holdings[0].role_type not in SINGLE:
        return [replace(h, term=_term(h, (), newest)) for h in holdings]
    parted = [part for h in holdings for part in _parted(h, [o for o in holdings if o is not h])]
    ordered = sorted(parted, key=_order)
    done = []
    for holding in ordered:
        others = [o for o in ordered if o.person != holding.person]
        before = _before(holding, ordered)
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


def _parted(holding: RoleHolding, others: list[RoleHolding]) -> Iterator[RoleHolding]:
    """Yield a person's holdings of a post: another, where somebody else held it in between."""
    seen = _sights(holding)
    between = [s for o in others for s in _sights(o)]
    groups: list[list[_Sight]] = []
    for sight in seen:
        if groups and not any(_lies_between(groups[-1][-1], b, sight) for b in between):
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


def _lies_between(first: _Sight, middle: _Sight, last: _Sight) -> bool:
    """Say whether a sight surely lies after one and before another."""
    after = first.latest is not None and middle.earliest > first.latest
    return after and middle.latest is not None and middle.latest < last.earliest


def _term(holding: RoleHolding, others: Iterable[RoleHolding], newest: date | None) -> Term:
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
    rivals = [s for o in others for s in _sights(o)]
    earlier = [s.earliest for s in rivals if seen and s.latest and s.latest < seen[0].earliest]
    later = [s.latest for s in rivals if last and s.latest and s.earliest > last]
    not_yet = [*(b.earliest - _DAY for b in began), *earlier]
    gone = [*left, *(b.latest + _DAY for b in ended), *later]
    over = min((day for day in gone if last is None or day > last), default=None)
    silent = newest is not None and last is not None and newest - last > _SILENCE
    return Term(
        began_after=_iso(max((d for d in not_yet if first is None or d < first), default=None)),
        began_by=_iso(first),
        ended_after=_iso(last),
        ended_before=_iso(over),
        stale=silent and over is None,
    )


def _before(holding: RoleHolding, ordered: list[RoleHolding]) -> RoleHolding | None:
    """Return the holding before one in its post: the last of which all sights begin before."""
    mine = _sights(holding)
    if not mine:
        return None
    earlier = [
        other
        for other in ordered
        if other is not holding
        and (seen := _sights(other))
        and all(s.earliest < mine[0].earliest for s in seen)
    ]
    return earlier[-1] if earlier and earlier[-1].person != holding.person else None


def _iso(day: date | None) -> str | None:
    """Return a day as ISO 8601 has it."""
    return day.isoformat() if day else None

"""Who held which post: the sights of all articles, and who came after whom.

A holding is a person in a post of one body; every article adds its sight of it. Holdings of one
post follow one another where the first sight of one lies after the last sight of the other.
"""

from dataclasses import replace
from itertools import pairwise

from kg.model.edtf import bounds
from kg.model.record import Account, Observation, RoleHolding
from kg.model.terms import RoleType
from kg.resolve.evidence import union_evidence
from kg.resolve.keys import digest, slug

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


def link_roles(accounts: tuple[Account, ...], person_of: dict[str, str]) -> tuple[RoleHolding, ...]:
    """Return the holdings, sorted by key, each with the one that it follows."""
    groups: dict[str, list[RoleHolding]] = {}
    for account in accounts:
        for holding in account.roles:
            moved = _moved(holding, person_of)
            groups.setdefault(moved.key, []).append(moved)
    linked = [_merged(group) for _, group in sorted(groups.items())]
    follows = _succession(linked)
    return tuple(replace(h, succeeds=follows.get(h.key)) for h in linked)


def _moved(holding: RoleHolding, person_of: dict[str, str]) -> RoleHolding:
    """Return a holding under its linked person and its key: person, body and post."""
    person = person_of[holding.person]
    title = "" if holding.role_type in SINGLE else slug(holding.post_title)
    key = digest(person, holding.organisation or "", holding.role_type, title)
    return replace(holding, key=f"role/{key}", person=person)


def _merged(group: list[RoleHolding]) -> RoleHolding:
    """Return one holding with the sights of all articles."""
    seen = tuple(sorted({o for h in group for o in h.observations}, key=_order))
    return replace(
        group[0],
        post_title=min(h.post_title for h in group),
        observations=seen,
        evidence=union_evidence(group),
    )


def _order(observation: Observation) -> tuple[str, Observation]:
    """Order sights by their first possible day."""
    return first_day(observation) or "", replace(observation, observed=observation.observed or "")


def first_day(observation: Observation) -> str | None:
    """Return the first day on which a sight can have been, as an ISO date."""
    if observation.observed is None:
        return None
    found = bounds(observation.observed.replace("/..", ""))
    return found.earliest.isoformat() if found else None


def _succession(holdings: list[RoleHolding]) -> dict[str, str]:
    """Return for a holding the one before it in the same post, by the days they were seen."""
    posts: dict[tuple[str, str], list[tuple[str, str, RoleHolding]]] = {}
    for holding in holdings:
        if holding.role_type not in SINGLE or holding.organisation is None:
            continue
        days = [d for o in holding.observations if not o.former and (d := first_day(o))]
        if days:
            key = (holding.organisation, holding.role_type)
            posts.setdefault(key, []).append((min(days), max(days), holding))
    follows: dict[str, str] = {}
    for post in posts.values():
        post.sort(key=lambda p: (p[0], p[2].key))
        for before, after in pairwise(post):
            if before[1] < after[0]:
                follows[after[2].key] = before[2].key
    return follows

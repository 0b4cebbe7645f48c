"""Who held which post: the sights of all articles, and who came after whom.

A holding is a person in a post of one body; every article adds its sight of it. What the sights of
all holders of a post together say of their terms is in :mod:`kg.resolve.ledger`.
"""

from dataclasses import replace

from kg.model.dossier import Account
from kg.model.edtf import bounds
from kg.model.record import Observation, RoleHolding
from kg.resolve.evidence import union_evidence
from kg.resolve.keys import digest, slug
from kg.resolve.ledger import SINGLE, horizon, ledger


def link_roles(accounts: tuple[Account, ...], person_of: dict[str, str]) -> tuple[RoleHolding, ...]:
    """Return the holdings, sorted by key, each with the one that it follows."""
    groups: dict[str, list[RoleHolding]] = {}
    for account in accounts:
        for holding in account.roles:
            moved = _moved(holding, person_of)
            groups.setdefault(moved.key, []).append(moved)
    posts: dict[tuple[str, str, str], list[RoleHolding]] = {}
    for _, group in sorted(groups.items()):
        holding = _merged(group)
        title = "" if holding.role_type in SINGLE else holding.key
        place = (holding.organisation or holding.person, holding.role_type, title)
        posts.setdefault(place, []).append(holding)
    newest = horizon(h for post in posts.values() for h in post)
    linked = [h for post in posts.values() for h in ledger(post, newest)]
    return tuple(sorted(linked, key=lambda h: h.key))


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
    plain = replace(
        observation,
        observed=observation.observed or "",
        since=observation.since or "",
        until=observation.until or "",
    )
    return first_day(observation) or "", plain


def first_day(observation: Observation) -> str | None:
    """Return the first day on which a sight can have been, as an ISO date."""
    if observation.observed is None:
        return None
    found = bounds(observation.observed.replace("/..", ""))
    return found.earliest.isoformat() if found else None

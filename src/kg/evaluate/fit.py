"""How close a found fact comes to a wanted one: a rank, 0 for the closest, or None for no fit."""

from collections.abc import Callable
from itertools import product

from kg.evaluate.facts import Fact
from kg.evaluate.words import begins, same_name, same_person, same_speaker, same_title, words
from kg.model.edtf import compatible

_VAGUE_TYPES = frozenset({"full", "short", "unknown", "other"})

Fit = Callable[[Fact, Fact], int | None]


def name(wanted: Fact, found: Fact) -> int | None:
    """The names agree."""
    return 0 if same_name(wanted.subject, found.subject) else None


def person(wanted: Fact, found: Fact) -> int | None:
    """The surname and one more word agree; closest where all words do."""
    if not same_person(wanted.subject, found.subject):
        return None
    return 0 if words(wanted.subject) == words(found.subject) else 1


def role(wanted: Fact, found: Fact) -> int | None:
    """The person agrees and most words of the title do; closest where the titles are one."""
    if person(wanted, found) is None or not same_title(wanted.value, found.value):
        return None
    return 0 if words(wanted.value) == words(found.value) else 1


def inspection(wanted: Fact, found: Fact) -> int | None:
    """Council, type and time agree; vague types may stand for one another."""
    if not same_name(wanted.subject, found.subject):
        return None
    exact = wanted.value == found.value
    if not exact and not {wanted.value, found.value} <= _VAGUE_TYPES:
        return None
    near = time(wanted, found)
    return None if near is None else 2 * near + (not exact)


def judgement(wanted: Fact, found: Fact) -> int | None:
    """Council, area, grade and time agree."""
    same = (wanted.value, wanted.detail) == (found.value, found.detail)
    return time(wanted, found) if same and same_name(wanted.subject, found.subject) else None


def time(wanted: Fact, found: Fact) -> int | None:
    """The times overlap. Where the gold tells none any will do, but only as a last choice."""
    if not wanted.whens:
        return 2 if found.whens else 0
    if set(wanted.whens) & set(found.whens):
        return 0
    return 1 if any(compatible(a, b) for a, b in product(wanted.whens, found.whens)) else None


def finding(wanted: Fact, found: Fact) -> int | None:
    """The sentence begins alike and the polarity agrees; *mixed* agrees with both."""
    if not begins(wanted.value, found.value):
        return None
    if wanted.detail == found.detail:
        return 0
    return 1 if "mixed" in {wanted.detail, found.detail} else None


def quotation(wanted: Fact, found: Fact) -> int | None:
    """The speaker agrees and the words begin alike."""
    if not same_speaker(wanted.subject, found.subject) or not begins(wanted.value, found.value):
        return None
    return 0 if wanted.value == found.value else 1


FITS: dict[str, Fit] = {
    "councils": name,
    "people": person,
    "roles": role,
    "inspections": inspection,
    "judgements": judgement,
    "findings": finding,
    "quotations": quotation,
    "services": name,
    "agencies": name,
}

"""Whom a text names and the graph never does: children, and relatives and accused in a case.

A paper may name them when it tells of a serious case; a graph that is kept, joined and searched
must not (docs/privacy.md). Their words may stand in a quotation, then without a speaker. Whoever
holds an office in the text is none of them, save a child.
"""

from collections.abc import Iterator
from enum import IntEnum
from itertools import pairwise

from kg.extract.lexicon import kin
from kg.model.article import BLOT
from kg.model.document import Document
from kg.model.mention import PersonMention, RoleMention
from kg.model.span import Span

_BEFORE = 72
_AFTER = 96


class Why(IntEnum):
    """Why a name is private; the least is the strongest."""

    FORGOTTEN = 0
    """Blotted out, as that person is to be forgotten."""

    CHILD = 1
    """An age below eighteen: private whatever else is told."""

    CASE = 2
    """Harmed, accused, or somebody's child: private unless an office is told."""

    RELATIVE = 3
    """Somebody's relative: private so in a text of a case."""


def private(document: Document) -> dict[Span, Why]:
    """Return the names that show somebody private, by their places, and why.

    A further mention of the same person shows nothing by itself; who resolves people lets the
    reason hold for all of them.
    """
    people = sorted(document.of(PersonMention), key=lambda p: p.span)
    found = dict(_shown(document, people))
    for one, other in pairwise(people):
        between = document.text[one.span.end : _start(other)]
        why = found.get(one.span)
        if why in (Why.CHILD, Why.CASE) and kin.JOINED.fullmatch(between):
            found.setdefault(other.span, Why.CASE)
    if Why.RELATIVE in found.values() and not kin.CASE.search(document.text):
        return {span: why for span, why in found.items() if why is not Why.RELATIVE}
    return found


def officials(document: Document) -> frozenset[Span]:
    """Return the names that stand beside an office or a title of one."""
    held = {role.person for role in document.of(RoleMention) if role.person is not None}
    titled = (
        p.span
        for p in document.of(PersonMention)
        if p.honorific and kin.OFFICIAL.search(p.honorific)
    )
    return frozenset((*held, *titled))


def _shown(document: Document, people: list[PersonMention]) -> Iterator[tuple[Span, Why]]:
    """Yield the names beside which something private is told."""
    for person in people:
        if person.text.startswith(BLOT):
            yield person.span, Why.FORGOTTEN
        if person.credit or person.text.startswith(BLOT):
            continue
        paragraph = document.paragraph_at(person.span.start)
        within = paragraph.span if paragraph else person.span
        start = _start(person)
        before = document.text[max(within.start, start - _BEFORE) : start]
        after = document.text[person.span.end : min(within.end, person.span.end + _AFTER)]
        why = _why(before, after)
        if why is not None:
            yield person.span, why


def _why(before: str, after: str) -> Why | None:
    """Return what the words on both sides of a name show of who is named."""
    aged = kin.AGED_BEFORE.search(before) or kin.AGED_AFTER.match(after)
    if aged and kin.is_minor(aged["age"], aged["unit"]):
        return Why.CHILD
    if kin.CHILD_BEFORE.search(before):
        return Why.CHILD
    if kin.YOUNG_BEFORE.search(before) or kin.HARMED_BEFORE.search(before):
        return Why.CASE
    if kin.HARMED_AFTER.match(after) or kin.ACCUSED_AFTER.match(after):
        return Why.CASE
    if kin.ELDER_BEFORE.search(before) or kin.ELDER_AFTER.match(after):
        return Why.RELATIVE
    return None


def _start(person: PersonMention) -> int:
    """Return where a name begins with its honorific."""
    return person.span.start - (len(person.honorific) + 1 if person.honorific else 0)

"""Roles: *council leader Councillor Jas Athwal*, *Mark Santos, cabinet member for …*.

A title is read beside a person: before the name, after it with a comma or a dash, in brackets, as
a predicate (*X is the …*, *X has been appointed …*), on a label (*Lead inspector: X*), in a later
clause (*and then acting director*), of a pronoun (*She was …*), on the line below the name, and as
a verb (*who chairs the board*), and as a description of the one person whom a paragraph names
(*says the team manager*). An honorific alone is no role; a party in brackets is none.

Known to miss: an office that the person tells in the first person; one told two sentences away; one
title for two people, shared out (*its leader and deputy leader*).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.lexicon.names import COUNCILLOR
from kg.extract.lexicon.openings import (
    APPOINTS,
    AS,
    HELD_BY,
    HONOURS,
    IN_BRACKETS,
    IN_CHAIR,
    ONE_OF,
    PLURAL_AFTER,
    POSTNOMINAL,
)
from kg.extract.lexicon.title_after import following, titles_after, titles_later
from kg.extract.lexicon.title_phrase import Title, split
from kg.extract.lexicon.title_verbs import told_by_verb
from kg.extract.lexicon.titles import HEAD, role_type
from kg.extract.office_before import start_of, told_before
from kg.extract.office_bodies import further, organisation, without_body, without_both
from kg.extract.office_described import of_descriptions
from kg.extract.office_told import below, of_pronouns
from kg.model.document import Document, Paragraph
from kg.model.mention import PersonMention, RoleMention
from kg.model.span import Span
from kg.model.terms import RoleType

_WINDOW = 170
_TOLD_TWICE = frozenset({"hmi", "lead inspector"})
_OFFICERS = frozenset(
    {RoleType.DCS, RoleType.SENIOR_OFFICER, RoleType.INSPECTOR, RoleType.LEAD_INSPECTOR, RoleType.CHIEF_EXECUTIVE, RoleType.INSPECTORATE_OFFICE}
)  # fmt: skip


@dataclass(frozen=True)
class RoleExtractor:
    """An office that the words beside a name give to the person."""

    name: str = "role"
    needs: frozenset[str] = frozenset({"council", "agency", "person"})

    def __call__(self, document: Document) -> Iterator[RoleMention]:
        """Yield the roles of every person but those of credits."""
        people = [p for p in document.of(PersonMention) if not p.credit]
        starts = tuple(sorted(start_of(document.text, p) for p in people))
        last: RoleMention | None = None
        told: list[RoleMention] = []
        for person in people:
            paragraph = document.paragraph_at(person.span.start)
            if paragraph is None:
                continue
            seen: set[str] = set()
            for rule, title, around in _titles(document, paragraph, person, starts):
                if title.words in _TOLD_TWICE and any("inspector" in t for t in seen):
                    continue  # "lead inspector A. B. HMI" tells one office twice
                role = _mention(document, person, title, rule, around)
                if role.title not in seen and not _clashes(person, role, rule):
                    seen.add(role.title)
                    last = role
                    told.append(role)
                    yield from _with_further(document, role)
            if not seen and last and HELD_BY.search(_before(document.text, paragraph, person)):
                yield _held(person, last)
        for person, rule, title, around in of_pronouns(document):
            told.append(_mention(document, person, title, f"{rule}-pronoun", around))
            yield told[-1]
        for person, title in of_descriptions(document, told):
            yield _mention(document, person, title, "role.described", title.span)


def _with_further(document: Document, role: RoleMention) -> Iterator[RoleMention]:
    """Yield a role, and the same one in the further bodies that its sentence tells."""
    sentence = document.sentence_at(role.person.start if role.person else role.span.start)
    more = tuple(further(document, role, sentence.span.end)) if sentence else ()
    if len(more) > 1:
        role, more = replace(role, organisation=more[0].organisation), more[1:]
    yield role
    yield from more


def _before(text: str, paragraph: Paragraph, person: PersonMention) -> str:
    """Return the words before a name in its paragraph."""
    return text[max(paragraph.span.start, person.span.start - _WINDOW) : person.span.start]


def _titles(
    document: Document, paragraph: Paragraph, person: PersonMention, starts: tuple[int, ...]
) -> Iterator[tuple[str, Title, Span]]:
    """Yield each title beside a name, with its rule and the words around that may name a body."""
    text = document.text
    start = start_of(text, person)
    yield from told_before(document, paragraph, person)
    near = starts[bisect_left(starts, start) : bisect_right(starts, start + 2 * _WINDOW)]
    for rule, full in _after(text, paragraph, person, near):
        title = without_both(text, without_body(document, full))
        around = Span(person.span.end, min(paragraph.span.end, title.span.end + 60))
        yield rule, title, around
    sentence = document.sentence_at(person.span.start)
    rest = Span(person.span.end, sentence.span.end if sentence else paragraph.span.end)
    if text.startswith(("'s", "’s"), person.span.end):
        return
    for rule, title in titles_later(text, rest, near):
        yield rule, title, Span(title.span.start, min(rest.end, title.span.end + 60))
    for title in told_by_verb(text, person.span, rest, near):
        yield "role.verb", title, Span(title.span.start, min(rest.end, title.span.end + 60))


def _after(
    text: str, paragraph: Paragraph, person: PersonMention, starts: tuple[int, ...]
) -> Iterator[tuple[str, Title]]:
    """Yield the titles that stand after a name."""
    at, end = person.span.end, paragraph.span.end
    bracket = IN_BRACKETS.match(text, at, end)
    if bracket and HEAD.search(bracket["inner"]):
        yield from (("role.brackets", t) for t in split(text, Span(*bracket.span("inner"))))
    honours = HONOURS.match(text, at, end)
    at = honours.end() if honours else at
    post = POSTNOMINAL.match(text, at, end)
    if post:
        yield "role.letters", Title(span=Span(*post.span("title")), words=post["title"].lower())
        at = post.end()
    for pattern in (ONE_OF, IN_CHAIR):
        match = pattern.match(text, at, end)
        if match:
            words = " ".join(match["title"].lower().removesuffix("s").split())
            yield "role.after", Title(span=Span(*match.span("title")), words=words)
            return
    several = PLURAL_AFTER.match(text, at, end)
    if several:
        words = several["title"].lower().removesuffix("s")
        yield "role.plural", Title(span=Span(*several.span("title")), words=words)
        return
    if APPOINTS.search(
        text, max(paragraph.span.start, start_of(text, person) - 30), start_of(text, person)
    ):
        yield from (("role.appointed", t) for t in following(text, at, end, starts, AS))
    yield from titles_after(text, Span(at, end), starts)
    yield from (("role.below", t) for t in below(text, person.span, len(text)))


def _clashes(person: PersonMention, role: RoleMention, rule: str) -> bool:
    """Say whether a title before a councillor's name is an officer's, so somebody else's."""
    titled = (person.honorific or "").split(" ")[0].lower().rstrip(".") in COUNCILLOR
    if rule == "role.before" and role.title.endswith("councillor"):
        return True
    return titled and rule == "role.before" and role.role_type in _OFFICERS


def _mention(
    document: Document, person: PersonMention, title: Title, rule: str, around: Span
) -> RoleMention:
    """Return the mention of one title of one person."""
    return RoleMention(
        span=title.span,
        text=title.span.of(document.text),
        rule=rule,
        title=title.words,
        role_type=role_type(title.words),
        person=person.span,
        organisation=organisation(document, title.span, around),
        interim=title.interim,
        former=title.former,
        incoming=title.incoming,
    )


def _held(person: PersonMention, role: RoleMention) -> RoleMention:
    """Return the role told before, for the person who *held the post*."""
    return RoleMention(
        span=role.span,
        text=role.text,
        rule="role.held-by",
        title=role.title,
        role_type=role.role_type,
        person=person.span,
        organisation=role.organisation,
    )


extractor = RoleExtractor()

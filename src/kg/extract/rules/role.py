"""Roles: *council leader Councillor Jas Athwal*, *Mark Santos, cabinet member for …*.

A title is read beside a person: before the name, after it with a comma or a dash, in brackets, as
a predicate (*X is the …*, *X has been appointed …*), on a label (*Lead inspector: X*), in a later
clause (*and then acting director*), of a pronoun (*She was …*), on the line below the name, and as
a verb (*who chairs the board*). An honorific alone is no role; a party in brackets is none.

Known to miss: an office that the person tells in the first person; one told two sentences away; one
title for two people, shared out (*its leader and deputy leader*).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.lexicon.names import COUNCILLOR, HONORIFICS
from kg.extract.lexicon.openings import (
    APPOINTS,
    APPOSED,
    AS,
    HELD_BY,
    HONOURS,
    IN_BRACKETS,
    IS_NAME,
    LABEL,
    PLURAL_AFTER,
    POSTNOMINAL,
)
from kg.extract.lexicon.title_after import following, titles_after, titles_later
from kg.extract.lexicon.title_phrase import Title, read_before, split
from kg.extract.lexicon.title_verbs import told_by_passive, told_by_verb
from kg.extract.lexicon.titles import HEAD, PLURAL_HEAD, role_type
from kg.extract.office_bodies import further, organisation, without_body, without_both
from kg.extract.office_told import below, of_pronouns
from kg.model.document import Document, Paragraph
from kg.model.mention import AgencyMention, PersonMention, RoleMention
from kg.model.span import Span
from kg.model.terms import RoleType

_WINDOW = 170
_TOLD_TWICE = frozenset({"hmi", "lead inspector"})
# "County Cllr", "Borough Councillor": the council's sort before the honorific
RANKS = frozenset({"chief", "ch", "det", "detective", "police"})
COUNCILS = frozenset({"county", "city", "borough", "district", "town", "parish", "ward"})
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
        starts = tuple(sorted(_start(document.text, p) for p in people))
        last: RoleMention | None = None
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
                    yield from _with_further(document, role)
            if not seen and last and HELD_BY.search(_before(document.text, paragraph, person)):
                yield _held(person, last)
        for person, rule, title, around in of_pronouns(document):
            yield _mention(document, person, title, f"{rule}-pronoun", around)


def _with_further(document: Document, role: RoleMention) -> Iterator[RoleMention]:
    """Yield a role, and the same one in the further bodies that its sentence tells."""
    sentence = document.sentence_at(role.person.start if role.person else role.span.start)
    more = tuple(further(document, role, sentence.span.end)) if sentence else ()
    if len(more) > 1:
        role, more = replace(role, organisation=more[0].organisation), more[1:]
    yield role
    yield from more


def _start(text: str, person: PersonMention) -> int:
    """Return where a name begins, its honorific included."""
    start = person.span.start
    while match := re.search(r"(\w+)\.?\s$", text[max(0, start - 16) : start]):
        word = match[1].lower()
        titled = text[max(0, start - 16) + match.end() :].lower()
        if not (
            word in HONORIFICS
            or word in {"cllrs", "councillors", "rt"}
            or (word in RANKS and titled.startswith(("supt", "insp", "sgt")))
            or (word in COUNCILS and titled.startswith(("cllr", "coun")))
            or (word == "the" and titled.startswith(("rt ", "right hon")))
            or (word == "right" and titled.startswith("hon"))
        ):
            break
        start = max(0, start - 16) + match.start()
    return start


def _before(text: str, paragraph: Paragraph, person: PersonMention) -> str:
    """Return the words before a name in its paragraph."""
    return text[max(paragraph.span.start, person.span.start - _WINDOW) : person.span.start]


def _titles(
    document: Document, paragraph: Paragraph, person: PersonMention, starts: tuple[int, ...]
) -> Iterator[tuple[str, Title, Span]]:
    """Yield each title beside a name, with its rule and the words around that may name a body."""
    text = document.text
    start = _start(text, person)
    low = max(paragraph.span.start, start - _WINDOW)
    if text[start - 2 : start] == " (" and text.startswith(")", person.span.end):
        start -= 1  # "the Minister for Children (Jane Roe)"
    low = _boundary(text, low, start)
    named = document.within(PersonMention, Span(low, start))
    low = named[-1].span.end if named else low
    found = False
    for title in (_whole(document, t) for t in read_before(text, low, start)):
        if not _is_anothers(document, title.span, start):
            found = True
            yield "role.before", title, Span(max(low, title.span.start - 50), start)
    if not found:
        for rule, title in _labels(text, low, person, paragraph):
            found = True
            yield rule, title, title.span
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


def _boundary(text: str, start: int, end: int) -> int:
    """Return where the clause begins that ends at ``end``."""
    marks = [
        m.end()
        for m in re.finditer(
            r"[;:!?“”\"•\n]\s?|(?<![A-Z])\)\s?|\((?![A-Z]{2,8}\))|(?<![A-Z])(?<!Cllr)(?<!Coun)\.\s|\s[–—-]\s",
            text[start:end],
        )
    ]
    return start + (marks[-1] if marks else 0)


def _whole(document: Document, title: Title) -> Title:
    """Return a title with the whole name of the body that it begins inside of."""
    near = Span(max(0, title.span.start - _WINDOW), title.span.end)
    for body in document.within(AgencyMention, near):
        if body.span.start < title.span.start < body.span.end:
            span = Span(body.span.start, title.span.end)
            return replace(title, span=span, words=" ".join(span.of(document.text).lower().split()))
    return title


def _is_anothers(document: Document, title: Span, start: int) -> bool:
    """Say whether a title before a name is that of another person named before it."""
    text = document.text
    if document.within(PersonMention, Span(title.start, start)):
        return True
    if "," not in text[title.end : start]:
        return False
    before = document.within(PersonMention, Span(max(0, title.start - _WINDOW), title.start))
    return bool(before) and APPOSED.fullmatch(text, before[-1].span.end, title.start) is not None


def _labels(
    text: str, low: int, person: PersonMention, paragraph: Paragraph
) -> Iterator[tuple[str, Title]]:
    """Yield the titles of labels, of *its leader is X* and of *inspectors A and B*."""
    start = _start(text, person)
    from_line = max(paragraph.span.start, start - _WINDOW)
    label = LABEL.search(text[from_line:start])
    for title in told_by_passive(text, from_line, start):
        yield "role.passive", title
        return
    if label and HEAD.search(label["title"]):
        at = from_line + label.start("title")
        for title in split(text, Span(at, at + len(label["title"]))):
            yield "role.label", title
        return
    joint = IS_NAME.search(text[low:start])
    if joint:
        for title in read_before(text, low, low + joint.start() + 1):
            yield "role.is-name", title
        return
    yield from (("role.plural", t) for t in _plural(text, from_line, start))


def _plural(text: str, low: int, start: int) -> Iterator[Title]:
    """Yield the title of one of several people: *inspectors A, B and C*."""
    found = list(PLURAL_HEAD.finditer(text, low, start))
    if not found or found[-1][0].lower() == "councillors":
        return
    match = found[-1]
    names = re.fullmatch(r"(?:\s(?:[A-Z][\w’'-]{1,25},?|and|&)){0,9}\s", text[match.end() : start])
    if names:
        words = match[0].lower().removesuffix("s")
        yield Title(span=Span(*match.span()), words=words)


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
    several = PLURAL_AFTER.match(text, at, end)
    if several:
        words = several["title"].lower().removesuffix("s")
        yield "role.plural", Title(span=Span(*several.span("title")), words=words)
        return
    if APPOINTS.search(
        text, max(paragraph.span.start, _start(text, person) - 30), _start(text, person)
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

"""Which body an office is of, as the words about it tell: *at Kent*, *Kent's*, *for both A and B*."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.lexicon.openings import AT, BOTH, BOTH_COUNCILS, SAME_POST
from kg.extract.lexicon.title_phrase import Title
from kg.model.document import Document
from kg.model.mention import AgencyMention, CouncilMention, PersonMention, RoleMention
from kg.model.span import Span

# "director of children's services for ": a second complement, which names the body
FOR_BODY = re.compile(r"\s(?:of|for)\s.{3,100}(?P<joint>\sfor\s(?:the\s)?)$")
_AND = re.compile(r"\s(?:and|&)\s(?:the\s)?")
_PAST = frozenset({"held", "had", "did", "filled"})
_PAIR = 2
_NEAR = 90


def organisation(document: Document, title: Span, around: Span) -> Span | None:
    """Return the body named in a title, as its owner before it, or with *at* or *for* after it."""
    text = document.text
    bodies = _bodies(document, around)
    for span in bodies:
        if title.covers(span):
            return span
    for span in bodies:
        if span.end <= title.start and re.fullmatch(
            r"(?:['’]s?)?\s(?:[\w-]+\s){0,3}", text[span.end : title.start]
        ):
            return span
        if span.start >= title.end and AT.match(text[title.end : span.start]):
            return span
    return None


def without_body(document: Document, title: Title) -> Title:
    """Return *director of children for Kent Council* without the body that it is for."""
    text = document.text
    for kind in (CouncilMention, AgencyMention):
        for body in document.within(kind, title.span):
            lead = FOR_BODY.search(text, title.span.start, body.span.start)
            if lead and body.span.end == title.span.end:
                return _cut(text, title, lead.start("joint"))
    return title


def without_both(text: str, title: Title) -> Title:
    """Return *director for both Kent and Essex* without the bodies."""
    both = BOTH.search(text, *title.span)
    return _cut(text, title, both.start()) if both else title


def further(document: Document, role: RoleMention, end: int) -> Iterator[RoleMention]:
    """Yield an office again in each further body that the rest of its sentence names.

    *Director for both Kent and Essex* is two offices; so is *who held the same post in Essex*.
    """
    text = document.text
    after = max(role.span.end, role.person.end if role.person else 0)
    both = BOTH.match(text, role.span.end, end)
    pair = _pair(document, both.end(), end) if both else ()
    if not pair and BOTH_COUNCILS.search(text, after, end):
        pair = _last_two(document, after)
    if pair:
        yield from (_moved(role, body) for body in pair)
        return
    same = SAME_POST.search(text, after, end)
    if same and not document.within(PersonMention, Span(after, same.start())):
        at = [b for b in _bodies(document, Span(same.end(), end)) if b.start == same.end()]
        moved = _moved(role, at[0] if at else None)
        yield replace(moved, former=same["verb"] in _PAST, interim=False, incoming=False)


def _moved(role: RoleMention, body: Span | None) -> RoleMention:
    """Return an office as one of another body."""
    return replace(role, rule="role.further", organisation=body)


def _cut(text: str, title: Title, end: int) -> Title:
    """Return a title as far as an offset."""
    span = Span(title.span.start, end)
    return replace(title, span=span, words=" ".join(span.of(text).lower().split()))


def _bodies(document: Document, around: Span) -> list[Span]:
    """Return the places of the bodies in some words, in order."""
    councils = document.within(CouncilMention, around)
    return sorted({m.span for m in (*councils, *document.within(AgencyMention, around))})


def _pair(document: Document, start: int, end: int) -> tuple[Span, ...]:
    """Return the two bodies of *A and B* at a place."""
    bodies = _bodies(document, Span(start, min(end, start + _NEAR)))[:_PAIR]
    if len(bodies) < _PAIR or bodies[0].start != start:
        return ()
    return tuple(bodies) if _AND.fullmatch(document.text, bodies[0].end, bodies[1].start) else ()


def _last_two(document: Document, before: int) -> tuple[Span, ...]:
    """Return the two councils last named before a place."""
    found: dict[str, Span] = {}
    for council in reversed(document.of(CouncilMention)):
        if council.gss and council.span.end <= before and len(found) < _PAIR:
            found.setdefault(council.gss, council.span)
    return tuple(found.values()) if len(found) == _PAIR else ()

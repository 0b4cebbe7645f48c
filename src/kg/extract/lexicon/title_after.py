"""Titles that stand after a name: *X, the chair of A and president of B, is to become …*."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.lexicon.openings import (
    AS_OFFICE,
    CLAUSE,
    FROM_TO,
    GIVES_OFFICE,
    LATER,
    MORE_OFFICES,
    NOT_AS,
    OPENINGS,
    TO_OFFICE,
)
from kg.extract.lexicon.title_phrase import OWNED, Title, read_after
from kg.model.span import Span


def titles_after(
    text: str, rest: Span, starts: tuple[int, ...], skipped: tuple[str, ...] = ()
) -> Iterator[tuple[str, Title]]:
    """Yield the titles after a name, and those of a verb that follows them."""
    for rule, opening in OPENINGS:
        match = opening.match(text, *rest) if rule not in skipped else None
        if match is None:
            continue
        last = match.end()
        was = rule == "role.former" or (" was " in match[0] and rule == "role.after")
        for title in _with_more(text, Span(last, rest.end), starts):
            if title.span.end + 1 in starts:
                break  # ", Inspector Ann Lee": the title of the next person
            if last > match.end() and title.span.end + 2 in starts:
                break  # "…, and her deputy, Ann Lee": the last title is the next person's
            last = title.span.end
            incoming = rule == "role.incoming"
            yield rule, _flagged(title, former=title.former or was, incoming=incoming)
        if rule == "role.after" and last > match.end():
            comma = text.find(",", last, min(rest.end, last + 60))
            if comma > 0 and not re.search(r"[.;:]", text[last:comma]):
                yield from titles_after(
                    text, Span(comma + 1, rest.end), starts, ("role.after", "role.is")
                )
        if last > match.end():
            return


def titles_later(text: str, rest: Span, starts: tuple[int, ...]) -> Iterator[tuple[str, Title]]:
    """Yield the titles that a later part of a name's sentence tells, up to the next name."""
    end = min([rest.end, *(s for s in starts if s > rest.start and not OWNED.match(text, s))])
    for rule, pattern in LATER:
        for match in pattern.finditer(text, rest.start, end):
            for title in read_after(text, match.end(), rest.end, starts):
                yield (
                    rule,
                    _flagged(
                        title,
                        former=title.former or rule == "role.former",
                        incoming=rule == "role.incoming",
                    ),
                )
    yield from (("role.as", t) for t in _told_as(text, Span(rest.start, end), rest.end, starts))
    for match in FROM_TO.finditer(text, rest.start, end):
        to = text.find(" to ", match.end(), rest.end)
        for title in read_after(text, match.end(), to if to > 0 else rest.end, starts):
            yield "role.former", replace(title, former=True)
            for later in following(text, title.span.end, rest.end, starts, TO_OFFICE):
                yield "role.appointed", later


def _told_as(text: str, rest: Span, end: int, starts: tuple[int, ...]) -> Iterator[Title]:
    """Yield the offices after *as*: *moves to Wigan as director*, no *as the director admitted*."""
    for match in AS_OFFICE.finditer(text, *rest):
        before = text[rest.start : match.start()]
        if re.search(r"[“”\"]", before) or NOT_AS.search(before) or GIVES_OFFICE.search(before):
            continue
        for title in read_after(text, match.end(), end, starts):
            if title.span.end + 1 in starts or CLAUSE.match(text, title.span.end):
                break
            yield title


def _with_more(text: str, rest: Span, starts: tuple[int, ...]) -> Iterator[Title]:
    """Yield the titles at a place, and those that follow the body of the first: *at X and …*."""
    last = None
    for last in read_after(text, rest.start, rest.end, starts):
        yield last
    if last is not None:
        yield from following(text, last.span.end, rest.end, starts, MORE_OFFICES)


def following(
    text: str, at: int, end: int, starts: tuple[int, ...], joint: re.Pattern[str]
) -> Iterator[Title]:
    """Yield the titles that follow a joint, if it stands at a place."""
    match = joint.match(text, at, end)
    if match and not any(match.start() <= s <= match.end() for s in starts):
        yield from read_after(text, match.end(), end, starts)


def _flagged(title: Title, *, former: bool, incoming: bool) -> Title:
    """Return the title with what the verb before it says of the holding."""
    return replace(title, former=former, incoming=title.incoming or incoming)

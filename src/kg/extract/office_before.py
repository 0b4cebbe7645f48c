"""Offices told before a name: *the leader, X*, *Lead inspector: X*, *the deputy is X*, *by X*."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.lexicon.names import HONORIFICS
from kg.extract.lexicon.openings import (
    APPOSED,
    CHAIN,
    CLAUSE_MARK,
    IN_LIST,
    INDEFINITE,
    IS_NAME,
    LABEL,
    NUMBER,
    NUMBERED,
)
from kg.extract.lexicon.title_phrase import IN_TITLE, Title, leftmost, read_before, split
from kg.extract.lexicon.title_verbs import told_by_passive
from kg.extract.lexicon.titles import HEAD, PLURAL_HEAD
from kg.model.document import Document, Paragraph
from kg.model.mention import AgencyMention, PersonMention
from kg.model.span import Span

_WINDOW = 170
_TITLE = 12  # longer than any word that goes on an honorific, as "right hon"
# "his deputy for care, and to Jane Roe": the words go on to somebody else
GOES_ON = re.compile(r",?\sand\s(?:to|from|for|with|by|of)$")
# "Contact officer: Jane Roe": whom to write to
CONTACT = re.compile(r"\b[Cc]ontact\b")
# "County Cllr", "Borough Councillor": the council's sort before the honorific
RANKS = frozenset({"chief", "ch", "det", "detective", "police"})
COUNCILS = frozenset({"county", "city", "borough", "district", "town", "parish", "ward"})


def told_before(
    document: Document, paragraph: Paragraph, person: PersonMention
) -> Iterator[tuple[str, Title, Span]]:
    """Yield each title before a name, with its rule and the words around that may name a body."""
    text = document.text
    start = start_of(text, person)
    low = max(paragraph.span.start, start - _WINDOW)
    if text[start - 2 : start] == " (" and text.startswith(")", person.span.end):
        start -= 1  # "the Minister for Children (Jane Roe)"
    low = _boundary(text, low, start)
    named = document.within(PersonMention, Span(low, start))
    low = named[-1].span.end if named else low
    found = False
    for title in (_whole(document, t) for t in read_before(text, low, start)):
        if not (_is_anothers(document, title.span, start) or GOES_ON.search(title.words)):
            if not found:
                yield from _first_of_chain(text, low, title.span.start)
            found = True
            yield "role.before", title, Span(max(low, title.span.start - 50), start)
    if not found:
        for rule, title in _labels(text, low, person, paragraph):
            yield rule, title, title.span


def _first_of_chain(text: str, low: int, start: int) -> Iterator[tuple[str, Title, Span]]:
    """Yield the office that the one at ``start`` explains: *the acting head is the deputy, X*."""
    joint = CHAIN.search(text, low, start)
    if joint is None:
        return
    end = joint.start() + (1 if text[joint.start()] == " " else 2)
    for title in read_before(text, low, end):
        if end > joint.start() + 1 and not INDEFINITE.search(text, low, title.span.start):
            return  # "to the secretary of state, the commissioner, X": two people
        yield "role.is-name", title, Span(max(low, title.span.start - 50), start)


def start_of(text: str, person: PersonMention) -> int:
    """Return where a name begins, its honorific included."""
    start = person.span.start
    while match := re.search(r"(\w+)\.?\s$", text[max(0, start - 16) : start]):
        word = match[1].lower()
        here = max(0, start - 16) + match.end()
        titled = text[here : here + _TITLE].lower()
        if not (
            word in HONORIFICS
            or word in {"cllrs", "councillors", "rt"}
            or (word in RANKS and titled.startswith(("supt", "insp", "sgt")))
            or (word in COUNCILS and titled.startswith(("cllr", "coun")))
            or (word == "the" and titled.startswith(("rt ", "right hon", "rev")))
            or (word == "right" and titled.startswith("hon"))
            or (word == "honour" and titled.startswith("judge"))
            or (word in {"her", "his"} and titled.startswith("honour"))
        ):
            break
        start = max(0, start - 16) + match.start()
    return start


def _boundary(text: str, start: int, end: int) -> int:
    """Return where the clause begins that ends at ``end``."""
    kept = [Span(*m.span()) for m in IN_TITLE.finditer(text, start, end)]
    marks = [
        m.end()
        for m in CLAUSE_MARK.finditer(text, start, end)
        if not any(k.start <= m.start() < k.end for k in kept)
    ]
    return marks[-1] if marks else start


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
    start = start_of(text, person)
    from_line = max(paragraph.span.start, start - _WINDOW)
    label = LABEL.search(text[from_line:start])
    for title in told_by_passive(text, from_line, start):
        yield "role.passive", title
        return
    if label and HEAD.search(label["title"]) and not CONTACT.search(label["title"]):
        at = from_line + label.start("title")
        for title in split(text, Span(at, at + len(label["title"]))):
            yield "role.label", title
        return
    joint = IS_NAME.search(text[low:start])
    if joint:
        for title in read_before(text, low, low + joint.start() + 1):
            yield "role.is-name", title
        return
    listed = IN_LIST.match(text, person.span.end) is not None
    yield from (("role.plural", t) for t in _plural(text, from_line, start, listed=listed))


def _plural(text: str, low: int, start: int, *, listed: bool) -> Iterator[Title]:
    """Yield the title of one of several people: *inspectors A, B and C*, *two inspectors, A and B*."""
    found = list(PLURAL_HEAD.finditer(text, low, start))
    if not found or found[-1][0].lower() == "councillors":
        return
    match = found[-1]
    between = text[match.end() : start]
    names = re.fullmatch(r"(?:\s(?:[A-Z][\w’'-]{1,25},?|and|&)){0,9}\s", between)
    counted = NUMBERED.search(text, low, match.start()) and re.fullmatch(
        r"(?:,|:|\s[–—-])(?:\s(?:[A-Z][\w’'.-]{0,25},?|and|&)){0,9}\s", between
    )
    if names or (counted and (listed or " and " in between)):
        left = leftmost(text, low, match.start())
        number = NUMBER.match(text, left, match.end())
        left = number.end() if number else left
        words = " ".join(text[left : match.end()].lower().split())
        words = re.sub(r"ies$", "y", words).removesuffix("s")
        yield Title(span=Span(left, match.end()), words=words)

"""Offices told apart from the name: on the line below it, or of *she* in a later sentence."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from kg.extract.lexicon.openings import PRONOUN
from kg.extract.lexicon.title_after import titles_after, titles_later
from kg.extract.lexicon.title_phrase import Title, read_after
from kg.extract.lexicon.title_verbs import told_by_verb
from kg.extract.protagonist import protagonists
from kg.model.document import Document, Part
from kg.model.mention import PersonMention
from kg.model.span import Span

# What may stand before a name that has a line to itself: "Yours sincerely, ", "- Cllr "
_OPENS_LINE = re.compile(r"(?:^|\n)[\s–—•*-]*(?:\w{1,10}\.?\s){0,2}$")
_LINE_BELOW = re.compile(
    r"(?:\s\([^()\n]{1,60}\)|,?\s[A-Z]{2,4}(?=[,\n]))?,?[ \t]*\n\s{0,3}(?P<line>[A-Z][^\n.:;!?“”\"]{2,90})(?=\n|$)"
)
# "Councillor Jane Roe": the next of a list
_ANOTHER = re.compile(
    r"(?:Councillor|Cllr|Coun|Ald(?:erman)?|Mr|Mrs|Ms|Miss|Dr)\.?\s(?!for\b|of\b)"
)
_SENTENCE = re.compile(r"\b(?:said|says|was|were|is|are|has|have|had|will|would|told|tells)\b")
_MOST = 30
_BACK = 2


def below(text: str, person: Span, end: int) -> Iterator[Title]:
    """Yield the titles on the line below a name that has its line to itself."""
    match = _LINE_BELOW.match(text, person.end, end)
    if match is None or _SENTENCE.search(match["line"]) or _ANOTHER.match(match["line"]):
        return
    if _OPENS_LINE.search(text, max(0, person.start - _MOST), person.start) is None:
        return
    for title in read_after(text, match.start("line"), match.end("line")):
        if title.span.start - match.start("line") <= _MOST:
            yield title


def of_pronouns(document: Document) -> Iterator[tuple[PersonMention, str, Title, Span]]:
    """Yield the titles that a sentence gives to *she* or *he*, where only one person can be meant.

    That is the one person whom the sentence before, or else the one before that, names; where
    neither names anybody, the one whom a profile or an obituary is about.
    """
    about = protagonists(document, {})
    people = [p for p in document.of(PersonMention) if not p.credit]
    starts = tuple(p.span.start for p in people)
    for place, sentence in enumerate(document.sentences):
        span = sentence.span
        match = PRONOUN.match(document.text, *span) if sentence.part is Part.BODY else None
        if match is None or document.quote_at(span.start) is not None:
            continue
        if document.within(PersonMention, Span(span.start, match.end())):
            continue
        before = document.sentences[max(0, place - _BACK) : place]
        meant = next(
            (found for s in reversed(before) if (found := document.within(PersonMention, s.span))),
            (),
        )
        if not meant:
            word = match[0].split()[-1].lower()
            meant = document.within(PersonMention, about[word]) if word in about else ()
        if len({p.name.split()[-1] for p in meant}) != 1 or meant[0].credit:
            continue
        near = starts[bisect_left(starts, span.start) :]
        for rule, title in _of_pronoun(document.text, Span(match.end(), span.end), near):
            yield meant[-1], rule, title, Span(title.span.start, span.end)


def _of_pronoun(text: str, rest: Span, starts: tuple[int, ...]) -> Iterator[tuple[str, Title]]:
    """Yield the titles that the words after *she* give to her."""
    yield from titles_after(text, rest, starts, ("role.after",))
    yield from titles_later(text, rest, starts)
    pronoun = Span(rest.start - len("he"), rest.start)
    yield from (("role.verb", t) for t in told_by_verb(text, pronoun, rest, starts))

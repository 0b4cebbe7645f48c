"""What is denied, wished for, still to come, past or only said: *wants to be*, *its last full*.

Each cue has a scope. A denial reaches some words on, a wish to the end of its clause, what is to
come a line to both sides, a look back over its clause, and a speech from mark to mark. The other
extractors read these scopes and judge no such words for themselves (the method of ConText, which
clinical text processing uses for *no sign of* and *history of*).

Known to miss: irony, and a wish told over two sentences.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.clauses import clauses
from kg.extract.lexicon.qualifiers import (
    HELD,
    HISTORICAL,
    HYPOTHETICAL,
    NEGATED,
    PLANNED,
    PLUPERFECT,
    RECENT,
)
from kg.extract.qualified import is_minutes
from kg.model.document import Document, Sentence
from kg.model.mention import Qualifier, QualifierMention
from kg.model.span import Span

# Characters that a denial reaches, and what is to come on both sides
_DENIED = 25
_NEAR = 110
# What denies all of its clause: "neither Hull nor York has ever been rated good"
_ALL_DENIED = frozenset({"neither", "nor", "never"})
# A condition ends with its comma: "asked whether it was safe, she said"
_CONDITIONS = frozenset({"whether", "until", "unless"})
_STOP = re.compile(r"[.;,:]")
# "the council, which aims to be outstanding, | was rated good": the main clause goes on
_RESUMED = re.compile(
    r",\s(?:was|were|is|are|has|have|had|being|having|after|when|awards?|gives?|rates|judges|finds|says|went|rose|fell|moved|climbed|dropped|stayed|kept|got)\b"
)


@dataclass(frozen=True)
class QualifierExtractor:
    """The cues of a document with their scopes."""

    name: str = "qualifier"
    needs: frozenset[str] = frozenset()

    def __call__(self, document: Document) -> Iterator[QualifierMention]:
        """Yield every cue, sentence by sentence, and the speeches."""
        minutes = is_minutes(document.text)
        for sentence in document.sentences:
            yield from _in_sentence(document.text, sentence, minutes=minutes)
        for quote in document.quotes:
            if not quote.scare:
                text = document.text
                yield _mention(text, quote.content, Qualifier.REPORTED, quote.content)


def _in_sentence(text: str, sentence: Sentence, *, minutes: bool) -> Iterator[QualifierMention]:
    """Yield the cues of one sentence; in a meeting's minutes *had been judged* is the story."""
    start, end = sentence.span
    parts = list(clauses(text, sentence.span)) or [sentence.span]
    for match in NEGATED.finditer(text, start, end):
        stop = _STOP.search(text, match.end(), end)
        reach = min(match.end() + _DENIED, stop.start() if stop else end)
        if match[0].lower() in _ALL_DENIED:
            reach = max(reach, _clause(parts, match).end - 1)
        yield _cue(text, match, Qualifier.NEGATED, Span(match.start(), reach + 1))
    for match in HYPOTHETICAL.finditer(text, start, end):
        close = _clause(parts, match).end
        if match[0].lower() in _CONDITIONS:
            comma = text.find(",", match.end(), close)
            close = comma if comma >= 0 else close
        resumed = _RESUMED.search(text, match.end(), close)
        close = resumed.start() if resumed else close
        yield _cue(text, match, Qualifier.HYPOTHETICAL, Span(match.start(), close))
    recent = [m.span() for m in RECENT.finditer(text, start, end)]
    for match in HISTORICAL.finditer(text, start, end):
        if minutes and PLUPERFECT.fullmatch(match[0]):
            continue
        if all(b <= match.start() or match.end() <= a for a, b in recent):
            yield _cue(text, match, Qualifier.HISTORICAL, _clause(parts, match))
    yield from _planned(text, sentence, parts)


def _clause(parts: list[Span], match: re.Match[str]) -> Span:
    """Return the clause in which a cue begins."""
    return parts[max(0, bisect_right(parts, match.start(), key=lambda c: c.start) - 1)]


def _planned(text: str, sentence: Sentence, parts: list[Span]) -> Iterator[QualifierMention]:
    """Yield what is still to come, unless its clause says that it took place."""
    for match in PLANNED.finditer(text, *sentence.span):
        if HELD.search(text, *_clause(parts, match)) is None:
            start = max(sentence.span.start, match.start() - _NEAR)
            end = min(sentence.span.end, match.end() + _NEAR)
            yield _cue(text, match, Qualifier.PLANNED, Span(start, end))


def _cue(text: str, match: re.Match[str], kind: Qualifier, scope: Span) -> QualifierMention:
    """Return the mention of a cue."""
    return _mention(text, Span(*match.span()), kind, scope)


def _mention(text: str, span: Span, kind: Qualifier, scope: Span) -> QualifierMention:
    """Return a cue with its scope."""
    return QualifierMention(
        span=span, text=span.of(text), rule=f"qualifier.{kind.value}", qualifier=kind, scope=scope
    )


extractor = QualifierExtractor()

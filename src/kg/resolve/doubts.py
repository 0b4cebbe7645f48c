"""What a rule saw in an article and could not settle, said so that a person can look.

Undecided is an answer, and a silent one would be read as "there is nothing": so it is an issue
with the words and their place.
"""

from collections.abc import Iterator

from kg.model.document import Document
from kg.model.issue import Issue, Level
from kg.model.mention import JudgementMention, QuotationMention
from kg.model.record import Conflict
from kg.model.span import Span
from kg.model.terms import QuotationKind

_WORDS = 90


def doubts(
    document: Document, placed: set[Span], conflicts: tuple[Conflict, ...]
) -> tuple[Issue, ...]:
    """Return the issues of one article, in a fixed order; ``placed`` are the grades taken."""
    found = [*_speakers(document), *_grades(document, placed), *_dates(document, conflicts)]
    return tuple(sorted(found, key=lambda i: (i.span or Span(-1, -1), i.code)))


def _speakers(document: Document) -> Iterator[Issue]:
    """Yield the speeches whose speaker could not be told."""
    for mention in document.of(QuotationMention):
        if mention.kind is QuotationKind.DIRECT and mention.speaker is None:
            what = "Nobody could be told as the speaker of these words; they were kept without one."
            yield _issue(document, "no-speaker", Level.NOTE, what, mention.span)


def _grades(document: Document, placed: set[Span]) -> Iterator[Issue]:
    """Yield the grades that could not be given to a council's inspection."""
    for mention in document.of(JudgementMention):
        if mention.span not in placed:
            what = "No council's inspection could be found for this grade; it was left out."
            yield _issue(document, "grade-of-nothing", Level.SKIP, what, mention.span)


def _dates(document: Document, conflicts: tuple[Conflict, ...]) -> Iterator[Issue]:
    """Yield the stated date that the text contradicts."""
    for conflict in conflicts:
        words = document.article.stated_words
        start = document.text.find(words) if words else -1
        span = Span(start, start + len(words)) if start >= 0 else None
        why = f"{conflict.why[0].lower()}{conflict.why[1:]}"
        what = f"The stated date {conflict.value_a} cannot be right: {why}"
        yield _issue(document, "stated-date", Level.NOTE, what, span)


def _issue(document: Document, code: str, level: Level, what: str, span: Span | None) -> Issue:
    """Return an issue of this article with the words concerned."""
    words = span.of(document.text) if span else ""
    short = words if len(words) <= _WORDS else f"{words[:_WORDS]}…"
    return Issue(
        source=document.article.name, level=level, what=what, code=code, words=short, span=span
    )

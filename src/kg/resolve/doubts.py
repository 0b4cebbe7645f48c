"""What a rule saw in an article and could not settle, said so that a person can look.

Undecided is an answer, and a silent one would be read as "there is nothing": so it is an issue
with the words and their place.
"""

from collections.abc import Iterator

from kg.model.document import Document
from kg.model.issue import Issue, Level
from kg.model.mention import JudgementMention, QuotationMention, UnsettledMention
from kg.model.record import Conflict
from kg.model.span import Span
from kg.model.terms import QuotationKind
from kg.resolve.slots import Gathered

_WORDS = 90


def doubts(
    document: Document, gathered: Gathered, conflicts: tuple[Conflict, ...]
) -> tuple[Issue, ...]:
    """Return the issues of one article, in a fixed order."""
    found = [
        *_speakers(document),
        *_grades(document, gathered),
        *_unsettled(document),
        *_times(document, gathered),
        *_unowned(document, gathered),
        *_dates(document, conflicts),
    ]
    return tuple(sorted(found, key=lambda i: (i.span or Span(-1, -1), i.code)))


def _speakers(document: Document) -> Iterator[Issue]:
    """Yield the speeches whose speaker could not be told."""
    for mention in document.of(QuotationMention):
        if mention.kind is QuotationKind.DIRECT and mention.speaker is None:
            what = "Nobody could be told as the speaker of these words; they were kept without one."
            yield _issue(document, "no-speaker", Level.NOTE, what, mention.span)


def _grades(document: Document, gathered: Gathered) -> Iterator[Issue]:
    """Yield the grades that could not be given to a council's inspection."""
    placed = {mention.span for _, mention in gathered.judgements}
    clashes = set(gathered.clashes)
    for span in dict.fromkeys(m.span for m in document.of(JudgementMention)):
        if span in placed:
            continue
        if span in clashes:
            what = "Another grade was read for this area of the same inspection; this was left out."
            yield _issue(document, "grade-clash", Level.SKIP, what, span)
        else:
            what = "No council's inspection could be found for this grade; it was left out."
            yield _issue(document, "grade-of-nothing", Level.SKIP, what, span)


def _unsettled(document: Document) -> Iterator[Issue]:
    """Yield the grades' words of which nothing says that they were given."""
    for mention in document.of(UnsettledMention):
        what = "A grade's word stands here and nothing says that it was given; it was left out."
        yield _issue(document, "grade-unsettled", Level.SKIP, what, mention.span)


def _times(document: Document, gathered: Gathered) -> Iterator[Issue]:
    """Yield the times that count from a day of writing which the article does not tell."""
    for span in dict.fromkeys(gathered.uncounted):
        what = (
            "This time counts from the day of writing, which the article does not tell; "
            "the inspection was kept without a time."
        )
        yield _issue(document, "time-uncounted", Level.NOTE, what, span)


def _unowned(document: Document, gathered: Gathered) -> Iterator[Issue]:
    """Yield the inspections of a council that was not there yet, or no longer, at the time."""
    for span in dict.fromkeys(gathered.unowned):
        what = (
            "The council was not there at the time of this inspection, and several could be meant; "
            "it was left out."
        )
        yield _issue(document, "which-council", Level.SKIP, what, span)


def _dates(document: Document, conflicts: tuple[Conflict, ...]) -> Iterator[Issue]:
    """Yield the stated date that the text contradicts."""
    for conflict in conflicts:
        words = document.article.stated_words
        start = document.text.find(words) if words else -1
        span = Span(start, start + len(words)) if start >= 0 else None
        why = f"{conflict.why[0].lower()}{conflict.why[1:]}"
        what = f"The stated date {conflict.value_a} cannot be right: {why}"
        yield _issue(document, "stated-date", Level.NOTE, what, span)
    if document.article.repeated:
        words = document.article.stated_words
        start = document.text.find(words) if words else -1
        span = Span(start, start + len(words)) if start >= 0 else None
        what = (
            f"The stated date {document.article.stated} stands over unrelated articles of this "
            "publisher; it was kept as stated and given no weight."
        )
        yield _issue(document, "repeated-date", Level.NOTE, what, span)


def _issue(document: Document, code: str, level: Level, what: str, span: Span | None) -> Issue:
    """Return an issue of this article with the words concerned."""
    words = span.of(document.text) if span else ""
    short = words if len(words) <= _WORDS else f"{words[:_WORDS]}…"
    return Issue(
        source=document.article.name, level=level, what=what, code=code, words=short, span=span
    )

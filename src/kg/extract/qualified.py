"""Reading the qualifiers of a document: which hold at a place, and which are cued in a region."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from kg.extract.lexicon.qualifiers import MINUTES
from kg.model.document import Document
from kg.model.mention import Mention, Qualifier, QualifierMention
from kg.model.span import Span


@lru_cache(maxsize=8)
def is_minutes(text: str) -> bool:
    """Say whether a text is a meeting's minutes, whose story is told a tense further back."""
    return len({match[0].lower() for match in MINUTES.finditer(text)}) > 1


def qualifiers_at(document: Document, position: int) -> frozenset[Qualifier]:
    """Return the qualifiers whose scope covers a place: the sentence's own and its speech's."""
    sentence = document.sentence_at(position)
    found: set[Qualifier] = {
        m.qualifier
        for m in (document.within(QualifierMention, sentence.span) if sentence else ())
        if m.qualifier is not Qualifier.REPORTED and m.scope.start <= position < m.scope.end
    }
    quote = document.quote_at(position)
    if quote is not None and not quote.scare:
        found.add(Qualifier.REPORTED)
    return frozenset(found)


def cued(document: Document, kind: Qualifier, region: Span) -> bool:
    """Say whether a cue of a kind stands in a region of the text."""
    return any(m.qualifier is kind for m in document.within(QualifierMention, region))


def with_qualifiers(document: Document, found: Iterable[Mention]) -> Iterator[Mention]:
    """Yield an extractor's mentions, each with the qualifiers of its place."""
    for mention in found:
        held = qualifiers_at(document, mention.span.start)
        yield replace(mention, qualifiers=held) if held else mention

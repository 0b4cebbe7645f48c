"""An article being read: its parts, and the mentions found in it so far."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from operator import attrgetter
from typing import TypeVar

from kg.model.article import Article
from kg.model.mention import Mention
from kg.model.span import Span


class Part(StrEnum):
    """What a paragraph is in the furniture of an article."""

    HEADLINE = "headline"
    BODY = "body"
    HEADING = "heading"
    """A line between paragraphs that names what follows: *Areas for development*."""
    ITEM = "item"
    """One line of a bulleted or numbered list."""
    CAPTION = "caption"
    CREDIT = "credit"
    """A photographer's or agency's line; its names are credits, never people with a role."""
    BYLINE = "byline"
    META = "meta"
    """A date line, a place line, front matter."""
    LINK = "link"
    """READ MORE, related stories, adverts: another article's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A run of text between line breaks, and what it is. ``index`` counts from 0."""

    span: Span
    part: Part
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of one paragraph, its outer quotation marks included. ``index`` counts from 0."""

    span: Span
    paragraph: int
    part: Part
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A run of text between quotation marks.

    ``span`` holds the marks, ``content`` the words between them. ``continues`` is true where the
    run opens a paragraph and the run before it was left open at its own paragraph's end, the
    convention for one speech over several paragraphs. ``scare`` is true for a run of a few words
    inside a sentence that are used rather than spoken (a name, a label, a short phrase).
    """

    span: Span
    content: Span
    paragraph: int
    continues: bool = False
    closed: bool = True
    scare: bool = False


M = TypeVar("M", bound=Mention)
_START = attrgetter("span.start")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """An article being read. Extractors meet only here.

    Paragraphs, sentences and quotes are in the order of the text. ``with_mentions`` returns a new
    document; ``of`` gives the mentions of one class, in the order of the text.
    """

    article: Article
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    mentions: dict[type[Mention], tuple[Mention, ...]] = field(default_factory=dict)
    headings: tuple[Paragraph, ...] = field(init=False)
    """The paragraphs that are headings."""

    def __post_init__(self) -> None:
        """Tell the headings once: sentences ask for the one they stand under."""
        headings = tuple([p for p in self.paragraphs if p.part is Part.HEADING])
        object.__setattr__(self, "headings", headings)

    @property
    def text(self) -> str:
        """The article's text as read."""
        return self.article.text

    def with_mentions(self, found: Iterable[Mention]) -> "Document":
        """Return this document with more mentions, each class kept in text order."""
        grouped: dict[type[Mention], list[Mention]] = {}
        for mention in found:
            grouped.setdefault(type(mention), []).append(mention)
        merged = dict(self.mentions)
        for kind, fresh in grouped.items():
            every = [*merged.get(kind, ()), *fresh]
            merged[kind] = tuple(sorted(every, key=lambda m: (m.span, m.rule)))
        return replace(self, mentions=merged)

    def of(self, kind: type[M]) -> tuple[M, ...]:
        """Return the mentions of a class so far, in text order."""
        return self.mentions.get(kind, ())  # type: ignore[return-value]

    def within(self, kind: type[M], span: Span) -> tuple[M, ...]:
        """Return the mentions of a class that lie wholly inside ``span``."""
        every = self.of(kind)
        low = bisect_left(every, span.start, key=_START)
        high = bisect_right(every, span.end, lo=low, key=_START)
        return tuple([m for m in every[low:high] if m.span.end <= span.end])

    def sentence_at(self, position: int) -> Sentence | None:
        """Return the sentence that holds the character at ``position``, if any does."""
        index = bisect_right(self.sentences, position, key=_START) - 1
        if index < 0 or position >= self.sentences[index].span.end:
            return None
        return self.sentences[index]

    def paragraph_at(self, position: int) -> Paragraph | None:
        """Return the paragraph that holds the character at ``position``, if any does."""
        index = bisect_right(self.paragraphs, position, key=_START) - 1
        if index < 0 or position >= self.paragraphs[index].span.end:
            return None
        return self.paragraphs[index]

    def quote_at(self, position: int) -> Quote | None:
        """Return the quotation that the character at ``position`` lies in, if any."""
        index = bisect_right(self.quotes, position, key=_START) - 1
        if index < 0 or position >= self.quotes[index].span.end:
            return None
        return self.quotes[index]

    def heading_above(self, paragraph: int) -> Paragraph | None:
        """Return the heading that a paragraph, told by its number, stands under."""
        index = bisect_left(self.headings, paragraph, key=lambda p: p.index) - 1
        return self.headings[index] if index >= 0 else None

    def sentences_in(self, paragraph: Paragraph) -> tuple[Sentence, ...]:
        """Return the sentences of a paragraph."""
        low = bisect_left(self.sentences, paragraph.span.start, key=lambda s: s.span.start)
        high = bisect_left(self.sentences, paragraph.span.end, key=lambda s: s.span.start)
        return self.sentences[low:high]

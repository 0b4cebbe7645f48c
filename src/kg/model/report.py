"""An official report being read: its blocks of print and its sections, with no meaning yet."""

from dataclasses import dataclass, field
from enum import StrEnum

from kg.model.article import Article
from kg.model.span import Span


class BlockKind(StrEnum):
    """What a block of print is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    NUMBERED = "numbered"
    """A paragraph or point with its number before it."""

    BULLET = "bullet"
    NOTE = "note"
    """A footnote, or small print at the report's end."""


class SectionKind(StrEnum):
    """What a section of a report is for, by its heading."""

    FRONT = "front"
    """The title page, and in reports without a heading over it the summary."""

    SUMMARY = "summary"
    IMPROVE = "improve"
    """What the council must do: recommendations, areas for improvement."""

    FINDINGS = "findings"
    """What inspectors found, area by area."""

    STRENGTHS = "strengths"
    PROGRESS = "progress"
    """Progress since the inspection before."""

    CONTEXT = "context"
    """Figures of the area, earlier inspections, who holds which office since when."""

    CHILDREN = "children"
    """The summary for children and young people."""

    ABOUT = "about"
    """How the inspection was done, and by whom."""

    BOARD = "board"
    """The review of the safeguarding board, which is not the council."""

    CONTENTS = "contents"
    GLOSSARY = "glossary"
    """What the grades mean: full of grades that nobody was given."""

    LEGAL = "legal"
    """About the inspectorate, licences, addresses."""


NARRATIVE = (
    SectionKind.FRONT,
    SectionKind.SUMMARY,
    SectionKind.FINDINGS,
    SectionKind.STRENGTHS,
    SectionKind.PROGRESS,
    SectionKind.CONTEXT,
)
"""The sections that tell in sentences of the council, of its past and of its officers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A run of lines that belong together. ``span`` holds them all, ``page`` is the first's.

    ``words`` is where its words begin, after a number or a bullet; ``number`` is that number.
    ``left`` is the indent of its first line in points.
    """

    span: Span
    kind: BlockKind
    page: int
    words: int
    left: int
    number: int | None = None

    @property
    def content(self) -> Span:
        """The block's words, without number or bullet."""
        return Span(self.words, self.span.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and what stands under it. The first section of a report has no heading."""

    kind: SectionKind
    heading: Block | None
    blocks: tuple[Block, ...]

    @property
    def span(self) -> Span:
        """The section, heading included."""
        every = (*((self.heading,) if self.heading else ()), *self.blocks)
        return Span(every[0].span.start, every[-1].span.end) if every else Span(0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """An official report in its sections, in the order of the text."""

    article: Article
    sections: tuple[Section, ...] = field(default=())

    @property
    def text(self) -> str:
        """The report's text as read."""
        return self.article.text

    def of(self, *kinds: SectionKind) -> tuple[Section, ...]:
        """Return the sections of some kinds."""
        return tuple(s for s in self.sections if s.kind in kinds)

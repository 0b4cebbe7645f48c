"""From the blocks of a report to its sections, by the words of its headings.

A heading that ``kg.text.headings`` does not know stays inside the section it stands in.
"""

import re
from collections import Counter
from collections.abc import Iterable

from kg.model.article import Article
from kg.model.report import Block, BlockKind, Report, Section, SectionKind
from kg.model.span import Span
from kg.text.headings import AREA, COMPILED, LEGAL
from kg.text.layout import blocks

_K = SectionKind
_WHITE = re.compile(r"\s+")
# "Executive summary 2": a line of the contents; "Adequate Grade 3" is a row of a table
_ENTRY = re.compile(r"(?<!grade)\s\d{1,3}$", re.IGNORECASE)
_ENTRIES = 4
"""A page is one of contents where so many lines end in a page's number."""
_OPENING = 200
"""So many characters of a paragraph tell whether it is the legal notice."""

_AFTER_BOARD = frozenset({_K.ABOUT, _K.GLOSSARY, _K.LEGAL})
"""What can follow the review of the board that is not part of it."""


def sections(article: Article) -> Report:
    """Return a paged report in its sections."""
    return Report(article=article, sections=tuple(_sections(article, blocks(article))))


def _sections(article: Article, found: Iterable[Block]) -> Iterable[Section]:
    """Yield the sections; once the board's part begins all that is not about the report is its."""
    kind, heading, inside = _K.FRONT, None, list[Block]()
    board = False
    contents = _contents_pages(article)
    for block in found:
        fresh = _kind_of(article, block, kind, contents)
        if board and fresh and fresh not in _AFTER_BOARD:
            fresh = _K.BOARD
        board = board or fresh is _K.BOARD
        if fresh is None:
            inside.append(block)
            continue
        if inside or heading:
            yield Section(kind=kind, heading=heading, blocks=tuple(inside))
        kind, heading, inside = fresh, block, []
    yield Section(kind=kind, heading=heading, blocks=tuple(inside))


def _contents_pages(article: Article) -> frozenset[int]:
    """Return the pages of which several lines end in the number of a page."""
    text = article.text
    ends = Counter(
        line.page
        for line in article.lines
        if text[(end := text.find("\n", line.start)) - 1].isdigit()
        and _ENTRY.search(text[line.start : end])
    )
    return frozenset(page for page, count in ends.items() if count >= _ENTRIES)


def _kind_of(
    article: Article, block: Block, current: SectionKind, contents: frozenset[int]
) -> SectionKind | None:
    """Return which section a block opens, None where it opens none."""
    span = block.span
    if block.kind is not BlockKind.HEADING:
        span = Span(span.start, min(span.end, span.start + _OPENING))
    words = _WHITE.sub(" ", span.of(article.text)).strip()
    if LEGAL.match(words):
        return _K.LEGAL
    if block.kind is not BlockKind.HEADING:
        return None
    fresh = next((kind for kind, known in COMPILED if known.match(words)), None)
    listed = current is _K.CONTENTS or block.page in contents
    if fresh is None or (listed and _ENTRY.search(words)):
        return None
    if block.page == 1 and (fresh is _K.BOARD or (current is _K.FRONT and AREA.match(words))):
        return None
    return fresh

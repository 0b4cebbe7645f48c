"""From the printed lines of a report to its blocks: headings, paragraphs, points of lists.

Type and place tell them apart, not the words: headings are set bold or large, a paragraph begins
after more than the usual space, a point begins with its bullet or number and goes on at its
indent. Where a page ends inside a paragraph the next page takes it up.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kg.model.article import Article, Line
from kg.model.report import Block, BlockKind, SectionKind
from kg.model.span import Span
from kg.text.headings import AREA, COMPILED, GRADED

_K = SectionKind

# "12. ", "12) ", "3.4 "; a year or an amount of more digits is none
NUMBER = re.compile(r"(\d{1,3})[.)]\s+(?=\S)")
BULLET = re.compile(r"[•◦·–—−-]\s*(?=\S)|[o*]\s+(?=\S)")
_ENDED = re.compile(r"[.!?:;…]['’”\"]?\d?$")

_LARGE = 1.25
"""Type this much larger than the body's is a heading's."""

_LARGER = 1.1
"""So much, where no line of the file is bold."""

_ONE_LINE = frozenset({_K.IMPROVE, _K.ABOUT})
"""Sections whose headings are short; a sentence that begins alike goes on below."""

_TITLE_WORDS = 14
_NEAR = 160
"""A chapter's grade stands within this many characters from its heading's beginning."""

_SMALL = 0.9
_BREAK = 1.4
"""A step to the next line this much larger than usual begins a new paragraph."""

_HEADING_PITCH = 1.55
"""A heading's lines stand no further apart than this many times their type's size."""

_SAME_TYPE = 5
"""Sizes of type that differ by no more tenths of a point are one."""


def blocks(article: Article) -> Iterator[Block]:
    """Yield the blocks of a paged text, in its order."""
    lines = article.lines
    if not lines:
        return
    body = _usual(line.size for line in lines)
    pitch = _usual(b.down - a.down for a, b in pairwise(lines) if _same_run(a, b, body))
    page = _Page(article, body, pitch, _headings(article, body))
    first = 0
    for n in range(1, len(lines) + 1):
        if n == len(lines) or page.begins(lines[n - 1], lines[n]):
            yield page.block(first, n)
            first = n


def _usual(values: Iterator[int] | list[int]) -> int:
    """Return the value that comes most often, the smallest of several."""
    counts = Counter(values)
    return min(counts, key=lambda v: (-counts[v], v), default=0)


def _same_run(a: Line, b: Line, body: int) -> bool:
    """Say whether two lines are neighbours of body type on one page."""
    return a.page == b.page and a.size == b.size == body and b.down > a.down


def _words(article: Article, line: Line) -> str:
    """Return a line's words."""
    end = article.text.find("\n", line.start)
    return article.text[line.start : end if end >= 0 else len(article.text)]


def _headings(article: Article, body: int) -> frozenset[int]:
    """Return where the lines begin that are set as headings are: bold, or large.

    In a file whose fonts do not tell which are bold they are a little larger than the body, or have
    the words of a heading and nothing else.
    """
    lines = article.lines
    if any(line.bold for line in lines):
        large = body * _LARGE
        return frozenset(line.start for line in lines if line.bold or line.size >= large)
    large = body * _LARGER
    return frozenset(line.start for line in lines if line.size >= large or _is_title(article, line))


def _is_title(article: Article, line: Line) -> bool:
    """Say whether a line has the words of a heading, and no more.

    On the first page the table of grades has the words of the chapters' headings. Among points an
    area's name stands over those that belong to it; a chapter's heading has a grade beside it.
    """
    words = _words(article, line)
    if len(words.split()) > _TITLE_WORDS or words.rstrip().endswith((".", ",", ";")):
        return False
    kind = next((kind for kind, known in COMPILED if known.match(words)), None)
    first = line.page == article.lines[0].page
    if AREA.match(words) and not GRADED.search(article.text, line.start, line.start + _NEAR):
        return False
    if kind in _ONE_LINE and _goes_on(article, line):
        return False
    return words[:1].isupper() and kind is not None and not (first and kind is _K.FINDINGS)


def _goes_on(article: Article, line: Line) -> bool:
    """Say whether the line below goes on in small letters, as a sentence's does."""
    end = article.text.find("\n", line.start)
    return end >= 0 and article.text[end + 1 : end + 2].islower()


@dataclass(frozen=True, slots=True)
class _Page:
    """What tells the blocks of a text apart: its usual type and step, and where headings are."""

    article: Article
    body: int
    pitch: int
    headings: frozenset[int]

    def begins(self, above: Line, line: Line) -> bool:
        """Say whether a line begins a new block."""
        if self.article.text[line.start - 1] != "\n":
            return False
        kinds = above.start in self.headings, line.start in self.headings
        if kinds == (True, True):
            return _is_new_heading(above, line)
        if kinds[0] != kinds[1] or self._is_small(above) != self._is_small(line):
            return True
        words = _words(self.article, line)
        if NUMBER.match(words) or BULLET.match(words):
            return True
        if above.page != line.page:
            return _ENDED.search(_words(self.article, above)) is not None
        step = line.down - above.down
        return step > self.pitch * _BREAK * max(1, line.size / self.body)

    def _is_small(self, line: Line) -> bool:
        """Say whether a line is small print."""
        return line.size < self.body * _SMALL

    def block(self, first: int, end: int) -> Block:
        """Return the block of the lines from one up to another."""
        lines, text = self.article.lines, self.article.text
        line = lines[first]
        stop = lines[end].start - 1 if end < len(lines) else len(text)
        words = text[line.start : stop]
        number, bullet = NUMBER.match(words), BULLET.match(words)
        mark = number or bullet
        if self._is_small(line):
            kind = BlockKind.NOTE
        elif line.start in self.headings and not bullet:
            kind = BlockKind.HEADING
        elif number:
            kind = BlockKind.NUMBERED
        else:
            kind = BlockKind.BULLET if bullet else BlockKind.PARAGRAPH
        return Block(
            span=Span(line.start, stop),
            kind=kind,
            page=line.page,
            words=line.start + (mark.end() if mark else 0),
            left=line.left,
            number=int(number[1]) if number else None,
        )


def _is_new_heading(above: Line, line: Line) -> bool:
    """Say whether one heading follows on another, which does not go on."""
    step = line.down - above.down
    room = max(above.size, line.size) / 10 * _HEADING_PITCH
    return above.page != line.page or step > room or abs(above.size - line.size) > _SAME_TYPE

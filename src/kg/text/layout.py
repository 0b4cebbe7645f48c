"""From the printed lines of a report to its blocks: headings, paragraphs, points of lists.

Type and place tell them apart, not the words: headings are set bold or large, a paragraph begins
after more than the usual space, a point begins with its bullet or number and goes on at its
indent. Where a page ends inside a paragraph the next page takes it up.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from kg.model.article import Article, Line
from kg.model.report import Block, BlockKind
from kg.model.span import Span

# "12. ", "12) ", "3.4 "; a year or an amount of more digits is none
NUMBER = re.compile(r"(\d{1,3})[.)]\s+(?=\S)")
BULLET = re.compile(r"[•◦▪–—-]\s*(?=\S)|o\s+(?=\S)")
_ENDED = re.compile(r"[.!?:;…]['’”\"]?\d?$")

_LARGE = 1.25
"""Type this much larger than the body's is a heading's."""

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
    first = 0
    for n in range(1, len(lines) + 1):
        if n == len(lines) or _begins(article, lines[n - 1], lines[n], body, pitch):
            yield _block(article, first, n, body)
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


def _begins(article: Article, above: Line, line: Line, body: int, pitch: int) -> bool:
    """Say whether a line begins a new block."""
    if article.text[line.start - 1] != "\n":
        return False
    kinds = _is_heading(above, body), _is_heading(line, body)
    words = _words(article, line)
    if kinds == (True, True):
        return _is_new_heading(above, line)
    if kinds[0] != kinds[1] or (above.size < body * _SMALL) != (line.size < body * _SMALL):
        return True
    if NUMBER.match(words) or BULLET.match(words):
        return True
    if above.page != line.page:
        return _ENDED.search(_words(article, above)) is not None
    step = line.down - above.down
    return step > pitch * _BREAK * max(1, line.size / body)


def _is_heading(line: Line, body: int) -> bool:
    """Say whether a line is set as a heading is."""
    return line.bold or line.size >= body * _LARGE


def _is_new_heading(above: Line, line: Line) -> bool:
    """Say whether one heading follows on another, which does not go on."""
    step = line.down - above.down
    room = max(above.size, line.size) / 10 * _HEADING_PITCH
    return above.page != line.page or step > room or abs(above.size - line.size) > _SAME_TYPE


def _block(article: Article, first: int, end: int, body: int) -> Block:
    """Return the block of some lines."""
    line = article.lines[first]
    stop = article.lines[end].start - 1 if end < len(article.lines) else len(article.text)
    words = article.text[line.start : stop]
    number, bullet = NUMBER.match(words), BULLET.match(words)
    mark = number or bullet
    if line.size < body * _SMALL:
        kind = BlockKind.NOTE
    elif _is_heading(line, body) and not bullet:
        kind = BlockKind.HEADING
    else:
        kind = BlockKind.NUMBERED if number else BlockKind.BULLET if bullet else BlockKind.PARAGRAPH
    return Block(
        span=Span(line.start, stop),
        kind=kind,
        page=line.page,
        words=line.start + (mark.end() if mark else 0),
        left=line.left,
        number=int(number[1]) if number else None,
    )

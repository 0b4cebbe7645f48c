"""Whether a grade stands beside its label on the page, not only after it in the text.

A program that made a PDF may have written a table column by column: all labels, then all grades.
In the text the last label is then followed by the first grade. So what the text puts together must
stand together on the page as well, and a grade that the text puts elsewhere is found by its place.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from kg.model.article import Article, Line
from kg.model.span import Span

_SLACK = 10
"""Points by which the base of a grade may lie above its label's first line or below its last."""

_WRAPPED = 20
"""Points from a line to the next: a grade printed on the line below its label's last."""

_BAND = 40
"""The height in points of the bands in which lines are looked for."""

_COLUMN = 60
"""A column of grades begins this many points to the right of the labels, or more."""


Heights: TypeAlias = dict[tuple[int, int], list[Line]]
"""The lines of each page by the band of its height that they stand in."""


def stands_beside(article: Article, label: Span, grade: Span) -> bool:
    """Say whether a grade is printed on its label's lines, or on the line right below them.

    True where the article has no printed lines: then the text is all there is.
    """
    if not article.lines:
        return True
    line = _lines(article, grade)[0]
    # where the grade is a line among its label's lines, only theirs tell where the label stands
    every = _lines(article, label)
    alone = line.start >= grade.start
    rows = tuple(row for row in every if not (alone and row.start == line.start)) or every
    if not _are_one_label(rows):
        return False
    pages = {row.page for row in rows}
    if line.page not in pages:
        # a row that a page's end breaks: its grade opens the next page
        return line.page == max(pages) + 1
    mine = [row.down for row in rows if row.page == line.page]
    # in a column of its own a grade stands beside its label, under the label only in its column
    below = _WRAPPED if line.left < rows[0].left + _COLUMN else 0
    return min(mine) - _SLACK <= line.down <= max(mine) + below + _SLACK


def across(
    article: Article, heights: Heights, label: Span, grade: re.Pattern[str], within: Span
) -> Iterator[Span]:
    """Yield the grades that are printed to the right of a label, on its first line's height."""
    rows = [r for r in _lines(article, label) if not grade.match(article.text, r.start)]
    if not rows or not _are_one_label(rows):
        return
    first = rows[0]
    bottom = max(row.down for row in rows if row.page == first.page)
    bands = range((first.down - _SLACK) // _BAND, (bottom + _SLACK) // _BAND + 1)
    for line in (line for band in bands for line in heights.get((first.page, band), ())):
        if line.left < first.left + _COLUMN or not within.start <= line.start < within.end:
            continue
        if first.down - _SLACK <= line.down <= bottom + _SLACK:
            match = grade.match(article.text, line.start, within.end)
            if match:
                yield Span(*match.span())


def _are_one_label(rows: Sequence[Line]) -> bool:
    """Say whether a label's lines stand one below the other, as a text in order has them."""
    return all(
        0 <= below.down - above.down <= _WRAPPED + _SLACK
        for above, below in pairwise(rows)
        if above.page == below.page
    )


def by_height(article: Article) -> Heights:
    """Return the lines of each page by the band of its height that they stand in."""
    found: Heights = {}
    for line in article.lines:
        found.setdefault((line.page, line.down // _BAND), []).append(line)
    return found


def _lines(article: Article, span: Span) -> tuple[Line, ...]:
    """Return the printed lines that hold a span."""
    first = bisect_right(article.lines, span.start, key=_start) - 1
    last = bisect_right(article.lines, max(span.start, span.end - 1), key=_start) - 1
    return article.lines[max(first, 0) : last + 1]


def _start(line: Line) -> int:
    """Return where a line begins."""
    return line.start

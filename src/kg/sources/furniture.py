"""What belongs to the page and not to the report: page numbers, running headers, footnotes."""

import re
from collections import Counter
from typing import Protocol, TypeVar


class Placed(Protocol):
    """A line on a page, as far as this module needs it: see ``kg.sources.pdf.Printed``."""

    @property
    def page(self) -> int:
        """The page, from 1."""

    @property
    def down(self) -> int:
        """The baseline, in points below the page's upper edge."""

    @property
    def up(self) -> int:
        """The baseline, in points above the page's lower edge."""

    @property
    def size(self) -> int:
        """The type's size in tenths of a point."""

    @property
    def words(self) -> str:
        """The words."""


L = TypeVar("L", bound=Placed)
_BAND = 75
"""Headers and footers stand within an inch of the page's edge."""

_NOTE_SHARE = 0.9
"""Footnotes are set smaller than nine tenths of the body's type."""

# "3", "Page 3 of 12", "12 | Page"
_NUMBER = re.compile(
    r"(?:page\s*)?\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?(?:\s*\|\s*page)?", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
# "1 Ofsted produces this report …", "2" on a line of its own
_NOTE = re.compile(r"\d{1,2}(?:\s|$|(?=[A-Z]))|\*")


def without_furniture(lines: list[L]) -> tuple[list[L], list[L]]:
    """Return the lines of a report's body, and those of its footnotes, each in reading order.

    Page numbers go, and so does what is printed near the edge of several pages alike.
    """
    running = _running(lines)
    kept = [x for x in lines if not (_at_edge(x) and _is_furniture(x, running))]
    body = _body_size(kept)
    pages: dict[int, list[L]] = {}
    for line in kept:
        pages.setdefault(line.page, []).append(line)
    flow: list[L] = []
    notes: list[L] = []
    for page in pages.values():
        cut = _notes_begin(page, body)
        flow.extend(page[:cut])
        notes.extend(page[cut:])
    return flow, notes


def _at_edge(line: Placed) -> bool:
    """Say whether a line stands where headers and footers do."""
    return line.down < _BAND or line.up < _BAND


def _is_furniture(line: Placed, running: frozenset[str]) -> bool:
    """Say whether a line at the edge is a page number or a running line."""
    return _NUMBER.fullmatch(line.words) is not None or _alike(line.words) in running


def _alike(words: str) -> str:
    """Return what a running line has in common on all pages: all but its number."""
    return " ".join(_DIGITS.sub("#", words).split())


def _running(lines: list[L]) -> frozenset[str]:
    """Return the lines that stand at the edge of two pages or more, without their numbers."""
    pages: dict[str, set[int]] = {}
    for line in lines:
        if _at_edge(line):
            pages.setdefault(_alike(line.words), set()).add(line.page)
    return frozenset(words for words, found in pages.items() if len(found) > 1)


def _body_size(lines: list[L]) -> int:
    """Return the size of type in which most lines are set."""
    sizes = Counter(line.size for line in lines)
    return min(sizes, key=lambda s: (-sizes[s], s), default=0)


def _notes_begin(page: list[L], body: int) -> int:
    """Return where on a page its footnotes begin; its length where there are none.

    They are the last lines, set smaller than the body, below lines of the body, and they begin
    with their number.
    """
    small = len(page)
    while small and page[small - 1].size < body * _NOTE_SHARE:
        small -= 1
    if not small:
        return len(page)
    return next((n for n in range(small, len(page)) if _NOTE.match(page[n].words)), len(page))

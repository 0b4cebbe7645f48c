"""A published text, as it came in."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from sys import maxsize
from typing import NamedTuple

BLOT = "█"
"""What stands for each letter of a name that is forgotten: no letter itself, so no name."""


class SourceKind(StrEnum):
    """What sort of publication a source is."""

    ARTICLE = "article"
    """A newspaper's or council's own telling."""

    REPORT = "report"
    """The inspectorate's report or letter."""


class Line(NamedTuple):
    """A printed line of a paged source, and where it stands.

    ``start`` is its offset in the text, ``page`` counts from 1, ``char`` is the index of its first
    character among the page's characters as pdfium counts them. ``left`` and ``down`` tell where
    the line's base begins, in points from the page's upper left corner; ``size`` is the type's in
    tenths of a point.
    """

    start: int
    page: int
    char: int
    left: int
    down: int
    size: int
    bold: bool


class Place(NamedTuple):
    """Where a character of a text stands in a paged source: page, and index on that page."""

    page: int
    char: int


_BEYOND = maxsize
"""Beyond any page: a line with it stands after every other that begins at the same place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A published text and what is known of its publication.

    ``key`` is a hash of the text, so one text under two file names is one article. ``name`` is
    the file's name without its ending. ``text`` is the text as read: every span of every
    evidence counts its characters (Unicode code points). ``stated`` is the publication date that
    the source itself prints, an ISO day or month, whether or not it can be true; ``stated_words``
    are the words it was read from, empty where it came from a page's metadata.
    ``lines`` holds the printed lines of a paged source, in the order of the text. ``repeated``
    says that a publisher prints the stated date over unrelated articles: then it has no weight.
    """

    key: str
    name: str
    text: str
    kind: SourceKind = SourceKind.ARTICLE
    title: str | None = None
    stated: str | None = None
    stated_words: str = ""
    publisher: str | None = None
    url: str | None = None
    lines: tuple[Line, ...] = ()
    repeated: bool = False

    def place(self, position: int) -> Place | None:
        """Return where the character at an offset is printed; None where there are no pages."""
        index = bisect_right(self.lines, Line(position, _BEYOND, 0, 0, 0, 0, bold=False)) - 1
        if index < 0:
            return None
        line = self.lines[index]
        return Place(line.page, line.char + position - line.start)

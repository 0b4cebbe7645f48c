"""An official report in PDF: its text in reading order, and where each line is printed.

The text is pdfium's, page by page. Taken out of it is what belongs to the page and not to the
report: page numbers, running headers and footers. Footnotes stand at the end, so that a sentence
which runs over a page's end is whole. Each line keeps the page and the character it begins at.
"""

import ctypes
import math
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from kg.model.article import Article, Line, SourceKind
from kg.settings import settings
from kg.sources.encoding import text_key
from kg.sources.furniture import without_furniture
from kg.sources.glyphs import ODD, alike, mended

MAX_PAGES = settings().number("pdf-pages")
"""A report of a hundred pages is a long one; a file with more than this is something else."""

_TRAILER = 2048
_MIN_CHARACTERS = 40
"""A page with fewer characters than this is a picture or a blank."""

# A printed line ends at the hyphen after which pdfium goes on without a break.
_LINE = re.compile(r"[^\r\n\ufffe]+\ufffe?|\ufffe")
_HYPHEN = "\ufffe"
_BOLD = 600
_FONT_NAME = 128
"""A font's name is no longer than this many bytes."""

_ENCRYPTED = 4
"""What pdfium answers where a password is needed."""


class UnreadablePdfError(ValueError):
    """The file is a PDF that cannot be read whole. ``code`` names why, as an issue does."""

    def __init__(self, what: str, *, code: str) -> None:
        """Say why, in a sentence and in a code."""
        super().__init__(what)
        self.code = code


class Printed(NamedTuple):
    """A line as it is printed on a page: its words, its place, its type. See ``Line``."""

    page: int
    char: int
    left: int
    down: int
    up: int
    """How far the baseline lies above the page's lower edge, in points."""

    size: int
    bold: bool
    goes_on: bool
    """True where the line above ends in a hyphen and the word goes on here."""

    words: str


def from_pdf(name: str, data: bytes) -> Article:
    """Return the report that a PDF holds.

    Raises:
        UnreadablePdfError: It is encrypted, cut off, damaged, a scan without text, or too long.
    """
    if b"%%EOF" not in data[-_TRAILER:]:
        what = "The PDF breaks off before its end"
        raise UnreadablePdfError(what, code="truncated")
    body, notes = without_furniture(list(_printed(data)))
    lines: list[Line] = []
    words: list[str] = []
    start = 0
    for line in (*body, *notes):
        if words and not line.goes_on:
            words.append("\n")
            start += 1
        place = (line.page, line.char, line.left, line.down, line.size, line.bold)
        lines.append(Line(start, *place))
        words.append(line.words)
        start += len(line.words)
    text = "".join(words)
    key = text_key(text)
    return Article(key=key, name=name, text=text, kind=SourceKind.REPORT, lines=tuple(lines))


def _printed(data: bytes) -> Iterator[Printed]:
    """Yield the lines of all pages, top to bottom as pdfium orders them.

    Raises:
        UnreadablePdfError: As ``from_pdf``.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _refused(error) from error
    try:
        count = len(document)
        if count > MAX_PAGES:
            what = f"The PDF has {count:,} pages; a report may have {MAX_PAGES}"
            raise UnreadablePdfError(what, code="too-long")
        bare = 0
        for number in range(count):
            lines = list(_page(document, number))
            bare += sum(len(line.words) for line in lines) < _MIN_CHARACTERS
            yield from lines
        if bare * 2 > count or not count:
            what = f"{bare} of the PDF's {count} pages hold no text: it is a scan or is empty"
            raise UnreadablePdfError(what, code="scanned")
    finally:
        document.close()


def _refused(error: Exception) -> UnreadablePdfError:
    """Return why pdfium did not open a file."""
    if getattr(error, "err_code", None) == _ENCRYPTED or "password" in str(error).lower():
        return UnreadablePdfError("The PDF is encrypted and needs a password", code="encrypted")
    return UnreadablePdfError("The PDF is damaged and cannot be opened", code="damaged")


def _page(document: Any, number: int) -> Iterator[Printed]:  # noqa: ANN401 - the library's type
    """Yield the lines of one page.

    Raises:
        UnreadablePdfError: The page is damaged.
    """
    import pypdfium2

    try:
        page = document[number]
        text_page = page.get_textpage()
    except pypdfium2.PdfiumError as error:
        what = f"Page {number + 1} of the PDF is damaged"
        raise UnreadablePdfError(what, code="damaged") from error
    try:
        types = _Types(text_page.raw, number + 1, _Sheet.of(page))
        text = text_page.get_text_range()
        plain = alike(text)
        is_odd = ODD.search(plain) is not None
        goes_on = False
        for match in _LINE.finditer(text):
            words = plain[match.start() : match.end()]
            shown = words.strip()
            if shown:
                char = match.start() + len(words) - len(words.lstrip())
                yield types.line(char, mended(shown) if is_odd else shown, goes_on=goes_on)
            goes_on = match[0].endswith(_HYPHEN)
    finally:
        text_page.close()
        page.close()


class _Sheet(NamedTuple):
    """A page as it is shown: how far it is turned, and where its corner lies."""

    turned: int
    """Degrees clockwise: 0, 90, 180 or 270."""

    left: float
    low: float
    right: float
    high: float

    @classmethod
    def of(cls, page: Any) -> "_Sheet":  # noqa: ANN401 - the library's type
        """Return the sheet of one of the library's pages."""
        return cls(page.get_rotation(), *page.get_bbox())

    @property
    def height(self) -> float:
        """How high the page is as it is shown."""
        return self.right - self.left if self.turned in {90, 270} else self.high - self.low

    def shown(self, x: float, y: float) -> tuple[float, float]:
        """Return how far from the left and the lower edge something is shown."""
        match self.turned:
            case 90:
                return y - self.low, self.right - x
            case 180:
                return self.right - x, self.high - y
            case 270:
                return self.high - y, x - self.left
            case _:
                return x - self.left, y - self.low


class _Types:
    """The characters of one page, asked for the place and the type of some of them."""

    __slots__ = ("_above", "_left", "_matrix", "_name", "_page", "_pdfium", "_raw", "_sheet")

    def __init__(self, raw: Any, page: int, sheet: _Sheet) -> None:  # noqa: ANN401 - the library's
        """Take the library's page of text; what it answers into is made once."""
        from pypdfium2 import raw as pdfium

        self._raw, self._page, self._sheet, self._pdfium = raw, page, sheet, pdfium
        self._left, self._above = ctypes.c_double(), ctypes.c_double()
        self._matrix = pdfium.FS_MATRIX()
        self._name = ctypes.create_string_buffer(_FONT_NAME)

    def line(self, char: int, words: str, *, goes_on: bool) -> Printed:
        """Return a line with the place and the type of its first character."""
        pdfium, raw = self._pdfium, self._raw
        pdfium.FPDFText_GetCharOrigin(raw, char, self._left, self._above)
        pdfium.FPDFText_GetMatrix(raw, char, self._matrix)
        # Some files set type of one point and enlarge it by the matrix.
        scale = math.hypot(self._matrix.c, self._matrix.d) or 1
        size = pdfium.FPDFText_GetFontSize(raw, char) * scale
        left, above = self._sheet.shown(self._left.value, self._above.value)
        return Printed(
            page=self._page,
            char=char,
            left=round(left),
            down=round(self._sheet.height - above),
            up=round(above),
            size=round(size * 10),
            bold=self._is_bold(char),
            goes_on=goes_on,
            words=words,
        )

    def _is_bold(self, char: int) -> bool:
        """Say whether a character is set bold: by its font's weight, else by its font's name."""
        pdfium, raw = self._pdfium, self._raw
        if pdfium.FPDFText_GetFontWeight(raw, char) >= _BOLD:
            return True
        told = pdfium.FPDFText_GetFontInfo(raw, char, self._name, _FONT_NAME, ctypes.c_int())
        return bool(told) and b"bold" in self._name.value.lower()

"""From paths to a stream of articles, and of issues for what could not be read.

A bad file never stops the good ones: it gives one clear line that names it. Files come in the
order of their names, whatever order the folder or the person gave them in. The reader goes by
the file's ending and by its first bytes, so that a page or a PDF under a wrong ending is told.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from html import unescape
from pathlib import Path
from typing import Final

from kg.model.article import Article
from kg.model.issue import Issue
from kg.settings import settings
from kg.sources.archive import ARCHIVES, LINE, parts
from kg.sources.encoding import NotTextError, decode
from kg.sources.files import find, shown
from kg.sources.html import NoArticleError, declared_encoding, from_html, is_page
from kg.sources.jsonline import NoRecordError, from_line
from kg.sources.markdown import from_markdown
from kg.sources.raw import Raw
from kg.sources.textfile import from_text

TEXT, MARKDOWN, HTML = (".txt", ".text"), (".md", ".markdown"), (".html", ".htm", ".xhtml")
PDF = (".pdf",)
READ = frozenset({*TEXT, *MARKDOWN, *HTML, *PDF})
LATER = {".warc": "A web archive", ".gz": "A compressed archive"}
MAX_BYTES = settings().number("text-mb") * 1_000_000
"""The largest file that is taken for an article; a longer one is an archive or a mistake."""

MAX_PDF_BYTES = settings().number("pdf-mb") * 1_000_000
"""The largest PDF that is taken for a report."""

MAX_TEXTS = settings().number("files")
"""How many texts one build takes: a newsroom's archive has a million."""

_MOST: Final = {ending: MAX_PDF_BYTES if ending in PDF else MAX_BYTES for ending in READ}
_SNIFFED = 1024
_PDF_MARK = b"%PDF-"
_KINDS = (
    (b"%PDF", ".pdf", "a PDF"),
    (b"PK\x03\x04", ".zip", "a zip archive or an office document"),
    (b"\x1f\x8b", ".gz", "a compressed archive"),
    (b"WARC/", ".warc", "a web archive"),
    (b"{\\rtf", ".rtf", "a rich text document"),
)


def read(paths: Iterable[Path]) -> Iterator[Article | Issue]:
    """Yield the articles under the paths, and an issue for each text that was left out.

    An article's name is its file's without the ending.
    """
    for found in raws(paths):
        if isinstance(found, Issue):
            yield found
        else:
            yield from parsed(found)


def raws(paths: Iterable[Path]) -> Iterator[Raw | Issue]:
    """Yield every text under the paths, none of them opened yet but for archives."""
    _, found = counted(paths)
    yield from found


def counted(paths: Iterable[Path]) -> tuple[int | None, Iterator[Raw | Issue]]:
    """Return how many texts lie under the paths, and these as ``raws`` does.

    What an archive holds is not known before it is read: then the number is None.
    """
    files = list(find(paths, READ | LATER.keys() | set(ARCHIVES)))
    archives = any(isinstance(f, Path) and f.name.lower().endswith(ARCHIVES) for f in files)
    return None if archives else len(files), _at_most(_raws(files), MAX_TEXTS)


def _at_most(found: Iterable[Raw | Issue], most: int) -> Iterator[Raw | Issue]:
    """Yield so many texts at most, and an issue where there are more; what is wrong is yielded."""
    number = 0
    for one in found:
        if isinstance(one, Raw):
            number += 1
            if number > most:
                what = f"A build takes {most:,} texts; from here on all were left out."
                yield one.stop("too-many", f"{what} The setting `files` allows more.")
                return
        yield one


def _raws(files: Iterable[Path | Issue]) -> Iterator[Raw | Issue]:
    for found in files:
        if isinstance(found, Issue):
            yield found
            continue
        stem, suffix = os.path.splitext(found.name)  # noqa: PTH122 -- of each of a million files
        suffix = suffix.lower()
        if suffix in ARCHIVES:
            yield from parts(found, READ, _MOST)
        else:
            yield Raw(name=shown(stem), place=shown(found.name), suffix=suffix, path=found)


def content(raw: Raw) -> bytes | Issue:
    """Return the bytes of a text that can be read by its ending, or why it cannot be."""
    if raw.path is None:
        data = raw.data or b""
        return _problem(raw, data[:_SNIFFED], len(data)) or data
    try:
        with raw.path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            data = file.read(_SNIFFED if size > MAX_PDF_BYTES else -1)
            return _problem(raw, data[:_SNIFFED], size) or data
    except OSError as error:
        return raw.stop("unreadable", f"It could not be opened ({error.strerror}).")


def parsed(
    raw: Raw, data: bytes | Issue | None = None, wanted: Callable[[str], bool] | None = None
) -> Iterator[Article | Issue]:
    """Yield the article of one text, after any note on how it was read.

    ``data`` is what ``content`` has given already. ``wanted`` looks at a text, a page's with all
    its marks, before its article is sought: nothing is yielded of one that is sound and unwanted.
    """
    found = content(raw) if data is None else data
    if isinstance(found, Issue):
        yield found
    elif raw.suffix in PDF:
        yield from _report(raw, found)
    else:
        yield from _written(raw, found, wanted)


def _problem(raw: Raw, start: bytes, size: int) -> Issue | None:
    """Return why a text cannot be read, told from its ending, its size and its first bytes."""
    suffix = raw.suffix
    if not size:
        return raw.stop("empty", "The file is empty; it was left out.")
    if suffix in LATER:
        what = f"{LATER[suffix]} is not read by this version; it was left out."
        return raw.stop("unsupported", what)
    for mark, ending, kind in _KINDS:
        if start.startswith(mark) and suffix != ending:
            own = f"ends in {suffix}" if suffix else "has no ending"
            return raw.stop("mislabelled", f"The file {own} and is {kind}; it was left out.")
    if suffix == LINE:
        return None
    if suffix not in READ:
        endings = ", ".join(sorted(READ | set(ARCHIVES)))
        return raw.stop("ending", f"Only files that end in {endings} are read; it was left out.")
    if suffix in PDF:
        return _no_pdf(raw, start, size)
    return raw.stop("too-large", _too_large(size, MAX_BYTES)) if size > MAX_BYTES else None


def _no_pdf(raw: Raw, start: bytes, size: int) -> Issue | None:
    """Return why a file under a PDF's ending is not read, None where it may be one."""
    if _PDF_MARK not in start:
        page = is_page(start.decode("latin-1"))
        kind = "a web page" if page else "no PDF"
        return raw.stop("mislabelled", f"The file ends in .pdf and is {kind}; it was left out.")
    if size > MAX_PDF_BYTES:
        return raw.stop("too-large", _too_large(size, MAX_PDF_BYTES))
    return None


def _written(
    raw: Raw, data: bytes, wanted: Callable[[str], bool] | None
) -> Iterator[Article | Issue]:
    """Yield what a readable text holds, after the notes on how it was read."""
    try:
        text, guessed = decode(data, declared_encoding)
    except NotTextError as error:
        yield raw.stop("not-text", f"The file is not text: {error}; it was left out.")
        return
    if not text.strip():
        yield raw.stop("empty", "The file holds only white space; it was left out.")
        return
    if wanted is not None and not wanted(unescape(text) if "&" in text else text):
        return
    page = raw.suffix != LINE and is_page(text)
    if guessed:
        yield raw.note("encoding", f"The file is not sound UTF-8; it was read as {guessed}.")
    if page and raw.suffix not in HTML:
        what = f"The file ends in {raw.suffix} and is a web page; it was read as a page."
        yield raw.note("mislabelled", what)
    try:
        yield _article(raw.name, raw.suffix if not page else HTML[0], text)
    except NoArticleError:
        yield raw.stop("no-article", "The page holds no article; it was left out.")
    except NoRecordError as error:
        yield raw.stop("no-article", f"{error}; the line was left out.")


def _report(raw: Raw, data: bytes) -> Iterator[Article | Issue]:
    """Yield the report of a PDF, after a note on pages without text, or why it was left out."""
    from kg.sources.pdf import UnreadablePdfError, from_pdf

    try:
        article = from_pdf(raw.name, data)
    except UnreadablePdfError as error:
        yield raw.stop(error.code, f"{error}; it was left out.")
        return
    printed = {line.page for line in article.lines}
    bare = [str(n) for n in range(1, max(printed, default=0)) if n not in printed]
    if bare:
        what = f"No text on page {', '.join(bare)} of the PDF; a picture there was not read."
        yield raw.note("page-without-text", what)
    yield article


def _article(name: str, suffix: str, text: str) -> Article:
    """Return the article of a text by the reader for its ending."""
    if suffix == LINE:
        return from_line(name, text, lambda n, t: _article(n, HTML[0] if is_page(t) else "", t))
    if suffix in HTML:
        return from_html(name, text)
    return from_markdown(name, text) if suffix in MARKDOWN else from_text(name, text)


def _too_large(size: int, most: int) -> str:
    """Say that a file is too large for what it would be."""
    return f"The file has {size / 1e6:.1f} MB; it may have {most / 1e6:.0f} MB. It was left out."

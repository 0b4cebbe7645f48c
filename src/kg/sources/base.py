"""From paths to a stream of articles, and of issues for what could not be read.

A bad file never stops the good ones: it gives one clear line that names it. Files come in the
order of their names, whatever order the folder or the person gave them in. The reader goes by
the file's ending and by its first bytes, so that a page or a PDF under a wrong ending is told.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.model.article import Article
from kg.model.issue import Issue, Level
from kg.sources.encoding import NotTextError, decode
from kg.sources.files import find, shown, stop, unreadable
from kg.sources.html import NoArticleError, declared_encoding, from_html, is_page
from kg.sources.markdown import from_markdown
from kg.sources.textfile import from_text

TEXT, MARKDOWN, HTML = (".txt", ".text"), (".md", ".markdown"), (".html", ".htm", ".xhtml")
PDF = (".pdf",)
READ = frozenset({*TEXT, *MARKDOWN, *HTML, *PDF})
LATER = {
    ".jsonl": "An archive of articles in JSON lines",
    ".zip": "A zip archive",
    ".warc": "A web archive",
    ".gz": "A compressed archive",
}
MAX_BYTES = 5_000_000
"""The largest file that is taken for an article; a longer one is an archive or a mistake."""

MAX_PDF_BYTES = 50_000_000
"""The largest PDF that is taken for a report."""

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
    """Yield the articles under the paths, and an issue for each file that was left out.

    An article's name is its file's without the ending. Two texts under one name are both read;
    a note says so.
    """
    names: dict[str, str] = {}
    for found in find(paths, READ | LATER.keys()):
        if isinstance(found, Issue):
            yield found
            continue
        for item in _read(found):
            if isinstance(item, Article) and names.setdefault(item.name, item.key) != item.key:
                yield _same_name(found, item.name)
            yield item


def _read(path: Path) -> Iterator[Article | Issue]:
    """Yield the article of one file, after any note on how it was read."""
    suffix = path.suffix.lower()
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            data = file.read(_SNIFFED)
            problem = _problem(path, suffix, data, size)
            if problem is None:
                data += file.read()
    except OSError as error:
        problem = unreadable(path, error)
    if problem:
        yield problem
    else:
        yield from _parsed(path, suffix, data)


def _problem(path: Path, suffix: str, start: bytes, size: int) -> Issue | None:
    """Return why a file cannot be read, told from its ending, its size and its first bytes."""
    if not size:
        return stop(path, "empty", "The file is empty; it was left out.")
    if suffix in LATER:
        what = f"{LATER[suffix]} is not read by this version; it was left out."
        return stop(path, "unsupported", what)
    for mark, ending, kind in _KINDS:
        if start.startswith(mark) and suffix != ending:
            own = f"ends in {suffix}" if suffix else "has no ending"
            return stop(path, "mislabelled", f"The file {own} and is {kind}; it was left out.")
    if suffix not in READ:
        endings = ", ".join(sorted(READ))
        return stop(path, "ending", f"Only files that end in {endings} are read; it was left out.")
    if suffix in PDF:
        return _no_pdf(path, start, size)
    return stop(path, "too-large", _too_large(size, MAX_BYTES)) if size > MAX_BYTES else None


def _no_pdf(path: Path, start: bytes, size: int) -> Issue | None:
    """Return why a file under a PDF's ending is not read, None where it may be one."""
    if _PDF_MARK not in start:
        page = is_page(start.decode("latin-1"))
        kind = "a web page" if page else "no PDF"
        return stop(path, "mislabelled", f"The file ends in .pdf and is {kind}; it was left out.")
    if size > MAX_PDF_BYTES:
        return stop(path, "too-large", _too_large(size, MAX_PDF_BYTES))
    return None


def _parsed(path: Path, suffix: str, data: bytes) -> Iterator[Article | Issue]:
    """Yield what a readable file holds, after the notes on how it was read."""
    if suffix in PDF:
        yield from _report(path, data)
        return
    try:
        text, guessed = decode(data, declared_encoding(data))
    except NotTextError as error:
        yield stop(path, "not-text", f"The file is not text: {error}; it was left out.")
        return
    if not text.strip():
        yield stop(path, "empty", "The file holds only white space; it was left out.")
        return
    page = is_page(text)
    if guessed:
        yield _note(path, "encoding", f"The file is not sound UTF-8; it was read as {guessed}.")
    if page and suffix not in HTML:
        what = f"The file ends in {suffix} and is a web page; it was read as a page."
        yield _note(path, "mislabelled", what)
    try:
        yield _article(shown(path.stem), suffix if not page else HTML[0], text)
    except NoArticleError:
        yield stop(path, "no-article", "The page holds no article; it was left out.")


def _report(path: Path, data: bytes) -> Iterator[Article | Issue]:
    """Yield the report of a PDF, after a note on pages without text, or why it was left out."""
    from kg.sources.pdf import UnreadablePdfError, from_pdf

    try:
        article = from_pdf(shown(path.stem), data)
    except UnreadablePdfError as error:
        yield stop(path, error.code, f"{error}; it was left out.")
        return
    printed = {line.page for line in article.lines}
    bare = [str(n) for n in range(1, max(printed, default=0)) if n not in printed]
    if bare:
        what = f"No text on page {', '.join(bare)} of the PDF; a picture there was not read."
        yield _note(path, "page-without-text", what)
    yield article


def _article(name: str, suffix: str, text: str) -> Article:
    """Return the article of a text by the reader for its ending."""
    if suffix in HTML:
        return from_html(name, text)
    return from_markdown(name, text) if suffix in MARKDOWN else from_text(name, text)


def _too_large(size: int, most: int) -> str:
    """Say that a file is too large for what it would be."""
    return f"The file has {size / 1e6:.1f} MB; it may have {most / 1e6:.0f} MB. It was left out."


def _same_name(path: Path, name: str) -> Issue:
    """Note that two files will be called alike in the answers."""
    what = f"Another file is also called {name}; both were read, and answers call both so."
    return _note(path, "same-name", what)


def _note(path: Path, code: str, what: str) -> Issue:
    """Return a note on a file that was read."""
    return Issue(source=shown(path.name), level=Level.NOTE, code=code, what=what)

"""From paths to a stream of articles, and of issues for what could not be read.

A bad file never stops the good ones: it gives one clear line that names it. Files come in the
order of their names, whatever order the folder or the person gave them in.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.model.article import Article
from kg.model.issue import Issue, Level
from kg.sources.encoding import NotTextError, decode

TEXT, MARKDOWN, HTML = (".txt", ".text"), (".md", ".markdown"), (".html", ".htm", ".xhtml")
READ = frozenset({*TEXT, *MARKDOWN, *HTML})
LATER = {
    ".pdf": "A report in PDF",
    ".jsonl": "An archive of articles in JSON lines",
    ".zip": "A zip archive",
    ".warc": "A web archive",
    ".gz": "A compressed archive",
}
MAX_BYTES = 5_000_000
"""The largest file that is taken for an article; a longer one is an archive or a mistake."""

_SNIFFED = 1024
_HTML_MARKS = (b"<!doctype html", b"<html", b"<head", b"<body")


def read(paths: Iterable[Path]) -> Iterator[Article | Issue]:
    """Yield the articles under the paths, and an issue for each file that was left out."""
    names: dict[str, Path] = {}
    for found in _files(paths):
        if isinstance(found, Issue):
            yield found
            continue
        for item in _read(found):
            if isinstance(item, Article):
                other = names.setdefault(item.name, found)
                if other != found:
                    yield _same_name(found, other)
            yield item


def _files(paths: Iterable[Path]) -> Iterator[Path | Issue]:
    """Yield the files under the paths, sorted by name, each once."""
    chosen: dict[Path, bool] = {}
    missing: list[Issue] = []
    for path in paths:
        if path.is_dir():
            for file in _below(path):
                chosen.setdefault(file, False)
        elif path.exists():
            chosen[path] = True
        else:
            missing.append(_stop(path, "missing", "There is no such file or folder."))
    yield from sorted(missing)
    seen: set[Path] = set()
    for file in sorted(chosen, key=lambda f: (f.name, f.as_posix())):
        real = file.resolve()
        if real not in seen and (chosen[file] or file.suffix.lower() in (*READ, *LATER)):
            seen.add(real)
            yield file


def _below(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder; hidden ones and those behind linked folders are left out."""
    for root, folders, files in folder.walk() if hasattr(folder, "walk") else _walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                yield root / name


def _walk(folder: Path) -> Iterator[tuple[Path, list[str], list[str]]]:
    """Walk a folder on Python 3.11, whose paths cannot do so themselves."""
    import os

    for root, folders, files in os.walk(folder):
        yield Path(root), folders, files


def _read(path: Path) -> Iterator[Article | Issue]:
    """Yield the article of one file, after any note on how it was read."""
    suffix = path.suffix.lower()
    try:
        size = path.stat().st_size
        if size > MAX_BYTES and suffix not in LATER:
            yield _stop(path, "too-large", _too_large(size))
            return
        data = path.read_bytes() if suffix not in LATER else path.open("rb").read(_SNIFFED)
    except OSError as error:
        why = error.strerror or type(error).__name__
        yield _stop(path, "unreadable", f"The file could not be opened ({why}); it was left out.")
        return
    problem = _problem(path, suffix, data)
    if problem:
        yield problem
        return
    yield from _parsed(path, suffix, data)


def _problem(path: Path, suffix: str, data: bytes) -> Issue | None:
    """Return why a file cannot be read, told from its ending and its first bytes."""
    if not data.strip():
        return _stop(path, "empty", "The file is empty; it was left out.")
    if data.startswith(b"%PDF") and suffix != ".pdf":
        return _stop(
            path, "mislabelled", f"The file ends in {suffix} and is a PDF; it was left out."
        )
    if suffix in LATER:
        return _stop(
            path, "unsupported", f"{LATER[suffix]} is not read by this version; it was left out."
        )
    if suffix not in READ:
        endings = ", ".join(sorted(READ))
        return _stop(path, "ending", f"Files are read that end in {endings}; this was left out.")
    return None


def _parsed(path: Path, suffix: str, data: bytes) -> Iterator[Article | Issue]:
    """Yield what a readable file holds."""
    from kg.sources.html import NoArticleError, from_html
    from kg.sources.markdown import from_markdown
    from kg.sources.textfile import from_text

    try:
        text, guessed = decode(data)
    except NotTextError as error:
        yield _stop(path, "not-text", f"The file is not text: {error}; it was left out.")
        return
    if not text.strip():
        yield _stop(path, "empty", "The file holds only white space; it was left out.")
        return
    is_page = data[:_SNIFFED].lstrip().lower().startswith(_HTML_MARKS)
    if guessed and not (suffix in HTML or is_page):
        yield Issue(
            source=path.name,
            level=Level.NOTE,
            code="encoding",
            what=f"The file is not in UTF-8; it was read as {guessed}.",
        )
    try:
        if suffix in HTML or is_page:
            yield from_html(path.stem, text)
        elif suffix in MARKDOWN:
            yield from_markdown(path.stem, text)
        else:
            yield from_text(path.stem, text)
    except NoArticleError:
        yield _stop(path, "no-article", "The page holds no article; it was left out.")


def _too_large(size: int) -> str:
    """Say that a file is too large for an article."""
    return (
        f"The file has {size / 1e6:.1f} MB; an article may have {MAX_BYTES / 1e6:.0f} MB. "
        "It was left out."
    )


def _same_name(path: Path, other: Path) -> Issue:
    """Note that two files will be called alike in the answers."""
    return Issue(
        source=path.name,
        level=Level.NOTE,
        code="same-name",
        what=f"Another file is also called {other.stem}; both were read, and answers call both so.",
    )


def _stop(path: Path, code: str, what: str) -> Issue:
    """Return the issue of a file that was left out."""
    return Issue(source=path.name or str(path), level=Level.STOP, code=code, what=what)

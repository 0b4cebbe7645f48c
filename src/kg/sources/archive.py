"""Archives of articles, read as streams: a line or a member at a time, never the whole.

JSON lines have an article a line: an object with ``text`` and, where known, ``title``, ``date``
(ISO 8601), ``url``, ``publisher`` and ``name`` or ``id``, by which answers call it; without these
it is called by the archive's name and the line's number. A zip holds files as a folder does.
Nothing is ever written to the disk, so a member's path leads nowhere.
"""

import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from kg.model.issue import Issue
from kg.settings import settings
from kg.sources.files import shown, unreadable
from kg.sources.raw import Raw

LINES = (".jsonl", ".ndjson")
ZIP = (".zip",)
ARCHIVES = (*LINES, *ZIP)
LINE = ".json line"
"""The ending that a line of JSON lines goes by."""

MAX_LINE = settings().number("text-mb") * 1_000_000
"""The longest line that is taken for an article, in bytes."""

MAX_SWELLING = 100
"""A zip may hold this many times its own size, and ``_FREE`` bytes: text packs to a tenth."""

_FREE = 50_000_000
_ENCRYPTED = 0x1


def parts(path: Path, endings: frozenset[str], most: dict[str, int]) -> Iterator[Raw | Issue]:
    """Yield the texts of an archive, and an issue for each part that cannot be taken.

    ``endings`` are those of files that are read; ``most`` gives the largest size by ending.
    """
    suffix = path.suffix.lower()
    place = Raw(name=shown(path.stem), place=shown(path.name), suffix=suffix, path=path)
    try:
        if suffix in LINES:
            with path.open("rb") as file:
                yield from _lines(place, file)
        else:
            yield from _members(place, path, endings, most)
    except OSError as error:
        yield unreadable(path, error)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        yield place.stop("damaged", f"The archive is damaged ({error}); the rest was left out.")


def _lines(archive: Raw, file: IO[bytes]) -> Iterator[Raw | Issue]:
    """Yield the lines of a file of JSON lines that hold anything."""
    number = 0
    while data := file.readline(MAX_LINE + 1):
        number += 1
        part = Raw(
            name=f"{archive.name}-{number}",
            place=archive.place,
            suffix=LINE,
            data=data,
            line=number,
        )
        if len(data) > MAX_LINE:
            while data and not data.endswith(b"\n"):
                data = file.readline(MAX_LINE)
            yield part.stop("too-large", f"The line has over {MAX_LINE:,} bytes; it was left out.")
        elif data.strip():
            yield part
    if not number:
        yield archive.stop("empty", "The file is empty; it was left out.")


def _members(
    archive: Raw, path: Path, endings: frozenset[str], most: dict[str, int]
) -> Iterator[Raw | Issue]:
    """Yield the files in a zip that are articles or reports by their endings, by name."""
    allowed = path.stat().st_size * MAX_SWELLING + _FREE
    with zipfile.ZipFile(path) as packed:
        found = [m for m in packed.infolist() if _is_taken(m, endings)]
        for member in sorted(found, key=lambda m: (PurePosixPath(m.filename).name, m.filename)):
            inner = PurePosixPath(member.filename)
            part = Raw(
                name=shown(inner.stem),
                place=f"{archive.place}: {shown(member.filename)}",
                suffix=inner.suffix.lower(),
            )
            limit = most[part.suffix]
            data = _unpacked(packed, member, part, limit)
            if isinstance(data, Issue):
                yield data
                continue
            allowed -= len(data)
            if allowed < 0:
                what = f"The archive unpacks to over {MAX_SWELLING} times its size"
                yield archive.stop("bomb", f"{what}; the rest was left out.")
                return
            yield Raw(name=part.name, place=part.place, suffix=part.suffix, data=data)
        if not found:
            yield archive.stop("no-files", "The archive holds no file that could be an article.")


def _is_taken(member: zipfile.ZipInfo, endings: frozenset[str]) -> bool:
    """Say whether a member is a file that a folder would give."""
    place = PurePosixPath(member.filename)
    hidden = any(p.startswith((".", "__MACOSX")) and p not in {".", ".."} for p in place.parts)
    return not member.is_dir() and not hidden and place.suffix.lower() in endings


def _unpacked(
    packed: zipfile.ZipFile, member: zipfile.ZipInfo, part: Raw, limit: int
) -> bytes | Issue:
    """Return a member's bytes, or why it was left out; never unpack more than the limit."""
    if member.flag_bits & _ENCRYPTED:
        return part.stop("encrypted", "The file is encrypted; it was left out.")
    try:
        with packed.open(member) as file:
            data = file.read(limit + 1)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError) as error:
        return part.stop("damaged", f"The file is damaged ({error}); it was left out.")
    except Exception as error:  # noqa: BLE001 -- a decompressor's own error, of whatever kind
        return part.stop("damaged", f"The file is damaged ({error}); it was left out.")
    if len(data) > limit:
        what = f"The file has over {limit / 1e6:.0f} MB; it was left out."
        return part.stop("too-large", what)
    return data

"""Keeping what each source says between builds, so that a build adds and never reads twice.

One JSON line an account, sorted by the source's key, under a first line that names the readers'
fingerprint. Where the rules have changed since, the kept texts are read again: then only the
texts are taken from the lines, as the words of older or newer rules may mean nothing here.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

from kg import __version__
from kg.errors import GraphError
from kg.model.article import Article
from kg.model.dossier import Account
from kg.resources import path

FILE = "accounts.jsonl"
_CODE = ("errors.py", "model", "sources", "text", "extract", "resolve")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A kept text and the file names it came in under: what any version can take from a line."""

    article: Article
    names: tuple[str, ...]


class _Head(msgspec.Struct):
    """The first line: which readers wrote the accounts."""

    kg: str
    readers: str


@cache
def fingerprint() -> str:
    """Return a hash of all that decides how a file is read: rules, lexicons, reference tables."""
    root = Path(__file__).parents[1]
    files = [f for name in _CODE for f in _files(root / name)]
    files += _files(path("data/reference"))
    seen = hashlib.sha256(__version__.encode())
    for file in files:
        seen.update(file.name.encode())
        seen.update(file.read_bytes())
    return seen.hexdigest()[:16]


def _files(place: Path) -> list[Path]:
    """Return a file itself, or the source and data files below a folder, sorted."""
    if place.is_file():
        return [place]
    return sorted(f for f in place.rglob("*") if f.suffix in (".py", ".txt", ".csv"))


def write(file: Path, accounts: Iterable[Account]) -> None:
    """Write accounts, sorted by key."""
    head = _Head(kg=__version__, readers=fingerprint())
    with file.open("wb") as out:
        out.write(msgspec.json.encode(head) + b"\n")
        for account in sorted(accounts, key=lambda a: a.article.key):
            out.write(msgspec.json.encode(account) + b"\n")


def load(folder: Path) -> Iterator[Account]:
    """Yield the accounts that a build of this version left in its output folder.

    None where there is no file. Of one that ``is_current`` does not hold for, ask ``kept``.

    Raises:
        GraphError: The file is damaged.
    """
    return _lines(folder / FILE, Account)


def kept(folder: Path) -> Iterator[Kept]:
    """Yield the texts that a build of any version left in its output folder.

    Raises:
        GraphError: The file is damaged.
    """
    return _lines(folder / FILE, Kept)


def _lines(file: Path, kind: type[T]) -> Iterator[T]:
    """Yield what stands in the lines below the head; nothing where there is no file."""
    if not file.is_file():
        return
    decoder = msgspec.json.Decoder(kind)
    with file.open("rb") as lines:
        next(lines, b"")
        for number, line in enumerate(lines, start=2):
            try:
                yield decoder.decode(line)
            except msgspec.DecodeError as error:
                message = (
                    f"{file}, line {number} is damaged ({error}). Run `kg build --fresh` again."
                )
                raise GraphError(message) from error


def is_current(folder: Path) -> bool:
    """Say whether a folder's accounts were written by readers like these."""
    file = folder / FILE
    if not file.is_file():
        return False
    with file.open("rb") as lines:
        try:
            head = msgspec.json.decode(next(lines, b""), type=_Head)
        except msgspec.DecodeError:
            return False
    return head.readers == fingerprint()


def texts(folder: Path) -> dict[str, str]:
    """Return the texts of a build's sources by key, for showing evidence in its context."""
    return {one.article.key: one.article.text for one in kept(folder)}

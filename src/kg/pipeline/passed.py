"""The texts that were passed over: known by hash and name, so that they are not looked at twice.

A newsroom's archive is mostly made of them. Nothing of what they say is kept.
"""

from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import groupby
from pathlib import Path

FILE = "passed.tsv"


def line(digest: str, name: str) -> bytes:
    """Return the line of a text: its hash and its name."""
    return f"{digest}\t{name}\n".encode("utf-8", "backslashreplace")


def digest_of(entry: bytes) -> bytes:
    """Return the hash in a line, as half as many bytes."""
    return bytes.fromhex(entry.partition(b"\t")[0].decode("ascii"))


def write(file: Path, former: Iterable[bytes], new: list[bytes]) -> int:
    """Write lines, sorted, each once; return how many there are. ``former`` are sorted already."""
    new.sort()
    count = 0
    with file.open("wb") as out:
        for entry, _ in groupby(merge(former, new)):
            out.write(entry)
            count += 1
    return count


def load(folder: Path) -> Iterator[bytes]:
    """Yield the lines of the texts that a build passed over, sorted."""
    file = folder / FILE
    if file.is_file():
        with file.open("rb") as lines:
            yield from lines

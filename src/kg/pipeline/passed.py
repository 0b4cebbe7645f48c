"""The texts that were passed over: known by hash and name, so that they are not looked at twice.

A newsroom's archive is mostly made of them. Nothing of what they say is kept.
"""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from heapq import merge
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

FILE = "passed.tsv"
_RUN = 10_000


def line(digest: str, name: str) -> bytes:
    """Return the line of a text: its hash and its name."""
    return f"{digest}\t{name}\n".encode("utf-8", "backslashreplace")


def digest_of(entry: bytes) -> bytes:
    """Return the hash in a line, as half as many bytes."""
    return bytes.fromhex(entry.partition(b"\t")[0].decode("ascii"))


class Lines:
    """Lines that come in any order and are given sorted; of many most wait on the disk."""

    def __init__(self) -> None:
        """Begin with none."""
        self._held: list[bytes] = []
        self._runs: list[BinaryIO] = []

    def add(self, entry: bytes) -> None:
        """Take a line."""
        self._held.append(entry)
        if len(self._held) >= _RUN:
            self._held.sort()
            # Without a name, so that it is gone with this process whatever becomes of it.
            run: BinaryIO = TemporaryFile()  # noqa: SIM115 -- open until the lines are written
            run.writelines(self._held)
            self._runs.append(run)
            self._held = []

    def __iter__(self) -> Iterator[bytes]:
        """Yield the lines, sorted; once, as what waited on the disk is gone then."""
        with ExitStack() as stack:
            for run in self._runs:
                stack.enter_context(run).seek(0)
            yield from merge(*self._runs, sorted(self._held))


def write(file: Path, former: Iterable[bytes], new: Iterable[bytes]) -> int:
    """Write lines, each once; return how many there are. Both kinds are sorted already."""
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

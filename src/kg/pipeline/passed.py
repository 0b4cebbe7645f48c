"""The texts that were passed over: known by hash and name, so that they are not looked at twice.

A newsroom's archive is mostly made of them. Nothing of what they say is kept.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

FILE = "passed.tsv"


def write(file: Path, passed: Iterable[tuple[str, str]]) -> int:
    """Write hashes and names, sorted, each once; return how many there are."""
    lines = sorted({f"{digest}\t{name}\n" for digest, name in passed})
    with file.open("w", encoding="utf-8", errors="surrogateescape", newline="\n") as out:
        out.writelines(lines)
    return len(lines)


def load(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the hash and the name of each text that a build passed over."""
    file = folder / FILE
    if not file.is_file():
        return
    with file.open(encoding="utf-8", errors="surrogateescape") as lines:
        for line in lines:
            digest, _, name = line.rstrip("\n").partition("\t")
            yield digest, name

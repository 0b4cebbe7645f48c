"""What a build has read so far, on the disk, so that one that was cut off goes on from there.

One line an outcome, under a line that names the readers. It stands in the output folder, is no
part of the results, and is gone when the results are whole. The next build takes from it what
comes in again under the same hash. A small build keeps none: it is read again sooner.
"""

from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Self

import msgspec

from kg.pipeline.accounts import fingerprint
from kg.pipeline.read import Outcome, outcome_of

FILE = ".kg-read"
_WORTH_KEEPING: Final = 200
_ENCODER = msgspec.json.Encoder()


class Journal:
    """The outcomes of a build that is under way, as they come in."""

    def __init__(self, out: Path) -> None:
        """Take up what a build that was cut off has read, if readers like these wrote it."""
        self._file = out / FILE
        self._held: list[bytes] = []
        self._out: BinaryIO | None = None
        self._lines: dict[str, bytes] = {}
        with suppress(OSError):
            self._take_up()

    def __enter__(self) -> Self:
        """Write on from what was taken up."""
        for line in self._lines.values():
            self._write(line)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End writing; where all went well the journal is not needed any more."""
        with suppress(OSError):
            if self._out is not None:
                self._out.close()
            if kind is None:
                self._file.unlink(missing_ok=True)

    def __contains__(self, digest: str) -> bool:
        """Say whether a text was read before the build was cut off."""
        return digest in self._lines

    def __bool__(self) -> bool:
        """Say whether anything was read before."""
        return bool(self._lines)

    def found(self, digest: str) -> Outcome:
        """Return what became of a text that was read before."""
        return outcome_of(self._lines[digest])

    def add(self, found: Outcome) -> None:
        """Keep what became of a text."""
        if found.digest:
            self._write(_ENCODER.encode(found) + b"\n")

    def _write(self, line: bytes) -> None:
        """Write a line; the first ones are held back until there are enough to be worth it."""
        if self._out is None:
            self._held.append(line)
            if len(self._held) < _WORTH_KEEPING:
                return
            self._out = self._file.open("wb")
            self._out.write(f"{fingerprint()}\n".encode())
            self._out.writelines(self._held)
            self._held.clear()
        else:
            self._out.write(line)

    def _take_up(self) -> None:
        """Read the lines that are whole: the last may have been cut off."""
        with self._file.open("rb") as lines:
            if next(lines, b"").decode("ascii", "replace").strip() != fingerprint():
                return
            for line in lines:
                with suppress(msgspec.DecodeError):
                    self._lines[outcome_of(line).digest] = line

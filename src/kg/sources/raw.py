"""A text as it came in: a file, or a part of an archive, before anything is read in it."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from kg.model.issue import Issue, Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """One text of a build's input.

    ``name`` is what answers will call it, ``place`` what messages call it (a file's name, or an
    archive's with the member). ``suffix`` decides on the reader. A file has a ``path`` and is
    opened when it is read; a part of an archive has its ``data``, and ``line`` is its line there.
    """

    name: str
    place: str
    suffix: str
    path: Path | None = None
    data: bytes | None = None
    line: int | None = None

    def stop(self, code: str, what: str) -> Issue:
        """Return the issue of a text that was left out."""
        return self._issue(Level.STOP, code, what)

    def note(self, code: str, what: str) -> Issue:
        """Return a note on a text that was read."""
        return self._issue(Level.NOTE, code, what)

    def _issue(self, level: Level, code: str, what: str) -> Issue:
        return Issue(source=self.place, level=level, code=code, what=what, line=self.line)

    def digest(self, data: bytes) -> str:
        """Return what tells this text, under this name, from every other, in hexadecimal."""
        seen = hashlib.sha256(f"{self.suffix}\0{self.name}\0".encode("utf-8", "surrogatepass"))
        seen.update(data)
        return seen.hexdigest()[:32]

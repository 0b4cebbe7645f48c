"""What a build tells of how far it is."""

from typing import Protocol


class Progress(Protocol):
    """Somebody who is told of how far a build is."""

    def begin(self, stage: str, total: int | None = None) -> None:
        """Begin a stage of so many sources."""

    def advance(self, count: int = 1) -> None:
        """Count sources that are done."""


class Silence:
    """Progress that nobody is told of."""

    def begin(self, stage: str, total: int | None = None) -> None:
        """Pass over the beginning of a stage."""

    def advance(self, count: int = 1) -> None:
        """Pass over sources that are done."""

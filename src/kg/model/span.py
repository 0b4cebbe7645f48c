"""Places in an article's text."""

from typing import NamedTuple


class Span(NamedTuple):
    """Half-open character offsets into an article's text as read."""

    start: int
    end: int

    def covers(self, other: "Span") -> bool:
        """Say whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """Return the characters that the span marks in ``text``."""
        return text[self.start : self.end]

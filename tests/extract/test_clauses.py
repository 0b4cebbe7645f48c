"""The clauses of a sentence."""

import pytest

from kg.extract.clauses import clause_at, clauses
from kg.model.span import Span

CASES = [
    ("Leaders are strong, but plans are weak.", 2),
    ("Leaders are strong; plans are weak.", 2),
    ("Leaders are strong, while plans, records and reviews are weak.", 2),
    ("On 1, 2 and 3 May it rained.", 1),
    ("It was good, with one exception, up from inadequate.", 3),
]


@pytest.mark.parametrize(("sentence", "count"), CASES)
def test_count(sentence: str, count: int) -> None:
    """A clause ends at a turn or a dash, not at the comma of a list."""
    assert len(list(clauses(sentence, Span(0, len(sentence))))) == count


@pytest.mark.parametrize("sentence", [s for s, _ in CASES])
def test_cover(sentence: str) -> None:
    """Together the clauses are the sentence."""
    pieces = [c.of(sentence) for c in clauses(sentence, Span(0, len(sentence)))]
    assert "".join(pieces) == sentence


def test_clause_at() -> None:
    """The clause of a place holds that place."""
    text = "Leaders are strong, but plans are weak."
    place = text.index("plans")
    assert "plans" in clause_at(text, Span(0, len(text)), place).of(text)
    assert "Leaders" not in clause_at(text, Span(0, len(text)), place).of(text)

"""Places in an article's text."""

from kg.model.span import Span


def test_a_span_gives_back_its_words() -> None:
    """The words of a span are the characters from start to end."""
    assert Span(4, 8).of("the good one") == "good"


def test_covering_and_overlapping() -> None:
    """A span covers what lies wholly inside, and overlaps what shares a character."""
    assert Span(0, 5).covers(Span(1, 5))
    assert not Span(0, 5).covers(Span(1, 6))
    assert Span(0, 5).overlaps(Span(4, 9))
    assert not Span(0, 5).overlaps(Span(5, 9))

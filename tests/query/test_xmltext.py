"""Text for XML."""

from kg.query.xmltext import printable


def test_unwritable_marks_are_replaced() -> None:
    """Control characters are replaced, line breaks, tabs and all letters stay."""
    assert printable("a\x02b\uffff") == "a\ufffdb\ufffd"
    assert printable("a\n\tb “é” 😀") == "a\n\tb “é” 😀"

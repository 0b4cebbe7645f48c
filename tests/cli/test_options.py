"""Options that commands share."""

from kg.cli.options import examples


def test_examples_keep_their_lines() -> None:
    """The examples of a help stand a line each, which click is told by its mark."""
    assert examples("kg a", "kg b") == "\b\nExamples:\n  kg a\n  kg b"

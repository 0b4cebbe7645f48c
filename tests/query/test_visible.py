"""What an article says steers no terminal and is no element of a page."""

import pytest

from kg.query.formats import plain_table
from kg.query.visible import unmarked, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b]0;owned\x07", r"\x1b]0;owned\x07"),
        ("\x9b31m", r"\x9b31m"),
        ("\u202eyruB", r"\u202eyruB"),
        ("one\ttwo\nthree", "one\ttwo\nthree"),
        ("Zoë’s “good”", "Zoë’s “good”"),
    ],
)
def test_what_steers_is_written_out(text: str, shown: str) -> None:
    """Escape codes and marks that turn the line are shown as what they are; words stay."""
    assert visible(text) == shown


def test_what_is_set_bold_stays() -> None:
    """Of escape codes only bold and plain are left, where they are ours."""
    assert visible("\x1b[1mBury\x1b[0m\x1b[8m", styled=True) == "\x1b[1mBury\x1b[0m\\x1b[8m"


def test_markup_is_text() -> None:
    """In a Markdown table no cell is an element."""
    assert unmarked("<img src=x> & co") == "&lt;img src=x&gt; &amp; co"


def test_a_table_keeps_its_columns() -> None:
    """A cell that is written out is measured as it is shown."""
    assert plain_table(["a", "b"], [["\x1b", "x"]]) == "a     b\n----  -\n\\x1b  x\n"

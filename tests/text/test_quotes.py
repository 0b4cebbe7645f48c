"""Quotations: the outer marks and what is between."""

import pytest

from kg.text.paragraphs import paragraphs
from kg.text.quotes import quotes


def _found(text: str) -> list[str]:
    return [q.content.of(text) for q in quotes(text, paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said: “It is good.”", ["It is good."]),
        ('He said: "It is good."', ["It is good."]),
        ("He said: 'It is good.'", ["It is good."]),
        ("He said: ‘It isn’t the council’s fault.’", ["It isn’t the council’s fault."]),
        ("The council’s staff and the ’90s.", []),
        ("“She said ‘time’ to me,” he said.", ["She said ‘time’ to me,"]),
        ("“One,” he said, “two.”", ["One,", "two."]),
        ('“One," he said. "Two.”', ["One,", "Two."]),
        ('"One,” he said. "Two."', ["One,", "Two."]),
        ('“He said "no" to me.”', ['He said "no" to me.']),
        ("''One,'' he said. ``Two.''", ["One,", "Two."]),
    ],
)
def test_content(text: str, expected: list[str]) -> None:
    """Only the outer marks count, and an apostrophe opens nothing."""
    assert _found(text) == expected


def test_continued() -> None:
    """A speech left open at a paragraph's end goes on in the next."""
    text = "He said: “It is good.\n\n“It is very good.”"
    first, second = quotes(text, paragraphs(text))
    assert (first.closed, first.continues) == (False, False)
    assert (second.closed, second.continues) == (True, True)


def test_scare() -> None:
    """A phrase in marks inside a sentence is no sentence spoken."""
    text = "The ‘front door’ is open. “It is open to all.”"
    assert [q.scare for q in quotes(text, paragraphs(text))] == [True, False]

"""Tables of phrases found in one pass."""

import pytest

from kg.extract.lexicon.phrases import Hints, Phrases, plain
from kg.extract.lexicon.report_words import WORDS

TABLE = Phrases({"good": "good|well led", "bad": "inconsisten*|not", "none": "not only"})


def found(words: str) -> list[tuple[str, str]]:
    """Return what is found with the table's word for it."""
    text = plain(words)
    return [(text[h.start : h.end], h.value) for h in TABLE.hits(text)]


def test_whole_words() -> None:
    """A phrase is found as whole words, whatever marks and line ends stand around them."""
    assert found("(Good) work") == [("good", "good")]
    assert found("Well\nled") == [("well led", "good")]
    assert found("goods, notable") == []


def test_open_words() -> None:
    """After a star any letters follow."""
    assert found("Inconsistently") == [("inconsistently", "bad")]


def test_longest_wins() -> None:
    """The longer of two phrases at one place hides the other, but only where it is there whole."""
    assert found("Not only good") == [("not only", "none"), ("good", "good")]
    assert found("not onlyish") == [("not", "bad")]


def test_part_of_a_text() -> None:
    """Places are those of the whole text when a part of it is searched."""
    text = plain("Good work is not good.")
    assert [(h.start, h.end) for h in TABLE.hits(text, 10, 22)] == [(13, 16), (17, 21)]


@pytest.mark.parametrize("table", [WORDS])
def test_each_phrase_stands_once(table: dict[object, str]) -> None:
    """No phrase of a table stands under two words, where the later would hide the other."""
    every = [p.strip().removesuffix("*") for ps in table.values() for p in ps.split("|")]
    assert [p for p in every if every.count(p) > 1] == []


def test_hints_stand_anywhere() -> None:
    """Letters are found wherever they stand, and a text without them has none."""
    hints = Hints("improv", "still")
    assert hints.stand_in("work has not improved")
    assert hints.stand_in("distillery")
    assert not hints.stand_in("good work")
    assert not hints.stand_in("")

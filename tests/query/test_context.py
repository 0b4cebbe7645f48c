"""Words in their paragraph."""

from kg.query.context import after, before

TEXT = "First line.\nThe words here.\nLast line."
LONG = "and " * 100


def test_context_ends_with_the_paragraph() -> None:
    """Of a short paragraph all is shown, and nothing of its neighbours."""
    place = TEXT.index("words")
    assert before(TEXT, place) == "The "
    assert after(TEXT, place + 5) == " here."
    assert (before(TEXT, 0), after(TEXT, len(TEXT))) == ("", "")


def test_long_context_is_cut_between_words() -> None:
    """Of a long paragraph whole words are shown, and each cut is marked."""
    assert before(LONG, 300).startswith("… and")
    assert after(LONG, 3).endswith("and …")
    assert len(before(LONG, 300)) <= 161


def test_one_endless_word() -> None:
    """A word without end is cut all the same."""
    assert before("x" * 500, 400) == "…" + "x" * 160
    assert after("x" * 500, 0) == "x" * 160 + "…"

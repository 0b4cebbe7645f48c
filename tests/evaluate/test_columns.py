"""Aligned columns."""

from kg.evaluate.columns import aligned, share


def test_words_to_the_left_and_numbers_to_the_right() -> None:
    """Columns of words begin together, columns of numbers end together."""
    assert aligned(("kind", "n"), [("a", "10"), ("bcdef", "2")]) == [
        "kind    n",
        "-----  --",
        "a      10",
        "bcdef   2",
    ]


def test_shares_have_three_places() -> None:
    """A share has three places; a share of nothing is a dash."""
    assert share(2 / 3) == "0.667"
    assert share(None) == "–"

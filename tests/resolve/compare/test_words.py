"""Words as the comparison of two texts sees them."""

import pytest

from kg.model.span import Span
from kg.resolve.compare.words import stem, telling_stems, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Multi-agency\nwork", "multi agency work"),
        ("60per cent of £1.5m", "60 per cent of 1.5 m"),
        ("children’s  CHILDREN'S", "children's children's"),
        ("Máire’s “plan”", "máire's plan"),
    ],
)
def test_typography_makes_no_difference(text: str, folded: str) -> None:
    """Case, marks, hyphens and line ends are passed over."""
    assert " ".join(w.folded for w in words(text)) == folded


def test_words_keep_their_places() -> None:
    """Each word's span holds the characters it was read from."""
    text = "Good work, well done."

    assert [w.span.of(text) for w in words(text, Span(5, 15))] == ["work", "well"]


def test_forms_of_one_word_share_a_stem() -> None:
    """What is improved, improving or an improvement is one matter."""
    assert {stem(w) for w in ("improve", "improved", "improving", "improvements")} == {"improv"}


def test_words_of_the_telling_are_no_part_of_a_claim() -> None:
    """Who says it, and that it is said, need not stand in the report."""
    said = words("Ofsted inspectors praised the council, and said visits to carers are prompt.")

    assert telling_stems(said) == ("carer", "prompt")

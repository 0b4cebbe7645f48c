"""Of how many a finding holds."""

import pytest

from kg.extract.lexicon.phrases import plain
from kg.extract.official.quantity import quantifier
from kg.model.terms import Quantifier

EXAMPLES: dict[str, Quantifier | None] = {
    "All visits are timely.": Quantifier.ALL,
    "Almost all plans are clear.": Quantifier.ALMOST_ALL,
    "The vast majority of children are seen.": Quantifier.ALMOST_ALL,
    "Most children are seen alone.": Quantifier.MOST,
    "In the majority of cases, help comes early.": Quantifier.MOST,
    "Many care leavers have a plan.": Quantifier.MANY,
    "Some children wait.": Quantifier.SOME,
    "For a few children, help is late.": Quantifier.FEW,
    "However, for a very small number of children, plans drift.": Quantifier.SMALL_NUMBER,
    "A small minority of reports are late.": Quantifier.SMALL_NUMBER,
    "Too many children move.": Quantifier.TOO_MANY,
    "Not all plans are clear.": Quantifier.NOT_ALL,
    "The most vulnerable children are seen.": None,
    "Plans are clear.": None,
    # Not the subject's
    "Social workers, managers and the advisers of the whole service know all children.": None,
}


@pytest.mark.parametrize(("sentence", "quantity"), EXAMPLES.items())
def test_quantifier(sentence: str, quantity: Quantifier | None) -> None:
    """The subject's own word of quantity is taken."""
    text = plain(sentence)
    assert quantifier(text, 0, len(text)) is quantity

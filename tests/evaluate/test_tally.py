"""Shares of counts."""

from kg.evaluate.tally import Tally


def test_shares() -> None:
    """Precision is of what was found, recall of the gold, F1 their harmonic mean."""
    tally = Tally(kind="people", gold=8, found=4, right=3)
    assert tally.precision == 0.75
    assert tally.recall == 0.375
    assert tally.f1 == 0.5


def test_shares_of_nothing() -> None:
    """Where there is nothing to share there is no number, not even nought."""
    tally = Tally(kind="people", gold=0, found=0, right=0)
    assert (tally.precision, tally.recall, tally.f1) == (None, None, None)

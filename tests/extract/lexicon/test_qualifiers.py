"""The words that deny, wish, plan or look back."""

import re

import pytest

from kg.extract.lexicon import qualifiers


@pytest.mark.parametrize(
    ("pattern", "words", "holds"),
    [
        (qualifiers.NEGATED, "It was not rated", True),
        (qualifiers.NEGATED, "It is no longer", False),
        (qualifiers.HYPOTHETICAL, "We want to be good", True),
        (qualifiers.HYPOTHETICAL, "The council was good", False),
        (qualifiers.PLANNED, "inspectors will return in May", True),
        (qualifiers.PLANNED, "a full inspection is expected in 2026", True),
        (qualifiers.PLANNED, "inspectors said that children will wait", False),
        (qualifiers.PLANNED, "an inspection of care plans", False),
        (qualifiers.HISTORICAL, "its last full inspection", True),
        (qualifiers.HISTORICAL, "its previous rating", True),
        (qualifiers.HISTORICAL, "the latest inspection", False),
        (qualifiers.RECENT, "last week", True),
        (qualifiers.HELD, "took place in May", True),
    ],
)
def test_a_cue_is_told_from_its_like(pattern: re.Pattern[str], words: str, holds: bool) -> None:  # noqa: FBT001 - a column
    """Each pattern finds its own words and leaves what only resembles them."""
    assert holds is (pattern.search(words) is not None)

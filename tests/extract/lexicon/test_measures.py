"""What numbers make of practice where no word praises or blames."""

import pytest

from kg.extract.lexicon.measures import measured
from kg.extract.lexicon.polarity import verdict
from kg.model.terms import Polarity

STRENGTHS = [
    "Nine in ten visits are made within a week.",
    "Referrals are read on the day that they arrive.",
    "Three in four care leavers have work.",
    "None of the plans they read was more than a month old.",
    "Fewer of them are leaving.",
    "Hardly any has been moved.",
    "Every care leaver has a key.",
]
WEAKNESSES = [
    "It took the council four months to find one child a school.",
    "One in five children had met another worker.",
    "One girl had met eleven social workers.",
    "Health checks come months after they are due.",
    "Only a third of the posts are filled.",
    "Cases are typed up weeks later.",
]
NONE = ["The council runs the service.", "Inspectors met the team.", "Families live in the town."]


@pytest.mark.parametrize("words", STRENGTHS)
def test_strength(words: str) -> None:
    """What is quick, near whole, or a misfortune of few."""
    assert measured(words) is Polarity.STRENGTH


@pytest.mark.parametrize("words", WEAKNESSES)
def test_weakness(words: str) -> None:
    """What is slow, often changed, or had by few."""
    assert measured(words) is Polarity.WEAKNESS


@pytest.mark.parametrize("words", NONE)
def test_none(words: str) -> None:
    """Words without a measure say nothing."""
    assert measured(words) is None


def test_halves_of_two_kinds_are_mixed() -> None:
    """One half judges, the other measures."""
    mixed = verdict("Calls are answered promptly, but decisions take weeks.")
    assert mixed is Polarity.MIXED


def test_what_was_so_once_is_not_the_verdict() -> None:
    """Before and now: now counts."""
    words = "In 2022 nobody picked up the phone; today calls are answered promptly."
    assert verdict(words) is Polarity.STRENGTH

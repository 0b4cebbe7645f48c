"""Cues that qualify what stands near them, and how far they reach."""

import pytest

from extract.examples import check, document
from kg.model.mention import Qualifier, QualifierMention

Q = "qualifier"
EXAMPLES = [
    "The council was <qualifier qualifier='negated'>not</qualifier> rated good.",
    "We <qualifier qualifier='hypothetical'>want</qualifier> to be outstanding.",
    "The inspection <qualifier qualifier='planned'>is due</qualifier> in May.",
    "It came after <qualifier qualifier='historical'>its last</qualifier> full inspection.",
    "Cllr Roe said: “<qualifier qualifier='reported'>Our social workers work hard.</qualifier>”",
    "The council <qualifier qualifier='planned'>could face a full Ofsted inspection</qualifier>.",
    "Inspectors arrive <qualifier qualifier='planned'>any day now</qualifier>.",
    "Staff are <qualifier qualifier='planned'>braced for</qualifier> inspectors.",
    # None of these is denied, wished for, to come or past.
    "Ofsted rated the council good.",
    "It is no longer inadequate.",
    "Inspectors came last week.",
    "Families faced a long wait and staff had an inspection.",
    "Inspectors may have visited on any day of that week.",
    "The inspection that was planned took place in May.",
]


@pytest.mark.parametrize("marked", EXAMPLES)
def test_cues(marked: str) -> None:
    """Just the marked cues are found."""
    check(marked, Q, QualifierMention)


def test_a_wish_ends_with_its_clause() -> None:
    """What another clause tells is not wished for."""
    text = "The council wants to be outstanding, but inspectors rated it good."
    (wish,) = document(text, Q).of(QualifierMention)
    assert wish.qualifier is Qualifier.HYPOTHETICAL
    assert "outstanding" in wish.scope.of(text)
    assert "rated it good" not in wish.scope.of(text)


def test_a_denial_reaches_some_words() -> None:
    """A denial ends with a comma, or after some words."""
    text = "It was not rated good, inspectors said."
    (denial,) = document(text, Q).of(QualifierMention)
    assert denial.scope.of(text).startswith("not rated good")
    assert "inspectors" not in denial.scope.of(text)

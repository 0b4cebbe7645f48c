"""Sentences among the findings that are none."""

import pytest

from kg.extract.lexicon.phrases import plain
from kg.extract.official.judging import Weight
from kg.extract.official.sayings import (
    beside_recalled,
    figures,
    gives_grade,
    looks_back,
    tells_of_reading,
)

GRADES = [
    "Services for care leavers require improvement.",
    "The overall effectiveness of children’s services is good.",
    "The graded judgement for adoption performance is that it is outstanding.",
]
NO_GRADES = [
    "Progress from Key Stage 1 to Key Stage 2 is good.",
    "Social workers are good at seeing children alone.",
]


@pytest.mark.parametrize("sentence", GRADES)
def test_grade(sentence: str) -> None:
    """A grade given or recalled is a judgement, and no finding."""
    assert gives_grade(plain(sentence))


@pytest.mark.parametrize("sentence", NO_GRADES)
def test_no_grade(sentence: str) -> None:
    """Praise is no grade."""
    assert not gives_grade(plain(sentence))


BESIDE = {
    "The local authority was judged to be good.": "",
    "Support has improved a great deal since 2015, when it was judged inadequate.": (
        "support has improved a great deal since 2015, "
    ),
    "Since the inspection of 2014, when services were judged good, plans have become much clearer.": (
        " plans have become much clearer."
    ),
    "Plans are clear.": "plans are clear.",
}


@pytest.mark.parametrize(("sentence", "rest"), BESIDE.items())
def test_beside_a_recalled_grade(sentence: str, rest: str) -> None:
    """What stands beside the clause that recalls a grade may be a finding of its own."""
    words = plain(sentence)
    start, end = beside_recalled(words)
    assert words[start:end] == rest


def test_what_was_looked_at() -> None:
    """What inspectors read is no finding; what they found in it is."""
    assert tells_of_reading(plain("Inspectors sampled the files of 12 children."))
    assert tells_of_reading(plain("Inspectors looked at the following:"))
    assert not tells_of_reading(plain("Inspectors visited two teams and found good practice."))


def test_last_inspection() -> None:
    """When the council was inspected before is no finding."""
    assert looks_back(plain("The last inspection of the council’s services was in May 2011."))
    assert not looks_back(plain("Since the last inspection plans have become clearer."))


def test_figures() -> None:
    """Figures without a clear judgement are statistics; beside one they are its proof."""
    assert figures(plain("At 31 August 2016, 342 children had a plan."), Weight(good=2))
    assert figures(plain("Currently, 188 young people are taught at home."), Weight(good=1))
    assert not figures(plain("Performance is strong, with 97% seen in time."), Weight(good=8))
    assert not figures(plain("Plans are good."), Weight(good=2))

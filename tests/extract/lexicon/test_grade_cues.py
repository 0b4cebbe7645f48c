"""The cues beside a grade's word, each on the words of its own side."""

import re

import pytest

from kg.extract.lexicon import grade_cues as cues

LEFT = [
    (cues.VERB, "The council was rated "),
    (cues.FOUND, "Inspectors found the service "),
    (cues.GAINED, "It was awarded an "),
    (cues.PLACED, "Ofsted kept the council at "),
    (cues.NOUN_BEFORE, "It has a rating of "),
    (cues.FROM, "It is up from "),
    (cues.FROM, "lifted out of "),
    (cues.TO, "It rose from inadequate to "),
    (cues.COPULA, "Adoption was "),
    (cues.NO_LONGER, "It is no longer "),
    (cues.GENERIC, "A council that is found "),
    (cues.LABEL_DATE, "2015: "),
    (cues.LABEL_PREVIOUS, "Previous inspection: 2019, "),
]
RIGHT = [
    (cues.NOUN_AFTER, " rating from Ofsted"),
    (cues.PREDICATE, " was also the grade in 2017"),
    (cues.QUALITY, " support for children"),
]


@pytest.mark.parametrize(("cue", "words"), LEFT)
def test_a_cue_before_the_grade(cue: re.Pattern[str], words: str) -> None:
    """Each cue is found at the end of the words before a grade."""
    assert cue.search(words)


@pytest.mark.parametrize(("cue", "words"), RIGHT)
def test_a_cue_after_the_grade(cue: re.Pattern[str], words: str) -> None:
    """Each cue is found at the start of the words after a grade."""
    assert cue.match(words)


@pytest.mark.parametrize(
    ("cue", "words"),
    [
        (cues.NOUN_AFTER, " support for children"),
        (cues.GAINED, "She gave the children in her class "),
    ],
)
def test_what_a_cue_must_not_take(cue: re.Pattern[str], words: str) -> None:
    """Neighbouring words of another meaning are no cue."""
    assert not cue.search(words)

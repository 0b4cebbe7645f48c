"""Whether a grade's word was given as a grade."""

import pytest

from extract.settings import setting
from kg.extract.grading import cue_of, is_unsettled


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("It was rated good.", "verb"),
        ("It has a good rating.", "noun"),
        ("The grade is good.", "noun-before"),
        ("It is up from good.", "from"),
        ("It rose to good.", "to"),
        ("Leaders: good", "list"),
        ("2015: good", "list"),
        ("Previous inspection: 2019, good", "list"),
        ("It was awarded an outstanding.", "gained"),
        ("Ofsted put the council at good.", "placed"),
        ("Inspectors found the service inadequate.", "found"),
        ("Good for leaders.", "fragment"),
        ("Its services require improvement.", "requires"),
        ("Adoption was good.", "copula"),
    ],
)
def test_each_cue_has_its_name(text: str, cue: str) -> None:
    """The strongest cue that holds names the rule."""
    assert cue_of(setting(text)) == f"judgement.{cue}"


@pytest.mark.parametrize(
    "text",
    [
        "We hope to be rated good.",
        "Staff give good support.",
        "The nursery was rated good.",
        "It was not rated good.",
        "Any council can be rated good.",
        "Supervision was weak.",
        "A good day was had by all.",
    ],
)
def test_a_veto_stands_before_every_cue(text: str) -> None:
    """A wish, a quality, another body, a negation and a rule for all are no grades."""
    assert cue_of(setting(text)) is None


def test_one_more_of_a_row_needs_no_cue_of_its_own() -> None:
    """*Good for leaders and inadequate for adoption* has two grades by one verb."""
    assert cue_of(setting("It is good for leaders and inadequate for adoption.", 1)) is not None


def test_in_a_speech_only_a_told_grade_counts() -> None:
    """*We were rated good* is told, *the service is good* is claimed."""
    assert cue_of(setting("We were rated good.", spoken=True)) == "judgement.verb"
    assert cue_of(setting("The service is good.", spoken=True)) is None


def test_what_goes_on_about_another_body_is_none() -> None:
    """*It was rated good* is no grade of the council's where *it* is a school."""
    assert cue_of(setting("It was rated good.")) is not None
    assert cue_of(setting("It was rated good.", of_another=True)) is None


@pytest.mark.parametrize("text", ["It sold goods to schools.", "The goods were late."])
def test_wares_are_no_grades(text: str) -> None:
    """*Goods* are grades only where they are counted or given for an area."""
    assert cue_of(setting(text)) is None


def test_words_that_explain_a_grade_are_not_one_more() -> None:
    """*Inadequate, the lowest grade* is one grade told twice."""
    text = "It was rated inadequate, the lowest rating."
    assert cue_of(setting(text)) == "judgement.verb"
    assert cue_of(setting(text, 1)) is None


@pytest.mark.parametrize(
    ("text", "spoken", "unsettled"),
    [
        ("Was it inadequate?", False, True),
        ("Was it inadequate?", True, False),
        ("Was it good?", False, False),
        ("It was not inadequate.", False, False),
    ],
)
def test_what_no_cue_takes_may_still_be_a_grade(text: str, spoken: bool, unsettled: bool) -> None:  # noqa: FBT001
    """A word that only grades have is unsettled, unless it is vetoed or somebody's own."""
    assert is_unsettled(setting(text, spoken=spoken)) is unsettled

"""Whether a grade's word was given as a grade."""

import pytest

from extract.examples import document
from kg.extract.grade_tokens import Setting, tokens
from kg.extract.grading import cue_of
from kg.extract.qualified import qualifiers_at
from kg.model.document import Part
from kg.model.span import Span
from kg.model.terms import Grade


def setting(text: str, number: int = 0, *, part: Part = Part.BODY, spoken: bool = False) -> Setting:
    """Return how the grade's word of that number stands in a sentence."""
    whole = Span(0, len(text))
    found = tokens(text, whole)
    token = found[number]
    before = found[number - 1].span.end if number else None
    return Setting(
        token=token,
        part=part,
        before=text[: token.span.start],
        after=text[token.span.end :],
        clause=text[token.clause.start : token.span.start],
        gap=None if before is None else text[before : token.span.start],
        spoken=spoken,
        qualifiers=qualifiers_at(document(text, "qualifier"), token.span.start),
        rare_allowed=False,
        marked=text[token.span.start].isupper(),
    )


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


def test_the_tokens_are_in_order() -> None:
    """Words and paraphrases of grades are found in the order of the text."""
    text = "It fell from the highest rating to inadequate."
    assert [t.grade for t in tokens(text, Span(0, len(text)))] == [
        Grade.OUTSTANDING,
        Grade.INADEQUATE,
    ]
    assert document(text, "judgement").text == text

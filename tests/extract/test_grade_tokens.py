"""Grades' words in a sentence, and the words they stand among."""

import pytest

from extract.settings import setting
from kg.extract.grade_tokens import Token, ends, tokens, without_scales, words_after, words_before
from kg.model.span import Span
from kg.model.terms import Grade


def read(text: str) -> list[Token]:
    """Return the tokens of a text that is one sentence."""
    return tokens(text, Span(0, len(text)))


def kept(text: str) -> list[str]:
    """Return the grades' words of a text that are left when whole scales are put out."""
    return [t.span.of(text) for t in without_scales(text, read(text))]


def test_words_and_paraphrases_stand_in_one_order() -> None:
    """Words and paraphrases of grades are found in the order of the text."""
    found = read("It fell from the highest rating to inadequate.")
    assert [t.grade for t in found] == [Grade.OUTSTANDING, Grade.INADEQUATE]
    assert [t.phrase for t in found] == [True, False]


def test_a_sentence_s_tokens_are_its_own() -> None:
    """What stands before or after the sentence is not read."""
    text = "It was poor. Now it is good. Next is weak."
    (token,) = tokens(text, Span(13, 28))
    assert (token.span.of(text), token.sentence) == ("good", Span(13, 28))


@pytest.mark.parametrize(("text", "count"), [("It is RI.", 1), ("It is ri.", 0), ("It is Ri.", 0)])
def test_letters_for_a_grade_are_capitals(text: str, count: int) -> None:
    """*RI* is requires improvement, *ri* is nothing."""
    assert len(read(text)) == count


@pytest.mark.parametrize(
    ("text", "phrase", "performs", "several"),
    [
        ("It is good.", False, False, False),
        ("It got two goods.", False, False, True),
        ("It performs well.", False, True, False),
        ("It got the lowest possible rating.", True, False, False),
    ],
)
def test_a_token_knows_its_form(text: str, phrase: bool, performs: bool, several: bool) -> None:  # noqa: FBT001
    """A phrase, a verb and a plural tell a grade in their own ways."""
    (token,) = read(text)
    assert (token.phrase, token.performs, token.several) == (phrase, performs, several)


def test_a_token_stands_in_its_clause() -> None:
    """Each grade has the clause it was given in."""
    text = "It was good overall, but inadequate for leaders."
    first, second = read(text)
    assert first.clause.of(text).startswith("It was good")
    assert second.clause.of(text) == "but inadequate for leaders."


def test_far_words_are_cut_off() -> None:
    """A letter stands for what is cut off before; what is cut off after is gone."""
    text = f"{'so ' * 400}good {'and ' * 400}"
    (token,) = read(text)
    before, after = words_before(text, token, 0), words_after(text, token, len(text))
    assert before.startswith("x ")
    assert (len(before), len(after)) == (602, 600)
    near = token.span.start - 9
    assert words_before(text, token, near) == "so so so "
    assert words_after(text, token, token.span.end + 4) == " and"


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("It is good.", True),
        ("It is “good”, they say.", True),
        ("It is good for leaders.", True),
        ("It is good four years later.", True),
        ("It is good enough.", False),
        ("They do good work.", False),
        ("It is good practice.", False),
    ],
)
def test_a_phrase_ends_with_its_grade(text: str, ended: bool) -> None:  # noqa: FBT001
    """Nothing may follow that the grade's word could describe."""
    assert ends(setting(text)) is ended


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Grades are outstanding, good, requires improvement and inadequate.", []),
        ("Two are good or outstanding.", []),
        ("They are outstanding, good and inadequate.", []),
        ("They are good and outstanding.", ["good", "outstanding"]),
        ("It rose from inadequate to good.", ["inadequate", "good"]),
        ("Good, good and good for leaders.", ["Good", "good", "good"]),
        ("It is good, and one was outstanding, good or inadequate.", ["good"]),
    ],
)
def test_a_whole_scale_is_no_grade(text: str, words: list[str]) -> None:
    """Three grades in a row, or a choice of two, are what grades there are."""
    assert kept(text) == words

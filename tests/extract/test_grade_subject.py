"""The area that a grade takes from what was told before it."""

import pytest

from extract.examples import document
from kg.extract.grade_subject import WHOLE, carried, is_same_subject, pointed_at
from kg.extract.grade_tokens import tokens
from kg.extract.graded_areas import Named
from kg.model.mention import JudgementMention, Reference
from kg.model.span import Span
from kg.model.terms import Area, Grade


def last(area: Area, words: str = "") -> JudgementMention:
    """Return the grade that was told before, of one area."""
    return JudgementMention(
        span=Span(0, 4),
        text="good",
        rule="judgement.verb",
        grade=Grade.GOOD,
        area=area,
        reference=Reference.NEWS,
        area_text=words,
    )


def pointed(text: str) -> list[Area]:
    """Return the areas that the grade of the last sentence points at."""
    read = document(text, "qualifier")
    sentence = read.sentences[-1]
    (token,) = tokens(text, sentence.span)
    return [area for area, _ in pointed_at(read, sentence, token)]


def taken(text: str, areas: Named, before: JudgementMention | None = None) -> Named:
    """Return the areas of the one grade of a sentence, with what it takes from before."""
    (token,) = tokens(text, Span(0, len(text)))
    return carried(text, token, areas, before)


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("They came for adoption. That was judged inadequate.", [Area.ADOPTION]),
        ("They came for adoption. This area is good.", [Area.ADOPTION]),
        ("They met care leavers. Inspectors graded that support inadequate.", [Area.CARE_LEAVERS]),
        ("Adoption is the jewel. It is good.", [Area.ADOPTION]),
        # The one singled out of several.
        ("Of leadership and adoption it was the adoption. That is good.", [Area.ADOPTION]),
        # Several, none, or none pointed at.
        ("They came for adoption and leadership. That was judged inadequate.", []),
        ("They came for tea. That was judged inadequate.", []),
        ("They came for adoption. The town was judged inadequate.", []),
        ("The town is proud of adoption. It is good.", []),
        # Another paragraph, and no sentence before.
        ("They came for adoption.\n\nThat was judged inadequate.", []),
        ("That was judged inadequate.", []),
        # What *it* is not, or nothing it can be.
        ("Adoption is the jewel. The town is good.", []),
        ("The town is the jewel. It is good.", []),
    ],
)
def test_that_points_at_the_area_before(text: str, areas: list[Area]) -> None:
    """*That* and *it* mean the one area of the sentence before in the paragraph."""
    assert pointed(text) == areas


def test_that_points_at_nothing_before_a_text_begins() -> None:
    """The first sentence has none before it; the last one is not that."""
    text = "That was judged inadequate. They came for adoption."
    read = document(text, "qualifier")
    (token,) = tokens(text, read.sentences[0].span)
    assert pointed_at(read, read.sentences[0], token) == []


@pytest.mark.parametrize(
    ("rule", "before", "gap", "same"),
    [
        ("to", "from", " after some years to ", True),
        ("to", "verb", " after some years to ", False),
        ("verb", "from", " after some years was rated ", False),
        ("from", "verb", ", up from ", True),
        ("from", "verb", " (down from ", True),
        ("from", "verb", " for leaders and rose from ", False),
        ("verb", "verb", " in 2017, is now rated ", True),
        ("copula", "verb", ", or from 2009, when it was ", True),
        ("list", "list", " (2019: ", True),
        ("copula", "list", " (was ", True),
        ("chained", "verb", ", in 2010, and then ", True),
        ("copula", "verb", ", in 2010, and then ", False),
        ("requires", "verb", " and now ", True),
        ("chained", "verb", " for leaders and ", False),
        ("verb", "verb", " for leaders but was rated ", False),
    ],
)
def test_a_grade_may_go_on_about_the_area_before(
    rule: str, before: str, gap: str, *, same: bool
) -> None:
    """From one grade to the next the subject stays where only a time or a change is told."""
    assert is_same_subject(f"judgement.{rule}", f"judgement.{before}", gap) is same


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("It evaluated the impact on children as weak.", "impact on children"),
        ("It evaluated plans as good and the capacity to change as weak.", "capacity to change"),
        ("The capacity to change was also evaluated as weak.", "capacity to change"),
        ("It evaluated its services for children as weak.", None),
        ("It rated the impact on children as weak.", None),
    ],
)
def test_a_measure_keeps_its_words(text: str, measure: str | None) -> None:
    """What a Scottish report evaluates is overall in our areas, with the words that it has."""
    (*_, token) = tokens(text, Span(0, len(text)))
    found = carried(text, token, WHOLE, None)
    assert found == (WHOLE if measure is None else [(Area.OVERALL, measure)])


def test_an_area_that_was_read_stays() -> None:
    """A grade with an area of its own takes none from before it."""
    own: Named = [(Area.LEADERS, "")]
    text = "The same area is good, together with adoption."
    assert taken(text, own, last(Area.ADOPTION)) == own
    assert taken("It evaluated the impact on children as weak.", own) == own
    assert taken("It is good.", WHOLE, last(Area.ADOPTION)) == WHOLE
    assert taken(text, WHOLE) == WHOLE


def test_the_same_measure_is_the_one_before() -> None:
    """*The same measure was weak* has the words of the measure before."""
    before = last(Area.OVERALL, "impact on children")
    text = "In May the same measure was weak."
    assert taken(text, WHOLE, before) == [(Area.OVERALL, "impact on children")]


def test_together_with_joins_the_area_before() -> None:
    """*It is good, together with adoption*: *it* is the area spoken of last, if one was."""
    text = "It is good, together with adoption."
    expected = [(Area.LEADERS, ""), (Area.ADOPTION, "")]
    assert taken(text, WHOLE, last(Area.LEADERS)) == expected
    assert taken(text, WHOLE, last(Area.OVERALL)) == WHOLE

"""Grades as mentions, and grades given again."""

from dataclasses import replace

import pytest

from extract.examples import document
from kg.extract.grade_again import Known, mentions, same_as, so_are, the_same
from kg.extract.grade_times import Told
from kg.extract.grade_tokens import tokens
from kg.model.document import Document
from kg.model.mention import JudgementMention, Reference
from kg.model.span import Span
from kg.model.terms import Area, Grade


def given(
    area: Area = Area.OVERALL, grade: Grade = Grade.GOOD, council: Span | None = None
) -> JudgementMention:
    """Return a grade that was told before."""
    return JudgementMention(
        span=Span(0, 4),
        text="good",
        rule="judgement.verb",
        grade=grade,
        area=area,
        reference=Reference.DEFINITE,
        council=council,
    )


def told(found: Document) -> Told:
    """Return the first grade of a text, told with no time."""
    (token, *_) = tokens(found.text, found.sentences[0].span)
    return Told(token, "judgement.verb", (), Reference.NEWS)


def times(mention: JudgementMention, text: str) -> list[str]:
    """Return the words of a grade's times."""
    return [s.of(text) for s in mention.when]


def again(text: str, known: Known, *found: JudgementMention) -> list[tuple[Area, Grade, list[str]]]:
    """Return area, grade and times of what the first sentence tells again."""
    read = document(text, "date")
    every = the_same(read, read.sentences[0], known, found)
    return [(m.area, m.grade, times(m, text)) for m in every]


def known(*grades: JudgementMention) -> Known:
    """Return some grades as those that the article has told, the last of them last."""
    return Known(grades[-1], grades[-1], {g.area: g for g in grades})


def test_a_grade_is_found_once_for_each_area_and_council() -> None:
    """Two areas of two councils are four grades, with the word, the rule and the reference."""
    text = "Leeds City Council and Kent County Council were both rated good."
    read = document(text, "council")
    areas = [(Area.LEADERS, ""), (Area.OVERALL, "two areas")]
    every = list(mentions(read, told(read), areas))
    assert [(m.area, m.council.of(text) if m.council else "") for m in every] == [
        (Area.LEADERS, "Leeds City Council"),
        (Area.LEADERS, "Kent County Council"),
        (Area.OVERALL, "Leeds City Council"),
        (Area.OVERALL, "Kent County Council"),
    ]
    assert {(m.text, m.rule, m.reference) for m in every} == {
        ("good", "judgement.verb", Reference.NEWS)
    }
    assert [m.area_text for m in every] == ["", "", "two areas", "two areas"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("It was good, as it had been in November 2018.", ["November 2018"]),
        ("It was good, just as it was at its last inspection in 2016.", ["2016"]),
        ("It was good, as it had been before.", None),
        ("It was good, as it had been for Ann Lee in 2018.", None),
        ("It was good in November 2018.", None),
    ],
)
def test_as_it_had_been(text: str, when: list[str] | None) -> None:
    """The same grade at an earlier time, where a date follows at once."""
    read = document(text, "date")
    first = told(read)
    after = Span(first.token.span.end, len(text))
    every = list(same_as(read, first, [(Area.LEADERS, "")], after))
    assert [times(m, text) for m in every] == ([] if when is None else [when])
    assert all((m.area, m.reference) == (Area.LEADERS, Reference.EARLIER) for m in every)


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("So are leaders and help and protection.", [Area.LEADERS, Area.HELP_AND_PROTECTION]),
        ("Those areas are adoption and leaders.", [Area.ADOPTION, Area.LEADERS]),
        ("So is adoption, but leaders were inadequate.", [Area.ADOPTION]),
        ("So it goes for leaders.", []),
        ("Leaders and so are adoption.", []),
    ],
)
def test_so_are(text: str, areas: list[Area]) -> None:
    """The last grade goes to each area named, but to none in the clause of the next grade."""
    read = document(text, "date")
    stop = text.find("inadequate")
    every = list(so_are(read, read.sentences[0], given(), None if stop < 0 else stop))
    assert [m.area for m in every] == areas
    assert {m.grade for m in every} <= {Grade.GOOD}


def test_so_are_after_no_grade() -> None:
    """*So are leaders* repeats nothing where nothing was told."""
    read = document("So are leaders.", "date")
    assert list(so_are(read, read.sentences[0], None, None)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It had the same verdict in 2010 and 2013.", [(Area.OVERALL, ["2010", "2013"])]),
        ("It has had the same rating since 2018.", [(Area.OVERALL, ["2018"])]),
        ("Adoption got the same mark.", [(Area.ADOPTION, [])]),
        ("Now the same grade was given to adoption in 2015.", [(Area.ADOPTION, ["2015"])]),
        ("In January 2015 it did so again.", [(Area.OVERALL, ["January 2015"])]),
        ("The first such verdict came in 2016.", [(Area.OVERALL, ["2016"])]),
        ("It did so in 2015.", []),
        ("The first such visit came in 2016.", []),
        ("It had the same verdict.", []),
        ("It had the same director in 2010.", []),
    ],
)
def test_the_same(text: str, expected: list[tuple[Area, list[str]]]) -> None:
    """The last grade goes to other times or areas, and to nothing where neither is named."""
    assert again(text, known(given())) == [(a, Grade.GOOD, when) for a, when in expected]


def test_the_same_as_whose() -> None:
    """Areas keep their own news, what is *applied* to one is the grade spoken of last."""
    poor = given(Area.ADOPTION, Grade.POOR)
    told_so_far = known(poor, given())
    assert again("Adoption got the same mark.", told_so_far) == [(Area.ADOPTION, Grade.POOR, [])]
    applied = "Now the same mark was given to adoption."
    assert again(applied, told_so_far) == [(Area.ADOPTION, Grade.GOOD, [])]


def test_the_same_as_the_news() -> None:
    """An area of which nothing was told has the grade and the time of the story's news."""
    weak = replace(given(grade=Grade.WEAK), when=(Span(0, 8),))
    found = again("Adoption got the same mark.", Known(given(), weak, {}))
    assert found == [(Area.ADOPTION, Grade.WEAK, ["Adoption"])]


def test_the_same_before_the_grade() -> None:
    """Where nothing was told before, the grade told after it in the sentence is meant."""
    text = "It had the same verdict in 2010 and is poor."
    at = text.index("poor")
    poor = replace(given(grade=Grade.POOR), span=Span(at, at + 4))
    assert again(text, Known(None, None, {}), poor) == [(Area.OVERALL, Grade.POOR, ["2010"])]


def test_the_same_in_one_sentence() -> None:
    """A grade before it in the sentence is meant; a time after the next grade is that one's."""
    text = "It was weak, the same mark as in 2010, and poor in 2013."
    weak, poor = given(grade=Grade.WEAK), given(grade=Grade.POOR)
    start, stop = text.index("weak"), text.index("poor")
    here = [replace(g, span=Span(at, at + 4)) for g, at in ((weak, start), (poor, stop))]
    assert again(text, known(given()), *here) == [(Area.OVERALL, Grade.WEAK, ["2010"])]


def test_the_same_after_no_grade() -> None:
    """*The same verdict* repeats nothing where nothing was told."""
    assert again("It had the same verdict in 2010.", Known(None, None, {})) == []


def test_the_same_of_another_council() -> None:
    """A council named before *the same* with a year is the one that is meant."""
    text = "Leeds City Council had the same verdict in 2010. Kent County Council had it too."
    read = document(text, "inspection")
    (found,) = the_same(read, read.sentences[0], known(given(council=Span(49, 68))), ())
    assert found.council is not None
    assert found.council.of(text) == "Leeds City Council"
    assert found.reference is Reference.EARLIER

"""For which areas a grade was given."""

import pytest

from kg.extract.grade_tokens import tokens
from kg.extract.graded_areas import areas_of, exception_of
from kg.model.span import Span
from kg.model.terms import Area


def areas(text: str, number: int = 0, council: str = "") -> list[str]:
    """Return the areas of the grade of that number in a sentence."""
    found = tokens(text, Span(0, len(text)))
    token = found[number]
    start = found[number - 1].span.end if number else 0
    stop = found[number + 1].span.start if number + 1 < len(found) else len(text)
    at = text.find(council) if council else -1
    named = [Span(at, at + len(council))] if at >= 0 else []
    return [words or a.value for a, words in areas_of(text, token, Span(start, stop), named, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was rated good.", ["overall"]),
        ("It was rated good overall.", ["overall"]),
        ("It was rated good for leaders.", ["leaders"]),
        ("It was good for leaders, for adoption and for care leavers.", None),
        ("Leaders and adoption were both good.", ["leaders", "adoption"]),
        (
            "Its leaders, its work with children in care and its help for care leavers were good.",
            None,
        ),
        ("Leaders, children in care and care leavers were good.", None),
        ("It was good in every area.", ["overall"]),
        ("It was good in three of four areas.", ["three of four areas"]),
        ("It was good in three and weak elsewhere.", ["three areas"]),
        ("Four were rated good.", ["four areas"]),
        ("Adoption is good, as is the work with care leavers.", ["adoption", "care leavers"]),
        ("Help for care leavers was praised and the council was rated good.", ["overall"]),
        ("It was good for leaders and help and protection was poor.", ["leaders"]),
    ],
)
def test_areas_of_the_first_grade(text: str, expected: list[str] | None) -> None:
    """Areas come from a list after the grade or before it, else the grade is overall."""
    three = {
        "It was good for leaders, for adoption and for care leavers.": [
            "leaders",
            "adoption",
            "care leavers",
        ]
    }
    everyone = ["leaders", "children in care", "care leavers"]
    assert areas(text) == (expected or three.get(text, everyone))


def test_a_council_between_area_and_grade_is_the_subject() -> None:
    """*An inspection of child protection found Kent inadequate* grades Kent."""
    text = "An inspection of child protection found Kent inadequate."
    assert areas(text, council="Kent") == ["overall"]


def test_a_place_within_the_areas_name_is_none() -> None:
    """*Adoption services in Kent were good* grades adoption."""
    assert areas("Adoption services in Kent were good.", council="Kent") == ["adoption"]


def test_the_second_of_two_grades_has_the_area_after_the_first() -> None:
    """An area between two grades goes to the one it stands before."""
    assert areas("Leaders were good and care leavers inadequate.", 1) == ["care leavers"]


def test_an_exception_names_one_area() -> None:
    """*All areas except adoption* excepts adoption; two excepted areas are nobody's *that area*."""
    one, two = "Good in all areas except adoption.", "Good except for adoption and leaders."
    assert exception_of(one, Span(0, len(one))) is Area.ADOPTION
    assert exception_of(two, Span(0, len(two))) is None


def test_areas_that_a_count_stands_for() -> None:
    """Areas told after a count are those that got the grade; after a turn they are others."""
    text = "Of the four areas two were rated good – leaders and care leavers – while adoption fell."
    assert areas(text) == ["leaders", "care leavers", "two areas"]
    assert areas("Three of them are good: leaders, adoption and care leavers.")[:2] == [
        "leaders",
        "adoption",
    ]
    assert areas("Two were rated good – which pleased leaders, who like good.") == ["two areas"]


def test_areas_along_with_others() -> None:
    """*Leadership required improvement, along with care leavers* is two; *along with Kent* is not."""
    text = "Leadership requires improvement, along with help and protection."
    assert areas(text) == ["leaders", "help and protection"]
    assert areas("It was rated good, along with two other councils.") == ["overall"]
    assert areas("Its help for children at risk requires improvement.") == ["help and protection"]

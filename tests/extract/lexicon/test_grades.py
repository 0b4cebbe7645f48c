"""The words of grades and areas."""

import pytest

from kg.extract.lexicon.grades import AREA, COUNTED, EVERY_AREA, EXCEPT, GRADE, PARAPHRASE


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("requires improvement to be good", "ri"),
        ("required improvement", "ri"),
        ("needs improvement", "ri"),
        ("very good", "verygood"),
        ("Outstaning", "outstanding"),
        ("INADEQUATE", "inadequate"),
        ("goods", "good"),
        ("outstandings", "outstanding"),
        ("inadequate", "inadequate"),
        ("adequate", "adequate"),
        ("performing well", "good"),
        ("performs poorly", "poor"),
    ],
)
def test_a_grade_is_one_word_of_one_scale(words: str, name: str) -> None:
    """The longest reading is taken: *requires improvement to be good* is no *good*.

    Neither case nor number counts; that *goods* are grades is for the cues to say.
    """
    match = GRADE.match(words)
    assert match is not None
    assert (name, len(words)) == (match.lastgroup, match.end())


@pytest.mark.parametrize("words", ["goodness", "inadequately", "weakness", "outstandingly"])
def test_part_of_a_word_is_no_grade(words: str) -> None:
    """A grade is a whole word."""
    assert GRADE.search(words) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the lowest possible rating", "inadequate"),
        ("Ofsted’s highest grade", "outstanding"),
        ("second-lowest rating", "ri"),
        ("second-highest grade", "good"),
    ],
)
def test_a_grade_may_be_told_by_its_place(words: str, name: str) -> None:
    """The top and the bottom of the scale name a grade without its word."""
    match = PARAPHRASE.search(words)
    assert match is not None
    assert name == match.lastgroup


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the impact of leaders on social work practice with children and families", "leaders"),
        ("children who need help and protection", "help_and_protection"),
        ("children in care and care leavers", "care_combined"),
        ("young people leaving care", "care_leavers"),
        ("children in care", "children_in_care"),
        ("leadership, management and governance", "leadership"),
        ("the Local Safeguarding Children Board", "lscb"),
        ("adoption performance", "adoption"),
        ("overall effectiveness", "overall"),
    ],
)
def test_an_area_is_known_by_its_names(words: str, name: str) -> None:
    """Each framework's name of an area leads to the area."""
    match = AREA.search(words)
    assert match is not None
    assert name == match.lastgroup


@pytest.mark.parametrize(
    "words",
    [
        "council leaders said",
        "child protection plans",
        "children in care council",
        "leaders told us",
    ],
)
def test_people_and_papers_are_no_areas(words: str) -> None:
    """Leaders who speak and plans on paper are not what is graded."""
    assert AREA.search(words) is None


def test_all_areas_some_areas_and_exceptions_are_told_apart() -> None:
    """*All areas* is the whole, *two of three areas* a count, *except* opens an exception."""
    assert EVERY_AREA.search("good in all four areas")
    assert EVERY_AREA.search("good across the board")
    assert EVERY_AREA.search("good in all but one area")
    assert not EVERY_AREA.search("good in two of three areas")
    assert COUNTED.search("good in two of three areas")
    assert EXCEPT.search("all areas apart from adoption")

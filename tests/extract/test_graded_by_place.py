"""Cues that are a grade's place: each with what it takes and what it must not take."""

from collections.abc import Callable

import pytest

from extract.settings import setting
from kg.extract import graded_by_place as cues
from kg.extract.grade_tokens import Setting
from kg.model.document import Part

Cue = Callable[[Setting], bool]

TAKEN: list[tuple[Cue, str]] = [
    (cues.listed, "2015: good"),
    (cues.listed, "Leaders: good"),
    (cues.listed, "Adoption – requires improvement (to be good)"),
    (cues.plural, "The goods were for leaders."),
    (cues.plural, "It got two goods."),
    (cues.with_article, "There was an outstanding for leadership."),
    (cues.with_article, "It is a third outstanding in succession."),
    (cues.bracketed, "They are Leeds (good) and Kent."),
    (cues.bracketed, "It does well in adoption (good)."),
    (cues.in_cell, "| Adoption | Good |"),
    (cues.attribute, "It was rated well as a result of ‘outstanding’ leadership."),
    (cues.attribute, "It was rated for ‘outstanding’ services for families."),
    (cues.attribute, "Its ‘outstanding’ leadership was rated well."),
    (cues.in_row, "The judgements were: leaders, outstanding."),
    (cues.fragment, "Outstanding for children in care."),
    (cues.fragment, "And good in all areas."),
    (cues.after_visit, "A child protection inspection in September: inadequate."),
    (cues.after_visit, "It is inadequate overall."),
    (cues.apposed, "Its services, inadequate in 2014, have risen."),
    (cues.plain, "They branded it ‘inadequate’."),
    (cues.plain, "The inadequate stamp hurts."),
    (cues.dated, "Inadequate in 2013, it has changed since."),
    (cues.bare, "Its work is inadequate by any measure."),
]
LEFT: list[tuple[Cue, str]] = [
    (cues.listed, "Parking: good"),
    (cues.listed, "Leaders: good people who work in the town hall of the city"),
    (cues.listed, "2015: good people who work in the town hall of the city"),
    (cues.plural, "Its goods are late."),
    (cues.plural, "The outstanding were for leaders."),
    (cues.plural, "It got two good reviews."),
    (cues.with_article, "There was an outstanding concert for all."),
    (cues.with_article, "It is a third outstanding concert."),
    (cues.with_article, "There was an outstanding drive by leadership."),
    (cues.with_article, "They were outstanding for leadership."),
    (cues.with_article, "It is an outstanding in succession."),
    (cues.bracketed, "They are kind (good) and tall."),
    (cues.bracketed, "They are Leeds (good people) and Kent."),
    (cues.in_cell, "| Adoption is good |"),
    (cues.in_cell, "| Good people |"),
    (cues.attribute, "It was rated well as a result of outstanding leadership."),
    (cues.attribute, "It was rated well for outstanding’ leadership."),
    (cues.attribute, "It was rated well for ‘outstanding leadership’."),
    (cues.attribute, "It was rated well for ‘outstanding’ gardens."),
    (cues.attribute, "People spoke of ‘outstanding’ leadership."),
    (cues.in_row, "They came for leaders, outstanding."),
    (cues.in_row, "The judgements were: leaders came, outstanding."),
    (cues.fragment, "Good news of adoption."),
    (cues.fragment, "They were good for children in care."),
    (cues.fragment, "Good for a walk."),
    (cues.after_visit, "A concert in September: inadequate."),
    (cues.after_visit, "It is inadequate."),
    (cues.after_visit, "The town saw inadequate overall."),
    (cues.after_visit, "A visit in September: inadequate work."),
    (cues.apposed, "Its services, inadequate by far, have risen."),
    (cues.apposed, "Its services were inadequate in 2014."),
    (cues.plain, "They branded it inadequate."),
    (cues.plain, "They branded it ‘good’."),
    (cues.plain, "Was it ‘inadequate’, they ask?"),
    (cues.plain, "They spoke of ‘inadequate’ homes."),
    (cues.dated, "Weak in 2013, it has changed since."),
    (cues.dated, "Inadequate in parts, it has changed since."),
    (cues.bare, "Its work is good by any measure."),
    (cues.bare, "The response to calls was inadequate."),
    (cues.bare, "Is it inadequate, they ask?"),
]


@pytest.mark.parametrize(("cue", "text"), TAKEN)
def test_a_place_is_a_cue(cue: Cue, text: str) -> None:
    """A grade that stands there was given."""
    assert cue(setting(text))


@pytest.mark.parametrize(("cue", "text"), LEFT)
def test_another_place_is_none(cue: Cue, text: str) -> None:
    """A grade's word that stands elsewhere may be anything."""
    assert not cue(setting(text))


def test_an_item_may_begin_with_its_grade() -> None:
    """*Good: leaders* is a grade where it is an item of a list, and nowhere else."""
    text = "Good: leaders and managers of every team"
    assert cues.listed(setting(text, part=Part.ITEM))
    assert not cues.listed(setting(text))
    for other in (f"So {text}", "Good: the weather", "Goodness, good-hearted leaders"):
        assert not cues.listed(setting(other, part=Part.ITEM))


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Inadequate services to be run by a trust", True),
        ("Verdict on town hall: good", True),
        ("Town hall has the lowest possible rating", True),
        ("A good day out for all at the council", False),
        ("Good weather for all", False),
    ],
)
def test_a_headline_tells_a_grade(text: str, held: bool) -> None:  # noqa: FBT001
    """A headline names a grade of services, or has it after a colon; no other line does."""
    assert cues.headline(setting(text, part=Part.HEADLINE)) is held
    assert not cues.headline(setting(text))


@pytest.mark.parametrize("cue", [cues.plain, cues.bare])
def test_somebody_s_word_in_a_speech_is_none(cue: Cue) -> None:
    """*Inadequate* by itself is told by an article, not by a speaker."""
    text = "It is ‘inadequate’."
    assert cue(setting(text))
    assert not cue(setting(text, spoken=True))


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("It is good (was inadequate).", True),
        ("It is good (2019: inadequate) now.", True),
        ("It is good (far from inadequate).", False),
    ],
)
def test_the_grade_before_may_stand_in_brackets(text: str, held: bool) -> None:  # noqa: FBT001
    """After a grade in its year, brackets hold the one before it."""
    assert cues.bracketed(setting(text, 1)) is held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("It is good for leaders and inadequate for adoption.", True),
        ("It was good for adoption, care leavers were inadequate.", True),
        ("It was good in 2015 and in 2018 inadequate.", True),
        (f"It is good, {'as we are all told ' * 5}, inadequate.", False),
        ("It is good that nobody was inadequate.", False),
        ("It is good for leaders and inadequate work goes on.", False),
        ("It is good for adoption that no one knew inadequate.", False),
    ],
)
def test_one_more_of_a_row(text: str, held: bool) -> None:  # noqa: FBT001
    """A grade joined to the one before it, or beside its own area, was given as that was."""
    assert cues.chained(setting(text, 1)) is held
    assert not cues.chained(setting(text))

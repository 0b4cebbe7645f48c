"""Cues that are words beside a grade: each with what it takes and what it must not take."""

from collections.abc import Callable

import pytest

from extract.settings import setting
from kg.extract import graded_by_words as cues
from kg.extract.grade_tokens import Setting

Cue = Callable[[Setting], bool]

TAKEN: list[tuple[Cue, str]] = [
    (cues.by_verb, "The council was judged to be good."),
    (cues.by_verb, "It has not budged from good."),
    (cues.moved_from, "It is up from good."),
    (cues.moved_from, "It has climbed out of inadequate."),
    (cues.by_noun, "It has a good rating."),
    (cues.by_noun, "It had the last good report."),
    (cues.by_noun, "It had an Ofsted good report."),
    (cues.gained, "It was awarded an outstanding."),
    (cues.gained, "It earned an Outstanding stamp."),
    (cues.found, "Inspectors found leadership good."),
    (cues.called, "It was called outstanding for its help to care leavers."),
    (cues.paraphrase, "Ofsted gave the authority the lowest possible rating."),
    (cues.paraphrase, "The lowest possible rating from Ofsted came."),
    (cues.requires, "Adoption requires improvement."),
    (cues.requires, "The council requires improvement."),
    (cues.requires, "That one requires improvement."),
    (cues.by_copula, "Adoption was good."),
    (cues.by_copula, "That area is good."),
    (cues.by_copula, "Its services for children were good."),
    (cues.by_copula, "Medway remains good."),
    (cues.by_copula, "But the adoption work was good."),
    (cues.by_copula, "But that area is good."),
    (cues.by_copula, "But services for children were good."),
    (cues.by_copula, "But social care is good."),
    (cues.by_copula, "But the council was good."),
    (cues.by_copula, "But it was also good."),
    (cues.at_inspection, "It was good at its last two inspections."),
    (cues.at_inspection, "It was good when Ofsted last called."),
    (cues.still, "Its services are still inadequate."),
    (cues.in_every_area, "It is good in all areas."),
    (cues.in_every_area, "It is good in three of the four areas."),
    (cues.fell_short, "Only adoption fell short of the rest, with a good."),
    (cues.performs, "The council performs well."),
]
LEFT: list[tuple[Cue, str]] = [
    (cues.fell_short, "It fell short of funds with a good team."),
    (cues.by_verb, "The council is said to be good."),
    (cues.by_verb, f"The council was rated {'by those who saw all of its teams ' * 4}good."),
    (cues.by_verb, "It was rated, but staff are good."),
    (cues.moved_from, "Staff took heart from a good grade."),
    (cues.moved_from, "It has not moved from good."),
    (cues.moved_from, "It is good."),
    (cues.by_noun, "It has good support."),
    (cues.by_noun, "It had a good report."),
    (cues.gained, "It was awarded an outstanding bursary."),
    (cues.gained, "The day was outstanding."),
    (cues.found, "Inspectors found good practice."),
    (cues.found, "Inspectors found leadership good enough."),
    (cues.found, "Inspectors left; leadership is good."),
    (cues.called, "It was called outstanding for its gardens."),
    (cues.called, "It was called outstanding by its care leavers."),
    (cues.called, "It was outstanding for its help to care leavers."),
    (cues.paraphrase, "Ofsted gave the authority a good grade."),
    (cues.paraphrase, "Nobody wants the lowest possible rating."),
    (cues.requires, "Adoption is inadequate."),
    (cues.requires, "The roof requires improvement."),
    (cues.by_copula, "Adoption was good fun."),
    (cues.by_copula, "Adoption workers like a good."),
    (cues.by_copula, "the weather was good."),
    (cues.at_inspection, "It was good at its last party."),
    (cues.at_inspection, "Staff look good at its last two inspections."),
    (cues.still, "The weather is still inadequate."),
    (cues.still, "Its services were inadequate."),
    (cues.still, "Its services are still inadequate work."),
    (cues.in_every_area, "It is good in all weathers."),
    (cues.performs, "The council is good."),
]


@pytest.mark.parametrize(("cue", "text"), TAKEN)
def test_a_cue_takes(cue: Cue, text: str) -> None:
    """With these words beside it a grade was given."""
    assert cue(setting(text))


@pytest.mark.parametrize(("cue", "text"), LEFT)
def test_a_cue_leaves(cue: Cue, text: str) -> None:
    """Neighbouring words of another meaning are no cue."""
    assert not cue(setting(text))

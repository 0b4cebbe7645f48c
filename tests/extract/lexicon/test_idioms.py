"""Turns of phrase that would mislead whoever reads word by word."""

import pytest

from kg.extract.lexicon.polarity import verdict

STRENGTHS = [
    # Praise told by what is not.
    "Nothing is too much trouble for the advisers.",
    "A girl called her adviser “the mum I never had”.",
    "One mother said she would not be here without her worker.",
    "Inspectors met no one who had a bad word to say about the team.",
    "Inspectors struggled to find fault.",
    "Complaints are few.",
    "Exclusions are unheard of.",
    "Workers do not let parents fob them off.",
    "Schools share what they know without being chased.",
    "Cases are not closed until families are ready.",
    "Those who work nights are no less thorough than those who work days.",
    "Return interviews are not a tick-box exercise.",
    "The number of children coming back for a second time has fallen.",
    "Agency staff now make up fewer than one in twenty.",
    # Faults that somebody sees, owns or mends.
    "Leaders know their weaknesses.",
    "Leaders are honest about what is not good enough yet.",
    "Reviewing officers escalate concerns and follow them up.",
    "Mistakes are admitted.",
    "The wait for a first appointment has come down from 14 weeks to three.",
    "Victims are not blamed.",
    # What was so before.
    "A once failing department has become one that others visit.",
    "The director has brought calm after years of turbulence.",
    "The backlog that inspectors criticised in 2021 has gone.",
    # What stands after *when* is when, not what.
    "Staff feel safe to say when they are struggling.",
    "Staff know that they can ask for help when cases are difficult.",
]
WEAKNESSES = [
    "Kind words from children could not hide gaps in recording.",
    "Good practice exists in pockets.",
    "The pace of change has slowed.",
    "Many have had a string of social workers.",
    "Plans are long on description and short on action.",
    "The voice of the child is faint in records.",
    "Personal advisers have more cases than they can manage.",
    "Support for families drops away once the case is closed.",
    "A girl of nine had told her story to six different adults.",
    "Independent visitors are in short supply.",
    "Inspectors found children at potential risk of harm.",
    "Leaders do not understand what is needed.",
    "Help comes only when it is too late.",
]


@pytest.mark.parametrize("sentence", STRENGTHS)
def test_praise_is_told_by_what_is_not(sentence: str) -> None:
    """What is denied, owned or over is no fault."""
    found = verdict(sentence)
    assert found is None or found.value == "strength"


@pytest.mark.parametrize("sentence", WEAKNESSES)
def test_blame_is_told_in_fair_words(sentence: str) -> None:
    """Fair words in a turn of blame are no praise."""
    found = verdict(sentence)
    assert found is not None
    assert found.value == "weakness"

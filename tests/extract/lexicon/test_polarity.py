"""What a sentence thinks of what it tells."""

import pytest

from kg.extract.lexicon.polarity import Lean, lean, polarity
from kg.model.terms import Polarity

STRENGTHS = [
    "Leaders do more to keep staff, who are proud of their work.",
    "Managers are visible and well liked.",
    "Inspectors praised the way schools are brought in.",
    # Nothing bad was there, or it went.
    "There is no drift.",
    "Children are seen without delay.",
    "The team has cut delays.",
    "Caseloads have fallen.",
    "The shortfalls were put right.",
    "Children are seldom asked to repeat their story.",
    "They never give up on a child.",
    "Children no longer meet a stranger each month.",
    "Only a small number of families come back later for help.",
    # Danger that is met, danger that is the work's own.
    "The team acts fast when a child is in immediate danger.",
    "They identify risks early and respond to concerns quickly.",
    # What stands aside is not the verdict.
    "Despite rising demand and late funding, families get good help.",
    "They hold on to families even when others have failed.",
    "It is much better than it was when reviews were late.",
    # Bad things that seldom happen, happen to fewer, or are caught before they grow.
    "Nobody had given up on them.",
    "They spoke of being worked with and not done to.",
    "How rarely children have to tell their story twice!",
    "Hardly any care leavers lose touch.",
    "Fewer children are left waiting.",
    "The wait for a plan is down to six months.",
    "Help comes early, before a problem becomes a crisis.",
    "Decisions were made without dither.",
    "I have never felt alone.",
    "Staff would not want to work anywhere else.",
    # Idioms.
    "They stick with families through thick and thin.",
    "She is like the sister I never had.",
    "Leaders have a realistic picture of what still needs doing.",
    # Two negations, and bad things that happen to few.
    "Not one child without a worker was found.",
    "Inspectors could not find a single file without a plan.",
    "Teenagers are never put up in hotels.",
    "Hardly any of them leave.",
    "Drift has been all but eliminated.",
    "Senior managers do not shy away from bad news.",
    "They know where practice is less strong and are honest about it.",
    # What ends as praise of absence.
    "An absence of complacency leads to a strong culture.",
]
WEAKNESSES = [
    # What is wished for is not there.
    "More could be done to see children at home.",
    "It said leaders could do more to keep staff.",
    "Letters had gone unopened.",
    "Teenagers were put up in caravans.",
    "Workers leave as fast as they are hired.",
    "Leaders believed that visits were up to date when they were not.",
    "The council had “no idea” how many children had gone missing.",
    "Practice is anything but safe.",
    "Too many children wait.",
    "Plans are not consistently good.",
    "The screening is not yet routine.",
    "Help does not give families a clear or timely answer.",
    "Neglect was not always recognised early.",
    "Managers had no idea of the decline.",
    "Visits lack purpose.",
    "A small number of children had not been seen.",
    "Few checks are done well.",
    "Children went without help.",
    "Supervision must become regular.",
    "The service needs to build stronger ties with families.",
    "Staff turnover has increased.",
    "Families had to tell their stories again and again.",
    "Children were being let down.",
    "Serious concerns were raised about the service.",
    "The council has until May to clear the unread cases.",
    "There aren’t enough beds.",
    "Permanence was an afterthought.",
    "They took a swipe at the force.",
    "But the offer to those over 21 is another story.",
    "The thresholds are not as well understood as they might be.",
    "More than a quarter of referrals are re-referrals.",
]
MIXED = [
    "Meetings were timely, but officers did not always attend.",
    "Some plans were lively, while others had not been touched for a year.",
    "Adopters are well supported, though social workers have too little time for them.",
    "Most reviews are prompt; records are patchy.",
]
SILENT = [
    # A bare verb of before is no blame.
    "The team reaches children others cannot.",
    "Inspectors spoke to nine families.",
    "The letter was sent on Monday.",
    "It takes not only calls but letters.",
    "They came to see how well children are helped.",
]


@pytest.mark.parametrize("sentence", STRENGTHS)
def test_strength(sentence: str) -> None:
    """Praise, and bad things told to be absent, are a strength."""
    assert polarity(sentence) is Polarity.STRENGTH


@pytest.mark.parametrize("sentence", WEAKNESSES)
def test_weakness(sentence: str) -> None:
    """Blame, and good things told to be absent or wished for, are a weakness."""
    assert polarity(sentence) is Polarity.WEAKNESS


@pytest.mark.parametrize("sentence", MIXED)
def test_mixed(sentence: str) -> None:
    """One half of each kind is mixed."""
    assert polarity(sentence) is Polarity.MIXED


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    """A sentence without praise or blame thinks nothing."""
    assert polarity(sentence) is None


def test_one_weakness_outweighs() -> None:
    """In one clause a word of blame outweighs a word of praise beside it."""
    assert lean("timely visits are rare and late") is Lean.WEAK


def test_long_sentence() -> None:
    """The work stays in proportion to the length of a sentence without a stop."""
    assert polarity("well " * 4000) is Polarity.STRENGTH

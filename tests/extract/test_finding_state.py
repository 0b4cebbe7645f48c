"""What the reading has come to."""

from extract.examples import document
from kg.extract.finding_state import (
    State,
    enter,
    introduce,
    look_elsewhere,
    look_over,
    remember,
)
from kg.extract.voices import Voices
from kg.model.terms import Polarity


def _after(sentence: str, state: State, *, others: bool = False) -> State:
    """Return the state once a sentence has been read."""
    read = document(f"{sentence} That was in Redbridge Council’s front door.", "finding")
    remember(state, Voices.of(read), read.sentences[0], others=others, inspectors=False)
    return state


def test_heading_opens() -> None:
    """A heading of findings opens what follows and lends it its polarity."""
    state = State()
    enter(state, "Areas for improvement")
    assert (state.heading, state.listed, state.open) == (Polarity.WEAKNESS, True, True)


def test_heading_closes() -> None:
    """A heading of something else closes what was told before."""
    state = State(agent=True, open=True)
    enter(state, "What they said")
    assert (state.listed, state.open, state.agent) == (False, False, False)


def test_introduce_neutral() -> None:
    """A line that takes no side lists points that speak for themselves."""
    state = State()
    introduce(state, "According to the report:")
    assert (state.heading, state.listed) == (None, True)


def test_inspectors_named() -> None:
    """Once inspectors are named, *they* are they."""
    assert _after("Inspectors came back.", State()).agent


def test_council_named() -> None:
    """Once the council is the subject, *it* is the council."""
    assert not _after("The council grew.", State(agent=True)).agent


def test_other_body_named() -> None:
    """Once another body is the subject, *it* is that body."""
    assert not _after("Kent Police grew.", State(agent=True)).agent


def test_speech_closes() -> None:
    """Somebody else's words close the report."""
    state = _after("“We are glad,” he said.", State(agent=True, open=True), others=True)
    assert (state.agent, state.open) == (False, False)


def test_elsewhere() -> None:
    """A report on adult care is another story until children are named again."""
    state = State()
    look_elsewhere(state, "The CQC found adult social care slow.")
    assert state.elsewhere
    look_elsewhere(state, "It said that people wait.")
    assert state.elsewhere
    look_elsewhere(state, "Children get help at once.")
    assert not state.elsewhere


def test_other_stories() -> None:
    """Under a heading or a link of other stories nothing more is told."""
    state = State()
    look_over(state, "Related articles")
    assert state.linked
    look_over(state, "Photo: A. Lee")
    assert not state.linked
    enter(state, "Read more")
    assert state.over


def test_prose_below_heading() -> None:
    """A heading lends its polarity to the prose below it until somebody else speaks."""
    state = State()
    enter(state, "What’s good")
    assert state.under is Polarity.STRENGTH
    assert _after("“We are glad,” he said.", state, others=True).under is None

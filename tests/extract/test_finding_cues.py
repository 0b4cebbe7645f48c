"""By which cue a sentence reports a finding."""

import pytest

from extract.examples import document
from kg.extract.finding_cues import cue_of
from kg.extract.finding_state import State
from kg.extract.voices import Voices

NEWS = "Ofsted inspected Redbridge Council’s children’s services in May.\n\n"
CASES = [
    ("Inspectors found that plans were weak.", State(), "finding.tells"),
    ("Ofsted told the council to see children sooner.", State(), "finding.demand"),
    ("Carers were praised for their patience.", State(), "finding.passive"),
    ("They found that plans were weak.", State(agent=True), "finding.pronoun"),
    ("They found that plans were weak.", State(), None),
    ("Parents said they felt heard.", State(agent=True), "finding.witness"),
    ("Parents said they felt heard.", State(), None),
    ("Social workers know families well.", State(since=0), "finding.goes-on"),
    ("Social workers know families well.", State(open=True), "finding.narrated"),
    ("Social workers know families well.", State(), None),
    ("Caseloads will be cut by good managers.", State(since=0), None),
    ("They have agreed to improve plans.", State(agent=True), None),
    ("Inspectors found what?", State(), None),
]


@pytest.mark.parametrize(("sentence", "state", "expected"), CASES)
def test_cue(sentence: str, state: State, expected: str | None) -> None:
    """The cue is the teller named, the pronoun, the witness, or what came before."""
    read = document(NEWS + sentence, "finding")
    found = cue_of(Voices.of(read), read.sentences[-1], state, spoken=False)
    assert found == expected


def test_spoken() -> None:
    """Inspectors' own words count, but not where they address somebody."""
    read = document(f"{NEWS}“Plans are kept in a box,” the report said.", "finding")
    voices = Voices.of(read)
    assert cue_of(voices, read.sentences[-1], State(), spoken=True) == "finding.quoted"
    read = document(f"{NEWS}“You were kind to us all,” the report said.", "finding")
    assert cue_of(Voices.of(read), read.sentences[-1], State(), spoken=True) is None

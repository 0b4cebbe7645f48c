"""Transcripts whose labels name the speakers."""

import pytest

from extract.examples import document
from kg.extract.scripts import spoken_lines
from kg.extract.speakers import Speakers

CAST = "Councillor Ann Lee met Councillor Bob Day.\n\n"
TOLD = [
    (
        "CLLR ANN LEE: We knew. I thank them.\n\nTHE CHAIR: Order, please.\n\nDAY: It is so.",
        [("We knew. I thank them.", "Ann Lee"), ("It is so.", "Bob Day")],
    ),
    # A seat and a party, and an office, beside the name.
    (
        "Mr Bob Day (Ashby) (Lab): I am grateful.\n\nMr Day: I will.\n\nThe Minister for "
        "Children (Ann Lee): I agree.",
        [("I am grateful.", "Bob Day"), ("I will.", "Day"), ("I agree.", "Ann Lee")],
    ),
    # Too few lines, or no    # Too few lines, or no sentences.
    ("Ann Lee: We knew that.\n\nBob Day: So did I.", []),
    ("Ann Lee: leader\n\nBob Day: director\n\nCllr Lee: chair", []),
    # Where others have marks, these are the reporter's.
    ("LEE: “We knew.”\n\nDAY: And then?\n\nLEE: It rained.\n\nDAY: It did.", []),
]


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_spoken_lines(text: str, lines: list[tuple[str, str]]) -> None:
    """A label that names a person gives it the words of its line."""
    read = document(f"{CAST}{text}\n\nThat was all that was said.", "role")
    found = spoken_lines(read, Speakers.of(read)).values()
    assert [(w.of(read.text), s.of(read.text).title()) for w, s in found] == lines

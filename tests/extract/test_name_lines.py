"""Lines that tell whose words stand beside them."""

import pytest

from extract.examples import document
from kg.extract.name_lines import (
    interviewee,
    is_name_line,
    is_question,
    is_repeated,
    is_signature,
    named_at,
)
from kg.extract.speakers import Speakers
from kg.model.span import Span


@pytest.mark.parametrize("line", ["– Ann Lee", "> — Ann Lee, leader", "- Kent Police"])
def test_signature(line: str) -> None:
    """A dash before a name signs words."""
    assert is_signature(line)


@pytest.mark.parametrize("line", ["Ann Lee", "– " + "word " * 40])
def test_no_signature(line: str) -> None:
    """A line without a dash, and a long one, signs nothing."""
    assert not is_signature(line)


@pytest.mark.parametrize("line", ["**What changed?**", "Q: What changed?"])
def test_question(line: str) -> None:
    """A paragraph that only asks is a question."""
    assert is_question(line)


@pytest.mark.parametrize("line", ["“What changed?”", "It changed."])
def test_no_question(line: str) -> None:
    """Words in marks and a statement are no question."""
    assert not is_question(line)


def test_name_line() -> None:
    """A name and office tell nothing; a sentence does."""
    assert is_name_line("Ann Lee, leader")
    assert not is_name_line("Ann Lee said so")
    assert not is_name_line("Ann Lee left.")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Cllr Ann Lee, leader of the council", "Ann Lee"),
        ("Kent Police spokesperson", "Kent Police"),
        ("Friends of Ann Lee", None),
        ("Ann Lee keeps bees", None),
    ],
)
def test_named_at(line: str, name: str | None) -> None:
    """The name must begin the line and be all of it but the office."""
    text = f"It rained in the town all day.\n\n{line}\n\nIt was dry."
    start = text.index(line)
    found = named_at(Speakers.of(document(text, "role")), Span(start, start + len(line)))
    assert (found.of(text) if found else None) == name


def test_interviewee() -> None:
    """A question is answered by whom it calls by name, else by the one named most."""
    text = "Ann Lee met Bob Day. Ann Lee left. What now, Bob Day?"
    speakers = Speakers.of(document(text, "role"))
    called = interviewee(speakers, Span(text.index("What"), len(text)), None)
    assert called is not None
    assert called.of(text) == "Bob Day"
    most = interviewee(speakers, Span(text.index("What"), text.index("What")), None)
    assert most is not None
    assert most.of(text) == "Ann Lee"


def test_repeated() -> None:
    """Words that stand in a longer quotation are repeated; the longer one is not."""
    text = "“We saw it coming.” Then: “We saw it coming and left.”"
    short, long = (q.content for q in document(text, "role").quotes)
    assert is_repeated(document(text, "role"), short)
    assert not is_repeated(document(text, "role"), long)

"""Offices told apart from the name."""

import pytest

from extract.examples import document
from kg.extract.office_told import below, of_pronouns
from kg.model.span import Span


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Ann Lee\nHead of Early Help", ["head of early help"]),
        ("Yours sincerely,\n\nAnn Lee\n\nDirector of Education", ["director of education"]),
        ("Ann Lee MBE\nChair, Foster Carers’ Forum", ["chair"]),
        ("It was signed by nobody but Ann Lee\nDirector of Education", []),
        ("Ann Lee\nThe director said that it was good", []),
        ("Ann Lee\nKent", []),
    ],
)
def test_below(text: str, titles: list[str]) -> None:
    """A name with a line to itself has the office on the line below, if that is no sentence."""
    start = text.index("Ann")
    found = below(text, Span(start, start + len("Ann Lee")), len(text))
    assert [t.words for t in found] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Ann Lee took over. She was previously head of early help.", ["head of early help"]),
        ("Ann Lee took over. It rained. She became director in May.", ["director"]),
        ("Ann Lee met Tom Roe. She was the director.", []),
        ("Ann Lee spoke. “She was the director,” said Tom Roe.", []),
        ("She was the director.", []),
    ],
)
def test_of_pronouns(text: str, titles: list[str]) -> None:
    """*She* is the one person of the sentence before, and nobody where that names two."""
    found = of_pronouns(document(text, "person"))
    assert [(p.name, t.words) for p, _, t, _ in found] == [("Ann Lee", t) for t in titles]

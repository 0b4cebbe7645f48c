"""Whose a letter, a report or a statement is."""

import pytest

from extract.examples import document
from kg.extract.papers import Papers
from kg.model.span import Span


def papers(text: str) -> Papers:
    """Return those who can write in a text."""
    return Papers.of(document(text, "role"))


@pytest.mark.parametrize(
    ("clause", "author"),
    [
        ("A letter from Kent Police", "Kent Police"),
        ("The review, written by Mrs Ann Lee", "Ann Lee"),
        ("Mrs Ann Lee’s blunt review", "Ann Lee"),
        ("Kent Police’s own report", "Kent Police"),
        # A council's report, and an inspector's, is the inspectorate's.
        ("Kent County Council’s report", None),
        ("Kent Police’s inspection report", None),
        ("A report by lead inspector Ann Lee", None),
        ("A letter to Kent Police", None),
    ],
)
def test_author(clause: str, author: str | None) -> None:
    """A paper is by whom it is from, or whose it is."""
    text = f"It rained in the town all day. {clause} said so."
    found = papers(text).author(Span(text.index(clause), text.index(" said so")))
    assert (found.of(text) if found else None) == author


@pytest.mark.parametrize(
    ("told", "author"),
    [
        ("Mrs Ann Lee wrote in a letter to Kent Police that it rained.", "Ann Lee"),
        ("Kent Police got a letter.", None),
        ("In a letter it rained.", None),
    ],
)
def test_letter(told: str, author: str | None) -> None:
    """*The letter* is the person's of whom the paper told before that she wrote one."""
    text = f"{told} The letter says so."
    found = papers(text).letter(Span(text.index("The letter"), text.index(" says so")))
    assert (found.of(text) if found else None) == author


@pytest.mark.parametrize(
    ("told", "issuer"),
    [
        ("Mrs Lee put out a statement.", "Lee"),
        ("Mrs Lee was ill and a statement was read out by Mr Day.", "Lee"),
        ("A statement from Mrs Lee was read out by Mr Day.", "Lee"),
        ("Mrs Lee’s review came out.", "Lee"),
        ("Kent Police put out a statement.", "Kent Police"),
        ("The civic centre put out a statement.", "Kent County Council"),
        ("Mrs Lee read Ofsted’s report.", None),
        ("Kent Police spoke of a statement.", None),
        ("“A statement by Mrs Lee is due.”", None),
        ("It rained.", None),
    ],
)
def test_issuer(told: str, issuer: str | None) -> None:
    """The statement told of last in a paragraph is the one's who put it out."""
    text = f"Kent County Council met.\n\n{told} It said so."
    found = papers(text).issuer(text.index(" It said") + 1)
    assert (found.of(text) if found else None) == issuer

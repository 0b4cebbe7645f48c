"""Whom a profile is about."""

import pytest

from extract.examples import document
from kg.extract.protagonist import protagonists

TOLD = (
    "She grew up here.",
    "Now she runs a service.",
    "It is late, and she waits.",
    "She has cats.",
)


def about(*paragraphs: str, pronouns: dict[str, str] | None = None) -> dict[str, str]:
    """Return the words that each pronoun means in a text of these paragraphs."""
    text = "\n\n".join(("Ann Lee keeps bees here.", *paragraphs))
    found = protagonists(document(text, "role"), pronouns or {})
    return {word: span.of(text) for word, span in found.items()}


def test_about_one() -> None:
    """Four paragraphs that name nobody and tell what she does are about the one named first."""
    assert about(*TOLD) == {"she": "Ann Lee"}


@pytest.mark.parametrize(
    "paragraphs",
    [
        TOLD[:3],
        # Somebody is named there, or only speaks.
        [f"Bea Roe came. {told}" for told in TOLD],
        ["“No,” she said.", "She added that it was late.", "She told us so.", "She says no."],
        # What she says of another is no telling; nor is it one person's story with two of them.
        [f"“{told}” It was so." for told in TOLD],
        [*TOLD, "He has none.", "Then he left."],
    ],
)
def test_about_nobody(paragraphs: list[str]) -> None:
    """Other pieces are about nobody so much that a pronoun could mean that one anywhere."""
    assert about(*paragraphs) == {}


def test_first_who_fits() -> None:
    """The one meant is the first whom the pronoun fits; there may be none."""
    assert about("Bea Roe came.", *TOLD, pronouns={"Lee": "he"}) == {"she": "Bea Roe"}
    assert about(*TOLD, pronouns={"Lee": "he"}) == {}

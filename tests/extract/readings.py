"""Readings of a text, for the tests of what tells who speaks."""

from extract.examples import document
from kg.extract.masking import Masked
from kg.extract.memory import Memory
from kg.extract.reading import Reading
from kg.extract.speakers import Speakers
from kg.model.span import Span


def reading(text: str, memory: Memory | None = None) -> Reading:
    """Return a reading of a text in which the roles have been found."""
    found = document(text, "role")
    return Reading(found, Speakers.of(found), memory or Memory())


def place(text: str, words: str) -> Span:
    """Return the first place of some words in a text."""
    start = text.index(words)
    return Span(start, start + len(words))


def last_masked(read: Reading) -> Masked:
    """Return the last paragraph of a reading with its quotations blotted out."""
    return Masked.of(read.document, read.document.paragraphs[-1])


def words(read: Reading, span: Span | None) -> str | None:
    """Return the words of a place, None for no place."""
    return None if span is None else span.of(read.document.text)

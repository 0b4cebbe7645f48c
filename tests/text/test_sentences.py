"""Sentences of a paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model.span import Span
from kg.text.sentences import sentences

CASES = [
    ("It rained. It stopped.", ["It rained.", "It stopped."]),
    ("“It rained.” He left.", ["“It rained.”", "He left."]),
    ("Coun. Smith and Mrs. Day met at St. Helens.", None),
    ("It cost £1.5m. “Why?” they asked.", ["It cost £1.5m.", "“Why?” they asked."]),
    ("See No. 10 and J. P. Day.", None),
    ("Wait… Then go!", ["Wait…", "Then go!"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_split(text: str, expected: list[str] | None) -> None:
    """A sentence ends at its stop with its marks, not at an abbreviation's."""
    found = [s.of(text) for s in sentences(text, Span(0, len(text)))]
    assert found == (expected or [text])


@given(st.text(alphabet="Ab. “”!?\n", max_size=60))
def test_nothing_lost(text: str) -> None:
    """Between sentences there is only white space."""
    position = 0
    for span in sentences(text, Span(0, len(text))):
        assert not text[position : span.start].strip()
        position = span.end
    assert not text[position:].strip()

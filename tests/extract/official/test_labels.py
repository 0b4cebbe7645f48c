"""What stands after a label."""

import re

import pytest

from kg.extract.official.labels import values
from kg.model.span import Span

LABEL = re.compile(r"inspection dates?:\s*", re.IGNORECASE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inspection date: 6 July 2015\nReport published: 15 May 2016", ["6 July 2015"]),
        ("Inspection dates: 5 to 9 December\n2022\nLead inspector: A B", ["5 to 9 December\n2022", "5 to 9 December"]),
        ("Inspection dates:\n6 July 2015\nJudgement Grade", ["6 July 2015"]),
        ("Inspection dates:", []),
        ("6 July 2015", []),
    ],
)  # fmt: skip
def test_lines_after_a_label(text: str, expected: list[str]) -> None:
    """The longest comes first, and nothing goes beyond the next label."""
    found = [span.of(text) for span in values(text, LABEL, Span(0, len(text)))]

    assert found == expected

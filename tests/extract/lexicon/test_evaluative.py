"""The words that praise and blame, and those that turn them."""

import re

import pytest

from kg.extract.lexicon import evaluative as e

WORDS = [
    (e.FLAW, "too many", True),
    (e.FLAW, "not yet", True),
    (e.FLAW, "support that families need to be safe", False),
    (e.BAD, "drift and delay", True),
    (e.BAD, "homes and gardens", False),
    (e.GOOD, "highly effective", True),
    (e.GOOD, "the first of its kind", False),
    (e.NEGATION, "they do not", True),
    (e.NEGATION, "not only that", False),
    (e.RELIEF, "has reduced", True),
    (e.SAFE, "children at risk of exploitation", True),
    (e.SAFE, "a damning Ofsted report", True),
    (e.CEASED, "rarely have to ask", True),
    (e.CEASED, "often have to ask", False),
    (e.FEWER, "fewer children", True),
    (e.FEWER, "fewer than half", False),
    (e.PRAISE, "spoke highly of", True),
    (e.BLAME, "raised serious concerns", True),
]


@pytest.mark.parametrize(("pattern", "words", "expected"), WORDS)
def test_words(pattern: re.Pattern[str], words: str, *, expected: bool) -> None:
    """Each table holds its own words."""
    assert (pattern.search(words) is not None) is expected

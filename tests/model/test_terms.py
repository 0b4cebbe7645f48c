"""The closed word lists."""

from enum import StrEnum

import pytest

from kg.model import terms

LISTS = [
    v
    for v in vars(terms).values()
    if isinstance(v, type) and issubclass(v, StrEnum) and v is not StrEnum
]


@pytest.mark.parametrize("words", LISTS)
def test_no_word_stands_twice(words: type[StrEnum]) -> None:
    """Each concept has a word of its own."""
    assert len({member.value for member in words}) == len(words.__members__)


def test_the_contracts_words_are_there() -> None:
    """Others script against these words."""
    assert {t.value for t in terms.InspectionType} >= {
        "full",
        "short",
        "focused visit",
        "monitoring visit",
        "SEND area",
        "JTAI",
        "other",
        "unknown",
    }
    assert {p.value for p in terms.Polarity} == {"strength", "weakness", "mixed"}
    assert {q.value for q in terms.QuotationKind} == {"direct", "indirect"}

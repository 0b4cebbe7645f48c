"""Finding the names of the reference tables in a text."""

import pytest

from kg.extract.gazetteer import Form, fold, hits


def _found(text: str) -> list[tuple[str, Form]]:
    return [(h.span.of(text), h.form) for h in hits(text)]


def test_longest_wins() -> None:
    """Where names overlap the longest counts."""
    assert ("North Yorkshire Council", Form.COUNCIL) in _found("North Yorkshire Council met.")
    assert [w for w, _ in _found("Kent Police came.")] == ["Kent Police"]


def test_whole_words() -> None:
    """A name inside a word is none."""
    assert _found("Kentish folk and Readings.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It told the Met.", ["the Met"]),
        ("They met the staff.", []),
        ("It told the met.", []),
        ("It is for children to become strong.", []),
        ("Become strong.", []),
        ("The charity Become spoke.", ["Become"]),
        ("A report by Become shows it.", ["Become"]),
        ("The integrated care board paid.", ["integrated care board"]),
    ],
)
def test_capital(text: str, found: list[str]) -> None:
    """A name needs its capital, a description none, and a word that is a name its company."""
    assert [w for w, form in _found(text) if form is Form.AGENCY] == found


def test_fold_keeps_offsets() -> None:
    """Folding changes no character's place."""
    text = "St Helens’ İstanbul \u00a0– end"
    assert len(fold(text)) == len(text)

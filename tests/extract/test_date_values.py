"""What the printed forms of a time mean."""

import pytest

from kg.extract.date_values import NONE, READERS, Reading, read
from kg.extract.lexicon.dates import ANY, FORMS, group


def value(words: str) -> Reading:
    """Return what the first form that fits makes of some words."""
    match = ANY.match(words)
    assert match is not None
    return read(next(n for n, _ in FORMS if match[group(n)] is not None), match)


@pytest.mark.parametrize(
    ("words", "reading"),
    [
        ("29 April to 3 May 2019", ("2019-04-29/2019-05-03", None)),
        ("10 December to 14 January 2019", ("2018-12-10/2019-01-14", None)),
        ("December and January 2019", ("2018-12/2019-01", None)),
        ("March last year", ("XXXX-03", "year-1")),
        ("Two years ago", (None, "year-2")),
        ("next month", (None, "month+1")),
        ("the same week", (None, None)),
        ("2019-25", NONE),
    ],
)
def test_a_form_means_a_value_and_a_way_to_count(words: str, reading: Reading) -> None:
    """Years before New Year are completed, relative times say how to count."""
    assert value(words) == reading


def test_every_form_has_a_reader() -> None:
    """No form is found that nobody can read."""
    assert sorted(READERS) == sorted(name for name, _ in FORMS)
    assert NONE == (None, None)

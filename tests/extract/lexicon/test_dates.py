"""The printed forms of a time."""

import pytest

from kg.extract.lexicon.dates import ANY, FORMS, MONTHS, group


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("2019-04-29", "iso"),
        ("29/04/2019", "slashed"),
        ("29 April to 3 May 2019", "days-months"),
        ("10 to 14 June 2024", "days-month"),
        ("July 12 to July 16", "months-days"),
        ("June 10-14", "month-days"),
        ("12 June 2019", "day-month"),
        ("June 12, 2019", "month-day"),
        ("April and May this year", "months"),
        ("last April", "month"),
        ("spring 2019", "season"),
        ("2023-24", "year-pair"),
        ("2016", "year"),
        ("two years ago", "ago"),
        ("earlier this year", "relative"),
        ("yesterday", "day-word"),
        ("last Friday", "weekday"),
    ],
)
def test_each_form_reads_its_whole_example(words: str, form: str) -> None:
    """The longest form that fits is the one that is read."""
    match = ANY.match(words)
    assert match is not None
    assert (words, words) == (match[0], match[group(form)])


def test_every_form_has_a_name_of_its_own() -> None:
    """No two forms share a name."""
    names = [name for name, _ in FORMS]
    assert len(names) == len(set(names))


def test_the_months_are_twelve() -> None:
    """Each month has its number, by its full name and its short one."""
    assert set(range(1, 13)) == set(MONTHS.values())
    assert MONTHS["september"] == MONTHS["sept"] == MONTHS["sep"] == 9


@pytest.mark.parametrize("words", ["£2019", "1.2019", "12019", "A2019"])
def test_digits_inside_a_number_are_no_year(words: str) -> None:
    """A year stands by itself."""
    assert ANY.search(words) is None

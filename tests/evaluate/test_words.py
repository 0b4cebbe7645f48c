"""When names, titles and openings agree."""

import pytest

from kg.evaluate.words import (
    begins,
    same_name,
    same_person,
    same_speaker,
    same_title,
    start,
    title_words,
    words,
)


def test_words_are_plain() -> None:
    """Case, accents, punctuation and kinds of quote mark tell no words apart."""
    assert words("“Children’s Café”, it said") == words('"children\'s cafe" it said')


@pytest.mark.parametrize(
    ("wanted", "found", "agree"),
    [
        ("Mark Santos", "Mark Santos", True),
        ("Mark Santos", "Councillor Mark Santos", True),
        ("Mark Santos", "Santos", False),
        ("Santos", "Mark Santos", True),
        ("Mark Santos", "Maria Santos", False),
        ("Hector Vaudrey-Osei", "Hector Osei", True),
        ("Hector Vaudrey-Osei", "Hector Vaudrey", False),
        ("Mark Santos", "", False),
    ],
)
def test_people(wanted: str, found: str, agree: bool) -> None:  # noqa: FBT001
    """A person is known by the surname and one more word."""
    assert same_person(wanted, found) is agree


def test_titles_need_most_words() -> None:
    """A title agrees where it has more than half of the wanted words; small words do not count."""
    assert same_title("council leader", "leader of the council")
    assert same_title("director of children’s services", "director of children's services")
    assert same_title("cabinet member for children and young people", "cabinet member for children")
    assert not same_title("council leader", "leader")
    assert not same_title("cabinet member for children", "member")
    assert title_words("director of children's services") == {"director", "children", "services"}


def test_names_but_for_the() -> None:
    """A leading *the* is no part of a name, unless it is the whole name."""
    assert same_name("Metropolitan Police", "the Metropolitan Police")
    assert not same_name("Kent", "Kent Police")
    assert not same_name("The", "")


def test_speakers_by_surname() -> None:
    """A speaker agrees by the surname; an unnamed speaker only with an unnamed one."""
    assert same_speaker("Mark Santos", "Santos")
    assert same_speaker("Metropolitan Police", "The Metropolitan Police")
    assert not same_speaker("Ofsted", "")
    assert same_speaker("", "")


def test_openings() -> None:
    """A short wanted opening is the beginning of a longer found one, at a word's end."""
    assert start("“We are, truly, proud of it”", 4) == "we are truly proud"
    assert begins("we are", "we are proud")
    assert not begins("we are", "we aren")
    assert not begins("", "we are")

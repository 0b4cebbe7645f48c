"""A forgotten name, blotted out of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import make
from kg.extract.base import read
from kg.model.article import BLOT
from kg.resolve.account import account
from kg.resolve.blot import blotted, name_marks, without
from kg.text.parse import parse

ASHDOWN = frozenset(name_marks("Robin Ashdown"))


def blots(text: str, marks: frozenset[str] = ASHDOWN) -> str:
    """Return an article's text with somebody blotted out, each blotted word as one ``#``."""
    told = account(read(parse(make.article(text=text))))
    fresh = blotted(told, marks)
    assert fresh is None or len(fresh.article.text) == len(text)
    found = text if fresh is None else fresh.article.text
    return " ".join("#" if word.startswith(BLOT) else word for word in found.split())


@pytest.mark.parametrize(
    "name",
    [
        "Robin Ashdown",
        "ROBIN ASHDOWN",
        "Röbin Áshdown",
        "Robin\nAshdown",
        "Robin\u00a0Ashdown",
        "Ro\u00adbin Ash\u200bdown",
        "Robin M. Ashdown",
        "Robin Marie Ashdown",
        "Ashdown, Robin",
        "robin.ashdown",
        "Robin-Ashdown",
    ],
)
def test_forms_of_a_name(name: str) -> None:
    """A full name is found however it is printed, and no offset moves."""
    text = f"It was for {name} to say."
    found = without(text, ASHDOWN)

    assert len(found) == len(text)
    assert "shdown" not in found.casefold().replace("á", "a")
    assert found.startswith("It was for ")
    assert found.endswith(" to say.")


@pytest.mark.parametrize(
    "text",
    [
        "Robin left. Ashdown Forest is far.",
        "Robin, Jo and Kit Ashdown came.",
        "Robinson and Ashdowne came.",
        "A robin sang near Ashdown.",
    ],
)
def test_other_words_stay(text: str) -> None:
    """A given name and a surname that do not stand together are no full name."""
    assert without(text, ASHDOWN) == text


def test_addresses_and_names_of_files() -> None:
    """In an address a name may be written as one word."""
    assert without("@robinashdown said", ASHDOWN) == f"@{BLOT * 12} said"
    assert without("robinashdown-quits", ASHDOWN, handle=True) == f"{BLOT * 12}-quits"
    assert without("robinashdown quits", ASHDOWN) == "robinashdown quits"
    assert without("https://a.example/robin-ashdown-quits", ASHDOWN, handle=True) == (
        f"https://a.example/{BLOT * 13}-quits"
    )


def test_parts_of_the_name_go_with_it() -> None:
    """Where the full name stands, the surname and the given name go wherever they stand."""
    assert blots(
        "Councillor Robin Ashdown spoke. Cllr Ashdown said it was good. Ashdown’s view is his. "
        "Robin, said a friend, is kind."
    ) == ("Councillor # # spoke. Cllr # said it was good. # view is his. # said a friend, is kind.")


def test_what_is_anothers_stays() -> None:
    """Another of the same surname, and a council of that name, are left alone."""
    assert blots(
        "Councillor Robin Kent met Councillor Jo Kent of Kent County Council. "
        "Councillor Jo Kent said no.",
        frozenset(name_marks("Robin Kent")),
    ) == (
        "Councillor # # met Councillor Jo Kent of Kent County Council. Councillor Jo Kent said no."
    )


def test_a_word_that_is_a_name_too() -> None:
    """Of a surname that is a word as well only what means the person goes."""
    assert blots(
        "Councillor Robin Young spoke. Young people agreed. Cllr Young said it was good.",
        frozenset(name_marks("Robin Young")),
    ) == ("Councillor # # spoke. Young people agreed. Cllr # said it was good.")


def test_words_in_one_place() -> None:
    """Who is only called by a surname is forgotten by the mark of those words."""
    text = "Councillor Ashdown spoke. Cllr Ashdown said it was good."
    told = account(read(parse(make.article(text=text))))
    from kg.resolve.marks import mark

    marks = frozenset(mark("person", piece) for piece in told.people[0].evidence[:1])

    assert name_marks("Ashdown") == ()
    assert blots(text, marks) == "Councillor # spoke. Cllr # said it was good."


def test_nobody_is_named() -> None:
    """A text that names nobody of these is as it was."""
    told = account(read(parse(make.article(text="Councillor Jo Marsh spoke of Ashdown."))))

    assert blotted(told, ASHDOWN) is None


_words = st.text(st.characters(categories=["Lu", "Ll"]), min_size=3, max_size=9)


@given(_words, _words, st.text(max_size=60), st.text(max_size=60))
def test_no_letter_moves(given_name: str, surname: str, before: str, after: str) -> None:
    """Whatever the name and whatever stands around it, it is gone and the text is as long."""
    name = f"{given_name} {surname}"
    text = f"{before} {name} {after}"
    found = without(text, frozenset(name_marks(name)))

    assert len(found) == len(text)
    if name_marks(name):
        assert name not in found.replace(before, "", 1).replace(after, "", 1)

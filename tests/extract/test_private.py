"""Names that no graph may hold: children, and relatives and accused in a case."""

import pytest

import make
from extract.examples import document
from kg.extract.base import read
from kg.extract.private import Why, officials, private
from kg.resolve.people import resolve_people
from kg.text.parse import parse

CASE = "A serious case review followed.\n\n"


def shown(text: str) -> dict[str, Why]:
    """Return the names that are private in a text of a case, and why."""
    found = document(CASE + text, "role")
    return {span.of(found.text): why for span, why in private(found).items()}


def people(text: str) -> list[str]:
    """Return the names of the people that an article gives to the graph."""
    return sorted(c.name for c in resolve_people(read(parse(make.article(text=text)))).clusters)


@pytest.mark.parametrize(
    "text",
    [
        "Inspectors came after Robin Ashdown, four, was found alone.",
        "Inspectors came after Robin Ashdown, aged 12, was found alone.",
        "Inspectors came for Robin Ashdown (17) in May.",
        "Robin Ashdown, who was six when he was moved, told nobody.",
        "It was 16-month-old Robin Ashdown whom they failed.",
        "The two-year-old girl Robin Ashdown was moved.",
        "Nobody saw toddler Robin Ashdown.",
        "They looked for a boy named Robin Ashdown.",
        "Robin Ashdown, 11 months, was moved.",
    ],
)
def test_a_child_is_told_by_age(text: str) -> None:
    """An age under eighteen beside a name, or a word that only a child is called by."""
    assert shown(text) == {"Robin Ashdown": Why.CHILD}


@pytest.mark.parametrize(
    "text",
    [
        "The death of Robin Ashdown changed the law.",
        "A review into the murder of Robin Ashdown found the same.",
        "Robin Ashdown’s death changed the law.",
        "Robin Ashdown was murdered in 2011.",
        "Robin Ashdown, who died in 2011, was known to them.",
        "Her son Robin Ashdown was known to them.",
        "Robin Ashdown was later jailed for eight years.",
        "Robin Ashdown, 31, pleaded guilty to cruelty.",
    ],
)
def test_harmed_and_accused(text: str) -> None:
    """Who was harmed, who did it, and whose child somebody is."""
    assert shown(text) == {"Robin Ashdown": Why.CASE}


def test_names_that_are_joined() -> None:
    """What is told of one of two names is told of both."""
    told = shown("The deaths of Robin Ashdown and Billie Ashdown changed the law.")

    assert told == {"Robin Ashdown": Why.CASE, "Billie Ashdown": Why.CASE}


@pytest.mark.parametrize(
    "text",
    [
        "His mother, Robin Ashdown, said nothing.",
        "The girl’s great-grandfather Robin Ashdown rang them five times.",
        "Robin Ashdown, the boy’s aunt, rang them.",
        "Robin Ashdown, mother of the twins, rang them.",
        "Robin Ashdown, whose son was moved, rang them.",
        "Her mother’s partner, Robin Ashdown, said nothing.",
    ],
)
def test_a_relative_in_a_case(text: str) -> None:
    """Somebody's relative is private in a text of a case, and in no other."""
    assert shown(text) == {"Robin Ashdown": Why.RELATIVE}
    assert private(document(text, "role")) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Robin Ashdown, 19, left care last year and said so.",
        "Robin Ashdown, 54, said it was good.",
        "Robin Ashdown, five weeks into the job, said so.",
        "Robin Ashdown, two days a week the head of Stour, said so.",
        "Robin Ashdown, one of the directors, said so.",
        "Councillor Robin Ashdown (Con) said so.",
        "The 40-year-old Robin Ashdown said so.",
        "Stour’s children’s chief, Robin Ashdown, said so.",
        "The review was led by Robin Ashdown, who said so.",
        "Robin Ashdown thanked carers and parents.",
    ],
)
def test_whoever_is_not(text: str) -> None:
    """Adults who speak for themselves, and who works in the field, are people like others."""
    assert shown(text) == {}


def test_an_office_makes_public() -> None:
    """A councillor's death, or a director's daughter's, takes nobody out; a child's post does."""
    assert people("The death of Councillor Robin Ashdown was announced.") == ["Robin Ashdown"]
    assert people(
        "Robin Ashdown, director of children’s services, was found dead. He was killed at sea."
    ) == ["Robin Ashdown"]
    assert people("Robin Ashdown, 16, chair of the youth council, said it was good.") == []


def test_who_holds_an_office() -> None:
    """A role or a title beside a name tells an office."""
    found = document("Cllr Robin Ashdown met Billie Thorne, leader of the council.", "role")

    assert sorted(span.of(found.text) for span in officials(found)) == [
        "Billie Thorne",
        "Robin Ashdown",
    ]


def test_all_names_of_one() -> None:
    """Once shown private, somebody is so under the surname and the given name too."""
    text = (
        "The murder of Robin Ashdown, six, shook the town. Robin was known to social workers.\n\n"
        "His aunt, Billie Thorne, said: “We rang them and nobody came to the house.” "
        "Ms Thorne said so again.\n\n"
        "Jo Marsh, director of children’s services, said: “We are sorry.”"
    )

    assert people(text) == ["Jo Marsh"]

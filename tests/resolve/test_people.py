"""Which person a name means within one article."""

import make
from kg.extract.base import read
from kg.resolve.account import account
from kg.resolve.people import PeopleOf, resolve_people
from kg.text.parse import parse


def people(text: str) -> PeopleOf:
    """Return the people of a text."""
    return resolve_people(read(parse(make.article(text=text))))


def test_a_surname_means_the_one_of_that_name() -> None:
    """*Cllr Okoro* after *Councillor Grace Okoro* is the same person."""
    found = people("Councillor Grace Okoro spoke first. Later Cllr Okoro said no more.")

    assert [(c.name, len(c.mentions)) for c in found.clusters] == [("Grace Okoro", 2)]


def test_after_two_of_one_surname_it_means_the_later() -> None:
    """A surname that two bear means the one last named."""
    found = people(
        "Councillor Grace Okoro spoke first.\n\nCouncillor Tom Okoro spoke next.\n\nCllr Okoro said no more."
    )

    assert [(c.name, len(c.mentions)) for c in found.clusters] == [
        ("Grace Okoro", 1),
        ("Tom Okoro", 2),
    ]


def test_a_surname_alone_with_an_honorific_is_somebody() -> None:
    """Who is only ever *Cllr Okoro* is still a person."""
    assert [c.name for c in people("Cllr Okoro said that it was good.").clusters] == ["Okoro"]


def test_a_dame_goes_by_her_given_name() -> None:
    """*Dame Grace* after *Dame Grace Okoro* is the same person."""
    found = people("Dame Grace Okoro spoke first. Later Dame Grace left.")

    assert [(c.name, len(c.mentions)) for c in found.clusters] == [("Grace Okoro", 2)]


def test_a_single_name_is_somebody() -> None:
    """Who is only ever called by a given name is a person where a verb of speech says so."""
    assert [c.name for c in people("“It helped,” said Jamie.").clusters] == ["Jamie"]


def test_a_photographer_is_left_out() -> None:
    """The name in a picture credit is nobody of the story."""
    assert people("The town hall. Picture: Grace Okoro\n\nA first paragraph.").clusters == ()


def test_who_is_private_speaks_without_a_name() -> None:
    """A relative's words in a case stay, and nobody is named as their speaker."""
    text = (
        "Ofsted rated Kent County Council inadequate after the murder of Robin Ashdown, six.\n\n"
        "His aunt, Billie Thorne, said: “We rang them and nobody came to the house.”"
    )
    told = account(read(parse(make.article(text=text))))

    assert [(q.speaker, q.text) for q in told.quotations] == [
        (None, "We rang them and nobody came to the house.")
    ]
    assert not told.people

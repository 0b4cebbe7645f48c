"""Which inspectors are one person though their names are printed in two ways."""

import doctest

import pytest

import make
from kg.resolve import inspectors
from kg.resolve.inspectors import inspectorates, one_person, same_given, surname_key
from kg.resolve.link_people import link_people

OFSTED = "agency/ofsted"

# Names of inspectors as Ofsted's reports of 2013 to 2025 print them.
ONE = [
    ("Andy Waugh", "Andrew Waugh"),
    ("Jo Warburton", "Joanna Warburton"),
    ("Máire Atherton", "Maire Atherton"),
    ("Fiona Millns", "Fiona J Millns"),
    ("Sue Myers", "Susan Myers"),
    ("Steph Murray", "Stephanie Murray"),
    ("Matt Reed", "Matthew Reed"),
    ("Nick McMullen", "Nicholas McMullen"),
    ("Mike Ferguson", "Michael Ferguson"),
    ("Pam Blackman", "Pamela Blackman"),
    ("Pete McEntee", "Peter McEntee"),
    ("Rob Hackeson", "Robert Hackeson"),
    ("Rob Pyner", "Robert Pyner"),
    ("Kath Townsley", "Kathryn Townsley"),
    ("Tracey Metcalfe", "Tracy Metcalfe"),
    ("Dean Jennings", "Deane Jennings"),
    ("Paul D’Inverno", "Paul d'Inverno"),
    # Misprints
    ("Louse Hocking", "Louise Hocking"),
    ("Stella Elliot", "Stella Elliott"),
    ("Paula Thompson-Jones", "Paula Thomson-Jones"),
]
TWO = [
    ("Brenda McInerney", "Brenda McLaughlin"),
    ("Fiona Parker", "Anji Parker"),
    ("Michael White", "Simone White"),
    ("Caroline Walsh", "Lisa Walsh"),
    ("Dawn Godfrey", "Teresa Godfrey"),
    ("Carolyn Adcock", "Carolyn Spray"),
    ("Matthew Brazier", "Matthew Reed"),
    ("Nick Stacey", "Nick Bennison"),
    ("Chris Luke", "Chris Williams"),
    ("Louise Hocking", "Louise Hollick"),
]


def people(*names: str, context: str = OFSTED) -> int:
    """Return how many people the names of as many reports are."""
    accounts = [
        make.account(f"a{n}", people=(make.person(name, f"a{n}", context),))
        for n, name in enumerate(names)
    ]
    return len(link_people(tuple(accounts))[0])


@pytest.mark.parametrize("pair", ONE, ids=lambda p: p[0])
def test_forms_of_one_inspectors_name_are_one_person(pair: tuple[str, str]) -> None:
    """A known inspector is one person in whatever order the two forms come."""
    assert people(*pair) == people(*reversed(pair)) == 1


@pytest.mark.parametrize("pair", TWO, ids=lambda p: p[0])
def test_two_inspectors_stay_two(pair: tuple[str, str]) -> None:
    """A shared surname or given name alone makes nobody one."""
    assert people(*pair) == 2


@pytest.mark.parametrize("pair", ONE[:2], ids=lambda p: p[0])
def test_outside_the_inspectorate_forms_stay_apart(pair: tuple[str, str]) -> None:
    """A council may well have two people whose names are so alike."""
    assert people(*pair, context=make.REDBRIDGE) == 2


def test_a_form_that_two_may_bear_stays_apart() -> None:
    """*Jo* may be Joanna or Joanne: nobody is joined. *Kath* and *Kathie* are Kathryn."""
    assert people("Jo Brown", "Joanna Brown", "Joanne Brown") == 3
    assert people("Kath Brown", "Kathryn Brown", "Kathie Brown") == 1


def test_different_given_names_are_never_forms_of_one() -> None:
    """Names one letter apart are two, where people are called both."""
    pairs = [("Joanna", "Joanne"), ("Simon", "Simone"), ("Paul", "Paula"), ("Julia", "Julie")]

    assert [pair for pair in pairs if same_given(*pair)] == []


def test_a_surname_is_known_by_its_spellings() -> None:
    """A doubled letter and a p after m are how one surname is misprinted; another letter is not."""
    assert surname_key("A Harrison") == surname_key("A Harison")
    assert surname_key("A Clark") != surname_key("A Clarke")
    assert surname_key("A Reed") != surname_key("A Reid")


def test_each_stands_in_one_group() -> None:
    """Nobody is lost and nobody stands twice."""
    given = dict(enumerate(["Sue", "Susan", "Bob", "Jo", "Joanna", "Joanne"]))
    groups = sorted(one_person(list(given), given))

    assert sorted(n for group in groups for n in group) == list(given)
    assert (0, 1) in groups


def test_the_inspectorates_are_the_reference_tables() -> None:
    """Ofsted is one of them, a police force is not."""
    assert inspectorates()["Ofsted"] == OFSTED
    assert "Kent Police" not in inspectorates()


def test_examples() -> None:
    """The examples in the texts are true."""
    assert doctest.testmod(inspectors).failed == 0

"""How a body shows that it is one."""

import pytest

from kg.extract.lexicon import agency_forms as f


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Upper Wold Integrated Care Board paid.", "The Upper Wold Integrated Care Board"),
        ("Brindle Care Ltd runs it.", "Brindle Care Ltd"),
        ("the Portman Clinic helps", "Portman Clinic"),
    ],
)
def test_form(text: str, name: str) -> None:
    """The form of a name ends with the word for what it is."""
    match = f.FORM.search(text)
    assert match is not None
    assert match[0] == name


def test_listed() -> None:
    """A trust of several places is one name."""
    match = f.LISTED.search("Ashby, Wold and Brindle Hospitals NHS Trust said")
    assert match is not None
    assert match[0] == "Ashby, Wold and Brindle Hospitals NHS Trust"


def test_called() -> None:
    """What a body is called may stand after its name or before it."""
    after = f.APPOSITION.search("Bright Hands, a local charity, was asked.")
    before = f.LABELLED.search("It pays the charity Bright Hands in May.")
    assert after is not None
    assert before is not None
    assert after["name"] == before["name"] == "Bright Hands"


def test_trust_as_verb() -> None:
    """*They trust …* labels nobody."""
    assert f.LABELLED.search("the judges trust Ann Lee") is None

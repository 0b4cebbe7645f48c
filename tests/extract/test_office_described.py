"""Offices told by a description that stands for a person."""

import pytest

from extract.examples import document
from kg.extract.office_described import of_descriptions
from kg.model.mention import RoleMention

TOLD = [
    ("Ann Lee has a photograph. “It was full,” says the team manager.", ["team manager"]),
    (
        "Ann Lee smiles. The city council’s strategic director for children is new.",
        ["strategic director for children"],
    ),
    # One word is too little, and so is an office that a name follows.
    ("Ann Lee left. The director said so.", []),
    ("Ann Lee has a photograph. The team manager Bob Day kept it.", []),
    # The one who is asked is not the one who asks.
    ("Ann Lee was cross. She asked the education secretary to act.", []),
    # No councillor is an officer; who has an office needs none.
    ("Cllr Ann Lee was cross. The head of service agreed.", []),
    ("Ann Lee, a nurse, was cross. The head of service agreed.", []),
]


@pytest.mark.parametrize(("text", "titles"), TOLD)
def test_of_descriptions(text: str, titles: list[str]) -> None:
    """The one person of a paragraph has the office of the description, where none is told."""
    read = document(text, "person")
    beside = [r for r in document(text, "role").of(RoleMention) if r.rule != "role.described"]
    assert [title.words for _, title in of_descriptions(read, beside)] == titles

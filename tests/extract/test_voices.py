"""Whose words a sentence is."""

import pytest

from extract.examples import document
from kg.extract.voices import Voices

NEWS = (
    "Ofsted inspected Redbridge Council’s children’s services in May, led by inspector Neil "
    "Penswick.\n\n"
)
CASES = [
    # The inspectors' own.
    ("“Plans are weak and visits are late,” the report said.", True),
    ("Mr Penswick said that plans were weak.", True),
    # The paper's own, about them.
    ("The hub was praised by inspectors for its speed.", None),
    ("Staff told inspectors that they feel safe.", None),
    ("Family hubs are busy.", None),
    # Somebody else's.
    ("“We do our very best,” said Cllr Mark Santos.", False),
    ("Cllr Mark Santos, who leads the group, said that it was good.", False),
    ("A council spokeswoman said it was glad.", False),
    ("The head of children’s services has said she was sorry.", False),
    ("Commissioners sent in by ministers said it was weak.", False),
    ("Council bosses said it was quicker than expected.", False),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_voice(sentence: str, *, expected: bool | None) -> None:
    """A sentence is the inspectors', another's or the paper's own."""
    read = document(NEWS + sentence, "finding")
    assert Voices.of(read).of_sentence(read.sentences[-1]) is expected


def test_spoken() -> None:
    """A sentence is spoken where the words between marks fill most of it."""
    read = document(f"{NEWS}“Plans are weak and visits are late,” the report said.", "finding")
    assert Voices.of(read).is_spoken(read.sentences[-1])


def test_outside_speech() -> None:
    """What stands outside somebody's speech is kept for itself."""
    read = document(f"{NEWS}“We do our very best,” said Cllr Mark Santos.", "finding")
    outside = Voices.of(read).outside_speech(read.sentences[-1])
    assert "best" not in outside
    assert "Santos" in outside


def test_inspector_is_no_other() -> None:
    """An inspector named in a sentence is not somebody else."""
    read = document(f"{NEWS}Mr Penswick met staff.", "finding")
    assert not Voices.of(read).names_other(read.sentences[-1])

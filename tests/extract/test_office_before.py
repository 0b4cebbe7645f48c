"""Offices told before a name."""

import pytest

from extract.examples import document
from kg.extract.office_before import start_of, told_before
from kg.model.mention import PersonMention

BEFORE = [
    ("The council’s leader, Ann Lee, left.", ["council’s leader"]),
    ("The acting director is the deputy, Ann Lee.", ["director", "deputy"]),
    ("A commissioner, the former Kent director Ann Lee, came.", ["commissioner", "kent director"]),
    ("The strategic director (people and schools), Ann Lee, left.", ["strategic director (people and schools)"]),
    ("The improvement board is chaired by Ann Lee.", ["chair of the improvement board"]),
    ("Inspectors led by Ann Lee came.", []),
    ("Lead inspector: Ann Lee", ["lead inspector"]),
    ("The new director will be Ann Lee.", ["director"]),
    ("Ofsted sent two inspectors, Ann Lee and Bob Day, to Kent.", ["inspector"]),
    ("Two of Her Majesty’s Inspectors, Ann Lee and Bob Day, came.", ["her majesty’s inspector"]),
    # Two people; somebody who is only spoken to.
    ("In his report to the Secretary of State, the commissioner, Ann Lee, agreed.", ["commissioner"]),
    ("“We have had five ministers, Ann Lee,” he said.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "titles"), BEFORE)
def test_told_before(text: str, titles: list[str]) -> None:
    """Each office that stands before a name, and no other's."""
    read = document(text, "person")
    person = next(p for p in read.of(PersonMention) if p.name == "Ann Lee")
    found = told_before(read, read.paragraphs[0], person)
    assert [t.words for _, t, _ in found] == titles


@pytest.mark.parametrize(
    "honorific", ["County Cllr ", "the Rt Hon ", "the Rev ", "Her Honour Judge ", ""]
)
def test_start(honorific: str) -> None:
    """A name begins with its honorific."""
    text = f"They met {honorific}Ann Lee in May."
    person = document(text, "person").of(PersonMention)[0]
    assert start_of(text, person) == len("They met ")

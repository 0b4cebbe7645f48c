"""Offices told by a verb in place of a title."""

import pytest

from kg.extract.lexicon.title_verbs import told_by_passive, told_by_verb
from kg.model.span import Span

ACTIVE = [
    (", who leads the Green group, left.", ["leader of the green group"]),
    (
        " (Lab), who also chairs its children’s scrutiny panel, left.",
        ["chair of the children’s scrutiny panel"],
    ),
    (", who heads the fostering team, left.", ["head of the fostering team"]),
    (" chairs the town's school partnership.", ["chair of the town's school partnership"]),
    (", who led the inspection, left.", []),
    (", who has managed the duty team since May, left.", ["manager of the duty team"]),
    (", who holds the education brief, left.", ["education portfolio holder"]),
    (", who led the council until May, left.", ["leader of the council"]),
    (
        ", who chairs the children, schools and families committee, left.",
        ["chair of the children, schools and families committee"],
    ),
    (
        ", 19, who co-chairs Kent’s Children in Care Council, left.",
        ["co-chair of kent’s children in care council"],
    ),
    (
        ", who leads the Conservatives at county level, left.",
        ["leader of the conservatives at county level"],
    ),
    (" to chair its youth board.", ["chair of the youth board"]),
    (" will chair a new improvement board.", ["chair of the new improvement board"]),
    (", who sits on the scrutiny committee, left.", ["member of the scrutiny committee"]),
    (", now heading the Labour group, left.", ["head of the labour group"]),
    (" led the inspection in May.", []),
    (" headed Ofsted’s team in May.", []),
    # Nothing that somebody holds office in.
    (" led the team.", []),
    (" chair board", []),
    (" leads a debate and heads home.", []),
    (" chaired the meeting.", []),
]
PASSIVE = [
    ("the improvement board, chaired by ", ["chair of the improvement board"]),
    ("the council’s Labour group, which is led by ", ["leader of the council’s labour group"]),
    ("Inspectors led by ", []),
    ("Ofsted’s team, led by ", []),
    ("The second team of inspectors, under ", []),
    ("an inspection of Kent which was headed by ", []),
    ("a meeting chaired by ", []),
    ("The team, led by ", []),
    ("the board was written to by ", []),
]


@pytest.mark.parametrize(("after", "titles"), ACTIVE)
def test_active(after: str, titles: list[str]) -> None:
    """Who leads a group or chairs a board is its leader or chair."""
    text = f"Ann Lee{after}"
    found = told_by_verb(text, Span(0, 7), Span(7, len(text)), (0,))
    assert [t.words for t in found] == titles


def test_not_over_another_name() -> None:
    """A verb after another name is that person's."""
    text = "Ann Lee met Bob Day, who leads the Green group."
    assert not list(told_by_verb(text, Span(0, 7), Span(7, len(text)), (0, text.index("Bob"))))


def test_former() -> None:
    """Who led a council until some time does so no more."""
    text = "Ann Lee, who led the council until May, left."
    found = list(told_by_verb(text, Span(0, 7), Span(7, len(text)), ()))
    assert [t.former for t in found] == [True]


@pytest.mark.parametrize(("before", "titles"), PASSIVE)
def test_passive(before: str, titles: list[str]) -> None:
    """The board chaired by somebody gives the office of its chair."""
    assert [t.words for t in told_by_passive(before, 0, len(before))] == titles

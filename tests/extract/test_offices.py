"""Who speaks where a clause names an office or a kind of body."""

import pytest

from extract.examples import document
from kg.extract.offices import abbreviates, holder, of_kind
from kg.model.mention import AgencyMention
from kg.model.span import Span

TOLD = "Kent Police, Unison and the NSPCC came. "
HELD = "Ann Lee, the director, and Bob Day, the deputy director, came. "


@pytest.mark.parametrize(
    ("words", "body"),
    [("A force spokesman", "Kent Police"), ("The union", "Unison"), ("the charity", "NSPCC")],
)
def test_of_kind(words: str, body: str) -> None:
    """A kind of body means the last body of that kind."""
    read = document(TOLD, "agency")
    found, span = of_kind(words, read.of(AgencyMention))
    assert found
    assert span is not None
    assert span.of(TOLD) == body


def test_no_kind() -> None:
    """Words that name no kind of body mean none."""
    assert of_kind("A neighbour", ()) == (False, None)


@pytest.mark.parametrize(("clause", "name"), [("The director", "Ann Lee"), ("The owner", None)])
def test_holder(clause: str, name: str | None) -> None:
    """An office means who holds just that one, not the deputy's; another word means nobody."""
    text = HELD + clause
    found = holder(document(text, "role"), Span(len(HELD), len(text)))
    assert (found.of(text) if found else None) == name


def test_abbreviates() -> None:
    """Initials and a first word stand for a body's name; other letters do not."""
    body = document("The Metropolitan Police came.", "agency").of(AgencyMention)[0]
    assert abbreviates("Met", body)
    assert not abbreviates("Kent", body)

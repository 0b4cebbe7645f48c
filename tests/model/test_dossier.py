"""What one source says, and what all sources together say."""

from dataclasses import fields

import make
from kg.model.dossier import Account, Dossier, SourceNote

OF_THE_SOURCE = {"article", "names", "files", "notes", "issues", "written", "written_why"}
OF_ALL = {"articles", "comparisons"}


def test_what_one_source_says_has_a_place_in_what_all_say() -> None:
    """Every kind of record of an account is a kind of the graph."""
    told = {field.name for field in fields(Account)} - OF_THE_SOURCE

    assert told == {field.name for field in fields(Dossier)} - OF_ALL


def test_a_source_is_noted_with_all_that_is_known_of_it() -> None:
    """What the graph keeps of a source but its text is on the account as well."""
    noted = {field.name for field in fields(SourceNote)}

    assert noted <= {field.name for field in fields(Account)}


def test_what_nobody_says_is_empty() -> None:
    """A source that reports nothing has an account all the same."""
    account = make.account("a1")

    assert account.names == ("story-a1",)
    assert not account.inspections
    assert account.written is None

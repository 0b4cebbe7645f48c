"""Finding things by what they are called."""

import pytest

from kg.serve.search import Index, plain
from kg.serve.shelf import Shelf


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("redbridge", "Redbridge"),
        ("REDB", "Redbridge"),
        ("bell ann", "Ann Bell"),
        ("E09000026", "Redbridge"),
        ("idge", "Redbridge"),
    ],
)
def test_names_parts_and_codes(shelf: Shelf, wanted: str, first: str) -> None:
    """A name, its beginning, its words in any order, a code or letters of it find the thing."""
    hits = shelf.known().index.find(wanted)
    assert hits[0].label == first
    assert hits[0].path == f"/id/{hits[0].iri.removeprefix('https://kg.example/id/')}"


@pytest.mark.parametrize("wanted", ["", "  ", "zzz", "redbridge zzz", "*", "x" * 10_000])
def test_nothing_found(shelf: Shelf, wanted: str) -> None:
    """What nothing is called finds nothing."""
    assert shelf.known().index.find(wanted) == []


def test_whole_names_come_first(shelf: Shelf) -> None:
    """The council comes before the inspections and roles that have its name in theirs."""
    kinds = [hit.kind for hit in shelf.known().index.find("Redbridge")]
    assert kinds[0] == "council"
    assert len(kinds) > 1


def test_names_of_a_kind(shelf: Shelf) -> None:
    """The names of a kind can be offered in a form."""
    index: Index = shelf.known().index
    assert index.names("council") == ("Redbridge",)
    assert index.names("dragon") == ()


def test_how_names_are_compared() -> None:
    """Capitals, apostrophes and spaces make no difference."""
    assert plain(" Children’s  SERVICES ") == "children's services"

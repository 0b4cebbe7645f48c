"""What is said of a thing, and where it leads."""

from pathlib import Path

import pytest

import sample
from kg.query.linked import Linked, facts, ties
from kg.query.reader import Reader
from kg.store.graph import open_store


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    """Read the small graph."""
    out: Path = sample.write(tmp_path_factory.mktemp("linked"))
    return Reader(open_store(out))


def test_facts_lead_on(reader: Reader) -> None:
    """A fact that is a thing leads to it; a value leads nowhere; parts are left out."""
    found = dict(facts(reader, sample.INSPECTION))
    assert found["council"] == (Linked(text="Redbridge", iri=sample.COUNCIL),)
    assert found["regulator"] == (Linked(text="Ofsted"),)
    assert "evidence" not in found


def test_ties_come_by_kind(reader: Reader) -> None:
    """What leads to a council stands by its kind."""
    found = dict(ties(reader, sample.COUNCIL))
    assert [one.iri for one in found["inspection"]] == [sample.INSPECTION]

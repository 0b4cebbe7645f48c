"""The store read once into plain words."""

import pytest

import make
import sample
from kg.model.dossier import Dossier
from kg.rdf.mapping import triples
from kg.store.graph import load_triples
from kg.store.reading import Reading

JUDGEMENT = f"{sample.ID}judgement/j1"


@pytest.fixture(scope="module")
def read() -> Reading:
    """Return the reading of two sources on one council."""
    return Reading(load_triples(sample.triples()))


def test_the_nodes_of_a_class_are_sorted(read: Reading) -> None:
    """Each node of a class comes once, in the order of the IRIs; an unknown class has none."""
    assert list(read.every("Judgement")) == [JUDGEMENT, f"{sample.ID}judgement/j2"]
    assert list(read.every("Dragon")) == []


def test_a_value_is_known_by_its_property_s_name(read: Reading) -> None:
    """All values come sorted, one is the first of them, and what is not told is empty."""
    source = f"{sample.ID}source/paper"

    assert read.all(source, "fileName") == ["good-news", "good-news-copy"]
    assert read.one(source, "fileName") == "good-news"
    assert (read.all(source, "gss"), read.one("nowhere", "name")) == ([], "")


def test_a_concept_is_told_by_its_word(read: Reading) -> None:
    """A grade reads *Good*, not as an IRI."""
    assert read.word(JUDGEMENT, "grade") == "Good"
    assert read.words(JUDGEMENT, "area") == ["overall"]
    assert read.word(JUDGEMENT, "topic") == ""


def test_truth_is_told(read: Reading) -> None:
    """Only what is said to be true is true."""
    assert read.yes(f"{sample.ID}judgement/j2", "preferred")
    assert not read.yes(JUDGEMENT, "preferred")
    assert not read.yes(JUDGEMENT, "official")


def test_a_node_is_called_by_its_name_or_label_or_address(read: Reading) -> None:
    """A person has a name, an inspection a label, and what has neither the end of its IRI."""
    assert read.name(f"{sample.ID}person/p1") == "Ann Bell"
    assert read.name(sample.INSPECTION).startswith("Redbridge: ")
    assert read.name(f"{sample.ID}person/unknown") == "unknown"


def test_a_change_of_councils_is_read_too() -> None:
    """The event by which a council ended has its place among the things."""
    cumbria = make.council("E10000006", "Cumbria")
    dossier = Dossier(councils=(cumbria,))

    (change,) = Reading(load_triples(triples(dossier))).every("ChangeEvent")

    assert change == f"{sample.ID}change/E10000006"

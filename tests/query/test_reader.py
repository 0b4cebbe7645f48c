"""Reading things off the store."""

import sample
from kg.query.reader import TYPE, Reader, term_label, term_labels
from kg.rdf.namespace import DEF
from kg.store.graph import load_triples

READER = Reader(load_triples(sample.triples()))


def test_values_are_sorted_text() -> None:
    """A property's values come sorted, and none is no value."""
    assert READER.values(f"{sample.ID}source/paper", "fileName") == ["good-news", "good-news-copy"]
    assert READER.value(sample.COUNCIL, "gss") == "E09000026"
    assert READER.value(sample.COUNCIL, "sentence") == ""


def test_subjects_lead_to_a_thing() -> None:
    """What has a thing as a property's value is found from the thing."""
    assert READER.subjects("council", sample.COUNCIL) == [sample.INSPECTION]
    assert READER.subjects(TYPE, f"{DEF}Inspection") == [sample.INSPECTION]


def test_existence() -> None:
    """A thing exists where something is said of it."""
    assert READER.exists(sample.COUNCIL)
    assert not READER.exists(f"{sample.ID}council/none")


def test_labels_of_terms() -> None:
    """A term is called by its label in the ontology, an unknown one by its name's words."""
    assert term_labels()[f"{DEF}grade-good"] == "Good"
    assert term_label("https://kg.example/other#leadInspector") == "lead inspector"
    assert READER.label(f"{DEF}grade-good") == "Good"


def test_narrow_kinds() -> None:
    """A report is a report before it is a source."""
    (kind,) = READER.kinds(f"{sample.ID}source/letter")
    assert kind.casefold() == "report"

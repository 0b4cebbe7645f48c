"""The context of JSON-LD."""

from kg.rdf.context import FILE, context, made, source
from kg.rdf.vocabulary import declared
from kg.resources import path


def test_the_file_is_current() -> None:
    """``python -m kg.rdf.context`` would change nothing."""
    assert path(FILE).read_text(encoding="utf-8") == source()


def test_every_term_has_a_name() -> None:
    """All classes and properties of the ontology are there, under their plain names."""
    assert set(declared()) <= set(made())
    assert context()["source"]["@type"] == "@id"

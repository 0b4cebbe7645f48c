"""Prefixes and declared terms."""

from kg.query.prefixes import PREFIXES, declared_terms


def test_prefixes_are_sorted() -> None:
    """The prefixes stand in the order of the alphabet, so that output is stable."""
    assert list(PREFIXES) == sorted(PREFIXES)


def test_terms_of_the_ontology_are_known() -> None:
    """Classes, properties and concepts are declared."""
    assert {"Council", "Inspection", "Judgement", "evidence"} <= declared_terms()

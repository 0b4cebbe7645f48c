"""The ontology as a page."""

from pyoxigraph import RdfFormat, parse

from kg.query.prefixes import declared_terms
from kg.serve.words import parts, turtle


def test_every_term_has_its_line() -> None:
    """Each class, property and concept stands there with a label and a definition."""
    terms = [term for _, found in parts() for term in found]
    assert {term.name for term in terms} <= declared_terms()
    assert {"Inspection", "leadInspector", "grade-good"} <= {term.name for term in terms}
    assert [term.name for term in terms if not term.label or not term.definition] == []


def test_its_turtle() -> None:
    """The same terms come as Turtle."""
    subjects = {getattr(q.subject, "value", "") for q in parse(turtle(), format=RdfFormat.TURTLE)}
    assert "https://kg.example/def#Inspection" in subjects

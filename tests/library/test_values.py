"""Cells as Python's own values."""

from datetime import date

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode
from rdflib import BNode, URIRef
from rdflib import Literal as Words

from kg.library.values import Value, term, value
from kg.rdf.namespace import EDTF, XSD


def typed(text: str, name: str) -> Literal:
    """Return a literal of a type of XML Schema."""
    return Literal(text, datatype=NamedNode(XSD + name))


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        (Literal("Good"), "Good"),
        (Literal("Good", language="en"), "Good"),
        (typed("7", "integer"), 7),
        (typed("0.9", "decimal"), 0.9),
        (typed("true", "boolean"), True),
        (typed("2019-05-03", "date"), date(2019, 5, 3)),
        (typed("2019", "gYear"), "2019"),
        (Literal("2019-21", datatype=NamedNode(EDTF)), "2019-21"),
        (NamedNode("https://kg.example/id/council/E1"), URIRef("https://kg.example/id/council/E1")),
        (BlankNode("b"), "b"),
        (None, None),
    ],
)
def test_a_term_becomes_its_value(cell: object, wanted: Value) -> None:
    """Numbers, days and truths are such; a year and an uncertain time stay as they were told."""
    assert value(cell) == wanted
    assert type(value(cell)) is type(wanted)


@pytest.mark.parametrize("cell", [typed("many", "integer"), typed("2019-02-30", "date")])
def test_an_ill_typed_term_stays_text(cell: Literal) -> None:
    """What is not of its type is shown as it stands, and nothing fails."""
    assert value(cell) == cell.value


def test_terms_as_rdflib_has_them() -> None:
    """Language and type go along; what has no name is a blank node."""
    assert term(Literal("Good", language="en")) == Words("Good", lang="en")
    assert term(typed("7", "integer")) == Words("7", datatype=URIRef(f"{XSD}integer"))
    assert term(NamedNode("https://kg.example/x")) == URIRef("https://kg.example/x")
    assert term(BlankNode("b")) == BNode("b")

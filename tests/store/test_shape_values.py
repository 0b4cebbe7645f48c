"""What SHACL asks of one value."""

import pytest
from pyoxigraph import Literal, NamedNode
from rdflib import Literal as Words
from rdflib import URIRef

from kg.rdf.namespace import DEF, RDF, XSD
from kg.store.shape_values import Facts, constant, identity, number, value_check

NOTHING = Facts({})
DAY = NamedNode(XSD + "date")
INTEGER = NamedNode(XSD + "integer")


def literal(text: str, name: str) -> Literal:
    """Return a literal of one of XSD's datatypes."""
    return Literal(text, datatype=NamedNode(XSD + name))


@pytest.mark.parametrize(
    ("name", "wanted", "value", "verdict"),
    [
        ("datatype", URIRef(XSD + "integer"), literal("3", "integer"), True),
        ("datatype", URIRef(XSD + "integer"), literal("three", "integer"), None),
        ("datatype", URIRef(XSD + "integer"), literal("3", "string"), False),
        ("minLength", Words(1), literal("", "string"), False),
        ("pattern", Words("^E[0-9]+$"), literal("E09", "string"), True),
        ("pattern", Words("^E[0-9]+$"), literal("W09", "string"), False),
        ("minInclusive", Words(0), literal("0", "integer"), True),
        ("minExclusive", Words(0), literal("0", "integer"), False),
        (
            "maxExclusive",
            Words("2018-09-01", datatype=XSD + "date"),
            literal("2018-08-31", "date"),
            True,
        ),
        ("maxExclusive", Words("2018-09-01", datatype=XSD + "date"), literal("3", "integer"), None),
        ("hasValue", Words(True), literal("true", "boolean"), True),  # noqa: FBT003
        ("hasValue", Words(True), literal("true", "string"), False),  # noqa: FBT003
        ("nodeKind", URIRef("http://www.w3.org/ns/shacl#IRI"), NamedNode(DEF + "a"), True),
        ("nodeKind", URIRef("http://www.w3.org/ns/shacl#IRI"), literal("a", "string"), False),
    ],
)
def test_a_value_is_as_asked(
    name: str, wanted: "object", value: "object", verdict: "object"
) -> None:
    """Surely, surely not, or for the validator to say."""
    check = value_check(name, wanted)  # type: ignore[arg-type]

    assert check is not None
    assert check(value, NOTHING) is verdict


def test_a_class_that_is_not_given_is_a_doubt() -> None:
    """The value may be of a subclass, which only the validator looks for."""
    node = NamedNode(DEF + "redbridge")
    check = value_check("class", URIRef(DEF + "Council"))
    typed = Facts({node: {RDF + "type": [NamedNode(DEF + "Council")]}})

    assert check is not None
    assert check(node, typed) is True
    assert check(node, NOTHING) is None


def test_a_question_that_is_not_known() -> None:
    """No answer is made up."""
    assert value_check("uniqueLang", Words(True)) is None  # noqa: FBT003


def test_a_term_of_the_shapes_equals_one_of_the_graph() -> None:
    """The two libraries' terms are compared by words and datatype."""
    assert constant(Words("a")) == identity(Literal("a"))
    assert constant(URIRef(DEF + "a")) == identity(NamedNode(DEF + "a"))
    assert constant(Words("a", lang="en")) != identity(Literal("a"))


def test_days_and_numbers_can_be_compared() -> None:
    """What is written otherwise cannot."""
    assert number(Literal("2019-05-03", datatype=DAY)) == 20190503
    assert number(Literal("7", datatype=INTEGER)) == 7
    assert number(Literal("2019-13-03", datatype=DAY)) is None
    assert number(Literal("7")) is None


def test_pointing_is_the_way_back() -> None:
    """Who has a node as a property's value."""
    one, two = NamedNode(DEF + "one"), NamedNode(DEF + "two")
    facts = Facts({one: {DEF + "next": [two]}})

    assert facts.pointing(two, DEF + "next") == [one]
    assert facts.pointing(one, DEF + "next") == []

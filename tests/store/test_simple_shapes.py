"""Shapes read as rules."""

import pytest
from rdflib import Graph

from kg.store.simple_shapes import Rule, simple

PREFIXES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix kg: <https://kg.example/def#> .
"""


def rules(property_: str, node: str = "") -> list[Rule]:
    """Return the rules of one shape with one property shape."""
    text = f"{PREFIXES} kg:S a sh:NodeShape ; sh:targetClass kg:Thing ; {node} sh:property [ {property_} ] ."
    found = list(simple(Graph().parse(data=text, format="turtle")))
    return [rule for shape in found for rule in shape.rules]


def test_what_a_rule_says() -> None:
    """Path, number, class, datatype, length and range come over."""
    (rule,) = rules(
        "sh:path kg:page ; sh:minCount 1 ; sh:maxCount 2 ; sh:datatype xsd:integer ; sh:minExclusive 0"
    )

    assert rule.path == "https://kg.example/def#page"
    assert (rule.least, rule.most, rule.over, rule.low) == (1, 2, 0, None)
    assert rule.datatype.endswith("integer")


def test_one_of_several_classes() -> None:
    """A list of alternatives that ask for a class each is a set of classes."""
    (rule,) = rules("sh:path kg:about ; sh:or ( [ sh:class kg:A ] [ sh:class kg:B ] )")

    assert {name[-1] for name in rule.classes} == {"A", "B"}


@pytest.mark.parametrize(
    ("property_", "node"),
    [
        ("sh:path [ sh:inversePath kg:page ] ; sh:minCount 1", ""),
        ("sh:path kg:page ; sh:uniqueLang true", ""),
        ("sh:path kg:page ; sh:or ( [ sh:class kg:A ; sh:minCount 1 ] )", ""),
        ("sh:path kg:page ; sh:class kg:C ; sh:or ( [ sh:class kg:A ] )", ""),
        ("sh:path kg:page ; sh:minCount 1", "sh:closed true ;"),
    ],
)
def test_what_no_rule_can_say(property_: str, node: str) -> None:
    """A path backwards, an unknown question or a closed shape is left to the validator."""
    assert rules(property_, node) == []

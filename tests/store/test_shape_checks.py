"""Shapes read as questions, and what is left to the validator."""

import pytest
from pyoxigraph import NamedNode, RdfFormat, parse
from rdflib import Graph
from rdflib.namespace import RDF, SH

from kg.rdf.namespace import DEF
from kg.store.shape_checks import node_check
from kg.store.shape_values import Facts, Verdict

PREFIXES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix kg: <https://kg.example/def#> .
"""
THING = """
kg:thing a kg:Thing ; kg:page 3, 4 ; kg:start 1 ; kg:end 2 ; kg:next kg:other ; kg:same kg:other .
kg:other a kg:Other ; kg:grade kg:good ; kg:back kg:thing .
"""


def verdict(asked: str) -> Verdict:
    """Return what a look says of whether the thing keeps a shape."""
    shapes = Graph().parse(data=f"{PREFIXES} kg:S a sh:NodeShape ; {asked} .", format="turtle")
    nodes: dict[object, dict[str, list[object]]] = {}
    for quad in parse(input=(PREFIXES + THING).encode(), format=RdfFormat.TURTLE):
        values = nodes.setdefault(quad.subject, {})
        values.setdefault(quad.predicate.value, []).append(quad.object)
    (shape,) = shapes.subjects(RDF.type, SH.NodeShape)
    return node_check(shapes, shape)(NamedNode(DEF + "thing"), Facts(nodes))


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("sh:property [ sh:path kg:page ; sh:minCount 2 ; sh:maxCount 2 ]", True),
        ("sh:property [ sh:path kg:page ; sh:maxCount 1 ]", False),
        ("sh:property [ sh:path kg:page ; sh:hasValue 4 ]", True),
        ("sh:property [ sh:path kg:page ; sh:in ( 3 4 ) ]", True),
        ("sh:property [ sh:path kg:page ; sh:in ( 3 ) ]", False),
        ("sh:property [ sh:path kg:start ; sh:lessThan kg:end ]", True),
        ("sh:property [ sh:path kg:end ; sh:lessThanOrEquals kg:start ]", False),
        ("sh:property [ sh:path kg:next ; sh:equals kg:same ]", True),
        ("sh:property [ sh:path kg:next ; sh:equals kg:page ]", False),
        ("sh:property [ sh:path ( kg:next kg:grade ) ; sh:hasValue kg:good ]", True),
        ("sh:property [ sh:path [ sh:inversePath kg:back ] ; sh:minCount 1 ]", True),
        (
            "sh:property [ sh:path kg:next ; sh:or ( [ sh:class kg:A ] [ sh:class kg:Other ] ) ]",
            True,
        ),
        ("sh:property [ sh:path kg:next ; sh:class kg:A ]", None),
        ("sh:not [ sh:property [ sh:path kg:page ; sh:maxCount 1 ] ]", True),
        ("sh:not [ sh:property [ sh:path kg:next ; sh:class kg:A ] ]", None),
        (
            "sh:xone ( [ sh:property [ sh:path kg:end ; sh:minCount 1 ] ] [ sh:property [ sh:path kg:none ; sh:minCount 1 ] ] )",
            True,
        ),
        (
            "sh:xone ( [ sh:property [ sh:path kg:end ; sh:minCount 1 ] ] [ sh:property [ sh:path kg:page ; sh:minCount 1 ] ] )",
            False,
        ),
        (
            "sh:property [ sh:path kg:next ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ sh:property [ sh:path kg:grade ; sh:hasValue kg:good ] ] ]",
            True,
        ),
        (
            "sh:property [ sh:path kg:next ; sh:qualifiedMaxCount 0 ; sh:qualifiedValueShape [ sh:property [ sh:path kg:grade ; sh:hasValue kg:good ] ] ]",
            False,
        ),
        (
            "sh:property [ sh:path kg:next ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ sh:class kg:A ] ]",
            None,
        ),
        ("sh:property [ sh:path kg:page ; sh:uniqueLang true ]", None),
        ("sh:property [ sh:path [ sh:zeroOrMorePath kg:next ] ; sh:minCount 1 ]", None),
        ("sh:closed true", None),
    ],
)
def test_a_look_answers_what_it_can(asked: str, answer: Verdict) -> None:
    """Kept, broken, or for the validator to say."""
    assert verdict(asked) is answer

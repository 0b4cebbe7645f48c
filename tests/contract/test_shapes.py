"""The shapes say what is wrong in words, and examples show that each of them bites."""

import re
from functools import cache
from pathlib import Path

import pytest
from rdflib import RDF, SH, Graph, URIRef

from kg.rdf.namespace import PREFIXES
from kg.resources import path
from kg.store.validate import SHAPE, SHAPES, validate_graph

EXAMPLES = path("ontology/examples")
EXPECT = re.compile(r"^# expect: (\S+) (\S+) (\S+):(\S+)$", re.MULTILINE)
GOOD = sorted(EXAMPLES.glob("*/ok-*.ttl"))
BAD = sorted(EXAMPLES.glob("*/bad-*.ttl"))


@cache
def shapes() -> Graph:
    """Return the shapes."""
    return Graph().parse(str(path(SHAPES)), format="turtle")


def named(kind: URIRef) -> list[str]:
    """Return the names of the shapes of one kind."""
    return sorted(
        str(shape).removeprefix(SHAPE)
        for shape in shapes().subjects(RDF.type, kind)
        if isinstance(shape, URIRef)
    )


def rules() -> list[str]:
    """Return the shapes that can be broken: those with a message of their own."""
    return sorted(str(s).removeprefix(SHAPE) for s in shapes().subjects(SH.message))


def found(file: Path) -> set[tuple[str, str, str]]:
    """Return what an example breaks: rule, severity and thing."""
    data = Graph().parse(str(path("ontology/schemes.ttl")), format="turtle")
    data.parse(str(file), format="turtle")
    return {(v.shape, v.severity, v.focus) for v in validate_graph(data)}


def test_every_rule_has_a_message_and_a_severity() -> None:
    """A person who breaks a rule reads a sentence, and knows how grave it is."""
    properties = [URIRef(SHAPE + name) for name in named(SH.PropertyShape)]
    targets = set(shapes().subjects(SH.targetClass))
    alone = [s for s in targets if not any(shapes().objects(s, SH.property))]

    for shape in [*properties, *alone]:
        assert str(shapes().value(shape, SH.message)).endswith("."), shape
        assert shapes().value(shape, SH.severity) in (SH.Violation, SH.Warning), shape


def test_every_property_shape_belongs_to_one_node_shape() -> None:
    """No rule lies idle, and its name begins with that of the shape it serves."""
    used = sorted(
        (str(rule).removeprefix(SHAPE), str(owner).removeprefix(SHAPE))
        for owner, rule in shapes().subject_objects(SH.property)
        if isinstance(owner, URIRef)
    )

    assert [rule for rule, _ in used] == named(SH.PropertyShape)
    assert all(rule.startswith(f"{owner}-") for rule, owner in used)


def test_every_node_shape_has_examples() -> None:
    """Each shape has a graph that keeps it and one that does not."""
    assert {file.parent.name for file in GOOD} == set(named(SH.NodeShape))
    assert {file.parent.name for file in BAD} == set(named(SH.NodeShape))


def test_every_rule_is_broken_by_an_example() -> None:
    """A rule that no example breaks might never bite."""
    expected = {m[1] for file in BAD for m in EXPECT.finditer(file.read_text(encoding="utf-8"))}

    assert expected == set(rules())


@pytest.mark.parametrize("file", GOOD, ids=lambda f: f.parent.name)
def test_a_good_example_keeps_every_rule(file: Path) -> None:
    """The good example of a shape keeps all the others as well."""
    assert found(file) == set()


@pytest.mark.parametrize("file", BAD, ids=lambda f: f.parent.name)
def test_a_bad_example_breaks_what_it_says(file: Path) -> None:
    """Of its own shape's rules, a bad example breaks just those in its head, as gravely."""
    expected = {
        (m[1], m[2], PREFIXES[m[3]] + m[4])
        for m in EXPECT.finditer(file.read_text(encoding="utf-8"))
    }
    own = re.compile(rf"{file.parent.name}(-.*)?")

    assert {v for v in found(file) if own.fullmatch(v[0])} == expected

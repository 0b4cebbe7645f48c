"""Each class of record has its class in the ontology, its mapping and its shape."""

from dataclasses import fields
from typing import get_args

import pytest
from rdflib import RDF, SH, Graph, URIRef

import make
from kg.model import record, terms
from kg.model.dossier import SourceNote
from kg.rdf.mapping import MAPPINGS, triples
from kg.rdf.namespace import DEF
from kg.rdf.schemes import scheme_triples
from kg.rdf.terms import SCHEMES
from kg.rdf.vocab import KG
from kg.rdf.vocabulary import declared
from kg.resources import path
from kg.store.graph import load_triples
from kg.store.validate import SHAPES, validate

RECORDS = sorted(get_args(record.Fact), key=lambda r: r.__name__)
PARTS = [record.Evidence, record.Dating]
SIGHTS: dict[type, str] = {record.Observation: KG.RoleObservation}
TRIPLES = list(triples(make.dossier()))


def class_of(kind: type) -> str:
    """Return the ontology's class of a class of the model."""
    return SIGHTS.get(kind, DEF + kind.__name__)


def test_every_record_is_a_fact() -> None:
    """The list of facts leaves no record out."""
    # By name: a class with slots is made twice, and Python remembers both.
    assert {c.__name__ for c in record.Record.__subclasses__()} == {c.__name__ for c in RECORDS}


@pytest.mark.parametrize("kind", [*RECORDS, *PARTS, *SIGHTS], ids=lambda k: k.__name__)
def test_each_record_has_a_class_and_a_shape(kind: type) -> None:
    """What the model knows, the ontology names and the shapes hold to rules of its own."""
    shapes = Graph().parse(str(path(SHAPES)), format="turtle")
    own = {
        name
        for shape in shapes.subjects(SH.targetClass, URIRef(class_of(kind)))
        if (shape, RDF.type, SH.NodeShape) in shapes
        for name in [str(shape).rpartition("#")[2]]
    }

    assert class_of(kind).removeprefix(DEF) in declared()
    assert class_of(kind).removeprefix(DEF) in own


@pytest.mark.parametrize("kind", [*RECORDS, SourceNote], ids=lambda k: k.__name__)
def test_each_record_has_a_mapping(kind: type) -> None:
    """A new class of record cannot be forgotten by the mapping."""
    assert kind in MAPPINGS


@pytest.mark.parametrize("kind", [*RECORDS, *PARTS, *SIGHTS], ids=lambda k: k.__name__)
def test_each_record_reaches_the_graph(kind: type) -> None:
    """The fixture's dossier has a record of each class, and the graph a thing of each."""
    found = {
        str(getattr(t.object, "value", ""))
        for t in TRIPLES
        if t.predicate.value == RDF.type.toPython()
    }

    assert class_of(kind) in found


def test_the_dossier_holds_each_record() -> None:
    """No kind of record is left out of the fixture that the other tests rest on."""
    dossier = make.dossier()

    assert [f.name for f in fields(dossier) if not getattr(dossier, f.name)] == []


def test_the_fixture_keeps_every_rule() -> None:
    """What the mapping makes of sound records keeps all shapes."""
    assert validate(load_triples([*TRIPLES, *scheme_triples()])) == ()


def test_each_closed_list_has_a_scheme() -> None:
    """Every enumeration of the model's terms is a concept scheme."""
    lists = {
        v for v in vars(terms).values() if isinstance(v, type) and v.__module__ == terms.__name__
    }

    assert lists == set(SCHEMES)

"""The triples of a whole dossier."""

from dataclasses import fields

from pyoxigraph import BlankNode

import make
from kg.model.dossier import Dossier
from kg.rdf.mapping import MAPPINGS, triples
from kg.rdf.namespace import RDFS
from kg.rdf.terms import term
from kg.rdf.vocab import KG


def test_every_kind_of_record_has_a_mapping() -> None:
    """Whatever a dossier can hold is turned into triples."""
    sample = make.dossier()

    for kind in fields(Dossier):
        for record in getattr(sample, kind.name):
            assert type(record) in MAPPINGS


def test_each_triple_stands_once_and_no_node_is_blank() -> None:
    """Nothing is said twice, and everything has a name."""
    found = list(triples(make.dossier()))

    assert len(found) == len(set(found))
    assert not [t for t in found if BlankNode in (type(t.subject), type(t.object))]


def test_every_thing_has_a_label() -> None:
    """All but evidence can be shown by name."""
    found = list(triples(make.dossier()))
    described = {t.subject for t in found if "/evidence/" not in t.subject.value}  # type: ignore[union-attr]
    labelled = {t.subject for t in found if t.predicate.value == RDFS + "label"}

    assert described == labelled


def test_every_evidence_that_is_pointed_at_is_described() -> None:
    """No record points at evidence that is not there."""
    found = list(triples(make.dossier()))
    pointing = {term(KG.evidence), term(KG.reportEvidence)}
    pointed = {t.object for t in found if t.predicate in pointing}
    described = {t.subject for t in found if t.predicate == term(KG.exact)}

    assert pointed == described

"""The ontology's own words in the graph."""

from pyoxigraph import BlankNode, NamedNode

from kg.rdf.namespace import DEF, RDFS
from kg.rdf.schemes import KEPT, scheme_triples


def test_no_blank_node_comes_in() -> None:
    """The ontology and its schemes have names for all their parts."""
    assert not [
        t
        for t in scheme_triples()
        if isinstance(t.subject, BlankNode) or isinstance(t.object, BlankNode)
    ]


def test_they_are_sorted() -> None:
    """The same files give the same triples in the same order."""
    assert list(scheme_triples()) == sorted(scheme_triples(), key=str)


def test_every_term_has_a_label() -> None:
    """Whatever a graph's reader meets, its label is in the graph."""
    terms = {t.subject for t in scheme_triples()}
    labelled = {t.subject for t in scheme_triples() if t.predicate.value == RDFS + "label"}

    assert {t for t in terms if t != NamedNode(DEF.rstrip("#"))} <= labelled


def test_only_what_a_reader_needs_is_kept() -> None:
    """Examples and notes stay in the ontology."""
    assert {t.predicate.value for t in scheme_triples()} <= KEPT

"""The ontology's own words in the graph."""

from pyoxigraph import BlankNode

from kg.rdf.schemes import scheme_triples


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

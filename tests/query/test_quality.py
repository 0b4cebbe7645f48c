"""The quality of a graph."""

from pyoxigraph import Literal, NamedNode, Triple

import sample
from kg.query.quality import check
from kg.rdf.namespace import DEF, RDF
from kg.store.graph import load_triples


def test_sample_has_no_violation() -> None:
    """A graph made from records keeps its shapes; an article without a date is a warning."""
    faults = check(load_triples(sample.triples()))
    assert [fault for fault in faults if fault.violation] == []
    assert "no-date" in {fault.rule for fault in faults}


def test_violations_come_first() -> None:
    """A record without evidence is a violation, named before all warnings."""
    lost = NamedNode(f"{sample.ID}person/lost")
    more = [
        Triple(lost, NamedNode(f"{RDF}type"), NamedNode(f"{DEF}Person")),
        Triple(lost, NamedNode(f"{DEF}name"), Literal("Nobody")),
    ]
    faults = check(load_triples([*sample.triples(), *more]))
    assert faults[0].violation
    assert "no-evidence" in {f.rule for f in faults if f.violation and lost.value in f.subject}

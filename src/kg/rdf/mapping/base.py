"""What every mapping shares: a node being described, its label, and its evidence."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Triple

from kg.model.record import Evidence
from kg.rdf.namespace import RDF, RDFS
from kg.rdf.terms import decimal, integer, term, text, thing
from kg.rdf.vocab import KG
from kg.resolve.confidence import together
from kg.resolve.keys import digest

TYPE = NamedNode(RDF + "type")
LABEL = NamedNode(RDFS + "label")
LABEL_WORDS = 9


class Node:
    """A thing and the triples gathered about it; ``add`` leaves out what is not known."""

    __slots__ = ("iri", "triples")

    def __init__(self, key: str, *classes: str, label: str = "") -> None:
        """Begin the description of the thing with that key."""
        self.iri = thing(key)
        self.triples: list[Triple] = [Triple(self.iri, TYPE, term(c)) for c in classes]
        if label:
            self.triples.append(Triple(self.iri, LABEL, text(label)))

    def add(self, name: str, *values: NamedNode | Literal | None) -> "Node":
        """Add the values of a property of the ontology."""
        predicate = term(name)
        self.triples.extend(Triple(self.iri, predicate, v) for v in values if v is not None)
        return self

    def link(self, name: str, *keys: str | None) -> "Node":
        """Add other things as values of a property, by their keys."""
        return self.add(name, *(thing(k) if k else None for k in keys))

    def say(self, name: str, *values: str | None) -> "Node":
        """Add strings as values of a property; empty ones are left out."""
        return self.add(name, *(text(v) if v else None for v in values))

    def proved(self, evidence: Iterable[Evidence]) -> Iterator[Triple]:
        """Yield all triples of the node, how sure it is, and those of its evidence."""
        pieces = tuple(evidence)
        for piece in pieces:
            self.add(KG.evidence, thing(evidence_key(piece)))
        if pieces:
            self.add(KG.confidence, decimal(together(pieces)))
        yield from self.triples
        for piece in pieces:
            yield from evidence_triples(piece)


def shortened(words: str) -> str:
    """Return the first words of a text, for a label."""
    first = words.split()
    return " ".join(first[:LABEL_WORDS]) + ("…" if len(first) > LABEL_WORDS else "")


def evidence_key(piece: Evidence) -> str:
    """Return the key of a piece of evidence: source, place and rule make it one."""
    start, end = piece.span
    return f"evidence/{digest(piece.source, str(start), str(end), piece.rule)}"


def evidence_triples(piece: Evidence) -> Iterator[Triple]:
    """Yield the description of a piece of evidence: where, which words, by which rule."""
    node = Node(evidence_key(piece), KG.Evidence)
    node.link(KG.source, f"source/{piece.source}")
    node.add(KG.start, integer(piece.span.start)).add(KG.end, integer(piece.span.end))
    node.say(KG.exact, piece.text).say(KG.rule, piece.rule)
    node.add(KG.confidence, decimal(piece.confidence))
    if piece.page is not None:
        node.add(KG.page, integer(piece.page))
    yield from node.triples

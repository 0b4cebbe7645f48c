"""The graph as a network of things and ties, for Gephi, yEd and their like.

A thing is a node with its kind, its label and its plain facts; what leads from one thing to
another is an edge. Evidence stays behind: its words are in the RDF formats and in the tables.
"""

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from kg.query.prefixes import KG
from kg.query.reader import LABEL, TYPE, term_label
from kg.query.xmltext import printable

if TYPE_CHECKING:
    import networkx as nx
    from pyoxigraph import Store

_EVIDENCE = f"{KG}Evidence"
# lastmodifieddate="2026-01-01" in a GEXF file: the day it was written, which is no fact
_TODAY = re.compile(r' lastmodifieddate="[^"]*"')


def network_file(store: "Store", form: str) -> bytes:
    """Return the network as ``graphml`` or ``gexf``."""
    import networkx as nx

    graph = network(store)
    if form == "graphml":
        lines = nx.generate_graphml(graph, prettyprint=True)
        return ("\n".join(lines) + "\n").encode()
    text = "\n".join(nx.generate_gexf(graph, prettyprint=True))
    return (_TODAY.sub("", text, count=1) + "\n").encode()


def network(store: "Store") -> "nx.MultiDiGraph[str]":
    """Return the things of the graph as nodes and what ties them as edges, both sorted."""
    import networkx as nx

    facts = _facts(store)
    things = sorted(
        iri
        for iri, found in facts.items()
        if not iri.startswith(KG) and not any(v == _EVIDENCE for v, _ in found.get(TYPE, ()))
    )
    known = set(things)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for iri in things:
        graph.add_node(iri, **_attributes(facts[iri]))
    for iri in things:
        for predicate, values in sorted(facts[iri].items()):
            for value, is_iri in values:
                if is_iri and value in known:
                    graph.add_edge(iri, value, label=_local(predicate))
    return graph


def _facts(store: "Store") -> dict[str, dict[str, list[tuple[str, bool]]]]:
    """Return, for each subject and predicate, the sorted values and whether each is an IRI."""
    from pyoxigraph import NamedNode

    facts: dict[str, dict[str, set[tuple[str, bool]]]] = defaultdict(lambda: defaultdict(set))
    for quad in store:
        if isinstance(quad.subject, NamedNode):
            value = getattr(quad.object, "value", str(quad.object))
            is_iri = isinstance(quad.object, NamedNode)
            facts[quad.subject.value][quad.predicate.value].add((value, is_iri))
    return {s: {p: sorted(values) for p, values in found.items()} for s, found in facts.items()}


def _attributes(found: dict[str, list[tuple[str, bool]]]) -> dict[str, str]:
    """Return a node's kind, label and plain facts; a concept stands by its label."""
    kinds = [_local(value) for value, _ in found.get(TYPE, ()) if value.startswith(KG)]
    label = next((value for value, _ in found.get(LABEL, ())), "")
    attributes = {"label": printable(label), "kind": "; ".join(kinds)}
    for predicate, values in sorted(found.items()):
        plain = [
            term_label(value) if is_iri else printable(value)
            for value, is_iri in values
            if not is_iri or value.startswith(KG)
        ]
        if predicate not in {TYPE, LABEL} and plain:
            attributes[_local(predicate)] = "; ".join(plain)
    return attributes


def _local(iri: str) -> str:
    return re.split(r"[#/]", iri)[-1]

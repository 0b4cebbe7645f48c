"""The graph as a network of things and ties, for Gephi, yEd and their like.

A thing is a node with its kind, its label and its plain facts; what leads from one thing to
another is an edge. Numbers and truth values stay what they are where every thing has one at most;
a thing with a day of beginning has its ``year`` as a number, for a time line. Evidence stays
behind: its words are in the RDF formats and in the tables.
"""

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from kg.query.prefixes import KG
from kg.query.reader import LABEL, TYPE, term_label
from kg.query.xmltext import printable
from kg.rdf.namespace import XSD

if TYPE_CHECKING:
    import networkx as nx
    from pyoxigraph import Store

_EVIDENCE = f"{KG}Evidence"
_YEAR: Final = 4
_TYPES: Final[dict[str, type]] = {
    XSD + "integer": int,
    XSD + "decimal": float,
    XSD + "boolean": bool,
}
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
    typed = _typed(store)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for iri in things:
        graph.add_node(iri, **_attributes(facts[iri], typed))
    for iri in things:
        for predicate, values in sorted(facts[iri].items()):
            for value, is_iri in values:
                if is_iri and value in known:
                    name = f"e{graph.number_of_edges() + 1}"
                    graph.add_edge(iri, value, key=name, label=_local(predicate))
    return graph


def _typed(store: "Store") -> dict[str, type]:
    """Return the properties whose values are of one datatype, and one a thing: what they are."""
    seen: dict[str, set[str]] = defaultdict(set)
    counted: Counter[tuple[str, str]] = Counter()
    for quad in store:
        datatype = getattr(getattr(quad.object, "datatype", None), "value", "")
        seen[quad.predicate.value].add(datatype)
        counted[str(quad.subject), quad.predicate.value] += 1
    several = {predicate for (_, predicate), number in counted.items() if number > 1}
    return {
        predicate: _TYPES[next(iter(kinds))]
        for predicate, kinds in seen.items()
        if len(kinds) == 1 and next(iter(kinds)) in _TYPES and predicate not in several
    }


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


def _attributes(
    found: dict[str, list[tuple[str, bool]]], typed: dict[str, type]
) -> dict[str, str | int | float | bool]:
    """Return a node's kind, label and plain facts; a concept stands by its label."""
    kinds = [_local(value) for value, _ in found.get(TYPE, ()) if value.startswith(KG)]
    label = next((value for value, _ in found.get(LABEL, ())), "")
    attributes: dict[str, str | int | float | bool] = {
        "label": printable(label),
        "kind": "; ".join(kinds),
    }
    for predicate, values in sorted(found.items()):
        plain = [
            term_label(value) if is_iri else printable(value)
            for value, is_iri in values
            if not is_iri or value.startswith(KG)
        ]
        if predicate not in {TYPE, LABEL} and plain:
            attributes[_local(predicate)] = _value(plain, typed.get(predicate))
    year = next((value[:_YEAR] for value, _ in found.get(f"{KG}earliest", ())), "")
    return {**attributes, "year": int(year)} if year.isdecimal() else attributes


def _value(plain: list[str], kind: type | None) -> str | int | float | bool:
    """Return a fact's value as a number or truth value where it is one, else its words."""
    if kind is bool:
        return plain[0] in {"true", "1"}
    return "; ".join(plain) if kind is None else kind(plain[0])


def _local(iri: str) -> str:
    return re.split(r"[#/]", iri)[-1]

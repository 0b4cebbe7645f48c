"""The graph of the store as a picture: its things, the ties between them, where each belongs."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

import networkx as nx

from kg.render import bodies, findings, inspecting, telling
from kg.render.bodies import Tied
from kg.render.proof import Decided, Proof
from kg.render.since import since
from kg.render.thing import Fact, Tie
from kg.render.triples import turtle
from kg.store.reading import Reading

if TYPE_CHECKING:
    from pyoxigraph import Store

_MAKERS: Final = (
    bodies.councils,
    bodies.agencies,
    bodies.services,
    bodies.sources,
    bodies.people,
    inspecting.inspections,
    inspecting.judgements,
    findings.findings,
    inspecting.recommendations,
    telling.quotations,
    telling.conflicts,
)

# class, property, and the tie from the property's value to the thing or back:
# (Judgement, inspection) is drawn from the inspection to its grade.
_DOWN: Final = (
    ("Judgement", "inspection", Tie(kind="of", label="grades", inverse="given by")),
    ("Finding", "inspection", Tie(kind="of", label="findings", inverse="found by")),
    ("Recommendation", "inspection", Tie(kind="of", label="must improve", inverse="asked for by")),
    ("Finding", "aboutAgency", Tie(kind="about", label="findings about it", inverse="about")),
    ("Finding", "teller", Tie(kind="teller", label="told", inverse="told by", quiet=True)),
    ("Service", "council", Tie(kind="of", label="services", inverse="service of")),
    ("Inspection", "council", Tie(kind="of", label="inspections", inverse="inspected")),
    (
        "Inspection",
        "leadInspector",
        Tie(kind="led", label="led the inspection", inverse="led by", quiet=True),
    ),
    ("Inspection", "previousInspection", Tie(kind="previous", label="next", inverse="before it")),
)


def network(
    store: "Store", texts: Mapping[str, str] | None = None, decided: Decided | None = None
) -> "nx.MultiDiGraph[str]":
    """Return the store's graph with a node a thing and an edge a tie, named by IRIs.

    ``texts`` are the articles' texts by the source's key; with them the words of the evidence
    stand in their context. ``decided`` is what a person decided of those words. See
    :mod:`kg.render.thing` for the attributes.
    """
    read = Reading(store)
    proof = Proof(read, texts, decided)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for make in _MAKERS:
        for node, thing in make(read, proof):
            graph.add_node(node, **thing.attributes())
            graph.nodes[node]["turtle"] = turtle(store, node)
            said = (Fact(name="A person decided", value=told) for told in proof.decided(node))
            graph.nodes[node]["facts"] = (*thing.facts, *said)
    for source, target, tie in _ties(read, proof, graph):
        if source in graph and target in graph and source != target:
            graph.add_edge(source, target, **tie.attributes())
    _settle(graph)
    _hush(graph)
    nx.set_node_attributes(graph, since(graph), "year")
    return graph


def _ties(read: Reading, proof: Proof, graph: "nx.MultiDiGraph[str]") -> Iterator[Tied]:
    for sort, name, tie in _DOWN:
        for node in read.every(sort):
            for value in read.all(node, name):
                yield value, node, tie
    yield from bodies.role_ties(read, proof)
    yield from telling.quotation_ties(read)
    yield from telling.conflict_ties(read)
    yield from _regulator_ties(read)
    yield from _source_ties(graph)


def _regulator_ties(read: Reading) -> Iterator[Tied]:
    """Yield quiet ties from each inspectorate to its inspections."""
    tie = Tie(kind="regulator", label="inspected", inverse="carried out by", quiet=True)
    named = {read.name(node): node for node in read.every("Agency")}
    for node in read.every("Inspection"):
        regulator = read.one(node, "regulator")
        if regulator in named:
            yield named[regulator], node, tie


def _source_ties(graph: "nx.MultiDiGraph[str]") -> Iterator[Tied]:
    """Yield quiet ties from each source to the inspections it tells of."""
    tie = Tie(kind="source", label="tells of", inverse="told in", quiet=True)
    for node in list(graph):
        if graph.nodes[node]["kind"] == "inspection":
            for source in sorted({words.source for words in graph.nodes[node]["evidence"]}):
                yield source, node, tie


def _settle(graph: "nx.MultiDiGraph[str]") -> None:
    """Give each thing without a council the one council that all its ties lead to, if it is one.

    Quotations go to their speaker's council, so that speech stands beside its speaker.
    """
    for kind in ("source", "agency", "person", "quotation", "conflict"):
        homes: dict[str, str] = {}
        for node, data in graph.nodes(data=True):
            if data["kind"] != kind or (data["council"] and kind != "quotation"):
                continue
            near = _near(graph, node, speakers=kind == "quotation")
            if len(near) == 1:
                homes[node] = next(iter(near))
        nx.set_node_attributes(graph, homes, "council")


def _near(graph: "nx.MultiDiGraph[str]", node: str, *, speakers: bool) -> set[str]:
    """Return the councils of the things a node is tied to, or only of its speakers."""
    if speakers:
        others = {n for n, _, tie in graph.in_edges(node, data=True) if tie["kind"] == "said"}
    else:
        others = set(nx.all_neighbors(graph, node))
    councils = {n for n in others if graph.nodes[n]["kind"] == "council"}
    return councils | {graph.nodes[n]["council"] for n in others if graph.nodes[n]["council"]}


def _hush(graph: "nx.MultiDiGraph[str]") -> None:
    """Make quiet the ties that would cross the picture or say what another tie says.

    Those are the ties between two councils' parts, and those from a council to inspections that
    already stand in a row after another.
    """
    later = {b for _, b, tie in graph.edges(data=True) if tie["kind"] == "previous"}
    for a, b, data in graph.edges(data=True):
        in_row = graph.nodes[a]["kind"] == "council" and b in later
        if in_row or home(graph, a) != home(graph, b):
            data["quiet"] = True


def home(graph: "nx.MultiDiGraph[str]", node: str) -> str | None:
    """Return the council in whose part of the picture a node stands: a council is its own."""
    data = graph.nodes[node]
    return node if data["kind"] == "council" else data["council"]

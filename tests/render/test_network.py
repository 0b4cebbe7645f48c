"""The picture of a store: its things, the ties between them, and the part each stands in."""

from dataclasses import replace

import networkx as nx
import pytest

import make
import sample
from kg.model.terms import Area, Grade, InspectionType
from kg.rdf.mapping import triples
from kg.render.network import home, network
from kg.store.graph import load_triples

ID = sample.ID
BODY = f"{ID}council/E09000026"


@pytest.fixture(scope="module")
def told() -> "nx.MultiDiGraph[str]":
    """Return the picture of two sources on one council, with the sources' texts."""
    return network(load_triples(sample.triples()), sample.TEXTS)


@pytest.fixture(scope="module")
def every() -> "nx.MultiDiGraph[str]":
    """Return the picture of a dossier with one record of every class, without texts."""
    return network(load_triples(triples(make.dossier())))


def labels(graph: "nx.MultiDiGraph[str]", source: str, target: str) -> list[str]:
    """Return what ties one thing to another."""
    return [data["label"] for _, b, data in graph.out_edges(source, data=True) if b == target]


def test_every_class_of_record_has_its_thing(every: "nx.MultiDiGraph[str]") -> None:
    """A record of each class is drawn, a role as the tie between its person and its body."""
    kinds = {every.nodes[node]["kind"] for node in every}
    assert kinds == {
        "council",
        "agency",
        "service",
        "source",
        "person",
        "inspection",
        "judgement",
        "finding",
        "recommendation",
        "quotation",
        "conflict",
    }
    assert labels(every, f"{ID}person/a1-0", BODY) == ["council leader"]


def test_each_thing_has_all_attributes_and_some_words_to_show(
    every: "nx.MultiDiGraph[str]",
) -> None:
    """Nothing is drawn without a label, and all but sources have the words they were read from."""
    for node in every:
        data = every.nodes[node]
        assert data["label"]
        assert data["title"]
        assert data["evidence"] or data["kind"] == "source", node


def test_the_sources_texts_give_the_words_their_context(told: "nx.MultiDiGraph[str]") -> None:
    """With the texts at hand, a person's words stand in their sentence."""
    (words,) = told.nodes[f"{ID}person/p1"]["evidence"]
    assert (words.before, words.exact) == ("Council leader ", "Ann Bell")


def test_what_leads_to_one_council_stands_in_its_part(told: "nx.MultiDiGraph[str]") -> None:
    """People, quotations and sources stand with the only council they are tied to."""
    for path in ("person/p1", "quotation/q1", "source/paper", "inspection/i1", "conflict/c1"):
        assert home(told, f"{ID}{path}") == BODY, path


def test_what_leads_to_two_councils_stands_apart_and_its_ties_are_quiet() -> None:
    """An article on two councils belongs to neither, and no line crosses the picture."""
    kent = make.council("E10000016", "Kent")
    there = make.inspection(number=1, council_key=kent.key, kind=InspectionType.SHORT)
    given = make.dossier()
    dossier = replace(
        given,
        councils=(*given.councils, kent),
        inspections=(*given.inspections, there),
        judgements=(*given.judgements, make.judgement(there.key, Grade.POOR, Area.COUNT)),
    )
    graph = network(load_triples(triples(dossier)))
    assert home(graph, f"{ID}source/a1") is None
    for a, b, data in graph.edges(data=True):
        assert data["quiet"] or home(graph, a) == home(graph, b)


def test_each_tie_leads_between_things_that_are_drawn(every: "nx.MultiDiGraph[str]") -> None:
    """No tie makes a node that has no label of its own."""
    assert all("kind" in data for _, data in every.nodes(data=True))
    assert all({"label", "inverse", "quiet"} <= set(d) for *_, d in every.edges(data=True))

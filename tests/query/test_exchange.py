"""The graph as a network."""

import io

import networkx as nx

import sample
from kg.query.exchange import network, network_file
from kg.store.graph import load_triples

STORE = load_triples(sample.triples())


def test_things_are_nodes_and_evidence_is_not() -> None:
    """Each thing is a node with kind and label; evidence and the ontology are none."""
    graph = network(STORE)
    council = graph.nodes[sample.COUNCIL]
    assert council["label"] == "Redbridge"
    assert council["kind"] == "Council"
    assert council["gss"] == "E09000026"
    assert not [node for node in graph if "/evidence/" in node or "def#" in node]


def test_ties_are_edges_and_concepts_are_words() -> None:
    """What leads to a thing is an edge; a concept is an attribute by its label."""
    graph = network(STORE)
    ties = {data["label"] for _, _, data in graph.out_edges(sample.INSPECTION, data=True)}
    assert "council" in ties
    assert graph.nodes[f"{sample.ID}judgement/j1"]["grade"] == "Good"


def test_files_are_read_back_and_repeat() -> None:
    """Both formats hold the same network, and the same bytes each time, without a date."""
    for form, read in (("graphml", nx.read_graphml), ("gexf", nx.read_gexf)):
        body = network_file(STORE, form)
        assert set(read(io.BytesIO(body))) == set(network(STORE))
        assert body == network_file(load_triples(reversed(sample.triples())), form)
        assert b"lastmodified" not in body

"""The graph as a network."""

import io
import re

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


def test_numbers_stay_numbers() -> None:
    """Years, lengths and confidence are numbers, truth values are such, in both formats."""
    for form, read in (("graphml", nx.read_graphml), ("gexf", nx.read_gexf)):
        graph = read(io.BytesIO(network_file(STORE, form)))
        inspection, judgement = (
            graph.nodes[sample.INSPECTION],
            graph.nodes[f"{sample.ID}judgement/j1"],
        )
        assert inspection["year"] == 2019
        assert isinstance(inspection["confidence"], float)
        assert judgement["preferred"] in (True, False)
        source = next(data for node, data in graph.nodes(data=True) if "/source/" in node)
        assert isinstance(source["textLength"], int)


def test_edges_have_names_of_their_own() -> None:
    """No two edges have one id, so that a tool can tell them apart."""
    body = network_file(STORE, "graphml").decode()
    ids = re.findall(r'<edge [^>]*id="([^"]+)"', body)
    assert len(ids) == len(set(ids)) == network(STORE).number_of_edges()

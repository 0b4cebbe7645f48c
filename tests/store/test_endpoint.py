"""A graph on a SPARQL server."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, QueryBoolean

import sample
from kg.errors import GraphError, QueryError, SettingsError
from kg.library.graph import open_graph
from kg.query.prefixes import PREFIXES
from kg.store.endpoint import Endpoint, is_address
from store.servers import oxigraph


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Hold a server on the small graph."""
    out = sample.write(tmp_path_factory.mktemp("out"))
    with oxigraph(out / "store", mode="serve-read-only") as url:
        yield f"{url}/query"


def test_it_is_asked_as_a_store_is(address: str) -> None:
    """Rows, truths, triples, patterns and the number of facts come over."""
    server = Endpoint(address)
    count = len(sample.triples())
    assert len(server) == len(list(server)) == len(set(map(str, sample.triples())))
    assert count >= len(server)
    asked = server.query("ASK { ?c a kg:Council }", prefixes=PREFIXES)
    assert isinstance(asked, QueryBoolean)
    assert asked
    found = list(server.quads_for_pattern(NamedNode(sample.COUNCIL), None, None))
    assert {quad.subject.value for quad in found} == {sample.COUNCIL}  # type: ignore[union-attr]


def test_the_library_opens_it(address: str) -> None:
    """What works on a folder works on a server: names, reasons, networks, exports, rdflib."""
    graph = open_graph(address)
    assert [row.grade for row in graph.query("judgements", council="Redbridge")][
        -1
    ] == "Outstanding"
    assert len(graph.query("CONSTRUCT WHERE { ?c a kg:Council }")) == 1
    assert "»Redbridge«" in str(graph.explain("Redbridge"))
    assert sample.COUNCIL in graph.to_networkx()
    assert b"Redbridge" in graph.export("turtle")
    assert "Redbridge" in graph.query("councils")._repr_html_()
    assert len(graph) == len(graph.oxigraph)
    with pytest.raises(QueryError, match="line 1"):
        graph.query("SELECT * {")


def test_what_is_wrong_is_told(address: str) -> None:
    """A server that is not there or refuses, and what is no address, are told in words."""
    with pytest.raises(GraphError, match="refused: 404"):
        len(Endpoint(f"{address}/none"))
    with pytest.raises(GraphError, match="does not answer"):
        len(Endpoint("http://127.0.0.1:9/query"))
    with pytest.raises(SettingsError, match="no address"):
        Endpoint("http:/query")
    assert is_address("https://data.example/sparql")
    assert not is_address(Path("out"))
    assert not is_address("out")

"""The graph as a program has it."""

from datetime import date
from pathlib import Path

import pytest
from rdflib import RDFS, Dataset, URIRef
from rdflib.plugins.sparql import prepareQuery

import sample
from kg.errors import GraphError, QueryError, SettingsError, UnknownQueryError
from kg.library.graph import Graph, open_graph


def test_it_is_rdflib_on_oxigraph(graph: Graph) -> None:
    """What is opened is rdflib's dataset, and the pyoxigraph store under it can be had."""
    assert isinstance(graph, Dataset)
    assert str(graph.value(URIRef(sample.COUNCIL), RDFS.label)) == "Redbridge"
    assert len(graph.oxigraph) == len(graph)
    assert type(graph.dataset) is Dataset
    assert len(graph.dataset) == len(graph)
    assert str(len(graph.oxigraph)) in repr(graph).replace(",", "")


def test_a_name_with_parameters(graph: Graph) -> None:
    """A named query takes Python's values; a parameter without one stays open."""
    assert len(graph.query("judgements", council="Redbridge")) == 3
    assert len(graph.query("judgements", council=None)) == 3
    assert len(graph.query("holders", day=date(2019, 5, 1))) > 0
    with pytest.raises(QueryError, match="wants"):
        graph.query("holders", day="yesterday")


def test_text_and_files(graph: Graph, tmp_path: Path) -> None:
    """SPARQL text needs no prefixes; a .rq file is read."""
    file = tmp_path / "own.rq"
    file.write_text("SELECT ?c { ?c a kg:Council }", encoding="utf-8")
    for asked in ("SELECT ?c { ?c a kg:Council }", file, str(file)):
        assert [row.c for row in graph.query(asked)] == [URIRef(sample.COUNCIL)]
    with pytest.raises(QueryError, match="cannot be read"):
        graph.query(tmp_path / "none.rq")


def test_rdflibs_own_calls_go_on_working(graph: Graph) -> None:
    """Bindings and prepared queries are rdflib's affair, and answered as rdflib does."""
    text = "SELECT ?c { ?c rdfs:label ?name }"
    found = graph.query(text, initBindings={"c": URIRef(sample.COUNCIL)})
    assert [row[0] for row in found] == [URIRef(sample.COUNCIL)]
    prepared = prepareQuery(text, initNs={"rdfs": RDFS})
    assert URIRef(sample.COUNCIL) in {row[0] for row in graph.query(prepared)}


def test_errors_say_what_is_near(graph: Graph, tmp_path: Path) -> None:
    """A wrong name, term, thing, format or place is refused with what is right."""
    with pytest.raises(UnknownQueryError, match="judgements"):
        graph.query("judgemnts")
    with pytest.raises(QueryError, match="kg:Council"):
        graph.query("SELECT ?c { ?c a kg:Counci }")
    with pytest.raises(GraphError, match="Redbridge"):
        graph.explain("Redbrige")
    with pytest.raises(SettingsError, match="council or around"):
        graph.view(council="Redbridge", around="Redbridge")
    with pytest.raises(GraphError, match="There is no graph"):
        open_graph(tmp_path)


def test_the_rest_of_the_program(graph: Graph) -> None:
    """A network, an export, a page and reasons come of one call each."""
    assert sample.COUNCIL in graph.to_networkx()
    assert b"Redbridge" in graph.export("turtle")
    assert "Redbridge" in graph.view(council="Redbridge").html
    assert "»Redbridge«" in str(graph.explain("Redbridge"))
    assert graph.texts() == sample.TEXTS
    assert "Council" in graph._repr_html_()


def test_a_file_of_triples(out: Path) -> None:
    """A Turtle file is opened as a build's folder is."""
    assert len(open_graph(out / "graph.ttl").query("judgements")) == 3
    assert open_graph(str(out / "graph.ttl")).texts() == sample.TEXTS

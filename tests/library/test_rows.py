"""The answer to a question."""

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store
from rdflib import URIRef
from rdflib.term import Literal as Term
from rdflib.term import Variable

from kg.errors import SettingsError
from kg.library.graph import Graph
from kg.library.rows import SHOWN, Rows


def test_a_cell_is_found_in_three_ways(graph: Graph) -> None:
    """A row gives its cell by attribute, by column and by place, as plain words."""
    row = graph.query("judgements", council="Redbridge")[0]
    place = graph.query("judgements").columns.index("grade")
    assert row.grade == row["grade"] == row[place] == "Good"
    assert row._asdict()["council"] == "Redbridge"
    with pytest.raises(KeyError, match="marks"):
        row["marks"]


def test_names_that_python_keeps(graph: Graph) -> None:
    """A column may be called as a method or a keyword is."""
    (row,) = graph.query("SELECT (1 AS ?count) (2 AS ?class) {}")
    assert (row.count, row["class"]) == (1, 2)


def test_rows_are_walked_again(graph: Graph) -> None:
    """An answer is no stream: it has a length and can be read twice."""
    rows = graph.query("judgements")
    assert len(rows) == len(list(rows)) == len(list(rows)) == 3
    assert "grade" in rows.columns


def test_rdflib_finds_what_it_knows(graph: Graph) -> None:
    """An answer is rdflib's result too, with terms, variables and serialisation."""
    rows = graph.query("SELECT ?name { ?c a kg:Council ; kg:name ?name }")
    assert rows.vars == [Variable("name")]
    assert [str(cell[Variable("name")]) for cell in rows.bindings] == ["Redbridge"]
    assert isinstance(rows.bindings[0][Variable("name")], Term)
    assert rows.serialize(format="csv") == b"name\r\nRedbridge\r\n"


def test_ask_and_construct(graph: Graph) -> None:
    """ASK is true or false; CONSTRUCT gives triples."""
    asked = graph.query("ASK { ?c a kg:Council }")
    assert asked
    assert (repr(asked), asked._repr_html_()) == ("yes", "<p>yes</p>")
    assert not graph.query("ASK { ?c a kg:Nothing . ?c a kg:Council }".replace("Nothing", "Person"))
    made = graph.query("CONSTRUCT WHERE { ?c a kg:Council }")
    assert made.graph is not None
    assert len(made) == len(made.graph) == len(list(made)) == 1
    assert repr(made) == "<1 triples>"
    with pytest.raises(SettingsError, match="a SELECT query does"):
        made.to_frame()


def test_a_notebook_shows_names_and_escapes_them() -> None:
    """A thing is shown by its label with the address beside it, and no text runs as HTML."""
    store = Store()
    thing = NamedNode("https://kg.example/id/council/x")
    label = NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
    store.add(Quad(thing, label, Literal("<b>R&D</b>")))
    rows = Graph(store).query("SELECT ?thing ?name { ?thing rdfs:label ?name }")
    html = rows._repr_html_()
    assert '<span title="https://kg.example/id/council/x">&lt;b&gt;R&amp;D&lt;/b&gt;</span>' in html
    assert "<td>&lt;b&gt;R&amp;D&lt;/b&gt;</td>" in html
    assert "<b>" not in html
    assert html.endswith("<p>1 row.</p>")
    assert rows[0].thing == URIRef(thing.value)


def test_a_long_answer_is_cut_in_a_notebook(graph: Graph) -> None:
    """Of many rows the first are shown, and all are counted."""
    rows = graph.query("SELECT ?s ?p ?o { ?s ?p ?o }")
    assert len(rows) > SHOWN
    assert rows._repr_html_().count("<tr>") == SHOWN + 1
    assert f"{len(rows):,} rows. The first {SHOWN} are shown." in rows._repr_html_()
    assert f"… and {len(rows) - SHOWN:,} more rows" in repr(rows)


def test_no_rows(graph: Graph) -> None:
    """An empty answer keeps its columns."""
    rows = graph.query("judgements", council="Nowhere")
    assert isinstance(rows, Rows)
    assert not rows
    assert rows.hints == ("No council of the graph is called Nowhere.",)
    assert "<p>0 rows. No council of the graph is called Nowhere.</p>" in rows._repr_html_()
    assert repr(rows).endswith("No council of the graph is called Nowhere.\n")
    assert list(rows.to_frame().columns) == list(rows.columns)

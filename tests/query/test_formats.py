"""Formats of answers."""

import io
import json
from typing import Any

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.errors import QueryError
from kg.query.catalogue import parse
from kg.query.formats import STREAMED, print_table, serialise, stream
from kg.query.run import ask

ROWS = "SELECT ?name ?none { ?s foaf:name ?name } ORDER BY ?name"


def _run(text: str, form: str) -> str:
    store = Store()
    one, name = NamedNode("https://kg.example/id/a"), NamedNode("http://xmlns.com/foaf/0.1/name")
    store.extend([Quad(one, name, Literal('Bell, "B|b"')), Quad(one, name, Literal("Ann\nAbel"))])
    return serialise(ask(store, parse("q", text)), form).decode()


def test_csv_is_the_standard_s() -> None:
    """CSV has the standard's quoting and line ends."""
    assert _run(ROWS, "csv") == 'name,none\r\n"Ann\nAbel",\r\n"Bell, ""B|b""",\r\n'


def test_json_and_xml_are_the_standard_s() -> None:
    """JSON and XML results leave unbound columns out."""
    body = json.loads(_run(ROWS, "json"))
    assert body["head"]["vars"] == ["name", "none"]
    assert body["results"]["bindings"][0] == {"name": {"type": "literal", "value": "Ann\nAbel"}}
    assert "<sparql" in _run(ROWS, "xml")


def test_tables_keep_a_row_on_a_line() -> None:
    """Line breaks in a cell become spaces, and a table in Markdown keeps its bars."""
    assert _run(ROWS, "table").splitlines()[2:] == ["Ann Abel", 'Bell, "B|b"']
    assert _run(ROWS, "md").splitlines()[2:] == ["| Ann Abel |  |", '| Bell, "B\\|b" |  |']


def test_yes_and_no() -> None:
    """An ASK query is answered with yes or no, and in JSON with a boolean."""
    assert _run("ASK { ?s ?p ?o }", "table") == "yes\n"
    assert _run("ASK { ?s rdfs:label ?o }", "md") == "no\n"
    assert json.loads(_run("ASK {}", "json"))["boolean"] is True


def test_triples() -> None:
    """CONSTRUCT is answered with sorted triples, Turtle where nothing else is asked for."""
    text = "CONSTRUCT { ?s foaf:name ?o } WHERE { ?s foaf:name ?o }"
    assert _run(text, "ntriples").splitlines() == sorted(_run(text, "ntriples").splitlines())
    assert _run(text, "table") == _run(text, "turtle")
    assert "foaf:name" in _run(text, "turtle")


@pytest.mark.parametrize(
    ("text", "form"), [(ROWS, "turtle"), ("CONSTRUCT WHERE {?s ?p ?o}", "csv")]
)
def test_formats_that_do_not_fit(text: str, form: str) -> None:
    """Rows are not written as triples, nor triples as rows."""
    with pytest.raises(QueryError, match="answers with"):
        _run(text, form)


def test_terminal_table_takes_brackets_as_text() -> None:
    """Square brackets in a cell are no markup."""
    stream = io.StringIO()
    print_table(["name"], [["[red]Ann[/red]"]], stream)
    assert "[red]Ann[/red]" in stream.getvalue()


@pytest.mark.parametrize("form", STREAMED)
def test_rows_are_written_as_they_come(form: str) -> None:
    """What is streamed is what is made whole, and no more of it is held than a piece."""
    store = Store()
    name = NamedNode("http://xmlns.com/foaf/0.1/name")
    store.extend(
        Quad(NamedNode(f"https://kg.example/id/{number}"), name, Literal("x" * 100))
        for number in range(2_000)
    )
    pieces: list[int] = []

    class Out(io.BytesIO):
        def write(self, piece: Any) -> int:  # noqa: ANN401 - whatever a stream takes
            pieces.append(len(piece))
            return super().write(piece)

    out = Out()
    stream(ask(store, parse("q", ROWS)), form, out)
    assert out.getvalue() == serialise(ask(store, parse("q", ROWS)), form)
    assert len(pieces) > 1
    assert max(pieces) < 100_000


def test_other_answers_are_written_whole() -> None:
    """An ASK, triples and tables come out as they are made."""
    out = io.BytesIO()
    stream(ask(Store(), parse("q", "ASK {}")), "table", out)
    assert out.getvalue() == b"yes\n"

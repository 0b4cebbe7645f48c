"""Complaints about queries."""

import pytest
from pyoxigraph import Store

from kg.query.prefixes import KG, PREFIXES
from kg.query.problems import explain, own_terms, refused


def _complaint(text: str) -> str:
    with pytest.raises(SyntaxError) as caught:
        Store().query(text, prefixes=PREFIXES)
    return explain(text, str(caught.value), PREFIXES)


def test_the_place_is_marked() -> None:
    """The line is shown with a caret under the column."""
    lines = _complaint("SELECT *\nWHERE { ?s kg:p }").splitlines()
    assert lines[0].startswith("The query cannot be read at line 2, column 17.")
    assert lines[1] == "   2 | WHERE { ?s kg:p }"
    assert lines[2].index("^") == lines[1].index("}")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("SELEC * WHERE { ?s ?p ?o }", "Did you mean SELECT?"),
        ("", "begins with SELECT, ASK, CONSTRUCT or DESCRIBE"),
        ("SELECT * WHERE { ?s foo:p ?o }", "prefix foo: is not declared. Known without declaring"),
        ("SELECT * WHERE { ?s ?p ?o ", "{ is not closed"),
        ("SELECT * WHERE { ?s ?p ?o }}", "} was never opened"),
        ("SELECT ?x WHERE { ?s ?p ?o } GROUP BY ?s", "neither grouped by nor aggregated"),
    ],
)
def test_plain_words(text: str, words: str) -> None:
    """The usual mistakes are named in plain words, without the parser's tables."""
    complaint = _complaint(text)
    assert words in complaint
    assert "u{" not in complaint


def test_complaint_without_a_place() -> None:
    """A complaint that gives no place is passed on."""
    assert explain("ASK {}", "too deep", {}) == "The query cannot be read: too deep"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("INSERT DATA { <a:a> <a:b> 1 }", "INSERT would change the graph"),
        ("PREFIX k: <x:> drop all", "DROP would change the graph"),
        ("SELECT * { SERVICE <http://x/> { ?s ?p ?o } }", "without a network"),
        ("SELECT * { service silent ?x { ?s ?p ?o } }", "without a network"),
    ],
)
def test_refused(text: str, words: str) -> None:
    """A text that writes, or calls another server, is not run."""
    reason = refused(text)
    assert reason is not None
    assert words in reason


def test_reading_is_not_refused() -> None:
    """Words in strings, names and variables refuse nothing."""
    assert refused('SELECT ?service { ?service kg:drop "INSERT" }') is None


def test_own_terms() -> None:
    """Terms under kg: are ours, unless the query gives the prefix another meaning."""
    text = f'SELECT * {{ ?a kg:inspects ?b ; kg:inspect "kg:no" . ?b <{KG}gade> ?c }}'
    assert own_terms(text, KG) == ("inspects", "inspect", "gade")
    assert own_terms(f"PREFIX kg: <http://x/> {text}", KG) == ("gade",)

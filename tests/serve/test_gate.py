"""The gate: what is run, and what is refused."""

import time

import pytest

from kg.query.catalogue import checks, queries
from kg.serve.gate import judge

RUN = {
    "SELECT": "SELECT * WHERE { ?s ?p ?o }",
    "ASK": "ASK {}",
    "CONSTRUCT": "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "DESCRIBE": "DESCRIBE <https://kg.example/id/council/x>",
}

# Words that are no clauses: in a comment, a string, a name, an IRI, a variable.
HARMLESS = [
    "ASK { ?s ?p 'SERVICE <http://x/> { }' }",
    'ASK { ?s ?p """LOAD\n"DROP" ALL\n""" }',
    "# SERVICE <http://x/>\nASK { ?s ?p ?o } # INSERT DATA { }",
    "ASK { ?service ?from ?load . ?s kg:service kg:a\\-SERVICE }",
    "ASK { <http://x/SERVICE> <http://x/#FROM> ?o }",
    "PREFIX SERVICE: <http://x/> ASK { ?s SERVICE:LOAD ?o }",
    "PREFIX x: <http://x/> ASK { ?s x:a·SERVICE 'FROM'@en }",
    "ASK { ?s ?p '\\u0053ERVICE' }",
    "SELECT (1 AS ?load) (2 AS ?drop) WHERE { _:SERVICE ?p ?o }",
]

CALLS = [
    "SELECT * WHERE { SERVICE <http://x/> { ?s ?p ?o } }",
    "ASK{SERVICE<http://x/>{?s?p?o}}",
    "SELECT * { SERVICE SILENT ?where { ?s ?p ?o } }",
    "SELECT * { { SELECT * { FILTER EXISTS { SERVICE <http://x/> {} } } } }",
    "CONSTRUCT { ?s ?p ?o } { OPTIONAL { sErViCe <http://x/> { ?s ?p ?o } } }",
    "ASK { ?s ?p ?o # not\rSERVICE <http://x/> {}\n }",
    "SELECT * { \\u0053ERVICE <http://x/> { ?s ?p ?o } }",
    # To some this is a long string from here to the other end, to the engine it is two short ones.
    'ASK { FILTER("\\u0022" = "a") SERVICE <http://x/> {} FILTER("\\u0022" = "a") }',
    "ASK { FILTER('\\u0027' = 'a') SERVICE <http://x/> {} FILTER('\\u0027' = 'a') }",
    "ASK { ?s <http://x/a#b> ?o SERVICE <http://x/> {} }",
    "ASK { FILTER(1<2) SERVICE <http://x/> {} FILTER(2>1) }",
    # Newer syntax, which the parser does not know and the engine might.
    "ASK { << ?a ?b ?c >> ?p ?o SERVICE <http://x/> {} }",
]

DATA_SETS = [
    "SELECT * FROM <http://x/> WHERE { ?s ?p ?o }",
    "SELECT * FROM NAMED <http://x/> WHERE { GRAPH ?g { ?s ?p ?o } }",
    "DESCRIBE ?s FROM <http://x/> WHERE { ?s ?p ?o }",
]

UPDATES = [
    "INSERT DATA { <http://x/> <http://x/> 1 }",
    "PREFIX x: <http://x/> DELETE WHERE { ?s ?p ?o }",
    "LOAD <http://x/>",
    "LOAD SILENT <http://x/> INTO GRAPH <http://y/>",
    "CLEAR ALL",
    "DROP DEFAULT",
    "CREATE GRAPH <http://x/>",
    "COPY DEFAULT TO <http://x/>",
    "WITH <http://x/> DELETE { ?s ?p ?o } INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
    "\\u0049NSERT DATA { }",
    "# only a comment\nDROP ALL",
]


@pytest.mark.parametrize("form", RUN)
def test_a_query_passes(form: str) -> None:
    """Each of the four forms passes, and is known for what it is."""
    question = judge(RUN[form])
    assert (question.form, question.refusal) == (form, "")


@pytest.mark.parametrize("name", [*queries(), *checks()])
def test_our_own_queries_pass(name: str) -> None:
    """Every named query passes."""
    question = judge({**queries(), **checks()}[name].text)
    assert (question.form, question.refusal) == ("SELECT", "")


@pytest.mark.parametrize("text", HARMLESS)
def test_words_alone_harm_nobody(text: str) -> None:
    """What merely contains a word passes."""
    assert judge(text).refusal == ""


@pytest.mark.parametrize("text", CALLS)
def test_no_other_server_is_called(text: str) -> None:
    """SERVICE is refused wherever it stands and however it is written."""
    assert "SERVICE" in judge(text).refusal


@pytest.mark.parametrize("text", DATA_SETS)
def test_no_other_data_set(text: str) -> None:
    """FROM is refused."""
    assert "FROM" in judge(text).refusal


@pytest.mark.parametrize("text", UPDATES)
def test_nothing_is_written(text: str) -> None:
    """An update is refused."""
    assert "change the graph" in judge(text).refusal


def test_known_prefixes_are_declared() -> None:
    """A prefix of the graph that the text uses without declaring it is declared; no other is."""
    question = judge("ASK { ?s a kg:Council ; nobody:knows ?x }")
    assert question.text.startswith("PREFIX kg: <https://kg.example/def#>\n")
    assert question.added == 1
    assert "nobody: <" not in question.text
    own = "PREFIX kg: <http://mine/> ASK { ?s a kg:Council }"
    assert judge(own).text == own


def test_escapes_mean_what_they_meant() -> None:
    """An escaped code point becomes itself, an escaped backslash before a u stays."""
    assert judge("ASK { ?s ?p '\\u00e9\\u0027\\\\u0041' }").text == "ASK { ?s ?p 'é\\'\\\\u0041' }"
    assert judge("ASK { ?s ?p '\\UFFFFFFFF' }").refusal == ""


@pytest.mark.parametrize("opening", ["{", "(", "[", "FILTER(!(", "{SELECT*{", "OPTIONAL{"])
def test_brackets_without_end_cost_little(opening: str) -> None:
    """Text made to keep a parser busy is refused or read in no time."""
    begun = time.perf_counter()
    assert "deep" in judge(f"ASK {{ {opening * 5000}").refusal
    judge(f"ASK {{ {opening * 9}")
    assert time.perf_counter() - begun < 2


@pytest.mark.parametrize(
    "piece", ["'", '"', "<", "\\", "#", "?a ", "a:", "1 ", "|| ", "'''", "\\u0022", ". ", "/<a:b>"]
)
def test_long_text_costs_little(piece: str) -> None:
    """The longest text that is taken, of one piece over and over, is judged in seconds."""
    begun = time.perf_counter()
    judge(f"ASK {{ {piece * (60_000 // len(piece))}")
    assert time.perf_counter() - begun < 10

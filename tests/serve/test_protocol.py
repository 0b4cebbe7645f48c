"""The SPARQL 1.1 protocol's cases that apply to a server that only reads."""

import csv
import io
import json
from urllib.parse import urlencode

import pytest
from pyoxigraph import RdfFormat, parse
from starlette.testclient import TestClient

from kg.serve.media import ROWS, TRIPLES, Media

LABELS = "SELECT ?label { <https://kg.example/id/council/E09000026> rdfs:label ?label }"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
QUERY = {"Content-Type": "application/sparql-query"}
PARSED = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "rdfxml": RdfFormat.RDF_XML,
    "jsonld": RdfFormat.JSON_LD,
}


def test_a_query_by_get(client: TestClient) -> None:
    """query_get: the query in the address."""
    got = client.get("/sparql", params={"query": LABELS})
    assert got.status_code == 200
    assert got.headers["content-type"].startswith("application/sparql-results+json")
    assert got.json()["results"]["bindings"][0]["label"]["value"] == "Redbridge"


def test_a_query_by_a_form(client: TestClient) -> None:
    """query_post_form: the query as a form's field."""
    got = client.post("/sparql", data={"query": LABELS})
    assert got.json()["results"]["bindings"][0]["label"]["value"] == "Redbridge"


def test_a_query_posted_directly(client: TestClient) -> None:
    """query_post_direct: the query as the body, with or without its charset."""
    for kind in ("application/sparql-query", 'Application/SPARQL-Query; charset="UTF-8"'):
        got = client.post("/sparql", content=LABELS, headers={"Content-Type": kind})
        assert got.json()["results"]["bindings"][0]["label"]["value"] == "Redbridge"


@pytest.mark.parametrize("media", ROWS, ids=lambda m: m.name)
def test_formats_of_rows(client: TestClient, media: Media) -> None:
    """query_content_type_select, query_content_type_ask: each format of rows is had."""
    wish = {"Accept": media.type}
    got = client.get("/sparql", params={"query": LABELS}, headers=wish)
    assert got.headers["content-type"].partition(";")[0] == media.type
    assert "Redbridge" in got.text
    said = client.get("/sparql", params={"query": "ASK {}"}, headers=wish)
    assert said.status_code == 200
    assert "true" in said.text


@pytest.mark.parametrize("media", TRIPLES, ids=lambda m: m.name)
@pytest.mark.parametrize("form", ["CONSTRUCT WHERE { ?s kg:gss ?o }", "DESCRIBE council:E09000026"])
def test_formats_of_triples(client: TestClient, media: Media, form: str) -> None:
    """query_content_type_construct, query_content_type_describe: each format of triples."""
    got = client.get("/sparql", params={"query": form}, headers={"Accept": media.type})
    assert got.headers["content-type"].partition(";")[0] == media.type
    assert list(parse(got.content, format=PARSED[media.name]))


def test_csv_is_csv(client: TestClient) -> None:
    """The rows can be read by what reads CSV."""
    got = client.get("/sparql", params={"query": LABELS}, headers={"Accept": "text/csv"})
    assert list(csv.reader(io.StringIO(got.text))) == [["label"], ["Redbridge"]]


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
def test_other_methods(client: TestClient, method: str) -> None:
    """bad_query_method: what is neither GET nor POST is not allowed, and what is, is told."""
    got = client.request(method, "/sparql", params={"query": LABELS})
    assert got.status_code == 405
    assert {"GET", "POST"} <= set(got.headers["allow"].split(", "))


def test_head_has_no_body(client: TestClient) -> None:
    """HEAD tells what GET would send."""
    got = client.head("/sparql", params={"query": LABELS})
    assert (got.status_code, got.content) == (200, b"")
    assert int(got.headers["content-length"]) > 0


@pytest.mark.parametrize(
    ("params", "status"),
    [
        ([("query", "ASK {}"), ("query", "SELECT * {}")], 400),
        ([("other", "ASK {}")], 400),
        ([("query", "ASK { ?s ?p")], 400),
        ([("query", "")], 400),
        ([("query", "SELECT ?x { SERVICE <http://x/> {} }")], 403),
        ([("update", "CLEAR ALL")], 403),
        ([("query", "ASK {}"), ("default-graph-uri", "http://x/")], 403),
        ([("query", "ASK {}"), ("named-graph-uri", "http://x/")], 403),
        ([("query", f"ASK {{}} #{'x' * 5000}")], 413),
        ([("query", "ASK {}"), ("timeout", "5")], 200),
    ],
)
def test_requests_that_are_wrong(
    client: TestClient, params: list[tuple[str, str]], status: int
) -> None:
    """bad_multiple_queries, bad_query_syntax and their kin: each has its status."""
    assert client.get("/sparql", params=params).status_code == status
    assert client.post("/sparql", content=urlencode(params), headers=FORM).status_code == status


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"ASK {}", {"Content-Type": "text/plain"}, 415),
        (b"ASK {}", {}, 415),
        (b"ASK {}", {"Content-Type": "application/sparql-query; charset=latin-1"}, 415),
        ("ASK { ?s ?p 'é' }".encode("latin-1"), QUERY, 400),
        (b"query=%FF", FORM, 400),
        (b"&".join(b"a=1" for _ in range(200)), FORM, 400),
        (b"x" * 20_000, QUERY, 413),
        (b"x" * 20_000, FORM, 413),
        (b"CLEAR ALL", {"Content-Type": "application/sparql-update"}, 403),
        (b"CLEAR ALL", QUERY, 403),
    ],
)
def test_bodies_that_are_wrong(
    client: TestClient, body: bytes, headers: dict[str, str], status: int
) -> None:
    """bad_query_wrong_media_type, bad_query_non_utf8, bad_update…: each has its status."""
    assert client.post("/sparql", content=body, headers=headers).status_code == status


@pytest.mark.parametrize(
    ("query", "accept"), [("ASK {}", "image/png"), ("CONSTRUCT WHERE { ?s ?p ?o }", "text/csv")]
)
def test_no_format_fits(client: TestClient, query: str, accept: str) -> None:
    """An answer that cannot be had in any format that is accepted is none."""
    got = client.get("/sparql", params={"query": query}, headers={"Accept": accept})
    assert got.status_code == 406
    assert "comes as" in got.text


def test_what_is_wrong_is_said(client: TestClient) -> None:
    """A fault of syntax is shown with its line and a caret, in the person's own text."""
    got = client.get("/sparql", params={"query": "SELECT *\n{ ?s a kg:Council "})
    assert got.status_code == 400
    assert "line 2" in got.text
    assert "{ ?s a kg:Council" in got.text
    assert "^" in got.text
    unknown = client.get("/sparql", params={"query": "ASK { ?s nobody:knows kg:Council }"})
    assert "nobody: is not declared" in unknown.text


def test_the_service_describes_itself(client: TestClient) -> None:
    """Without a query a program gets the description, a person the editor."""
    got = client.get("/sparql", headers={"Accept": "text/turtle"})
    names = {
        q.predicate.value.rpartition("#")[2] for q in parse(got.content, format=RdfFormat.TURTLE)
    }
    assert {"endpoint", "supportedLanguage", "resultFormat"} <= names
    assert client.get("/sparql", headers={"Accept": "application/rdf+xml"}).status_code == 200
    asked = client.get("/sparql", headers={"Accept": "text/html,*/*;q=0.8"})
    assert (asked.status_code, asked.headers["location"]) == (303, "/editor")
    assert client.get("/sparql", headers={"Accept": "image/png"}).status_code == 406


def test_hostile_words_stay_words(client: TestClient) -> None:
    """What a query quotes comes back as data, never as a page."""
    text = "SELECT ('<script>alert(1)</script>' AS ?x) {}"
    got = client.get("/sparql", params={"query": text}, headers={"Accept": "text/html,*/*"})
    assert got.headers["content-type"].startswith("application/sparql-results+json")
    assert got.headers["x-content-type-options"] == "nosniff"
    assert json.loads(got.text)["results"]["bindings"][0]["x"]["value"].startswith("<script>")


def test_who_goes_away_is_not_missed(client: TestClient, capfd: pytest.CaptureFixture[str]) -> None:
    """A client that leaves in the middle of its own question causes no complaint."""
    import asyncio

    sent: list[dict[str, object]] = []

    async def leave() -> dict[str, object]:
        return {"type": "http.disconnect"}

    async def send(message: dict[str, object]) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "http_version": "1.1",
        "method": "POST",
        "path": "/sparql",
        "raw_path": b"/sparql",
        "query_string": b"",
        "scheme": "http",
        "server": ("127.0.0.1", 80),
        "headers": [(b"host", b"127.0.0.1"), (b"content-type", b"application/sparql-query")],
    }
    asyncio.run(client.app(scope, leave, send))  # type: ignore[arg-type]
    assert sent[0]["status"] == 400
    assert "Traceback" not in "".join(capfd.readouterr())

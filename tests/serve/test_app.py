"""The site: each address."""

import pytest
from starlette.testclient import TestClient

from kg.serve.app import app

COUNCIL = "/id/council/E09000026"


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/", "Redbridge"),
        ("/queries", "When was a council inspected"),
        ("/search?q=bell", "Ann Bell"),
        ("/search", "Type part of a name"),
        ("/search?q=zzzz", "Nothing is called so"),
        ("/def", 'id="Inspection"'),
        (COUNCIL, "Where it was read"),
        ("/id/inspection/i1", "<mark>Inspection dates</mark>"),
        ("/id/person/p1", "leader of the council"),
        ("/id/source/paper", "What was read in it"),
    ],
)
def test_pages(client: TestClient, path: str, words: str) -> None:
    """Each page says what it is for."""
    got = client.get(path)
    assert got.status_code == 200
    assert got.headers["content-type"].startswith("text/html")
    assert words in got.text


@pytest.mark.parametrize(
    ("path", "accept", "kind"),
    [
        (COUNCIL, "text/html", "text/html; charset=utf-8"),
        (COUNCIL, "*/*", "text/html; charset=utf-8"),
        (COUNCIL, "text/turtle", "text/turtle; charset=utf-8"),
        (COUNCIL, "application/ld+json, text/turtle;q=0.5", "application/ld+json"),
        (f"{COUNCIL}.ttl", "text/html", "text/turtle; charset=utf-8"),
        (f"{COUNCIL}.jsonld", "image/png", "application/ld+json"),
        ("/def", "text/turtle", "text/turtle; charset=utf-8"),
        ("/def.ttl", "*/*", "text/turtle; charset=utf-8"),
        ("/search?q=bell", "application/json", "application/json"),
        ("/openapi.json", "*/*", "application/json"),
        ("/static/site.css", "*/*", "text/css; charset=utf-8"),
        ("/static/editor.js", "*/*", "text/javascript; charset=utf-8"),
    ],
)
def test_formats(client: TestClient, path: str, accept: str, kind: str) -> None:
    """What comes goes by what is accepted, and by the ending first."""
    got = client.get(path, headers={"Accept": accept})
    assert (got.status_code, got.headers["content-type"]) == (200, kind)


def test_search_for_programs(client: TestClient) -> None:
    """The JSON of the search has what the page shows."""
    (first, *_) = client.get("/search?q=ann", headers={"Accept": "application/json"}).json()
    assert first == {
        "iri": "https://kg.example/id/person/p1",
        "path": "/id/person/p1",
        "label": "Ann Bell",
        "kind": "person",
    }


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nowhere", 404),
        ("GET", "/id/council/nobody", 404),
        ("GET", "/static/nothing.css", 404),
        ("GET", "/queries/nothing", 404),
        ("POST", "/queries", 405),
        ("DELETE", COUNCIL, 405),
    ],
)
def test_what_is_not_there(client: TestClient, method: str, path: str, status: int) -> None:
    """What is not there, or not done here, has its status and a sentence."""
    got = client.request(method, path)
    assert got.status_code == status
    assert got.text.strip()


def test_an_unfit_format_of_a_thing(client: TestClient) -> None:
    """A thing comes in three formats and no other."""
    assert client.get(COUNCIL, headers={"Accept": "image/png"}).status_code == 406


def test_a_fault_of_ours_tells_nothing_of_our_insides(client: TestClient) -> None:
    """Where a page cannot be made the answer is a sentence, and no trace of the program."""
    broken = app(client.app.state.site)  # type: ignore[attr-defined] # starlette's own
    broken.state.site = None
    with TestClient(broken, base_url="http://127.0.0.1", raise_server_exceptions=False) as other:
        got = other.get(COUNCIL)
    assert (got.status_code, "Traceback" in got.text) == (500, False)


def test_a_page_is_made_once(client: TestClient) -> None:
    """A thing's page is the same, with the same headers, each time that it is asked for."""
    first, again = client.get(COUNCIL), client.get(COUNCIL)
    assert first.content == again.content
    assert dict(first.headers) == dict(again.headers)

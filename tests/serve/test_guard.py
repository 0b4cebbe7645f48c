"""The fences: names, other sites' pages, headers."""

import pytest
from starlette.testclient import TestClient

from kg.serve.guard import HEADERS

PAGES = ["/", "/queries", "/editor", "/def", "/search", "/sparql?query=ASK%7B%7D", "/nowhere"]


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "169.254.1.1", ""])
def test_a_bent_name_is_refused(client: TestClient, host: str) -> None:
    """A page whose name was bent to lead here (DNS rebinding) gets nothing."""
    for path in PAGES:
        assert client.get(path, headers={"Host": host}).status_code == 400


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "localhost:7878"])
def test_our_names(client: TestClient, host: str) -> None:
    """This machine's own names are taken, with any port."""
    assert client.get("/queries", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("path", PAGES)
def test_every_answer_carries_the_headers(client: TestClient, path: str) -> None:
    """Whatever is answered, the fences are closed and nobody else may read it."""
    got = client.get(path, headers={"Origin": "https://evil.example"})
    assert {name: got.headers[name] for name in HEADERS} == HEADERS
    assert "frame-ancestors 'none'" in got.headers["content-security-policy"]
    assert not [name for name in got.headers if name.startswith("access-control-")]
    assert "server" not in got.headers


@pytest.mark.parametrize("path", ["/", "/queries", "/def", "/search", "/nowhere"])
def test_no_page_of_ours_needs_a_script_of_its_address(client: TestClient, path: str) -> None:
    """Only the editor's policy lets a file's script run; the graph page has its own within."""
    policy = client.get(path).headers["content-security-policy"]
    assert "script-src" not in policy


def test_another_site_s_page_may_not_ask(client: TestClient) -> None:
    """A page of another site gets nothing, but a person may follow its link."""
    foreign = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}
    assert client.get("/sparql?query=ASK{}", headers=foreign).status_code == 403
    followed = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    assert client.get("/queries", headers=followed).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/static/../engine.py",
        "/static/..%2Fengine.py",
        "/static/%2e%2e/%2e%2e/errors.py",
        "/editor/..%2F..%2Fetc%2Fpasswd",
        "/id/../../etc/passwd",
        "/id/..%2f..%2fgraph.ttl",
        "//etc/passwd",
        "/queries/../../pyproject",
        "/static/site.css%00.js",
    ],
)
def test_no_way_out_of_the_house(client: TestClient, path: str) -> None:
    """A path with dots and slashes leads to no file."""
    got = client.get(path)
    assert got.status_code == 404
    assert "root:" not in got.text

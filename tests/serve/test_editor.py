"""The query editor's page and files."""

from starlette.testclient import TestClient

from kg.serve.editor import settings


def test_the_page_is_told_all_it_needs(client: TestClient) -> None:
    """Prefixes, terms and questions stand on the page, so that nobody else is asked for them."""
    told = settings()
    assert ["kg", "https://kg.example/def#"] in told["prefixes"]
    assert "https://kg.example/def#Inspection" in told["classes"]
    assert "https://kg.example/def#grade" in told["properties"]
    assert "SELECT" in told["questions"]["timeline"]
    got = client.get("/editor")
    assert got.status_code == 200
    assert "connect-src 'self'" in got.headers["content-security-policy"]
    assert "</script><" not in got.text.partition('id="settings">')[2].partition("</script>")[0]


def test_its_files_are_the_engine_s(client: TestClient) -> None:
    """YASGUI comes from Oxigraph's server; no other file does."""
    script = client.get("/editor/yasgui.min.js")
    assert script.headers["content-type"].startswith("text/javascript")
    assert "Yasgui" in script.text
    assert client.get("/editor/yasgui.min.css").status_code == 200
    for other in ("logo.svg", "store", "query", "update", "nothing"):
        assert client.get(f"/editor/{other}").status_code == 404

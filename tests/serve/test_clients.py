"""The clients that people have, against a running server."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
ADDRESS = "http://127.0.0.1:7878"
LABELS = """
PREFIX kg: <https://kg.example/def#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?label WHERE { ?council a kg:Council ; rdfs:label ?label }
"""


def calls(page: str) -> list[str]:
    """Return the curl calls of a page of the documents."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return re.findall(r"^\$ (curl .+)$", text, re.MULTILINE)


CURL = sorted({*calls("README.md"), *calls("docs/serve.md")})


def test_sparqlwrapper(server: str) -> None:
    """SPARQLWrapper asks by GET and by POST, in JSON and XML, and builds graphs."""
    from SPARQLWrapper import GET, JSON, POST, TURTLE, XML, SPARQLWrapper

    for method in (GET, POST):
        asking: Any = SPARQLWrapper(f"{server}/sparql")
        asking.setMethod(method)
        asking.setQuery(LABELS)
        asking.setReturnFormat(JSON)
        rows = asking.queryAndConvert()["results"]["bindings"]
        assert [row["label"]["value"] for row in rows] == ["Redbridge"]
        asking.setReturnFormat(XML)
        assert "Redbridge" in asking.queryAndConvert().toxml()
    asking = SPARQLWrapper(f"{server}/sparql")
    asking.setQuery("DESCRIBE <https://kg.example/id/council/E09000026>")
    asking.setReturnFormat(TURTLE)
    assert b"Redbridge" in asking.queryAndConvert()


def test_rdflib_s_store(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The SPARQLStore of rdflib serves a graph: patterns, queries, one value."""
    from rdflib import Graph, Literal, URIRef
    from rdflib.namespace import RDFS
    from rdflib.plugins.stores.sparqlstore import SPARQLStore

    monkeypatch.setenv("no_proxy", "127.0.0.1")
    for method in ("GET", "POST", "POST_FORM"):
        graph = Graph(SPARQLStore(f"{server}/sparql", method=method))
        council = URIRef("https://kg.example/id/council/E09000026")
        assert graph.value(council, RDFS.label) == Literal("Redbridge")
        assert [str(value) for row in graph.query(LABELS).bindings for value in row.values()] == [
            "Redbridge"
        ]


@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl")
@pytest.mark.parametrize("call", CURL)
def test_the_examples_of_the_documents(server: str, call: str) -> None:
    """Each curl call that the documents show answers, and speaks of what it asks for."""
    words = shlex.split(call.replace(ADDRESS, server))
    done = subprocess.run([*words, "--fail"], capture_output=True, text=True, check=True)
    assert "Redbridge" in done.stdout or '"boolean":true' in done.stdout


def test_pandas_reads_it(server: str) -> None:
    """A frame is one call away."""
    pandas = pytest.importorskip("pandas")
    from urllib.parse import urlencode

    address = f"{server}/sparql?{urlencode({'query': LABELS})}"
    frame = pandas.read_csv(address, storage_options={"Accept": "text/csv"})
    assert list(frame["label"]) == ["Redbridge"]


def test_a_query_from_a_file(server: str, tmp_path: Path) -> None:
    """A query file is posted as it is."""
    import httpx

    file = tmp_path / "labels.rq"
    file.write_text(LABELS)
    got = httpx.post(
        f"{server}/sparql",
        content=file.read_bytes(),
        headers={"Content-Type": "application/sparql-query", "Accept": "text/csv"},
        trust_env=False,
    )
    assert got.text.split() == ["label", "Redbridge"]

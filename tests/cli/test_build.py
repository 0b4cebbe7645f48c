"""``kg build``."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]

ARTICLE = """Council's visit praised

Published: 12 May 2022

Inspectors from Ofsted visited Redbridge Council's front door in April 2022.

Council leader Ann Bell said: “We are proud of what our staff have done.”
"""


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Hold a folder with one article."""
    folder = tmp_path_factory.mktemp("articles")
    (folder / "visit.txt").write_text(ARTICLE, encoding="utf-8", newline="\n")
    return folder


def test_article_becomes_a_graph(run: Run, articles: Path, tmp_path: Path) -> None:
    """A build writes the graph, the page, the issues and the store, and says what it found."""
    result = run("build", articles, "--out", tmp_path / "out")
    assert result.exit_code == 0
    assert "1 council " in result.stdout
    assert "Redbridge" in result.stdout
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"graph.ttl", "graph.html", "issues.jsonl", "store"} <= names
    rows = json.loads(
        run("query", "councils", "--graph", tmp_path / "out", "--format", "json").stdout
    )
    assert [row["name"]["value"] for row in rows["results"]["bindings"]] == ["Redbridge"]


def test_missing_path_among_good_ones(run: Run, articles: Path, tmp_path: Path) -> None:
    """A path that is not there is said and kept as an issue, and the rest is read."""
    result = run("build", articles, tmp_path / "none.txt", "--out", tmp_path / "out")
    assert result.exit_code == 0
    assert "none.txt" in result.stderr
    issues = (tmp_path / "out" / "issues.jsonl").read_text(encoding="utf-8").splitlines()
    assert any("none.txt" in json.loads(line)["source"] for line in issues)


def test_nothing_read(run: Run, tmp_path: Path) -> None:
    """Where nothing can be read the build ends with one, and says so."""
    result = run("build", tmp_path / "none.txt", "--out", tmp_path / "out")
    assert result.exit_code == 1
    assert "nothing could be read" in result.stderr
    assert result.stdout == ""


def test_out_that_is_a_file(run: Run, tmp_path: Path) -> None:
    """A file is no folder to build into."""
    (tmp_path / "file").touch()
    assert run("build", "--out", tmp_path / "file").exit_code == 2

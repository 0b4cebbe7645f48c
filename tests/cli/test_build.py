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


TOLD = "  who: A. Reader\n  when: 2024-05-31\n  why: Looked into.\n"
STALE = f"- wrong: judgement/{'a' * 16}\n{TOLD}"


def test_decisions_are_counted(run: Run, articles: Path, tmp_path: Path) -> None:
    """A build with decisions says how many were applied, are stale, and exclude others."""
    (tmp_path / "d.yaml").write_text(STALE, encoding="utf-8")
    result = run("build", articles, "--out", tmp_path / "out", "--decisions", tmp_path / "d.yaml")
    assert result.exit_code == 0
    assert "0 applied, 1 stale, 0 conflicting" in result.stdout
    assert "stands in no source" not in result.stderr
    again = run("build", articles, "--out", tmp_path / "out", "--verbose")
    assert "d.yaml" not in again.stderr
    assert "decisions.yaml, line 1: Its words stand in no source" in again.stderr


def test_without_decisions_nothing_is_said_of_them(
    run: Run, articles: Path, tmp_path: Path
) -> None:
    """A build without decisions does not speak of them."""
    assert "applied" not in run("build", articles, "--out", tmp_path / "out").stdout


def test_a_bad_decision_is_one_line(run: Run, articles: Path, tmp_path: Path) -> None:
    """A slip in the file is told with its line, and the build goes on without that entry."""
    text = f"{STALE}- wrong: judgement/{'b' * 16}\n  whom: me\n{TOLD}- same: [\n{STALE}"
    (tmp_path / "d.yaml").write_text(text, encoding="utf-8")
    result = run("build", articles, "--out", tmp_path / "out", "--decisions", tmp_path / "d.yaml")
    assert result.exit_code == 0
    lines = [line for line in result.stderr.splitlines() if "d.yaml" in line]
    told = [line.removeprefix("kg: ").partition(": ")[0] for line in lines]
    assert told == ["d.yaml, line 6", "d.yaml, line 10"]
    assert "There is no key “whom”" in result.stderr
    assert "Traceback" not in result.output
    assert "0 applied, 2 stale, 0 conflicting" in result.stdout
    issues = (tmp_path / "out" / "issues.jsonl").read_text(encoding="utf-8")
    assert issues.count("decision-unreadable") == 2
    assert (tmp_path / "d.yaml").read_text(encoding="utf-8") == text


def test_a_file_of_decisions_that_is_not_there(run: Run, articles: Path, tmp_path: Path) -> None:
    """A named file that is missing is wrong use, and nothing is built."""
    result = run("build", articles, "--out", tmp_path / "out", "--decisions", tmp_path / "none")
    assert result.exit_code == 2
    assert "none cannot be read: No such file" in result.stderr
    assert not (tmp_path / "out").exists()

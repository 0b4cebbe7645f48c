"""``kg query``."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]

TEXT = "SELECT ?name WHERE { ?c a kg:Council ; kg:name ?name }"


def test_named_query(run: Run, out: Path) -> None:
    """A named query answers with the contract's columns; off a terminal as CSV."""
    result = run("query", "councils", "--graph", out)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "source,council,name,gss"
    assert [line.split(",")[0] for line in lines[1:]] == ["good-news", "good-news-copy"]


@pytest.mark.parametrize("where", ["", "store", "graph.ttl"])
def test_graph_is_a_folder_a_store_or_a_file(run: Run, out: Path, where: str) -> None:
    """The graph may be a build's folder, its store or its Turtle."""
    result = run("query", TEXT, "--graph", out / where, "--format", "tsv")
    assert result.stdout == '?name\n"Redbridge"\n'


def test_text_file_and_standard_input(run: Run, out: Path, tmp_path: Path) -> None:
    """The query may be text, a file, or come on standard input."""
    file = tmp_path / "mine.rq"
    file.write_text(TEXT, encoding="utf-8", newline="\n")
    answers = [
        run("query", TEXT, "--graph", out),
        run("query", file, "--graph", out),
        run("query", "-", "--graph", out, given=TEXT),
        run("query", "DESCRIBE <https://kg.example/id/x>", "--graph", out),
    ]
    assert [answer.stdout for answer in answers] == ["name\nRedbridge\n"] * 3 + [""]


def test_parameters(run: Run, out: Path) -> None:
    """A parameter narrows the answer; an unknown one is wrong use."""
    query = ("query", "judgements", "--graph", out, "--format", "json")
    rows = [
        len(json.loads(run(*query, *more).stdout)["results"]["bindings"])
        for more in ((), ("--param", "grade=outstanding"), ("-p", "council=Nowhere"))
    ]
    assert rows == [3, 1, 0]
    assert (
        "No council of the graph is called Nowhere." in run(*query, "-p", "council=Nowhere").stderr
    )
    wrong = run(*query, "--param", "colour=red")
    assert wrong.exit_code == 2
    assert "no parameter colour. It has: council, grade, sure" in wrong.stderr
    assert run(*query, "--param", "red").exit_code == 2


@pytest.mark.parametrize(
    ("form", "start"),
    [("xml", "<?xml"), ("md", "| name |"), ("table", "name"), ("json", "{")],
)
def test_formats(run: Run, out: Path, form: str, start: str) -> None:
    """Each format is what its name says."""
    assert run("query", TEXT, "--graph", out, "--format", form).stdout.startswith(start)


def test_triples(run: Run, out: Path) -> None:
    """CONSTRUCT is answered with Turtle; rows have no triples to write."""
    text = "CONSTRUCT { ?c kg:name ?name } WHERE { ?c a kg:Council ; kg:name ?name }"
    assert 'kg:name "Redbridge"' in run("query", text, "--graph", out).stdout
    assert run("query", TEXT, "--graph", out, "--format", "turtle").exit_code == 2


@pytest.mark.parametrize(
    ("query", "code", "words"),
    [
        ("judgments", 2, "The nearest: judgements"),
        ("SELECT * WHERE { ?s ?p }", 2, "^"),
        ("none.rq", 2, "none.rq cannot be read"),
        ("SELECT * WHERE { ?s kg:inspekts ?o }", 2, "no term kg:inspekts"),
        ("DROP ALL", 2, "would change the graph"),
    ],
)
def test_wrong_queries(run: Run, out: Path, query: str, code: int, words: str) -> None:
    """A wrong query is wrong use, said on standard error in plain words."""
    result = run("query", query, "--graph", out)
    assert result.exit_code == code
    assert words in result.stderr
    assert result.stdout == ""


def test_no_graph(run: Run, tmp_path: Path) -> None:
    """Without a graph the next step is named."""
    result = run("query", "councils", "--graph", tmp_path)
    assert result.exit_code == 1
    assert "kg build" in result.stderr


def test_a_graph_of_another_version(run: Run, out: Path, tmp_path: Path) -> None:
    """Who asks a graph that another version built is told so, and answered all the same."""
    old = tmp_path / "old"
    shutil.copytree(out, old)
    (old / "receipt.json").write_text(
        json.dumps({"kg": "0.0.1", "readers": "0" * 16, "ontology": "0" * 64}, indent=2),
        encoding="utf-8",
    )
    result = run("query", "councils", "--graph", old)
    assert result.exit_code == 0
    assert result.stdout.startswith("source,council")
    assert "was built by another version" in result.stderr
    assert "kg build --fresh" in result.stderr


def test_a_store_that_no_engine_reads(run: Run, out: Path, tmp_path: Path) -> None:
    """A store that is damaged, or of another engine, says what to run."""
    old = tmp_path / "old"
    shutil.copytree(out, old)
    for file in (old / "store").glob("MANIFEST*"):
        file.write_bytes(b"another engine")
    result = run("query", "councils", "--graph", old)
    assert result.exit_code == 1
    assert "another version wrote it: run `kg build --fresh`" in result.stderr

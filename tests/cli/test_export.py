"""``kg export``."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from pyoxigraph import RdfFormat, parse

import sample
from kg.cli import export
from kg.query.catalogue import queries

Run = Callable[..., Result]


def test_turtle_is_the_default(run: Run, out: Path) -> None:
    """Without a format the graph comes as Turtle, the bytes of the build's own file."""
    result = run("export", "--graph", out)
    assert result.exit_code == 0
    assert result.stdout_bytes == (out / "graph.ttl").read_bytes()


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("ntriples", b"<https://kg.example/"),
        ("jsonld", b'{"@context"'),
        ("rdfxml", b"<?xml"),
        ("graphml", b"<graphml"),
        ("gexf", b"<gexf"),
        ("xlsx", b"PK"),
    ],
)
def test_formats_go_to_a_file(run: Run, out: Path, tmp_path: Path, form: str, start: bytes) -> None:
    """Each format is written to the file that is named, the same bytes each time."""
    bodies = []
    for name in ("one", "two"):
        file = tmp_path / "new" / name
        result = run("export", "--format", form, "--graph", out, "--output", file)
        assert (result.exit_code, result.stdout) == (0, "")
        bodies.append(file.read_bytes())
    assert bodies[0].startswith(start)
    assert bodies[0] == bodies[1]


def test_ntriples_hold_the_graph(run: Run, out: Path) -> None:
    """What is exported is the graph."""
    body = run("export", "--format", "ntriples", "--graph", out).stdout_bytes
    assert {q.triple for q in parse(body, format=RdfFormat.N_TRIPLES)} == set(sample.triples())


def test_csv_is_a_folder(run: Run, out: Path, tmp_path: Path) -> None:
    """CSV is a folder with the judgement inspections and each named query; it wants a name."""
    folder = tmp_path / "tables"
    assert run("export", "--format", "csv", "--graph", out, "--output", folder).exit_code == 0
    assert {f.stem for f in folder.iterdir()} == {"graph", "judgement-inspections", *queries()}
    nameless = run("export", "--format", "csv", "--graph", out)
    assert nameless.exit_code == 2
    assert "--output" in nameless.stderr


def test_only_the_last_inspections(run: Run, out: Path, tmp_path: Path) -> None:
    """--latest narrows the first table, and means nothing where there are no tables."""
    folder = tmp_path / "tables"
    asked = ("--format", "csv", "--latest", "--graph", out, "--output", folder)
    assert run("export", *asked).exit_code == 0
    assert (folder / "judgement-inspections.csv").read_bytes().count(b"\n") == 2
    wrong = run("export", "--latest", "--graph", out)
    assert wrong.exit_code == 2
    assert "csv or xlsx" in wrong.stderr


def test_file_that_cannot_be_written(run: Run, out: Path, tmp_path: Path) -> None:
    """A path that cannot be written is wrong use."""
    (tmp_path / "file").touch()
    result = run("export", "--graph", out, "--output", tmp_path / "file" / "graph.ttl")
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


@pytest.mark.parametrize("output", [(), ("--output", "-")])
def test_a_workbook_is_not_for_a_terminal(
    run: Run, out: Path, monkeypatch: pytest.MonkeyPatch, output: tuple[str, ...]
) -> None:
    """A workbook is refused where it would fill a terminal, however standard output is named."""
    monkeypatch.setattr(export, "on_terminal", lambda: True)
    result = run("export", "--graph", out, "--format", "xlsx", *output)
    assert result.exit_code == 2
    assert "A workbook is no text for a terminal" in result.stderr

"""``kg doctor``."""

import json
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

import pytest
from click.testing import Result

from kg import resources
from kg.cli import doctor

Run = Callable[..., Result]


def test_all_is_well(run: Run, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where all is there, each line says so; a graph that is missing yet is a note."""
    monkeypatch.chdir(tmp_path)
    result = run("doctor")
    assert result.exit_code == 0, result.stdout
    assert "note   graph" in result.stdout
    assert "ok     own files" in result.stdout
    monkeypatch.setenv("KG_GRAPH", str(out))
    told = {one["what"]: one for one in json.loads(run("doctor", "--format", "json").stdout)}
    assert told["graph"]["state"] == "ok"
    assert "triples" in told["graph"]["told"]
    assert told["settings"]["told"].startswith("1 set")


def test_what_does_not_work(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A damaged installation, a place that cannot be written and a damaged graph are faults."""
    monkeypatch.chdir(tmp_path)
    Path("file").write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("KG_OUT", "file/out")
    monkeypatch.setenv("KG_GRAPH", "file")
    monkeypatch.setattr(resources, "_PACKAGED", tmp_path)
    monkeypatch.setattr(resources, "_CHECKOUT", tmp_path)
    result = run("doctor")
    assert result.exit_code == 1
    faults = [line for line in result.stdout.splitlines() if line.startswith("fault")]
    assert [line.split()[1] for line in faults] == ["own", "output", "graph"]


def test_a_library_is_missing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that is asked for and not there is named; an extra is only a note."""
    there = metadata.version

    def version(name: str) -> str:
        if name in {"lxml", "pandas"}:
            raise metadata.PackageNotFoundError(name)
        return there(name)

    monkeypatch.setattr(metadata, "version", version)
    monkeypatch.setattr(metadata, "requires", lambda _: ["lxml>=5.3", "rdflib<8,>=7.6"])
    result = run("doctor")
    assert result.exit_code == 1
    assert "missing: lxml; install kg again" in result.stdout
    assert "not installed; only for frames" in result.stdout


def test_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run from a folder without being installed is worth a note."""

    def requires(name: str) -> list[str]:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "requires", requires)
    found = {one.what: one.state for one in doctor.examined()}
    assert found["libraries"] == "note"

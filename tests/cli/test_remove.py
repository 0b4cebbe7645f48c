"""``kg remove``."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from kg.sources.decisions import FILE, read_decisions
from pipeline.stories import write

Run = Callable[..., Result]


@pytest.fixture
def graph(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Hold the graph of the stories, in an empty working folder."""
    write(tmp_path / "in")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert run("build", tmp_path / "in", "--out", tmp_path / "out").exit_code == 0
    return tmp_path / "out"


def test_a_text_is_removed(run: Run, graph: Path) -> None:
    """The text is gone, the decision noted, and the next build keeps it out and says so."""
    result = run("remove", "early", "--out", graph, "--who", "A. Reader", "--when", "2024-05-31")

    assert result.exit_code == 0, result.output
    assert "early is removed" in result.output
    assert "now rests on 2 texts" in result.output
    (entry,) = read_decisions(Path(FILE)).entries
    assert f"- retract: {{remove: {entry.marks[0]}}}" in result.output
    again = run("build", graph.parent / "in", "--out", graph)
    assert "1 source stayed out, as decided" in again.output
    assert "early" not in run("query", "sources", "--graph", graph).output


def test_only_what_was_removed(run: Run, graph: Path) -> None:
    """A build of nothing but removed texts says so, and is no fault."""
    run("remove", "early", "--out", graph)
    result = run("build", graph.parent / "in" / "early.txt", "--out", graph)

    assert result.exit_code == 0
    assert "0 sources read" in result.output
    assert "1 source stayed out" in result.output


def test_what_is_not_there(run: Run, graph: Path, tmp_path: Path) -> None:
    """A text or a build that is not there is an error, and nothing is noted."""
    assert run("remove", "earyl", "--out", graph).exit_code == 1
    assert run("remove", "early", "--out", tmp_path / "none").exit_code == 1
    assert not Path(FILE).exists()

"""``kg forget``."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from kg.sources.decisions import FILE
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


def test_a_person_is_forgotten(run: Run, graph: Path) -> None:
    """The person is gone, and the file that notes it holds no name."""
    result = run("forget", "Ann Bell", "--out", graph)

    assert result.exit_code == 0, result.output
    assert "One of the graph was called so; 1 text no longer holds the full name." in result.output
    assert "Bell" not in run("query", "people", "--graph", graph).output
    assert "Bell" not in Path(FILE).read_text(encoding="utf-8")


def test_nobody_yet(run: Run, graph: Path) -> None:
    """A name that stands nowhere can be forgotten all the same, for what is to come."""
    result = run("forget", "Robin Ashdown", "--out", graph)

    assert result.exit_code == 0
    assert "Nobody of the graph was called so; 0 texts no longer hold" in result.output
    assert "Is it spelt so?" in result.stderr


def test_a_slip_of_the_pen(run: Run, graph: Path) -> None:
    """A name that stands nowhere may be misspelt: the nearest are told."""
    result = run("forget", "Anne Bell", "--out", graph)

    assert "Is it spelt so? The nearest in the graph: Ann Bell." in result.stderr


def test_too_little(run: Run, graph: Path) -> None:
    """One word is no full name: nothing is noted."""
    result = run("forget", "Bell", "--out", graph)

    assert result.exit_code == 1
    assert "Give the full name" in result.output
    assert not Path(FILE).exists()

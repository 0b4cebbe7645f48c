"""``kg info``."""

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from kg.cli import info

Run = Callable[..., Result]


def test_what_is_there_and_what_is_missing(run: Run, out: Path) -> None:
    """A person reads counts in plain words, and where the graph is."""
    result = run("info", "--graph", out)
    assert result.exit_code == 0
    lines = [line.strip() for line in result.stdout.splitlines()]
    assert lines[0] == f"The graph in {out}"
    assert {"1  press article", "1  inspection report", "1  2019", "1  Redbridge"} <= set(lines)
    assert "1  articles that print no date (kg query undated-articles)" in lines
    assert lines[-1].startswith("No receipt of a build")


def test_json_has_all(run: Run, out: Path) -> None:
    """Programs get the same in JSON."""
    body = json.loads(run("info", "--graph", out / "graph.ttl", "--json").stdout)
    assert body["kinds"]["grades"] == 2
    assert body["missing"]["open_conflicts"] == 0
    assert body["built"] is None


def test_no_graph(run: Run, tmp_path: Path) -> None:
    """Without a graph the person is told what to do."""
    result = run("info", "--graph", tmp_path)
    assert result.exit_code == 1
    assert "Run `kg build` first" in result.stderr


def test_one_is_one() -> None:
    """One of a kind is told in the singular, none and several are not."""
    assert info._line(1, "people").split() == ["1", "person"]  # noqa: SLF001 - how a line reads
    assert info._line(1, "councils").split() == ["1", "council"]  # noqa: SLF001
    assert info._line(0, "councils").split() == ["0", "councils"]  # noqa: SLF001

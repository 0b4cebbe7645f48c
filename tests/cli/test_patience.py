"""A question that may take only so long."""

import subprocess
import sys
from pathlib import Path

import sample
from kg.cli.patience import _without_timeout

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


def asked(graph: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Ask as a person would."""
    command = [sys.executable, "-m", "kg", "query", *words, "--graph", str(graph)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_it_is_ended(tmp_path: Path) -> None:
    """A question that would take for ever ends with one line that says what to do."""
    told = asked(sample.write(tmp_path), ENDLESS, "--timeout", "1")
    assert told.returncode == 2
    assert told.stdout == ""
    assert "took longer than 1 seconds" in told.stderr
    assert len(told.stderr.splitlines()) == 1


def test_it_answers_in_time(tmp_path: Path) -> None:
    """One that is quick is answered as without the limit, exit code included."""
    graph = sample.write(tmp_path)
    assert asked(graph, "councils", "--timeout=60").stdout == asked(graph, "councils").stdout
    assert asked(graph, "no-such-query", "--timeout", "60").returncode == 2


def test_the_limit_is_taken_out() -> None:
    """The command that is run again has all words but that one."""
    assert _without_timeout(["--timeout", "5", "a", "--timeout=3"]) == ["a"]

"""What a shell offers after TAB."""

from pathlib import Path

import pytest
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

from kg.cli.group import cli


@pytest.fixture(autouse=True)
def _here(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work beside the small graph, as a person does."""
    monkeypatch.chdir(out.parent)
    if not (out.parent / "out").exists():
        (out.parent / "out").symlink_to(out)


def offered(*words: str, shell: type[ShellComplete] = BashComplete) -> list[str]:
    """Return what is offered for the last of some words."""
    made = shell(cli, {}, "kg", "_KG_COMPLETE")
    return [item.value for item in made.get_completions(list(words[:-1]), words[-1])]


@pytest.mark.parametrize("shell", [BashComplete, ZshComplete, FishComplete])
def test_names(shell: type[ShellComplete]) -> None:
    """Named queries are offered in every shell; for what is none, files."""
    assert offered("query", "cou", shell=shell) == ["councils", "councils-below-good"]
    made = shell(cli, {}, "kg", "_KG_COMPLETE").get_completions(["query"], "mine.r")
    assert [(item.value, item.type) for item in made] == [("mine.r", "file")]


def test_parameters() -> None:
    """A query's own parameters are offered, and none of what has none."""
    assert offered("query", "judgements", "--param", "co") == ["council="]
    assert "grade=" in offered("query", "judgements", "-p", "")
    assert offered("query", "SELECT * {}", "-p", "co") == []


def test_values() -> None:
    """After the equals sign come the values that the graph has, or that the type lists."""
    assert offered("query", "judgements", "--param", "council=red") == ["council=Redbridge"]
    assert offered("query", "grade-moves", "--param", "move=r") == ["move=rose"]
    assert offered("query", "judgements", "--param", "nothing=") == []


def test_without_a_graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no graph nothing is offered, and nothing complains."""
    monkeypatch.chdir(tmp_path)
    assert offered("query", "judgements", "--param", "council=") == []


def test_choices() -> None:
    """Formats are offered as for every choice."""
    assert {"csv", "json"} <= set(offered("query", "judgements", "--format", ""))

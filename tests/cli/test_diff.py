"""``kg diff``."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from pipeline.stories import EARLY, write

Run = Callable[..., Result]


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Hold two folders of articles: the second has a grade less and a source more."""
    write(tmp_path / "one", "early.txt")
    write(tmp_path / "two", "full.md")
    changed = EARLY.replace("rated outstanding", "rated good").replace("top grade", "grade")
    (tmp_path / "two" / "early.txt").write_text(changed, encoding="utf-8", newline="\n")
    return tmp_path / "one", tmp_path / "two"


def test_two_folders_of_articles(run: Run, folders: tuple[Path, Path]) -> None:
    """Folders of articles are built first, and nothing is left behind in them."""
    result = run("diff", *folders)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].startswith("1 source added; 1 source with another text; ")
    assert lines[2:4] == ["source added: full", "source early has another text now"]
    assert (
        "Redbridge, inspection of April to May 2019: "
        "the overall grade was Outstanding and is now Good (in early)"
    ) in lines
    assert any(line.startswith("new: Bury, inspection of July 2024") for line in lines)
    assert [p.name for p in folders[0].iterdir()] == ["early.txt"]


def test_two_builds(run: Run, folders: tuple[Path, Path], tmp_path: Path) -> None:
    """The folders of two builds differ as the folders of their articles do."""
    for folder in folders:
        run("build", folder, "--out", tmp_path / f"out-{folder.name}")
    builds = run("diff", tmp_path / "out-one", tmp_path / "out-two")
    assert builds.exit_code == 0
    assert builds.stdout == run("diff", *folders).stdout
    graph = run("diff", tmp_path / "out-one" / "graph.ttl", tmp_path / "out-two")
    assert graph.stdout == builds.stdout


def test_no_difference(run: Run, folders: tuple[Path, Path]) -> None:
    """Two that say the same do not differ, and that is said."""
    result = run("diff", folders[0], folders[0])
    assert (result.exit_code, result.stdout) == (0, "No difference.\n")


def test_json(run: Run, folders: tuple[Path, Path]) -> None:
    """As JSON each difference has its parts and its sentence."""
    found = json.loads(run("diff", *folders, "--format", "json").stdout)
    assert found["equal"] is False
    assert found["sources"]["added"] == ["full"]
    (change,) = [c for c in found["changes"] if c["how"] == "changed"]
    assert (change["before"], change["after"]) == ("Outstanding", "Good")
    assert change["told"].endswith("is now Good (in early)")
    same = json.loads(run("diff", folders[0], folders[0], "--format", "json").stdout)
    assert (same["equal"], same["changes"]) == (True, [])


def test_nothing_there(run: Run, folders: tuple[Path, Path], tmp_path: Path) -> None:
    """A place that is not there is wrong use; one in which nothing can be read is bad data."""
    missing = run("diff", folders[0], tmp_path / "none")
    assert missing.exit_code == 2
    assert "none" in missing.stderr
    (tmp_path / "empty").mkdir()
    nothing = run("diff", tmp_path / "empty", folders[0])
    assert nothing.exit_code == 1
    assert "Nothing could be read" in nothing.stderr

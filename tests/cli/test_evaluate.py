"""``kg evaluate``."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]

GOLD = {
    "relevant": True,
    "councils": [{"name": "Redbridge"}],
    "people": [{"name": "Nobody Here", "roles": []}],
}
ARTICLE = "Visit\n\nInspectors from Ofsted visited Redbridge Council in April 2022.\n"


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Hold a gold file for the article good-news, and the article beside it."""
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "good-news.json").write_text(json.dumps(GOLD), encoding="utf-8", newline="\n")
    (tmp_path / "articles").mkdir()
    file = tmp_path / "articles" / "good-news.txt"
    file.write_text(ARTICLE, encoding="utf-8", newline="\n")
    return folder


def test_graph_that_is_there(run: Run, gold: Path, out: Path) -> None:
    """A graph that is there is scored as it is."""
    result = run("evaluate", gold, "--graph", out)
    assert result.exit_code == 0
    lines = {line.split()[0]: line.split() for line in result.stdout.splitlines() if line}
    assert lines["councils"][1:4] == ["1", "1", "1"]
    assert lines["people"][1:4] == ["1", "1", "0"]


def test_wrong_facts_are_listed(run: Run, gold: Path, out: Path) -> None:
    """--verbose lists what was missed and what is false; JSON holds it anyway."""
    shown = run("evaluate", gold, "--graph", out, "--verbose").stdout
    assert "missed  people       Nobody Here" in shown
    body = json.loads(run("evaluate", gold, "--graph", out, "--format", "json").stdout)
    assert body["kinds"]["councils"]["f1"] == 1.0


def test_articles_are_read(run: Run, gold: Path) -> None:
    """Without a graph the articles beside the gold are read into one that is thrown away."""
    body = json.loads(run("evaluate", gold, "--format", "json").stdout)
    assert body["articles"] == 1
    assert body["kinds"]["councils"]["right"] == 1
    assert sorted(p.name for p in gold.parent.iterdir()) == ["articles", "gold"]


def test_wrong_folders(run: Run, gold: Path, tmp_path: Path) -> None:
    """A folder that is not there, or holds no article of the gold's names, is wrong use."""
    (tmp_path / "empty").mkdir()
    for args in (
        (tmp_path / "none",),
        (gold, "--articles", tmp_path / "none"),
        (gold, "--articles", tmp_path / "empty"),
    ):
        result = run("evaluate", *args)
        assert result.exit_code == 2
        assert result.stderr.startswith("kg: ")

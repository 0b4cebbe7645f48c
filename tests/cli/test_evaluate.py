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


def _baseline(run: Run, gold: Path, *more: object) -> Result:
    return run("evaluate", gold, "--baseline", gold.parent / "baseline.json", *more)


def _spoil(gold: Path) -> None:
    """Have the article name another council than its gold."""
    file = gold.parent / "articles" / "good-news.txt"
    file.write_text(ARTICLE.replace("Redbridge", "Torbay"), encoding="utf-8", newline="\n")


def test_further_views(run: Run, gold: Path) -> None:
    """--by adds a table of rules and one of phenomena, whose codes a file beside the gold has."""
    body = {**GOLD, "phenomena": ["typos"]}
    (gold / "good-news.json").write_text(json.dumps(body), encoding="utf-8", newline="\n")
    table = gold.parent / "phenomena.csv"
    table.write_text(
        "code,meaning,kinds\ntypos,misspelt,councils people\n", encoding="utf-8", newline="\n"
    )
    lines = [
        line.split()
        for line in run("evaluate", gold, "--by", "rule,phenomenon").stdout.splitlines()
    ]
    assert ["councils", "council.name", "1", "1", "1.000", "1.000"] in lines
    assert ["typos", "1", "2", "1", "1", "1.000", "0.500", "0.667"] in lines
    assert run("evaluate", gold, "--by", "weather").exit_code == 2


def test_a_loss_fails_until_it_is_accepted(run: Run, gold: Path) -> None:
    """A loss ends with exit 1; accepted with a reason it is written down and passes."""
    assert _baseline(run, gold).exit_code == 2
    assert _baseline(run, gold, "--accept", "").exit_code == 0
    assert _baseline(run, gold).exit_code == 0
    _spoil(gold)
    lost = _baseline(run, gold)
    assert lost.exit_code == 1
    assert ["lost", "councils", "good-news", "Redbridge"] in [
        line.split() for line in lost.stdout.splitlines()
    ]
    assert "--accept" in lost.stderr
    assert _baseline(run, gold, "--accept", "").exit_code == 1
    assert _baseline(run, gold, "--accept", "The town has moved.").exit_code == 0
    assert _baseline(run, gold).exit_code == 0
    record = (gold.parent / "losses.md").read_text(encoding="utf-8")
    assert "## The town has moved." in record
    assert "- open, good-news, councils: no longer right: Redbridge" in record


def test_a_gain_passes(run: Run, gold: Path) -> None:
    """What is right now and was not is told, and is no failure."""
    _spoil(gold)
    assert _baseline(run, gold, "--accept", "").exit_code == 0
    file = gold.parent / "articles" / "good-news.txt"
    file.write_text(ARTICLE, encoding="utf-8", newline="\n")
    better = _baseline(run, gold)
    assert better.exit_code == 0
    assert "1 right gained, 0 lost; 0 false more, 1 fewer." in better.stdout


def test_accepting_needs_a_baseline(run: Run, gold: Path) -> None:
    """--accept alone does not say what to write."""
    result = run("evaluate", gold, "--accept", "Why not.")
    assert result.exit_code == 2
    assert "--baseline" in result.stderr


@pytest.mark.parametrize("form", ["table", "json"])
def test_the_held_part_tells_figures_only(run: Run, gold: Path, form: str) -> None:
    """Nothing that is printed or kept of the held part names an article or a fact of it."""
    held = gold.parent / "held"
    held.mkdir()
    gold = gold.rename(held / "gold")
    (gold.parent.parent / "articles").rename(held / "articles")
    body = {**GOLD, "relevant": False}
    for name in ("good-news", "bad-news"):
        (gold / f"{name}.json").write_text(json.dumps(body), encoding="utf-8", newline="\n")
    asked = ("--by", "rule", "--format", form)
    runs = [_baseline(run, gold, "--accept", "", *asked)]
    _spoil(gold)
    runs += [_baseline(run, gold, *asked), _baseline(run, gold, "--accept", "Unclear.", *asked)]
    kept = [file.read_text(encoding="utf-8") for file in held.glob("*.*")]
    assert [result.exit_code for result in runs] == [0, 1, 0]
    assert len(kept) == 2
    for text in (*(result.stdout + result.stderr for result in runs), *kept):
        assert not any(word in text for word in ("news", "Redbridge", "Torbay", "Nobody"))
    assert "good-news" in _baseline(run, gold, "--verbose").stdout

"""``kg explain``."""

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

import sample

Run = Callable[..., Result]


def test_words_are_marked_in_their_sentence(run: Run, out: Path) -> None:
    """A council's page names the source, the rule, how sure it is, and marks the words."""
    result = run("explain", "redbridge", "--graph", out)
    assert result.exit_code == 0
    assert result.stdout.splitlines()[1] == sample.COUNCIL
    assert "(rule council.name, confidence 0.9)" in result.stdout
    assert "Inspectors rated »Redbridge« Good after a visit" in result.stdout


def test_store_folder_finds_the_texts_above(run: Run, out: Path) -> None:
    """The texts are found when the graph is named by its store or its Turtle."""
    for graph in (out / "store", out / "graph.ttl"):
        assert "rated »Redbridge«" in run("explain", "Redbridge", "--graph", graph).stdout


def test_without_texts(run: Run, out: Path, tmp_path: Path) -> None:
    """A graph that stands alone shows the exact words."""
    alone = tmp_path / "deep" / "graph.ttl"
    alone.parent.mkdir()
    alone.write_bytes((out / "graph.ttl").read_bytes())
    assert "\n      »Redbridge«\n" in run("explain", "Redbridge", "--graph", alone).stdout


def test_contradiction_is_shown(run: Run, out: Path) -> None:
    """A grade that another source contradicts shows both and which is preferred."""
    shown = run("explain", "judgement/j1", "--graph", out).stdout
    assert "Good (good-news, good-news-copy) against Outstanding (redbridge-2019)" in shown
    assert "preferred: Outstanding" in shown


def test_unknown_thing(run: Run, out: Path) -> None:
    """What is not in the graph is answered with the nearest labels."""
    result = run("explain", "Redbrige", "--graph", out)
    assert result.exit_code == 1
    assert "Nothing in the graph is called Redbrige. The nearest:" in result.stderr


def test_reference_facts_say_so(run: Run, out: Path) -> None:
    """A thing without evidence says where it comes from."""
    shown = run("explain", "source/paper", "--graph", out).stdout
    assert "Not from a source" in shown

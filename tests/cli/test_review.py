"""``kg review``."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from kg.cli import review
from kg.sources.decisions import FILE, read_decisions

Run = Callable[..., Result]

DAYS = """Inspectors praise {council}

Published: 20 June 2022

Ofsted inspected {council} Council's children's services from {days} May 2022.

Children's services were rated {grade} overall by Ofsted.

Ann Bell, director of children's services at {council} Council, said: “We are proud.”
"""


@pytest.fixture
def graph(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Hold a graph of two sources that give one inspection two grades, in an empty folder."""
    folder = tmp_path / "in"
    folder.mkdir()
    for name, grade in (("one", "good"), ("two", "outstanding")):
        text = DAYS.format(council="Redbridge", days="9 to 13", grade=grade)
        (folder / f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")
    other = DAYS.format(council="Bury", days="16 to 20", grade="good")
    (folder / "three.txt").write_text(other, encoding="utf-8", newline="\n")
    monkeypatch.chdir(tmp_path)
    assert run("build", folder, "--out", tmp_path / "out").exit_code == 0
    return tmp_path / "out"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sit at a terminal."""
    monkeypatch.setattr(review, "_can_ask", lambda: True)


def test_list_without_a_terminal(run: Run, graph: Path) -> None:
    """Without a terminal what is open is listed, with words and marks, and nothing is written."""
    result = run("review", "--graph", graph)
    assert result.exit_code == 0
    assert "1 on conflicts, 1 on people" in result.stdout
    assert "a. overall: Good  [judgement/" in result.stdout
    assert "two: “" in result.stdout
    assert not Path(FILE).exists()


@pytest.mark.usefixtures("asked")
def test_json(run: Run, graph: Path) -> None:
    """As JSON each question has its verbs, and its sides their marks and words."""
    found = json.loads(run("review", "--graph", graph, "--format", "json").stdout)
    (conflict,) = [q for q in found["questions"] if q["about"] == "conflicts"]
    assert conflict["verbs"] == ["right", "wrong"]
    assert [side["name"] for side in conflict["sides"]] == ["overall: Good", "overall: Outstanding"]
    assert conflict["sides"][0]["mark"].startswith("judgement/")
    assert {words["source"] for words in conflict["sides"][0]["words"]} == {"one"}


@pytest.mark.usefixtures("asked")
def test_answers_are_written_and_applied(run: Run, graph: Path) -> None:
    """Each answer is an entry with who, when and why, and the next build applies it."""
    args = ("review", "--graph", graph, "--when", "2024-05-31")
    result = run(*args, given="not\nA. Reader\n  \nTwo towns.\nb right\nThe letter says so.\n")
    assert result.exit_code == 0, result.output
    assert f"2 decisions written to {FILE}. Build again" in result.stdout
    entries = {entry.verb.value: entry for entry in read_decisions(Path(FILE)).entries}
    assert set(entries) == {"right", "not same"}
    right = entries["right"]
    assert (right.who, right.when, right.why) == ("A. Reader", "2024-05-31", "The letter says so.")
    assert right.words == ("overall: Outstanding",)
    built = run("build", "in", "--out", graph)
    assert "2 applied, 0 stale, 0 conflicting" in built.stdout
    rows = json.loads(run("query", "judgements", "--graph", graph, "--format", "json").stdout)
    preferred = {
        row["grade"]["value"]: row["preferred"]["value"]
        for row in rows["results"]["bindings"]
        if row["council"]["value"] == "Redbridge"
    }
    assert preferred == {"Good": "false", "Outstanding": "true"}
    assert run("review", "--graph", graph, "--format", "json").stdout.count('"about"') == 0


@pytest.mark.usefixtures("asked")
def test_skip_and_quit(run: Run, graph: Path) -> None:
    """What is skipped stays open, and after *quit* nothing is asked; what is written stays."""
    assert "0 decisions written" in run("review", "--graph", graph, given="\nquit\n").stdout
    assert not Path(FILE).exists()
    result = run("review", "--graph", graph, "--who", "B", given="skip\na wrong\nMisread.\n")
    assert "1 decision written" in result.stdout
    (entry,) = read_decisions(Path(FILE)).entries
    assert (entry.verb, entry.who) == ("wrong", "B")


@pytest.mark.usefixtures("asked")
def test_nothing_decided_is_left_behind(run: Run, graph: Path) -> None:
    """New decisions never go into a file that lacks those of the last build."""
    entry = f"- wrong: judgement/{'a' * 16}\n  who: A\n  when: 2024-05-31\n  why: B\n"
    Path("mine.yaml").write_text(entry, encoding="utf-8")
    run("build", "in", "--out", graph, "--decisions", "mine.yaml")
    result = run("review", "--graph", graph, given="quit\n")
    assert result.exit_code == 2
    assert "went by decisions that decisions.yaml does not hold (1)" in result.stderr
    assert (
        run("review", "--graph", graph, "--decisions", "mine.yaml", given="quit\n").exit_code == 0
    )


def test_faults_of_the_file_are_told(run: Run, graph: Path) -> None:
    """What cannot be read of the file of decisions is told with its line."""
    Path(FILE).write_text("- nothing\n", encoding="utf-8")
    assert "decisions.yaml, line 1: A decision begins" in run("review", "--graph", graph).stderr


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (("--when", "yesterday"), 2, "write the day as 2024-05-31"),
        (("--graph", "none"), 1, "There is no build in none"),
        (("--decisions", "none"), 2, "none cannot be read"),
    ],
)
def test_wrong_use(run: Run, graph: Path, args: tuple[str, ...], code: int, said: str) -> None:
    """Wrong use is one line and an exit code."""
    result = run("review", "--graph", graph, *args)
    assert (result.exit_code, said in result.stderr) == (code, True), result.stderr


def test_a_graph_of_other_rules(run: Run, graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was built by other rules is to be built again first."""
    monkeypatch.setattr("kg.pipeline.accounts.fingerprint", lambda: "other")
    result = run("review", "--graph", graph)
    assert (result.exit_code, "built by other rules" in result.stderr) == (1, True)

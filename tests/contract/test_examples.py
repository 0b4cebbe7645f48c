"""Every example that a help shows is run, in a folder as a person may have it."""

import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from built import GOLD, SHIPPED
from kg.cli.group import COMMANDS, cli

ELSEWHERE = {
    "kg push": "needs a server; tests/store/test_push.py and tests/cli/test_push.py run one",
    "kg serve": "does not end by itself; its own tests run it",
    "kg evaluate reports/facts.csv": "needs reports; tests/cli/test_evaluate_headers.py makes some",
}
"""Examples that cannot run here, each with the test that holds it."""


def _examples() -> list[str]:
    """Return the examples of all commands, and of the program itself."""
    found = list((cli.epilog or "").splitlines()[2:])
    for name in COMMANDS:
        command = cli.get_command(click.Context(cli), name)
        found += (command.epilog or "").splitlines()[2:] if command else []
    return [line.strip() for line in found]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Hold a folder with articles, gold, a query and the graph of the shipped articles."""
    place = tmp_path_factory.mktemp("work")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(place)
        patch.setattr(click, "launch", lambda _: 0)
        _furnish(place)
        assert CliRunner().invoke(cli, ["build"]).exit_code == 0
        shutil.copytree("out", "out-last-week")
        shutil.copy("out/graph.ttl", "old.ttl")
        yield place


def _furnish(place: Path) -> None:
    """Lay out what the examples name."""
    (place / "my-question.rq").write_text("SELECT ?c { ?c a kg:Council }", encoding="utf-8")
    chosen = sorted(SHIPPED.glob("redbridge-2019*"))
    for name in (
        "articles",
        "articles-2023",
        "articles-2024",
        "data/articles",
        "tests/corpus/articles",
    ):
        (place / name).mkdir(parents=True)
        for file in chosen:
            shutil.copy(file, place / name)
    shutil.copy(chosen[0], place / "story.html")
    for name in ("data/gold", "tests/corpus/gold"):
        (place / name).mkdir(parents=True)
        for file in chosen:
            shutil.copy(GOLD / f"{file.stem}.json", place / name)
    table = GOLD.parents[1] / "tests" / "corpus" / "phenomena.csv"
    shutil.copy(table, place / "tests" / "corpus")
    shutil.copy(SHIPPED.parent / "decisions.yaml", place / "data")


@pytest.mark.parametrize("example", _examples())
def test_the_example_runs(example: str, folder: Path) -> None:
    """An example does what it says, and complains of nothing."""
    if any(example.startswith(known) for known in ELSEWHERE):
        pytest.skip(next(why for known, why in ELSEWHERE.items() if example.startswith(known)))
    words = shlex.split(example)
    assert words[0] == "kg"
    told = "--verbose" in words
    args = [*words[1:]] if told else ["--quiet", *words[1:]]
    if "--baseline" in words:
        args += ["--accept", ""]
    result = CliRunner().invoke(cli, args)
    assert result.exit_code == 0, (result.stdout[-500:], result.stderr)
    assert told or result.stderr == ""
    assert folder.is_dir()


@pytest.mark.parametrize("known", ELSEWHERE)
def test_exceptions_are_needed(known: str) -> None:
    """What is run elsewhere is still an example, or will be when its command is there."""
    command = known.split()[1]
    assert command not in COMMANDS or any(line.startswith(known) for line in _examples())

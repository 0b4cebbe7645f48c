"""What every command has."""

import os
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from kg import __version__
from kg.cli.common import is_coloured, is_quiet, is_verbose, log, with_common
from kg.cli.group import COMMANDS, cli

Run = Callable[..., Result]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_them(name: str) -> None:
    """-h, --version, --quiet, --verbose and --colour are known to every command."""
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    flags = [flag for param in command.params for flag in param.opts]
    assert {"-q", "--quiet", "-v", "--verbose", "--colour", "--color", "--version"} <= set(flags)
    assert len(flags) == len(set(flags))
    told = CliRunner().invoke(cli, [name, "--version"])
    assert (told.exit_code, told.output) == (0, f"kg, version {__version__}\n")


@pytest.mark.parametrize(
    ("args", "told"),
    [([], "normal"), (["-q"], "quiet"), (["--verbose"], "verbose"), (["-v", "-v"], "verbose")],
)
def test_how_loud(args: list[str], told: str) -> None:
    """Quiet and verbose are known wherever something may be said."""

    @click.command()
    def tell() -> None:
        click.echo(f"{log()} {is_quiet()} {is_verbose()}")

    result = CliRunner().invoke(with_common(tell), args)
    assert result.output == f"{told} {told == 'quiet'} {told == 'verbose'}\n"
    assert log() == "normal"


def test_before_the_command_or_after(run: Run, out: Path) -> None:
    """The options stand before a command's name or after it."""
    asked = ["query", "judgements", "-p", "council=Redbrige", "--graph", out]
    assert "No council" in run(*asked).stderr
    assert run("-q", *asked).stderr == run(*asked, "-q").stderr == ""


def test_not_both(run: Run) -> None:
    """Quiet and verbose at once is wrong use."""
    result = run("queries", "-q", "-v")
    assert result.exit_code == 2
    assert "not both" in result.stderr


def test_quiet_build_says_nothing(run: Run, tmp_path: Path) -> None:
    """A quiet build leaves its results and no words; an error is told all the same."""
    story = tmp_path / "story.txt"
    story.write_text("Ofsted rated Redbridge Council good in May 2019.\n", encoding="utf-8")
    result = run("build", story, "--out", tmp_path / "out", "--quiet")
    assert (result.exit_code, result.output) == (0, "")
    assert (tmp_path / "out" / "graph.ttl").is_file()
    result = run("build", tmp_path / "none", "--out", tmp_path / "out", "--quiet")
    assert (result.exit_code, result.stderr) == (1, "kg: nothing could be read.\n")


def test_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    """Colour is for terminals, but for NO_COLOR and a dumb one."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert is_coloured(terminal=True)
    assert not is_coloured(terminal=False)
    monkeypatch.setenv("TERM", "dumb")
    assert not is_coloured(terminal=True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not is_coloured(terminal=True)


def test_colour_as_told(run: Run, out: Path) -> None:
    """A flag decides, and leaves the environment as it was."""
    before = dict(os.environ)
    bold = "\x1b[1mRedbridge\x1b[0m"
    assert bold in run("explain", "Redbridge", "--graph", out, "--colour", "always").stdout
    assert bold not in run("explain", "Redbridge", "--graph", out, "--color", "never").stdout
    assert bold not in run("explain", "Redbridge", "--graph", out).stdout
    assert dict(os.environ) == before
    assert run("queries", "--colour", "blue").exit_code == 2


def test_the_version_is_shown_once() -> None:
    """Help lists the version with the program, not with each command."""
    assert "--version" in CliRunner().invoke(cli, ["-h"]).output
    assert "--version" not in CliRunner().invoke(cli, ["build", "-h"]).output

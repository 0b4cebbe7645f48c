"""The command ``kg``."""

import os
import subprocess
import sys
import time

import pytest
from click.testing import CliRunner

from kg import __version__
from kg.cli.group import COMMANDS, cli

RUN = [sys.executable, "-m", "kg"]
ENV = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_lists_the_commands(flag: str) -> None:
    """The help lists every command in a newcomer's order, with no line cut short."""
    result = CliRunner().invoke(cli, [flag])
    assert result.exit_code == 0
    places = [result.output.index(f"\n  {name} ") for name in COMMANDS]
    assert places == sorted(places)
    assert "..." not in result.output.partition("Options:")[2]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str) -> None:
    """Each command answers -h with its examples."""
    result = CliRunner().invoke(cli, [name, "-h"])
    assert result.exit_code == 0
    assert "Examples:" in result.output


def test_wrong_use_is_two() -> None:
    """An unknown command and an unknown option are wrong use; the nearest command is named."""
    result = CliRunner().invoke(cli, ["biuld"])
    assert result.exit_code == 2
    assert "Did you mean build?" in result.stderr
    assert result.stdout == ""
    assert CliRunner().invoke(cli, ["build", "--nope"]).exit_code == 2
    assert CliRunner().invoke(cli, ["query"]).exit_code == 2


def test_version() -> None:
    """--version gives the program's version."""
    result = CliRunner().invoke(cli, ["--version"])
    assert result.output.strip().endswith(__version__)


def test_module_is_the_program() -> None:
    """``python -m kg`` is the same program, and its help loads nothing heavy."""
    begun = time.perf_counter()
    done = subprocess.run([*RUN, "-h"], capture_output=True, env=ENV, check=True)
    assert time.perf_counter() - begun < 2
    assert b"Usage: kg " in done.stdout
    code = (
        "import sys; from kg.cli.group import cli; cli(['-h'], standalone_mode=False);"
        "heavy = {'rdflib', 'pyoxigraph', 'networkx', 'pyvis', 'rich', 'yaml', 'trafilatura'};"
        "sys.exit(str(sorted(heavy & set(sys.modules))) if heavy & set(sys.modules) else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=ENV, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_closed_pipe_is_silent() -> None:
    """A reader that goes away early, such as head, causes no complaint."""
    with subprocess.Popen(
        [*RUN, "queries"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""

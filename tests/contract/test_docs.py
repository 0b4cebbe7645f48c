"""What the documents say is what the program does."""

from pathlib import Path

import click
import pytest

from kg.cli.group import COMMANDS, cli
from kg.cli.manual import manual

ROOT = Path(__file__).parents[2]
CONTRACT = {
    "build": {"--out", "--fresh"},
    "query": {"--param", "--format", "--graph"},
    "queries": set(),
    "export": {"--format", "--graph", "--output"},
    "view": {"--council", "--around", "--depth", "--output", "--open"},
    "explain": {"--graph"},
    "check": {"--graph"},
    "evaluate": {"--articles"},
}


def _command(name: str) -> click.Command:
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    return command


def test_manual_is_the_program_s() -> None:
    """docs/cli.md is what the program says of itself."""
    written = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert manual() == written, "run: python -m kg.cli.manual > docs/cli.md"


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_examples(name: str) -> None:
    """Each command says what it does and shows two or three calls."""
    command = _command(name)
    assert command.help
    examples = (command.epilog or "").splitlines()[2:]
    assert 2 <= len(examples) <= 4
    assert all(line.startswith(f"  kg {name}") for line in examples)


@pytest.mark.parametrize("name", COMMANDS)
def test_options_have_help(name: str) -> None:
    """Each option says what it is for."""
    options = [p for p in _command(name).params if isinstance(p, click.Option)]
    assert [option.name for option in options if not option.help] == []


@pytest.mark.parametrize("name", CONTRACT)
def test_contract_options(name: str) -> None:
    """Each command of the contract has the contract's options."""
    options = {flag for param in _command(name).params for flag in param.opts}
    assert CONTRACT[name] <= options


def test_commands_of_the_contract() -> None:
    """The commands are the contract's, but for the server."""
    assert set(COMMANDS) == set(CONTRACT)

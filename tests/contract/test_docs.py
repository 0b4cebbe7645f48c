"""What the documents say is what the program does."""

from pathlib import Path

import click
import pytest

from kg.cli.group import COMMANDS, cli
from kg.cli.manual import manual as commands_page
from kg.extract.base import extractors
from kg.extract.manual import manual as extractors_page
from kg.query.catalogue import checks, queries
from kg.query.manual import manual as queries_page
from kg.rdf.manual import manual as ontology_page

ROOT = Path(__file__).parents[2]
PAGES = {
    "cli.md": commands_page,
    "extractors.md": extractors_page,
    "ontology.md": ontology_page,
    "queries.md": queries_page,
}
"""The pages that the program writes of itself, each with what writes it."""

TOLD = {
    "cli.md": [f"`kg {name}`" for name in COMMANDS],
    "extractors.md": [extractor.name for extractor in extractors()],
    "queries.md": [*queries(), *checks()],
}
"""What each page has a section for."""
CONTRACT = {
    "build": {"--out", "--fresh", "--decisions"},
    "query": {"--param", "--format", "--graph"},
    "queries": set(),
    "export": {"--format", "--graph", "--output"},
    "view": {"--council", "--around", "--depth", "--output", "--open"},
    "serve": {"--port", "--graph"},
    "explain": {"--graph"},
    "review": {"--graph", "--decisions", "--who", "--when", "--format"},
    "diff": {"--format"},
    "check": {"--graph"},
    "evaluate": {"--articles"},
    "config": {"--format"},
    "doctor": {"--format"},
    "completion": set(),
}


def _command(name: str) -> click.Command:
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    return command


@pytest.mark.parametrize("name", PAGES)
def test_the_pages_are_the_program_s(name: str) -> None:
    """A page of the documents is what the program says of itself."""
    written = (ROOT / "docs" / name).read_text(encoding="utf-8")
    assert PAGES[name]() == written, "run: make docs"


@pytest.mark.parametrize("name", TOLD)
def test_nothing_is_left_out(name: str) -> None:
    """Every command, extractor, query and check has a section of its own in the documents."""
    lines = (ROOT / "docs" / name).read_text(encoding="utf-8").splitlines()
    headings = {line.lstrip("# ") for line in lines if line.startswith(("## ", "### "))}
    # A check's heading says how loud it is as well: no-date (warning).
    headings |= {heading.partition(" (")[0] for heading in headings}
    assert [thing for thing in TOLD[name] if thing not in headings] == []


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
    """Every command of the contract is there."""
    assert set(CONTRACT) <= set(COMMANDS)

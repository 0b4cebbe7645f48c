"""The manual."""

import click
import pytest

from kg.cli.group import COMMANDS, cli
from kg.cli.manual import manual
from kg.settings.table import SETTINGS

PAGES = {part.partition("`\n")[0]: part for part in manual().split("\n## `kg ")[1:]}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_page_each(name: str) -> None:
    """Each command has a page: how it is called, its options, exit codes and examples."""
    page = PAGES[name]
    assert f"```text\nkg {name} [OPTIONS]" in page
    assert "**Exit codes** 0: " in page
    assert f"```console\n$ kg {name}" in page
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    for param in command.params:
        shared = param.name in {"quiet", "verbose", "colour", "version"}
        if isinstance(param, click.Option) and not param.hidden:
            listed = any(
                line.startswith("| `-") and param.opts[0] in line.partition("` |")[0]
                for line in page.splitlines()
            )
            assert listed is not shared, param.name


def test_what_all_commands_share() -> None:
    """Options of every command, exit codes and settings stand at the beginning, once."""
    head = manual().partition("\n## `kg build`")[0]
    for told in ("--quiet", "--verbose", "--colour", "--version", "--help", "| 130 |", "NO_COLOR"):
        assert told in head
    assert [setting.variable for setting in SETTINGS if f"`{setting.variable}`" not in head] == []


def test_it_is_clean_markdown() -> None:
    """No line ends in blanks, and no bar inside a cell parts it."""
    lines = manual().splitlines()
    assert [line for line in lines if line != line.rstrip()] == []
    for line in lines:
        if line.startswith("| `-"):
            assert line.replace("\\|", "").count("|") == 3, line


def test_completion_keeps_its_lines() -> None:
    """What click is told to leave as it is stands in a block."""
    assert "```text\nbash  kg completion bash > " in PAGES["completion"]

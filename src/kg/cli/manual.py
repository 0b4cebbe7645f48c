"""The manual of the commands, made from the program: ``python -m kg.cli.manual > docs/cli.md``."""

import sys
from collections.abc import Iterator

import click

from kg.cli.group import COMMANDS, cli

_WIDTH = 88
_HELP = ["-h", "--help"]
_HEAD = """\
# Commands

What the program says of itself with `-h`. Made by `python -m kg.cli.manual > docs/cli.md`.

Results go to standard output; progress and warnings go to standard error. Exit codes: 0 done;
1 the data has violations, or nothing could be read; 2 wrong use. No command needs the network.
"""


def manual() -> str:
    """Return the manual as Markdown: a section for the program and one for each command."""
    top = click.Context(cli, info_name="kg", terminal_width=_WIDTH, help_option_names=_HELP)
    sections = [_section("kg", top), *_commands(top)]
    return "\n".join([_HEAD, *sections])


def _commands(top: click.Context) -> Iterator[str]:
    for name in COMMANDS:
        command = cli.get_command(top, name)
        if command is not None:
            context = click.Context(command, parent=top, info_name=name, terminal_width=_WIDTH)
            yield _section(f"kg {name}", context)


def _section(name: str, context: click.Context) -> str:
    lines = (line.rstrip() for line in context.get_help().splitlines())
    return f"## `{name}`\n\n```text\n" + "\n".join(lines) + "\n```\n"


if __name__ == "__main__":
    sys.stdout.write(manual())

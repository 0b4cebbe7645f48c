"""The manual of the commands, made from the program: ``python -m kg.cli.manual > docs/cli.md``."""

import re
import sys
from collections.abc import Iterable, Iterator

import click

from kg.cli.common import with_common
from kg.cli.group import COMMANDS, cli
from kg.cli.pages import NO_PAGE, PAGES, Page
from kg.settings.table import SETTINGS

_HEAD = """\
# Commands

Made from the program by `python -m kg.cli.manual > docs/cli.md`. At the terminal `kg COMMAND -h`
shows what a command does, its options and examples.

Results go to standard output; progress, warnings and hints go to standard error, and only on a
terminal is anything drawn. No command needs the network.

"""
_EXITS = """\
## Exit codes

| code | meaning |
|---|---|
| 0 | done |
| 1 | the data has violations, nothing could be read, or the program has a fault |
| 2 | wrong use: a command, an option, a setting, a query or a parameter |
| 130 | interrupted by Ctrl-C; what was there before is as it was |
"""
_SETTINGS = """\
## Settings

What holds is, in this order: a flag of the command; the environment; `kg.toml` of the working
folder; `[tool.kg]` of `pyproject.toml` there; the default. `kg config` shows each setting and where
it comes from. An unknown name or a wrong value is refused with its file, line and the nearest name.

```toml
# kg.toml
out = "graphs/london"
format = "csv"
things = "https://data.example/id/"
```

| setting | environment | what it is | default |
|---|---|---|---|
"""
_ENVIRONMENT = """\

Beside these the environment's `NO_COLOR` and `TERM=dumb` are respected.
"""
_CELL = str.maketrans({"|": "\\|", "\n": " "})


def manual() -> str:
    """Return the manual as Markdown: what all commands share, then a page for each."""
    top = click.Context(cli, info_name="kg", help_option_names=["-h", "--help"])
    return "".join([_HEAD, _overview(top), _EXITS, "\n", _settings(), *_commands(top)])


def _overview(top: click.Context) -> str:
    """Return the list of commands, and the options that each has."""
    lines = ["## `kg`\n", "| command | does |", "|---|---|"]
    for name in COMMANDS:
        command = cli.get_command(top, name)
        if command is not None:
            does = command.get_short_help_str(limit=200)
            lines.append(f"| [`kg {name}`](#kg-{name}) | {does.translate(_CELL)} |")
    lines += ["", "Every command has these options, before its name or after it:", ""]
    return "\n".join([*lines, *_options(cli, top), "", ""])


def _settings() -> str:
    rows = (
        f"| `{s.name}` | `{s.variable}` | {s.what} | {s.unset or f'`{s.default}`'} |\n"
        for s in SETTINGS
    )
    return "".join([_SETTINGS, *rows, _ENVIRONMENT])


def _commands(top: click.Context) -> Iterator[str]:
    shared = {param.name for param in with_common(click.Command("any")).params}
    for name in COMMANDS:
        command = cli.get_command(top, name)
        if command is not None:
            context = click.Context(command, parent=top, info_name=name)
            params = [param for param in command.params if param.name not in shared]
            own = click.Command(name, params=params, add_help_option=False)
            yield "\n".join(_page(name, command, own, context))


def _page(
    name: str, command: click.Command, own: click.Command, context: click.Context
) -> Iterator[str]:
    """Yield the lines of a command's page."""
    page = PAGES.get(name, NO_PAGE)
    yield f"\n## `kg {name}`\n"
    yield f"```text\n{' '.join([f'kg {name}', *command.collect_usage_pieces(context)])}\n```\n"
    yield _prose(command.help or "")
    options = list(_options(own, context))
    if any(isinstance(param, click.Option) for param in own.params):
        yield from ("**Options**\n", *options, "")
    if page.files:
        yield from ("**Files**\n", *_table(("file", "what it is"), _files(page)), "")
    codes = "; ".join(f"{code}: {meaning}" for code, meaning in page.exits)
    yield f"**Exit codes** {codes}.\n"
    yield from ("**Examples**\n", "```console", *_examples(command), "```", "")
    if page.related:
        related = (other for other in page.related if other in COMMANDS)
        yield "See also " + ", ".join(f"[`kg {other}`](#kg-{other})" for other in related) + ".\n"


def _files(page: Page) -> Iterator[tuple[str, str]]:
    yield from ((f"`{file}`", what) for file, what in page.files)


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    """Yield a table of a command's options."""
    rows = []
    for param in command.get_params(context):
        record = param.get_help_record(context) if isinstance(param, click.Option) else None
        if record is not None:
            rows.append((f"`{record[0]}`", record[1]))
    yield from _table(("option", "what it does"), rows)


def _table(head: tuple[str, str], rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield "|---|---|"
    for row in rows:
        yield f"| {' | '.join(cell.translate(_CELL) for cell in row)} |"


def _prose(text: str) -> str:
    """Return a help text as paragraphs; what click is told to leave as it is becomes a block."""
    parts = []
    for part in re.split(r"\n[ \t]*\n", text.strip()):
        lines = [line.strip() for line in part.strip().splitlines()]
        if lines[0] == "\b":
            parts.append("\n".join(["```text", *lines[1:], "```"]))
        else:
            parts.append(" ".join(lines))
    return "\n\n".join(parts) + "\n"


def _examples(command: click.Command) -> Iterator[str]:
    for line in (command.epilog or "").splitlines()[2:]:
        yield f"$ {line.strip()}"


if __name__ == "__main__":
    sys.stdout.write(manual())

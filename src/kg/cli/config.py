"""``kg config``: each setting, its value and where that comes from."""

import json

import click

from kg.cli.options import examples
from kg.cli.output import emit


@click.command(
    name="config",
    epilog=examples("kg config", "kg config --format json"),
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("table", "json")),
    default="table",
    show_default=True,
    help="How to write the settings.",
)
def command(*, form: str) -> None:
    """Show each setting, its value and where that comes from.

    A flag of a command goes first; then the environment, kg.toml here, [tool.kg] of
    pyproject.toml here, and the default.
    """
    from kg.settings import load
    from kg.settings.table import SETTINGS

    found = load().found
    if form == "json":
        body = {
            setting.name: {
                "value": found[setting.name].value,
                "origin": found[setting.name].origin,
                "variable": setting.variable,
                "what": setting.what,
            }
            for setting in SETTINGS
        }
        emit((json.dumps(body, indent=2, ensure_ascii=False) + "\n").encode())
        return
    rows = [("setting", "value", "from", "what it is")]
    for setting in SETTINGS:
        value, origin = found[setting.name].value, found[setting.name].origin
        shown = f"({setting.unset})" if value is None else str(value)
        rows.append((setting.name, shown, origin, setting.what))
    widths = [max(len(row[place]) for row in rows) for place in range(3)]
    lines = (
        "  ".join((*(row[place].ljust(widths[place]) for place in range(3)), row[3]))
        for row in rows
    )
    emit("".join(f"{line.rstrip()}\n" for line in lines).encode())

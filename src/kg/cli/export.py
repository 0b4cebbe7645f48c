"""``kg export``: the whole graph in a format that other programs read."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import examples, graph_option
from kg.cli.output import emit, note, on_terminal
from kg.errors import SettingsError
from kg.query.whole import FORMATS, TABLES, whole

if TYPE_CHECKING:
    from pyoxigraph import Store


@click.command(
    name="export",
    epilog=examples(
        "kg export --output graph.ttl",
        "kg export --format csv --output tables/",
        "kg export --format xlsx --output graph.xlsx",
        "kg export --format xlsx --latest --output latest.xlsx",
    ),
)
@click.option(
    "--format",
    "-f",
    "form",
    type=click.Choice(FORMATS),
    default="turtle",
    show_default=True,
    help="csv is a folder of tables: judgement-inspections, and one for each named query; xlsx "
    "the same as a workbook.",
)
@graph_option
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where to write; for csv a folder. Default: standard output.",
)
@click.option(
    "--latest",
    is_flag=True,
    help="In the table judgement-inspections keep only the last inspection of each council.",
)
def command(*, form: str, graph: Path, output: Path | None, latest: bool) -> None:
    """Write the whole graph for other programs.

    The same graph gives the same bytes. The table judgement-inspections has a row for each
    inspection that gave grades; where a grade is absent its cell says why.
    """
    from kg.store.graph import open_store

    if latest and form not in TABLES:
        message = f"--latest is for tables: use --format {' or '.join(TABLES)}."
        raise SettingsError(message)
    if form == "csv":
        if output is None or str(output) == "-":
            message = "csv is a folder of tables: name it, as in --output tables/."
            raise SettingsError(message)
        _folder(open_store(graph), output, latest=latest)
        return
    if form == "xlsx" and (output is None or str(output) == "-") and on_terminal():
        message = "A workbook is no text for a terminal: name a file, as in --output graph.xlsx."
        raise SettingsError(message)
    emit(whole(open_store(graph), form, latest=latest), output)


def _folder(store: "Store", folder: Path, *, latest: bool) -> None:
    from kg.query.tables import csv_files

    count = 0
    for name, body in csv_files(store, only_latest=latest):
        emit(body, folder / name)
        count += 1
    note(f"{count} tables in {folder}.")

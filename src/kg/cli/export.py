"""``kg export``: the whole graph in a format that other programs read."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import examples, graph_option
from kg.cli.output import emit, note
from kg.errors import SettingsError

if TYPE_CHECKING:
    from pyoxigraph import Store

RDF = ("turtle", "ntriples", "jsonld", "rdfxml")
NETWORK = ("graphml", "gexf")
FORMATS = (*RDF, *NETWORK, "csv", "xlsx")


@click.command(
    name="export",
    epilog=examples(
        "kg export --output graph.ttl",
        "kg export --format csv --output tables/",
        "kg export --format xlsx --output graph.xlsx",
    ),
)
@click.option(
    "--format",
    "-f",
    "form",
    type=click.Choice(FORMATS),
    default="turtle",
    show_default=True,
    help="csv is a folder of tables, one for each named query; xlsx the same as a workbook.",
)
@graph_option
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where to write; for csv a folder. Default: standard output.",
)
def command(*, form: str, graph: Path, output: Path | None) -> None:
    """Write the whole graph for other programs.

    The same graph gives the same bytes.
    """
    from kg.store.graph import open_store

    if form == "csv":
        if output is None or str(output) == "-":
            message = "csv is a folder of tables: name it, as in --output tables/."
            raise SettingsError(message)
        _folder(open_store(graph), output)
        return
    if form == "xlsx" and output is None and sys.stdout.isatty():
        message = "A workbook is no text for a terminal: name a file, as in --output graph.xlsx."
        raise SettingsError(message)
    emit(_body(open_store(graph), form), output)


def _body(store: "Store", form: str) -> bytes:
    if form in RDF:
        from kg.store.dump import dump

        return dump(store, form)
    if form in NETWORK:
        from kg.query.exchange import network_file

        return network_file(store, form)
    from kg.query.tables import tables
    from kg.query.workbook import workbook

    return workbook(tables(store))


def _folder(store: "Store", folder: Path) -> None:
    from kg.query.tables import csv_files

    count = 0
    for name, body in csv_files(store):
        emit(body, folder / name)
        count += 1
    note(f"{count} tables in {folder}.")

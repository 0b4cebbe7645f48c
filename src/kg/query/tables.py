"""The graph as tables: the judgement inspections, then the answers of all named queries."""

import csv
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.query.catalogue import queries
from kg.query.formats import cells
from kg.query.formula import inert
from kg.query.keyed import keyed
from kg.query.overview import overview
from kg.query.run import ask
from kg.query.table import Cell, Table

if TYPE_CHECKING:
    from pyoxigraph import Store


def tables(store: "Store", *, only_latest: bool = False) -> Iterator[Table]:
    """Yield the judgement inspections, then each named query's answer, by name.

    ``only_latest`` keeps the last judgement inspection of each council, in the first table.
    """
    yield overview(store, only_latest=only_latest)
    for name, query in queries().items():
        answer = ask(store, query)
        if hasattr(answer, "variables"):
            columns, rows = cells(answer, name)
            yield Table(name=name, columns=tuple(columns), rows=tuple(tuple(row) for row in rows))


def csv_files(store: "Store", *, only_latest: bool = False) -> Iterator[tuple[str, bytes]]:
    """Yield a CSV file's name and bytes for each table, those with keys in a folder ``graph``.

    A cell that a spreadsheet would run as a formula stands behind an apostrophe.
    """
    for table in tables(store, only_latest=only_latest):
        yield f"{table.name}.csv", _csv(table)
    for table in keyed(store):
        yield f"graph/{table.name}.csv", _csv(table)


def _csv(table: Table) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_written(cell) for cell in row] for row in table.rows)
    return out.getvalue().encode()


def _written(cell: Cell) -> str:
    return inert(cell) if isinstance(cell, str) else str(cell)

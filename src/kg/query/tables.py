"""The answers of all named queries as tables: a folder of CSV files, or a workbook."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.query.catalogue import queries
from kg.query.formats import cells, serialise
from kg.query.run import ask

if TYPE_CHECKING:
    from pyoxigraph import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A named query's answer: its columns and rows, an unbound cell as ``""``."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables(store: "Store") -> Iterator[Table]:
    """Yield the answer of each named query that answers with rows, by name."""
    for name, query in queries().items():
        answer = ask(store, query)
        if hasattr(answer, "variables"):
            columns, rows = cells(answer, name)
            yield Table(name=name, columns=tuple(columns), rows=tuple(tuple(row) for row in rows))


def csv_files(store: "Store") -> Iterator[tuple[str, bytes]]:
    """Yield a CSV file's name and bytes for each named query that answers with rows."""
    for name, query in queries().items():
        answer = ask(store, query)
        if hasattr(answer, "variables"):
            yield f"{name}.csv", serialise(answer, "csv", name)

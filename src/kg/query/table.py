"""A table as people open it in a spreadsheet: columns, and cells of text, numbers and days."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

Cell: TypeAlias = str | int | date


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Columns and rows. Where nothing is told a cell is ``""``.

    ``links`` names the columns whose addresses a workbook makes links of.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    links: tuple[str, ...] = ()

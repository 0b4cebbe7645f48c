"""A table of reports' header facts: one row a report, read by somebody else.

A column's value is blank where the report tells nothing of it, or its framework gives no grade
to the area. A row without any grade tells nothing of grades at all: nobody took them down.
"""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kg.errors import SettingsError
from kg.model.terms import Area
from kg.model.times import MONTHS

GRADED: dict[str, Area] = {
    "overall": Area.OVERALL,
    "leaders": Area.LEADERS,
    "help_protection": Area.HELP_AND_PROTECTION,
    "care_and_leavers": Area.CARE_COMBINED,
    "care": Area.CHILDREN_IN_CARE,
    "care_leavers": Area.CARE_LEAVERS,
    "looked_after": Area.LOOKED_AFTER,
    "adoption": Area.ADOPTION,
    "leadership": Area.LEADERSHIP,
}
"""The columns of grades, and the area that each is for."""

FIELDS = (
    "council",
    "framework",
    "published_in_pdf",
    "start",
    "end",
    "extra_period",
    "lead",
    *GRADED,
)
"""The columns that are compared, in the order of every table."""

_COLUMNS = ("document", *FIELDS)
# 25/11/2016
_FIGURES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
# 5 April 2016
_NAMED = re.compile(r"(\d{1,2}) ([A-Z][a-z]+) (\d{4})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A report's header facts: its file's name, and the values of the fields, blank if none."""

    document: str
    urn: str
    values: Mapping[str, str]

    @property
    def name(self) -> str:
        """The file's name without its ending, by which sources are called."""
        return Path(self.document).stem

    def tells(self, field: str) -> bool:
        """Say whether the row tells something of a field, if only that there is nothing."""
        if field in GRADED:
            return any(self.values[name] for name in GRADED)
        if field == "extra_period":
            return bool(self.values["start"])
        return bool(self.values[field])


def load(file: Path) -> tuple[Wanted, ...]:
    """Return the rows of a table of header facts, by document.

    Raises:
        SettingsError: It cannot be read, a column is missing, or a day is none.
    """
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines)
            lacking = [name for name in _COLUMNS if name not in (reader.fieldnames or ())]
            if lacking:
                message = f"{file} lacks the columns {', '.join(lacking)}."
                raise SettingsError(message)
            rows = [_wanted(row, f"{file}, line {reader.line_num}") for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        message = f"{file} cannot be read as a table of facts: {error}"
        raise SettingsError(message) from error
    return tuple(sorted(rows, key=lambda row: row.document))


def _wanted(row: Mapping[str, str | None], place: str) -> Wanted:
    values = {field: (row[field] or "").strip() for field in FIELDS}
    for field in ("published_in_pdf", "start", "end"):
        values[field] = _day(values[field], f"{place}, {field}")
    return Wanted(
        document=(row["document"] or "").strip(), urn=(row.get("urn") or "").strip(), values=values
    )


def _day(text: str, place: str) -> str:
    """Return a day in ISO form: it may be written so, in figures or with the month's name."""
    if not text:
        return ""
    figures, named = _FIGURES.fullmatch(text), _NAMED.fullmatch(text)
    try:
        if figures:
            day, month, year = map(int, figures.groups())
            return date(year, month, day).isoformat()
        if named:
            month = MONTHS.index(named[2]) + 1
            return date(int(named[3]), month, int(named[1])).isoformat()
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        message = f"{place}: {text!r} is no day."
        raise SettingsError(message) from error

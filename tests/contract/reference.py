"""The reference tables, read for the tests."""

import csv
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "data" / "reference"


def table(name: str) -> list[dict[str, str]]:
    """The rows of one reference table."""
    return read(REFERENCE / name)


def read(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def parts(cell: str) -> list[str]:
    """The values of a cell that holds several."""
    return cell.split(";") if cell else []


def first(row: dict[str, str]) -> date:
    """The first day on which the council existed, as far as anybody asks."""
    return date.fromisoformat(row["start"] or "0001-01-01")


def last(row: dict[str, str]) -> date:
    """The last day on which the council existed."""
    return date.fromisoformat(row["end"] or "9999-12-31")


def overlap(one: dict[str, str], other: dict[str, str]) -> bool:
    """Whether two councils existed on one day."""
    return first(one) <= last(other) and first(other) <= last(one)


COUNCILS = table("councils.csv")
BY_GSS = {row["gss"]: row for row in COUNCILS}
BARE = table("bare_names.csv")
DECOYS = table("decoys.csv")
AGENCIES = table("agencies.csv")

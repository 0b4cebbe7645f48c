"""Small tables of header facts, for the tests of their comparison."""

from collections.abc import Mapping
from pathlib import Path

from kg.evaluate.headers.wanted import FIELDS, Wanted

COLUMNS = ("document", "urn", *FIELDS)
ROW = {
    "document": "redbridge-2024.pdf",
    "urn": "80512",
    "council": "redbridge",
    "framework": "ILACS",
    "start": "2024-06-10",
    "end": "2024-06-14",
    "lead": "Ann Lee",
    "overall": "good",
    "leaders": "outstanding",
}


def row(**values: str) -> dict[str, str]:
    """Return a row with some values of its own."""
    return {**dict.fromkeys(COLUMNS, ""), **ROW, **values}


def wanted(**values: str) -> Wanted:
    """Return a report's header facts, as they are read from a table."""
    told = row(**values)
    return Wanted(
        document=told["document"], urn=told["urn"], values={name: told[name] for name in FIELDS}
    )


def write(file: Path, *rows: Mapping[str, str]) -> Path:
    """Write a table."""
    lines = [",".join(COLUMNS), *(",".join(one[name] for name in COLUMNS) for one in rows)]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return file

"""Header facts compared, as a person and as a program read them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from kg.evaluate.columns import aligned
from kg.evaluate.headers.score import Cell, Verdict
from kg.evaluate.headers.wanted import FIELDS, GRADED

_COLUMNS = ("field", "cells", "right", "missing", "reported", "wrong")
_NOTHING = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """The cells of one field: how many there are, and how they came out."""

    field: str
    cells: int
    right: int
    missing: int
    reported: int
    """Of those that are missing: how many an issue tells of."""

    wrong: int


def counts(cells: Sequence[Cell]) -> tuple[Count, ...]:
    """Return the counts of each field, and of all as ``all``."""
    by_field = ((name, [c for c in cells if c.field == name]) for name in FIELDS)
    return (*(_count(name, found) for name, found in by_field), _count("all", cells))


def has_wrong_grade(cells: Sequence[Cell]) -> bool:
    """Say whether a grade is wrong: that is the one thing that may never be."""
    return any(cell.verdict is Verdict.WRONG and cell.field in GRADED for cell in cells)


def as_text(cells: Sequence[Cell], reports: int, *, verbose: bool = False) -> str:
    """Return the counts as a table; ``verbose`` lists each cell that is not right first."""
    rows = [
        (c.field, str(c.cells), str(c.right), str(c.missing), str(c.reported), str(c.wrong))
        for c in counts(cells)
    ]
    lines = aligned(_COLUMNS, rows)
    lines.insert(-1, lines[1])
    listed = [*_listed(cells), ""] if verbose else []
    plural = "" if reports == 1 else "s"
    return "\n".join([*listed, *lines, "", f"{reports} report{plural} compared.", ""])


def as_json(cells: Sequence[Cell], reports: int) -> str:
    """Return the counts and each cell that is not right as JSON."""
    body = {
        "reports": reports,
        "fields": {
            c.field: {
                "cells": c.cells,
                "right": c.right,
                "missing": c.missing,
                "reported": c.reported,
                "wrong": c.wrong,
            }
            for c in counts(cells)
        },
        "differences": [
            {
                "document": cell.document,
                "field": cell.field,
                "verdict": cell.verdict.value,
                "wanted": cell.wanted or None,
                "found": cell.found or None,
                "page": int(cell.page) if cell.page else None,
                "reported": cell.reported,
            }
            for cell in _differences(cells)
        ],
    }
    return json.dumps(body, indent=2, ensure_ascii=False) + "\n"


def _count(name: str, cells: Sequence[Cell]) -> Count:
    verdicts = [cell.verdict for cell in cells]
    return Count(
        field=name,
        cells=len(cells),
        right=verdicts.count(Verdict.RIGHT),
        missing=verdicts.count(Verdict.MISSING),
        reported=sum(cell.reported for cell in cells),
        wrong=verdicts.count(Verdict.WRONG),
    )


def _differences(cells: Sequence[Cell]) -> list[Cell]:
    return [cell for cell in cells if cell.verdict is not Verdict.RIGHT]


def _listed(cells: Sequence[Cell]) -> list[str]:
    """Return a line for each cell that is not right: both values, and the page."""
    rows = [
        (
            cell.document,
            cell.field,
            cell.verdict.value,
            cell.wanted or _NOTHING,
            cell.found or ("reported" if cell.reported else _NOTHING),
            cell.page or _NOTHING,
        )
        for cell in _differences(cells)
    ]
    if not rows:
        return ["No cell is missing or wrong."]
    return aligned(("report", "field", "is", "wanted", "found", "page"), rows, words=5)

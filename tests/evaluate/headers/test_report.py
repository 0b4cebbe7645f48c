"""Header facts compared, in words and figures."""

import json

from kg.evaluate.headers.report import as_json, as_text, counts, has_wrong_grade
from kg.evaluate.headers.score import Cell, Verdict


def cell(field: str, verdict: Verdict, **more: object) -> Cell:
    """Return a cell."""
    given: dict[str, object] = {"document": "a", "wanted": "good", **more}
    return Cell(field=field, verdict=verdict, **given)  # type: ignore[arg-type]


CELLS = (
    cell("overall", Verdict.RIGHT, found="Good"),
    cell("overall", Verdict.WRONG, found="Inadequate", page="1"),
    cell("adoption", Verdict.MISSING, reported=True),
    cell("adoption", Verdict.MISSING),
)


def test_counts() -> None:
    """Each field has its counts, and the last line those of all."""
    by_field = {count.field: count for count in counts(CELLS)}
    adoption, every = by_field["adoption"], by_field["all"]
    assert (adoption.cells, adoption.missing, adoption.reported) == (2, 2, 1)
    assert (every.cells, every.right, every.missing, every.wrong) == (4, 1, 2, 1)
    assert list(by_field)[-1] == "all"


def test_wrong_grades() -> None:
    """Only a wrong grade is one, not another field, nor one that is missing."""
    assert has_wrong_grade(CELLS)
    assert not has_wrong_grade(CELLS[2:])
    assert not has_wrong_grade([cell("lead", Verdict.WRONG)])


def test_text() -> None:
    """The table tells counts; asked for more, it lists both values and the page."""
    brief, full = as_text(CELLS, 1), as_text(CELLS, 2, verbose=True)
    lines = [line.split() for line in full.splitlines()]
    assert ["overall", "2", "1", "0", "0", "1"] in lines
    assert ["a", "overall", "wrong", "good", "Inadequate", "1"] in lines
    assert ["a", "adoption", "missing", "good", "reported", "–"] in lines
    assert "Inadequate" not in brief
    assert brief.endswith("\n1 report compared.\n")
    assert full.endswith("\n2 reports compared.\n")
    assert as_text(CELLS[:1], 1, verbose=True).startswith("No cell is missing or wrong.\n")


def test_json() -> None:
    """Programs get the counts and each cell that is not right."""
    body = json.loads(as_json(CELLS, 1))
    assert body["reports"] == 1
    assert body["fields"]["all"] == {
        "cells": 4,
        "right": 1,
        "missing": 2,
        "reported": 1,
        "wrong": 1,
    }
    assert body["differences"][0] == {
        "document": "a",
        "field": "overall",
        "verdict": "wrong",
        "wanted": "good",
        "found": "Inadequate",
        "page": 1,
        "reported": False,
    }
    assert [entry["reported"] for entry in body["differences"]] == [False, True, False]

"""Scoring a graph against a table of reports' header facts."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from kg.evaluate.headers.found import headers
from kg.evaluate.headers.score import Cell, score
from kg.evaluate.headers.wanted import Wanted
from kg.model.issue import Issue
from kg.pipeline.results import ISSUES
from kg.store.graph import open_store


def score_headers(graph: Path, wanted: Sequence[Wanted]) -> tuple[Cell, ...]:
    """Return the cells of the reports, by what a build left in a folder.

    Raises:
        GraphError: There is no graph there.
    """
    found = headers(open_store(graph), [row.name for row in wanted])
    return score(wanted, found, _issues(graph))


def _issues(graph: Path) -> list[Issue]:
    """Return what the build could not take, none where it left no list."""
    file = graph / ISSUES
    lines = file.read_bytes().splitlines() if file.is_file() else []
    return [msgspec.json.decode(line, type=Issue) for line in lines]

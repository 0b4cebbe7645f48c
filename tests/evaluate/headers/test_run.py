"""Scoring what a build left."""

from pathlib import Path

import pytest

import small_pdf
from evaluate.headers import sheets
from kg.errors import GraphError
from kg.evaluate.headers.run import score_headers
from kg.evaluate.headers.score import Verdict
from kg.pipeline import build


def test_cells_of_a_build(tmp_path: Path) -> None:
    """Reports are compared by a build's graph, and by its issues what it could not read."""
    (tmp_path / "redbridge-2024.pdf").write_bytes(small_pdf.pdf(small_pdf.REPORT))
    (tmp_path / "cut.pdf").write_bytes(small_pdf.pdf(small_pdf.REPORT)[:-40])
    files = sorted(tmp_path.glob("*.pdf"))
    build(files, tmp_path / "out", page=False)
    wanted = [sheets.wanted(overall="inadequate"), sheets.wanted(document="cut.pdf")]
    cells = score_headers(tmp_path / "out", wanted)
    ours = {cell.field: cell for cell in cells if cell.document == "redbridge-2024"}
    assert ours["overall"].verdict is Verdict.WRONG
    assert (ours["overall"].found, ours["overall"].page) == ("Good", "1")
    assert ours["leaders"].verdict is Verdict.RIGHT
    cut = [cell for cell in cells if cell.document == "cut"]
    assert {(cell.verdict, cell.reported) for cell in cut} == {(Verdict.MISSING, True)}


def test_no_graph(tmp_path: Path) -> None:
    """A folder without a graph is told."""
    with pytest.raises(GraphError):
        score_headers(tmp_path, [])

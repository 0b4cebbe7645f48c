"""``kg evaluate`` with a table of header facts."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

import small_pdf
from evaluate.headers import sheets

Run = Callable[..., Result]
RIGHT = {"help_protection": "good", "care": "good", "care_leavers": "good"}


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """Hold a folder with one report."""
    (tmp_path / "redbridge-2024.pdf").write_bytes(small_pdf.pdf(small_pdf.REPORT))
    return tmp_path


def test_all_right(run: Run, reports: Path) -> None:
    """Where every cell is right the exit code is 0; the folder of the table is the default."""
    facts = sheets.write(reports / "facts.csv", sheets.row(**RIGHT))
    result = run("evaluate", facts, "--verbose")
    assert result.exit_code == 0
    assert "No cell is missing or wrong." in result.stdout
    lines = [line.split() for line in result.stdout.splitlines()]
    assert ["all", "10", "10", "0", "0", "0"] in lines


def test_a_wrong_grade_is_a_failure(run: Run, reports: Path) -> None:
    """A wrong grade ends with exit code 1; both values are listed, with the page."""
    facts = sheets.write(reports / "facts.csv", sheets.row(**{**RIGHT, "care": "inadequate"}))
    result = run("evaluate", facts, "--articles", reports, "--verbose")
    assert result.exit_code == 1
    lines = [line.split() for line in result.stdout.splitlines()]
    assert ["redbridge-2024", "care", "wrong", "inadequate", "Good", "1"] in lines
    body = json.loads(run("evaluate", facts, "--format", "json").stdout)
    assert body["fields"]["care"]["wrong"] == 1


def test_another_wrong_field_is_none(run: Run, reports: Path) -> None:
    """Other fields that are wrong, and what is missing, are told without a failure."""
    facts = sheets.write(
        reports / "facts.csv",
        sheets.row(**{**RIGHT, "lead": "Jo Bell"}),
        sheets.row(document="no.pdf"),
    )
    result = run("evaluate", facts)
    assert result.exit_code == 0
    assert "no report no.pdf" in result.stderr


def test_a_graph_that_is_there(run: Run, reports: Path) -> None:
    """A graph is scored as it is, without reading a file."""
    facts = sheets.write(reports / "facts.csv", sheets.row(**RIGHT))
    assert run("build", reports / "redbridge-2024.pdf", "--out", reports / "out").exit_code == 0
    (reports / "redbridge-2024.pdf").unlink()
    result = run("evaluate", facts, "--graph", reports / "out")
    assert result.exit_code == 0
    assert "1 report compared." in result.stdout


def test_wrong_use(run: Run, reports: Path, tmp_path: Path) -> None:
    """Views of gold files, a table that is none and a folder without reports are wrong use."""
    facts = sheets.write(reports / "facts.csv", sheets.row(**RIGHT))
    (tmp_path / "empty").mkdir()
    for args in (
        (facts, "--by", "rule"),
        (facts, "--baseline", tmp_path / "baseline.json"),
        (tmp_path / "none.csv",),
        (facts, "--articles", tmp_path / "empty"),
    ):
        result = run("evaluate", *args)
        assert result.exit_code == 2
        assert result.stderr.startswith("kg: ")

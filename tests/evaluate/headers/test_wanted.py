"""Tables of header facts."""

from pathlib import Path

import pytest

from evaluate.headers import sheets
from kg.errors import SettingsError
from kg.evaluate.headers.wanted import load


def test_rows_come_by_document(tmp_path: Path) -> None:
    """Rows are sorted by document, and a source is called by the name without its ending."""
    file = sheets.write(
        tmp_path / "facts.csv", sheets.row(document="b.pdf"), sheets.row(document="a.b.pdf")
    )
    assert [(row.document, row.name) for row in load(file)] == [("a.b.pdf", "a.b"), ("b.pdf", "b")]


@pytest.mark.parametrize("written", ["2016-04-05", "5 April 2016", "05/04/2016", "5/4/2016"])
def test_days_in_every_form(tmp_path: Path, written: str) -> None:
    """A day may be written in the international form, in figures or with its month's name."""
    file = sheets.write(tmp_path / "facts.csv", sheets.row(published_in_pdf=written))
    (row,) = load(file)
    assert row.values["published_in_pdf"] == "2016-04-05"


@pytest.mark.parametrize("written", ["soon", "31 April 2016", "5 Spril 2016", "13/13/2016"])
def test_what_is_no_day(tmp_path: Path, written: str) -> None:
    """What is no day is told with its line and column."""
    file = sheets.write(tmp_path / "facts.csv", sheets.row(start=written))
    with pytest.raises(SettingsError, match=r"line 2, start: .* is no day"):
        load(file)


def test_what_a_row_tells() -> None:
    """Blank is *no grade* where the row has another, and nothing where it has none."""
    graded = sheets.wanted()
    assert graded.tells("adoption")
    assert graded.tells("extra_period")
    assert not graded.tells("published_in_pdf")
    silent = sheets.wanted(overall="", leaders="", start="")
    assert not silent.tells("adoption")
    assert not silent.tells("extra_period")


def test_tables_that_are_none(tmp_path: Path) -> None:
    """A file that is not there, or lacks a column, is wrong use."""
    with pytest.raises(SettingsError, match="cannot be read"):
        load(tmp_path / "none.csv")
    file = tmp_path / "other.csv"
    file.write_text("document,council\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="lacks the columns framework"):
        load(file)

"""Workbooks."""

import io
import zipfile
from datetime import date
from xml.etree import ElementTree as ET

from kg.query.sheetstyle import DAY, HEAD, LINK, PLAIN, WORDS
from kg.query.table import Table
from kg.query.workbook import workbook

RISKY = ("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1")
PAGE = "https://reports.example.org/a?b=1&c=2"
TABLES = [
    Table(name="one", columns=("a", "b"), rows=(("=1+1", ""), ("x < y & “z”\x02", "  b"))),
    Table(
        name="two",
        columns=("day", "steps", "page"),
        rows=((date(2024, 6, 10), -1, PAGE), ("not told", 0, "number not known")),
        links=("page",),
    ),
    Table(name="risky", columns=("name",), rows=tuple((name,) for name in RISKY)),
    Table(name="a-name-of-more-than-thirty-one-letters", columns=("c",), rows=()),
]
_NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def _open() -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(workbook(TABLES)))


def _part(name: str) -> ET.Element:
    return ET.fromstring(_open().read(name))  # noqa: S314 -- our own


def _sheet(number: int) -> ET.Element:
    return _part(f"xl/worksheets/sheet{number}.xml")


def test_every_cell_is_text() -> None:
    """A cell that looks like a formula is text, and what XML cannot hold is replaced."""
    sheet = _sheet(1)
    cells = {c.get("r"): c.findtext("m:is/m:t", None, _NS) for c in sheet.iterfind(".//m:c", _NS)}
    assert cells == {"A1": "a", "B1": "b", "A2": "=1+1", "A3": "x < y & “z”\ufffd", "B3": "  b"}
    assert sheet.findall(".//m:f", _NS) == []


def test_what_looks_like_a_formula_stays_text() -> None:
    """Such a cell is marked, so that it is no formula when somebody has edited it."""
    cells = _sheet(3).findall(".//m:c", _NS)
    assert [c.get("t") for c in cells] == ["inlineStr"] * 6
    assert [c.get("s") for c in cells] == [str(HEAD), *[str(WORDS)] * 5]
    assert [c.findtext("m:is/m:t", None, _NS) for c in cells[1:]] == list(RISKY)


def test_days_and_numbers() -> None:
    """A day is a number of days with a day's style, and a number is a number."""
    cells = {c.get("r"): c for c in _sheet(2).iterfind(".//m:c", _NS)}
    # 45,453 days after the naught of spreadsheets
    assert (cells["A2"].findtext("m:v", None, _NS), cells["A2"].get("s")) == ("45453", str(DAY))
    assert [cells[place].findtext("m:v", None, _NS) for place in ("B2", "B3")] == ["-1", "0"]
    assert cells["A3"].get("s") == str(PLAIN)


def test_links_lead_out() -> None:
    """An address in a column of links is one; words in their place are none."""
    sheet = _sheet(2)
    (link,) = sheet.findall(".//m:hyperlink", _NS)
    (relation,) = list(_part("xl/worksheets/_rels/sheet2.xml.rels"))
    assert (link.get("ref"), link.get(_ID)) == ("C2", relation.get("Id"))
    assert (relation.get("Target"), relation.get("TargetMode")) == (PAGE, "External")
    styles = {c.get("r"): c.get("s") for c in sheet.iterfind(".//m:c", _NS)}
    assert (styles["C2"], styles["C3"]) == (str(LINK), str(PLAIN))


def test_a_sheet_is_ready_to_use() -> None:
    """The header stays in sight, can filter, and columns are as wide as what stands in them."""
    sheet = _sheet(2)
    pane = sheet.find(".//m:pane", _NS)
    filters = sheet.find("m:autoFilter", _NS)
    assert pane is not None
    assert filters is not None
    assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
    assert filters.get("ref") == "A1:C3"
    widths = [float(c.get("width", "0")) for c in sheet.iterfind(".//m:col", _NS)]
    assert widths == [12, 9, len(PAGE) + 1]
    order = [child.tag.partition("}")[2] for child in sheet]
    assert order == ["sheetViews", "cols", "sheetData", "autoFilter", "hyperlinks"]


def test_parts_are_whole() -> None:
    """Each part is well-formed, each sheet is named, and names fit."""
    archive = _open()
    for name in archive.namelist():
        ET.fromstring(archive.read(name))  # noqa: S314 -- our own
    book = ET.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314 -- our own
    names = [sheet.get("name", "") for sheet in book.iterfind(".//m:sheet", _NS)]
    assert names == ["one", "two", "risky", "a-name-of-more-than-thirty-one-"]


def test_same_tables_same_bytes() -> None:
    """The bytes depend on the tables alone."""
    assert workbook(TABLES) == workbook(list(TABLES))

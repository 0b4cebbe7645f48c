"""Workbooks."""

import io
import zipfile
from xml.etree import ElementTree as ET

from kg.query.tables import Table
from kg.query.workbook import workbook

TABLES = [
    Table(name="one", columns=("a", "b"), rows=(("=1+1", ""), ("x < y & “z”\x02", "  b"))),
    Table(name="a-name-of-more-than-thirty-one-letters", columns=("c",), rows=()),
]
_NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def _open() -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(workbook(TABLES)))


def test_every_cell_is_text() -> None:
    """A cell that looks like a formula is text, and what XML cannot hold is replaced."""
    sheet = ET.fromstring(_open().read("xl/worksheets/sheet1.xml"))  # noqa: S314 -- our own
    cells = {c.get("r"): c.findtext("m:is/m:t", None, _NS) for c in sheet.iterfind(".//m:c", _NS)}
    assert cells == {"A1": "a", "B1": "b", "A2": "=1+1", "A3": "x < y & “z”\ufffd", "B3": "  b"}
    assert sheet.findall(".//m:f", _NS) == []


def test_parts_are_whole() -> None:
    """Each part is well-formed, each sheet is named, and names fit."""
    archive = _open()
    for name in archive.namelist():
        ET.fromstring(archive.read(name))  # noqa: S314 -- our own
    book = ET.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314 -- our own
    names = [sheet.get("name", "") for sheet in book.iterfind(".//m:sheet", _NS)]
    assert names == ["one", "a-name-of-more-than-thirty-one-"]


def test_same_tables_same_bytes() -> None:
    """The bytes depend on the tables alone."""
    assert workbook(TABLES) == workbook(list(TABLES))

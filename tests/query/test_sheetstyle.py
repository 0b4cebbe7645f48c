"""Styles of cells."""

from xml.etree import ElementTree as ET

from kg.query.sheetstyle import DAY, HEAD, LINK, PLAIN, STYLES, WORDS

_NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def test_each_style_is_there() -> None:
    """Each number that a cell may name has a style, and the counts are right."""
    tree = ET.fromstring(STYLES)  # noqa: S314 -- our own
    cells = tree.findall("m:cellXfs/m:xf", _NS)
    assert sorted((PLAIN, DAY, HEAD, LINK, WORDS)) == list(range(len(cells)))
    for part in ("numFmts", "fonts", "fills", "borders", "cellXfs"):
        found = tree.find(f"m:{part}", _NS)
        assert found is not None
        assert found.get("count") == str(len(found))


def test_what_the_styles_do() -> None:
    """Days are shown as days, and text that looks like a formula is kept text."""
    cells = ET.fromstring(STYLES).findall("m:cellXfs/m:xf", _NS)  # noqa: S314 -- our own
    assert cells[DAY].get("numFmtId") == "164"
    assert cells[WORDS].get("quotePrefix") == "1"

"""A workbook (``.xlsx``) of tables: cells are text, numbers and days, and none is a formula.

Text that looks like a formula is marked as text, so that it stays text when somebody edits it.
The parts are written out here because such a workbook needs only a few of them, and because the
same tables must give the same bytes.
"""

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from kg.query.formula import is_formula
from kg.query.sheetstyle import DAY, HEAD, LINK, PLAIN, STYLES, WORDS
from kg.query.table import Cell, Table
from kg.query.xmltext import printable

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_STYLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
_RELS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
_CELL_LIMIT = 32_767
_NAME_LIMIT = 31
_LINK_LIMIT = 65_530
"""A sheet may have no more links than this."""

_DAY_NAUGHT = date(1899, 12, 30)
_NARROW, _WIDE = 8, 60
_DAY_WIDTH = 11


def workbook(tables: Iterable[Table]) -> bytes:
    """Return a workbook with a sheet for each table; a cell longer than a sheet allows is cut."""
    buffer = io.BytesIO()
    names: list[str] = []
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, table in enumerate(tables, start=1):
            names.append(table.name[:_NAME_LIMIT])
            links = _links(table)
            _put(archive, f"xl/worksheets/sheet{number}.xml", _sheet(table, links))
            if links:
                name = f"xl/worksheets/_rels/sheet{number}.xml.rels"
                _put(archive, name, _relations([("hyperlink", address) for _, address in links]))
        _put(archive, "[Content_Types].xml", _content_types(len(names)))
        _put(archive, "_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")]))
        _put(archive, "xl/workbook.xml", _book(names))
        parts = [("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(names) + 1)]
        _put(archive, "xl/_rels/workbook.xml.rels", _relations([*parts, ("styles", "styles.xml")]))
        _put(archive, "xl/styles.xml", STYLES)
    return buffer.getvalue()


def _put(archive: zipfile.ZipFile, name: str, body: str) -> None:
    # A fixed date: the archive's bytes are those of its content.
    entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, _HEAD + body)


def _sheet(table: Table, links: Sequence[tuple[str, str]]) -> str:
    linked = {place for place, _ in links}
    lines = enumerate([table.columns, *table.rows], start=1)
    rows = "".join(
        f'<row r="{number}">{"".join(_cells(number, line, linked))}</row>' for number, line in lines
    )
    frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    views = f'<sheetViews><sheetView workbookViewId="0">{frozen}</sheetView></sheetViews>'
    widths = "".join(
        f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
        for number, width in enumerate(_widths(table), start=1)
    )
    corner = f"{_letters(max(len(table.columns) - 1, 0))}{len(table.rows) + 1}"
    addresses = "".join(
        f'<hyperlink ref="{place}" r:id="rId{number}"/>'
        for number, (place, _) in enumerate(links, start=1)
    )
    return (
        f'<worksheet xmlns="{_MAIN}" xmlns:r="{_OFFICE}">{views}'
        f"{f'<cols>{widths}</cols>' if widths else ''}<sheetData>{rows}</sheetData>"
        f'{f"""<autoFilter ref="A1:{corner}"/>""" if widths else ""}'
        f"{f'<hyperlinks>{addresses}</hyperlinks>' if addresses else ''}</worksheet>"
    )


def _links(table: Table) -> list[tuple[str, str]]:
    """Return the cells that are links, each with its address."""
    columns = [number for number, name in enumerate(table.columns) if name in table.links]
    return [
        (f"{_letters(column)}{number}", str(row[column]))
        for number, row in enumerate(table.rows, start=2)
        for column in columns
        if str(row[column]).startswith("https://")
    ][:_LINK_LIMIT]


def _widths(table: Table) -> Iterator[int]:
    """Yield a width for each column, in characters: that of its widest cell, within bounds."""
    for number, name in enumerate(table.columns):
        # The filter's button stands beside the heading.
        widest = max((_width(row[number]) for row in table.rows), default=0)
        yield min(max(widest + 1, len(name) + 4, _NARROW), _WIDE)


def _width(cell: Cell) -> int:
    return _DAY_WIDTH if isinstance(cell, date) else len(str(cell))


def _cells(row: int, line: Sequence[Cell], linked: set[str]) -> Iterator[str]:
    for number, cell in enumerate(line):
        place = f"{_letters(number)}{row}"
        if isinstance(cell, date):
            yield f'<c r="{place}" s="{DAY}"><v>{(cell - _DAY_NAUGHT).days}</v></c>'
        elif isinstance(cell, int):
            yield f'<c r="{place}"><v>{cell}</v></c>'
        elif cell:
            style = HEAD if row == 1 else LINK if place in linked else _style(cell)
            text = escape(printable(cell[:_CELL_LIMIT]))
            shown = f'<is><t xml:space="preserve">{text}</t></is>'
            yield f'<c r="{place}" s="{style}" t="inlineStr">{shown}</c>'


def _style(cell: str) -> int:
    return WORDS if is_formula(cell) else PLAIN


def _letters(number: int) -> str:
    """Return a column's letters.

    >>> _letters(0), _letters(25), _letters(26)
    ('A', 'Z', 'AA')
    """
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _book(names: Sequence[str]) -> str:
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, start=1)
    )
    return f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>'


def _relations(parts: Sequence[tuple[str, str]]) -> str:
    body = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target={quoteattr(target)}'
        f"{' TargetMode=' + quoteattr('External') if kind == 'hyperlink' else ''}/>"
        for number, (kind, target) in enumerate(parts, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{body}</Relationships>'


def _content_types(count: int) -> str:
    sheets = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{_SHEET_TYPE}"/>'
        for number in range(1, count + 1)
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{_RELS_TYPE}"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_BOOK_TYPE}"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_STYLE_TYPE}"/>{sheets}</Types>'
    )

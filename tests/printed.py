"""Official reports as they are printed, made from a few lines: ``printed.report("# Title …")``.

A line that begins with ``# `` is a heading, one with ``## `` a title, an empty line the space
between paragraphs, ``===`` the end of a page. Nothing is drawn: the lines get the places that the
reader of PDFs would give them.
"""

from kg.model.article import Article, Line, SourceKind
from kg.model.report import Report
from kg.text.sections import sections

_TOP = 100
_PITCH = 15
_SPACE = 13
_SIZES = {"## ": 260, "# ": 140}


def article(words: str, name: str = "report") -> Article:
    """Return the article of a report's lines."""
    lines: list[Line] = []
    text: list[str] = []
    page, down, start = 1, _TOP, 0
    rows = [raw.strip() for raw in words.strip("\n").split("\n")]
    for row, below in zip(rows, [*rows[1:], ""], strict=True):
        if row == "===":
            page, down = page + 1, _TOP
            continue
        if not row:
            down += _SPACE
            continue
        mark = next((m for m in _SIZES if row.startswith(m)), "")
        shown = row.removeprefix(mark)
        lines.append(Line(start, page, 0, 72, down, _SIZES.get(mark, 120), mark == "# "))
        text.append(shown)
        start += len(shown) + 1
        # A heading's second line stands close below its first.
        down += _PITCH + (_SPACE if mark and not below.startswith(mark) else 0)
    return Article(
        key=name,
        name=name,
        text="\n".join(text),
        kind=SourceKind.REPORT,
        lines=tuple(lines),
    )


def report(words: str) -> Report:
    """Return a report's lines in its sections."""
    return sections(article(words))

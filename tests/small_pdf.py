"""Small PDFs, drawn line by line: ``small_pdf.pdf(small_pdf.REPORT)``."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fpdf import FPDF

TITLE, HEADING, PLAIN, PAGE = "## ", "# ", "", "==="
_TYPES = {TITLE: (20, "B"), HEADING: (14, "B"), PLAIN: (11, "")}
_LEFT, _TOP, _GRADE_COLUMN = 72, 90, 380

REPORT = """
## Inspection of Redbridge local authority children's services
Inspection dates: 10 to 14 June 2024
Lead inspector: Ann Lee, His Majesty's Inspector

# Judgement | Grade
The impact of leaders on social work practice with children and families | Outstanding
The experiences and progress of children who need help and protection | Good
The experiences and progress of children in care | Good
The experiences and progress of care leavers | Good
Overall effectiveness | Good

Children in this place of our own making receive good help from their social workers.

# What needs to improve?
- The timeliness of return home interviews for children who go missing.
- The quality of plans for young people who leave care.
===
# The experiences and progress of children who need help and protection: good
1. Most children are seen promptly by social workers who know them well.
"""
"""A report of our own in the inspectorate's newest form."""


def pdf(words: str) -> bytes:
    """Return a PDF of lines.

    A line that begins with ``## `` is a title, with ``# `` a heading; `` | `` parts two columns,
    an empty line is a space, ``===`` a new page.
    """
    from fpdf import FPDF

    document = FPDF(unit="pt", format="A4")
    document.set_auto_page_break(auto=False)
    down = _begin(document)
    for line in words.strip("\n").split("\n"):
        if line == PAGE:
            down = _begin(document)
            continue
        mark = next((m for m in (TITLE, HEADING) if line.startswith(m)), PLAIN)
        size, style = _TYPES[mark]
        document.set_font("Helvetica", style, size)
        _draw(document, down, line.removeprefix(mark).split(" | "))
        down += size * 1.3 if line else 12
    return bytes(document.output())


def _begin(document: "FPDF") -> float:
    document.add_page()
    return _TOP


def _draw(document: "FPDF", down: float, columns: Sequence[str]) -> None:
    for left, shown in zip((_LEFT, _GRADE_COLUMN), columns, strict=False):
        document.text(left, down, shown)

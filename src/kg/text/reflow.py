"""A paged text of no known layout as running text: a paragraph a block, without lines' ends.

A press release or a committee's paper in PDF is read as an article then. Evidence counts the
characters of this text and has no page.
"""

from kg.model.report import BlockKind, Report


def reflowed(report: Report) -> str:
    """Return the report's words as an article's: paragraphs parted by an empty line."""
    rows: list[str] = []
    for section in report.sections:
        for block in (section.heading, *section.blocks):
            if block is not None:
                words = " ".join(block.content.of(report.text).split())
                rows.append(f"• {words}" if block.kind is BlockKind.BULLET else words)
    return "\n\n".join(rows)

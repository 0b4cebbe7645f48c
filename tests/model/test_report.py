"""A report in blocks and sections."""

import printed
from kg.model.report import BlockKind, SectionKind

REPORT = printed.report("## Luton\n\n# Recommendations\n\n12. Ensure that plans\nare clear.\n")


def test_a_blocks_words_begin_after_its_number() -> None:
    """The number of a point is told apart from its words."""
    (section,) = REPORT.of(SectionKind.IMPROVE)
    (point,) = section.blocks

    assert (point.kind, point.number) == (BlockKind.NUMBERED, 12)
    assert point.content.of(REPORT.text) == "Ensure that plans\nare clear."


def test_a_section_holds_its_heading() -> None:
    """A section reaches from its heading to its last block."""
    (section,) = REPORT.of(SectionKind.IMPROVE)

    assert section.span.of(REPORT.text).startswith("Recommendations")
    assert section.span.of(REPORT.text).endswith("are clear.")

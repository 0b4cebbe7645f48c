"""From blocks to sections."""

import printed
from kg.model.report import SectionKind

K = SectionKind
REPORT = """
## Luton
# Inspection date: 6 to 30 July 2015
===
# Contents

# Executive summary 2

# Recommendations 9

# The Local Safeguarding Children Board (LSCB) 37

Information about this inspection 48
===
# Executive summary

Children are safe.

# Recommendations

1. Ensure that plans are clear.

# Caseloads

2. Ensure that caseloads are low.

# The Local Safeguarding Children Board (LSCB)

The board meets.

# Recommendations

1. Ensure that the board meets.

# What the inspection judgements mean

An outstanding authority leads.

# The board’s findings

# Inspection findings

It met.

# Information about this inspection

Six came.

# Any complaints about the inspection or the report should be made to us.
Words about ourselves.
"""


def test_sections() -> None:
    """A page of contents opens nothing; what follows the board's heading is the board's."""
    found = [(s.kind, len(s.blocks)) for s in printed.report(REPORT).sections]

    assert found == [
        (K.FRONT, 2),
        (K.CONTENTS, 4),
        (K.SUMMARY, 1),
        (K.IMPROVE, 3),
        (K.BOARD, 1),
        (K.BOARD, 1),
        (K.GLOSSARY, 2),
        (K.BOARD, 1),
        (K.ABOUT, 1),
        (K.LEGAL, 1),
    ]


def test_contents_without_a_heading() -> None:
    """Where *Contents* is not seen as a heading its entries are told by their numbers."""
    entries = ("Executive summary 2", "Recommendations 9", "Findings 12", "The LSCB 37")
    listed = "\n\n".join(f"# {entry}" for entry in entries)
    words = f"## Luton\n===\n{listed}\n===\n# Recommendations\n\n1. Ensure that plans are clear.\n"
    kinds = [s.kind for s in printed.report(words).sections]

    assert kinds == [K.FRONT, K.IMPROVE]


def test_a_text_without_headings_is_its_front() -> None:
    """Nothing is made up for a text of no sections."""
    (only,) = printed.report("Words alone.").sections

    assert (only.kind, only.heading) == (K.FRONT, None)

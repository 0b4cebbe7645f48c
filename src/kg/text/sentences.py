"""Sentences of a paragraph, with their outer quotation marks.

A library's splitter was tried and set aside (``docs/decisions/0004-sentences.md``): a newspaper's
sentence ends inside a quotation mark as often as not, *Coun.* ends none, and every offset counts.
"""

import re
from collections.abc import Iterator

from kg.model.span import Span

# A full stop, question or exclamation mark, closing marks after it, white space, a fresh start.
END = re.compile(r"""[.!?…]{1,3}["”’')\]]{0,3}(?=\s+["“‘'(\[]{0,2}[A-Z0-9£])""")

# Words whose full stop ends no sentence: "Coun. Smith", "No. 10", "St. Helens", "Nov. 12"
ABBREVIATION = re.compile(
    r"""(?:^|[\s("“‘'])(?:Cllrs?|Couns?|Clr|Ald|Mr|Mrs|Ms|Mx|Dr|Prof|Sir|St|Rev|Hon|Rt|Gen|Col|Sgt|Supt|Insp
        |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos|vs|e\.g|i\.e|cf|Ltd|Inc|Co|para|paras
        |pp?|Fig|approx|Jr|Snr?|(?:[A-Z]\.){0,3}[A-Z])\.$""",
    re.VERBOSE,
)
_LOOK_BACK = 12


def sentences(text: str, paragraph: Span) -> Iterator[Span]:
    """Yield the sentences of one paragraph in order, without white space around them."""
    start = paragraph.start
    for match in END.finditer(text, paragraph.start, paragraph.end):
        stop = match.start() + 1
        before = text[max(start, stop - _LOOK_BACK) : stop]
        if text[match.start()] == "." and ABBREVIATION.search(before):
            continue
        yield Span(start, match.end())
        start = match.end() + _white(text, match.end(), paragraph.end)
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def _white(text: str, start: int, end: int) -> int:
    """Count the white space from ``start`` on."""
    here = start
    while here < end and text[here].isspace():
        here += 1
    return here - start

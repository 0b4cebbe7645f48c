"""Areas of a framework for which a report's table of grades has no row at all.

A small council may not be inspected on everything: the Isles of Scilly's report of 2016 prints
three rows of six. That is another thing than a row whose grade could not be read.
"""

import re
from collections.abc import Iterable

from kg.extract.official.areas import LABELS
from kg.extract.official.front import front
from kg.model.official import GradeReading, Witness
from kg.model.report import Report
from kg.model.terms import Area, Framework

# A word or two that no printing of an area's label is without. Overall has a row or a sentence in
# every report, so that one without it was misread.
_WORDS: dict[Area, re.Pattern[str]] = {
    area: re.compile(words.replace(" ", r"\s+"), re.IGNORECASE)
    for area, words in (
        (Area.HELP_AND_PROTECTION, "protection|need help"),
        (Area.LOOKED_AFTER, "looked after|permanence"),
        (Area.ADOPTION, "adopti"),
        (Area.CARE_LEAVERS, "leavers"),
        (Area.LEADERSHIP, "leader|governance"),
    )
}
_ENOUGH = 2
"""A table was read where so many of its rows were."""

_ROOM = 300
"""A row after the last one that was read lies within this many characters."""


def unprinted(
    report: Report, framework: Framework, told: Iterable[GradeReading]
) -> frozenset[Area]:
    """Return the areas of which the table that was read says nothing; none without a table."""
    table = [one for one in told if one.witness is Witness.TABLE]
    if len({one.area for one in table}) < _ENOUGH:
        return frozenset()
    start = min(min(one.label.start, one.span.start) for one in table)
    last = max(max(one.label.end, one.span.end) for one in table)
    end = min(last + _ROOM, max(last, front(report).end))
    areas = dict.fromkeys(area for area, _ in LABELS.get(framework, ()) if area in _WORDS)
    return frozenset(a for a in areas if not _WORDS[a].search(report.text, start, end))

"""The grades of an earlier inspection, in the sentence that recalls it or in a list after it.

In prose only an overall grade is taken, and of the older inspections that of the one service
which they were of; where another area is spoken of beside the grade, none is.
"""

import re
from collections.abc import Iterable, Iterator

from kg.extract.official.areas import GIVEN, LABELS, reading_of
from kg.model.official import GradeReading, Witness
from kg.model.report import Block, BlockKind
from kg.model.span import Span
from kg.model.terms import Area, Framework
from kg.model.times import MONTHS

_MONTHS = "|".join(MONTHS).lower()
# "was judged to be good", "which judged services to require improvement", "rated as good overall"
_TOLD = re.compile(
    r"\b(?:judged|rated|graded|found|judgement of|(?<=when )they|(?<=when )services were)(?: (?:services|the (?:local authority|service|council)|them|overall|it|both))?(?: overall)?(?: to be| to have been| to| as| be| were)?"
    rf" (?P<grade>{GIVEN}|required improvement(?: to be good)?)\b(?! (?:or|practice|progress|quality|deal|examples|enough|with some|features|in (?!\d|the |{_MONTHS}))|, good| and (?:outstanding|good|inadequate))"
)
# The labels of a list, as SIF reports print it
_LIST = tuple((re.compile(label), area) for area, label in LABELS[Framework.SIF])
_ROW = re.compile(rf"\W*(?P<label>[a-z][a-z ,]{{6,68}}?[a-z])\s*[:,]\s*(?P<grade>{GIVEN})\W*$")
_OLD = (
    (re.compile(r"safeguarding|protection"), Area.SAFEGUARDING),
    (re.compile(r"looked after"), Area.LOOKED_AFTER),
)
_OTHER_AREA = re.compile(
    r"\b(?:children in care|care leavers|leaders|leadership|help and protection|adoption|front door|early help|homes?|quality of|practice|plans)\b"
)
_CLAUSE = re.compile(r"[,;]|\bwhen\b|\bwhere\b|\bwhich\b")


def told(text: str, sentence: Span, about: Span) -> Iterator[GradeReading]:
    """Yield the grade that a sentence of a plain text tells of what another one is about."""
    found = list(_TOLD.finditer(text, sentence.start, sentence.end))
    if len(found) != 1:
        return
    match = found[0]
    clause = _CLAUSE.split(text[sentence.start : match.start()])[-1]
    if _OTHER_AREA.search(clause):
        return
    area = _area(about.of(text))
    if area:
        label = Span(match.start(), match.start("grade"))
        yield reading_of(area, match, Witness.STATEMENT, label)


def _area(words: str) -> Area | None:
    """Return what an inspection was of: all services, or one of the two of older times."""
    if "slac" in words:
        return None
    areas = {area for known, area in _OLD if known.search(words)}
    if not areas:
        return Area.OVERALL
    return next(iter(areas)) if len(areas) == 1 else None


def listed(text: str, blocks: Iterable[Block]) -> Iterator[GradeReading]:
    """Yield the grades of the points that follow *the judgements were*."""
    for block in blocks:
        row = _ROW.match(text, block.words, block.span.end)
        if block.kind is BlockKind.HEADING or row is None:
            return
        area = next((a for known, a in _LIST if known.fullmatch(row["label"])), None)
        if area is None:
            return
        yield reading_of(area, row, Witness.STATEMENT, Span(*row.span("label")))

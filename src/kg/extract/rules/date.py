"""Times: *29 April to 3 May 2019*, *spring 2019*, *in April*, *two years ago*, *last month*.

A date is kept as said: a month without a year is ``XXXX-04``, a season is EDTF's season code
(21 spring to 24 winter), a year is a year. Completing it from the day of writing is a later
step (``resolve/time.py``), with its own evidence.

Known to miss: church and school holidays (*over Easter*), *the noughties*, ordinals without a
month (*on the 14th*).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.date_values import read
from kg.extract.lexicon.dates import (
    AFTER_COUNT,
    AFTER_MONTH,
    ANY,
    BEFORE_MONTH,
    FORMS,
    WORD_MONTH,
    group,
)
from kg.model.document import Document, Part
from kg.model.edtf import is_edtf
from kg.model.mention import Clue, DateMention
from kg.model.span import Span

_LOOK = 14
_SEASON_BEFORE = ("in ", "the ", "This ", "over ", "until ", "by ", "since ", "late ", "early ")


@dataclass(frozen=True)
class DateExtractor:
    """Words that tell a time, kept as said."""

    name: str = "date"
    needs: frozenset[str] = frozenset()

    def __call__(self, document: Document) -> Iterator[DateMention]:
        """Yield the times of all parts but links to other stories."""
        for paragraph in document.paragraphs:
            if paragraph.part is Part.LINK:
                continue
            for match in ANY.finditer(document.text, *paragraph.span):
                mention = _mention(document.text, match)
                if mention is not None:
                    yield mention


def _mention(text: str, match: re.Match[str]) -> DateMention | None:
    """Return the date that a match tells, or None where the words are none."""
    form = next(name for name, _ in FORMS if match[group(name)] is not None)
    if _is_word(text, match, form):
        return None
    edtf, relative = read(form, match)
    if edtf is not None and not is_edtf(edtf):
        return None
    if edtf is None and relative is None:
        return None
    return DateMention(
        span=Span(*match.span()),
        text=match[0],
        rule=f"date.{form}",
        edtf=edtf,
        clue=_clue(edtf),
        relative=relative,
    )


def _clue(edtf: str | None) -> Clue:
    """Return how a value tells its time."""
    if edtf is None:
        return Clue.RELATIVE
    return Clue.YEARLESS if "XXXX" in edtf else Clue.ABSOLUTE


def _is_word(text: str, match: re.Match[str], form: str) -> bool:
    """Say whether the words look like a date but are a verb, a name or a number of things."""
    before = text[max(0, match.start() - _LOOK) : match.start()]
    after = text[match.end() : match.end() + 2 * _LOOK]
    if form == "month" and not match["ky"] and not match["klast"]:
        bare = WORD_MONTH.match(match["km"]) is not None
        return bare and BEFORE_MONTH.search(before) is None and AFTER_MONTH.match(after) is None
    if form == "season":
        return not (match["lw"] or match["ly"]) and not before.endswith(_SEASON_BEFORE)
    if form == "year":
        return AFTER_COUNT.match(text, match.end()) is not None
    return False


extractor = DateExtractor()

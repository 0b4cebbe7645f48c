"""The times that an article's dates mean, each with the dates around it.

A month without its year takes that of a date just before it; *two years later* counts from the
date it follows; *that February* points back. What none of these tells is told by the day of
writing (``time.py``).
"""

import re
from dataclasses import dataclass

from kg.extract.clauses import clause_at
from kg.extract.visit_dates import dateline
from kg.model.document import Document, Part, Sentence
from kg.model.edtf import Bounds, bounds, compatible, with_year
from kg.model.mention import Clue, DateMention
from kg.model.span import Span
from kg.resolve.time import Clock

_BEFORE_THAT = re.compile(
    r"(?:before|earlier|previously|later|afterwards|after|since|from)$|^the\s(?:previous|following|next)\syear$",
    re.IGNORECASE,
)
# After a date that opens a paragraph of a timeline: "2016 Inspectors", "May 2019: a visit"
_OPENS = re.compile(r"\s?[:–—.|-]\s+|\s+(?=[A-Z][a-z])")
_LISTED = re.compile(
    r"(?:,\s(?:and\s)?|\sand\s(?:in\s)?)(?:the\s)?(?:(?:first|second|third|last|final)\s(?:full\s)?(?:week|half|days|part)\s(?:of|in)\s|early\s|late\s|mid-)?"
)
_LIST = 60
# "held over a fortnight that February", "in January of that year"
_THAT = re.compile(r"\bthat\s(?:same\s|very\s)?$")
_THAT_YEAR = re.compile(r"(?:,?\s(?:of|in))?\s(?:that|the[ ]same)\syear\b")
# "that year's, carried out in June"
_OF_THAT_YEAR = re.compile(r"\b[Tt]hat\syear(?:['’]s)?\b[^.;:]*$")
_POINTED = 20
_CLOSE = 45
_YEAR_BEFORE = re.compile(
    r"\b(?:the|a)\syear\s(?:before|earlier)$|^the\sprevious\syear$", re.IGNORECASE
)
_BEFORE_IT = re.compile(r"\s(?:that|this|then)\b")
_MONTHS = 100
_FRAME = 600
_ONE_MONTH = 31
# How a count goes on from the date before it: forwards or back
_COUNTED_BY = {"year": -1, "later": 1, "month": -1, "month_later": 1}


@dataclass(frozen=True, slots=True)
class Calendar:
    """An article's dates and its day of writing."""

    document: Document
    clock: Clock

    def complete(self, mention: DateMention) -> str | None:
        """Return a date's time; a month without its year takes that of a date just before it."""
        if mention.clue is Clue.YEARLESS and mention.relative is None and mention.edtf:
            year = (
                self._year_of_list(mention)
                or self._year_pointed_at(mention)
                or self._year_before(mention)
            )
            if year is not None:
                return with_year(mention.edtf, year)
        if mention.relative == "that-year":
            return self._that_year(mention)
        if mention.clue is Clue.RELATIVE and _BEFORE_THAT.search(mention.text):
            return self._counted_back(mention) or self.clock.complete(mention)
        return self.clock.complete(mention)

    def _year_of_list(self, mention: DateMention) -> int | None:
        """Return the year of a list's last month: *in February, May and June 2021*."""
        end = mention.span.end
        for date in self.document.within(DateMention, Span(end, end + _LIST)):
            if not _LISTED.fullmatch(self.document.text, end, date.span.start):
                return None
            told = date.relative is not None and date.relative.startswith("year")
            if date.edtf is not None and (told or date.clue is Clue.ABSOLUTE):
                found = bounds(self.clock.complete(date) or "")
                return found.earliest.year if found else None
            end = date.span.end
        return None

    def _that_year(self, mention: DateMention) -> str | None:
        """Return the year last told before *That year a review found*."""
        start = mention.span.start
        before = self.document.within(DateMention, Span(max(0, start - _FRAME), start))
        known = [b for d in before if d.clue is Clue.ABSOLUTE and (b := bounds(d.edtf or ""))]
        return str(known[-1].latest.year) if known else None

    def _year_pointed_at(self, mention: DateMention) -> int | None:
        """Return the year last told where the words point back at it: *that February*."""
        text, start = self.document.text, mention.span.start
        after = text[mention.span.end : mention.span.end + _POINTED]
        if not (
            _THAT.search(text, max(0, start - _POINTED), start)
            or _THAT_YEAR.match(after)
            or _OF_THAT_YEAR.search(text, max(0, start - _CLOSE), start)
        ):
            return None
        before = self.document.within(DateMention, Span(max(0, start - _FRAME), start))
        known = [b for d in before if d.clue is Clue.ABSOLUTE and (b := bounds(d.edtf or ""))]
        return known[-1].latest.year if known else None

    def _counted_back(self, mention: DateMention) -> str | None:
        """Return a year counted from the date before it: *in 2019 and good two years before*."""
        unit, _, count = (mention.relative or "").partition("-")
        sentence = self.document.sentence_at(mention.span.start)
        if unit not in _COUNTED_BY or sentence is None or not count.isdigit():
            return None
        start = max(sentence.span.start, mention.span.start - _FRAME)
        that = _BEFORE_IT.match(self.document.text, mention.span.end) is not None
        if unit in ("later", "month_later") or that:
            paragraph = self.document.paragraph_at(mention.span.start)
            start = paragraph.span.start if paragraph else start
        before = self.document.within(DateMention, Span(start, mention.span.start))
        named = self.document.within(
            DateMention, Span(mention.span.end, mention.span.end + _POINTED)
        )
        known = [b for d in before if d.edtf and (b := bounds(d.edtf)) is not None]
        if not known and unit == "year" and _YEAR_BEFORE.search(mention.text):
            known = self._told_before(mention)
        known += [b for d in named[:1] if d.edtf and (b := bounds(d.edtf)) is not None]
        return _moved(known[-1], int(count) * _COUNTED_BY[unit], unit) if known else None

    def _told_before(self, mention: DateMention) -> list[Bounds]:
        """Return the times told before a date in its paragraph: *in 2018 … the year before*."""
        paragraph = self.document.paragraph_at(mention.span.start)
        if paragraph is None:
            return []
        before = self.document.within(DateMention, Span(paragraph.span.start, mention.span.start))
        return [b for d in before if d.clue is Clue.ABSOLUTE and (b := bounds(d.edtf or ""))]

    def _year_before(self, mention: DateMention) -> int | None:
        """Return the year of a date that frames a yearless one: *In autumn 2015 … 12 October*."""
        paragraph = self.document.paragraph_at(mention.span.start)
        if paragraph is None or mention.edtf is None:
            return None
        if self.document.text[mention.span.start - 5 : mention.span.start].lower() == "this ":
            return None
        start = max(paragraph.span.start, mention.span.start - _FRAME)
        before = self.document.within(DateMention, Span(start, mention.span.start))
        head = self.head(mention.span.start)
        for date in [*reversed(before), *([head] if head else [])]:
            if date.clue is not Clue.ABSOLUTE or date.edtf is None or self._is_since(date):
                continue
            found = bounds(date.edtf)
            if found is None or not compatible(date.edtf, mention.edtf):
                continue
            days = (found.latest - found.earliest).days
            if days <= _MONTHS or date is head or self._beside(date, mention):
                return found.earliest.year
        return None

    def _is_since(self, date: DateMention) -> bool:
        """Say whether a date is only counted from: *the first since 2019*."""
        return self.document.text.endswith("since ", 0, date.span.start)

    def _beside(self, date: DateMention, other: DateMention) -> bool:
        """Say whether two dates stand in one clause."""
        sentence = self.document.sentence_at(other.span.start)
        if sentence is None or not sentence.span.covers(date.span):
            return False
        clause = clause_at(self.document.text, sentence.span, other.span.start)
        return clause.covers(date.span) and other.span.start - date.span.end <= _CLOSE

    def head(self, position: int) -> DateMention | None:
        """Return the date that heads the paragraph or its section: *July 2013.*, *2015: good*."""
        paragraph = self.document.paragraph_at(position)
        if paragraph is None:
            return None
        first = next(iter(self.document.sentences_in(paragraph)), None)
        line = (dateline(self.document, first) or self._opening(first)) if first else None
        if line is not None and line.span.end <= position:
            return line
        for earlier in reversed(self.document.paragraphs[: paragraph.index]):
            if earlier.part is Part.HEADING:
                dates = self.document.within(DateMention, earlier.span)
                stated = self.document.article.stated
                return dates[0] if len(dates) == 1 and dates[0].edtf != stated else None
        return None

    def _opening(self, sentence: Sentence) -> DateMention | None:
        """Return the date that opens a sentence as a timeline has it: *2016 Inspectors return*."""
        dates = self.document.within(DateMention, sentence.span)
        opens = (
            bool(dates)
            and dates[0].span.start == sentence.span.start
            and dates[0].clue is not Clue.RELATIVE
        )
        if opens and _OPENS.match(self.document.text, dates[0].span.end):
            return dates[0]
        return None

    def opening(self, position: int) -> DateMention | None:
        """Return the year that opens a paragraph of a timeline: *2014 The council is inspected*."""
        paragraph = self.document.paragraph_at(position)
        first = next(iter(self.document.sentences_in(paragraph)), None) if paragraph else None
        line = self._opening(first) if first else None
        return line if line is not None and line.span.end <= position else None


def _moved(base: Bounds, way: int, unit: str) -> str | None:
    """Return the year or month that lies some years or months from a base; months need a month."""
    first = base.earliest
    if not unit.startswith("month"):
        return str(first.year + way)
    if (base.latest - first).days > _ONE_MONTH:
        return None
    months = first.year * 12 + first.month - 1 + way
    return f"{months // 12}-{months % 12 + 1:02}"

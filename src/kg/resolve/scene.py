"""What the gathering of an article's inspections has at hand: times, councils, and the focus.

The focus is the inspection that a place in the text goes on about: one named in its sentence,
else one named before it in its paragraph, else the one of a date that heads the paragraph.
"""

import re
from dataclasses import dataclass

from kg.extract.clauses import clause_at
from kg.extract.visit_dates import dateline
from kg.model.document import Document, Part, Sentence
from kg.model.edtf import bounds, compatible, with_year
from kg.model.mention import Clue, DateMention
from kg.model.span import Span
from kg.model.terms import InspectionType
from kg.resolve.councils import CouncilsOf
from kg.resolve.slots import LOOSE, Gathered, Seen, Slot, could_be_one, kinds_agree
from kg.resolve.time import Clock

Time = tuple[str, Seen]
_ASIDE = frozenset({"judgement.same", "judgement.from"})
_BEFORE_THAT = re.compile(
    r"(?:before|earlier|previously|later|afterwards|after|since|from)$|^the\s(?:previous|following)\syear$",
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
_THAT_YEAR = re.compile(r"(?:,?\s(?:of|in))?\s(?:that|the\ssame)\syear\b")
_POINTED = 20
_CLOSE = 45
_BEFORE_IT = re.compile(r"\s(?:that|this|then)\b")
_MONTHS = 100
_FRAME = 600


@dataclass(frozen=True, slots=True)
class Scene:
    """An article while its inspections are gathered."""

    document: Document
    councils: CouncilsOf
    clock: Clock
    out: Gathered

    def council(self, named: Span | None, position: int) -> str | None:
        """Return the council that a mention is about."""
        if named is not None and named in self.councils.by_span:
            return self.councils.by_span[named]
        return self.councils.near(position)

    def times(self, spans: tuple[Span, ...]) -> list[Time]:
        """Return the completed times of dates, with where each was told."""
        found = []
        for span in spans:
            for mention in self.document.within(DateMention, span):
                when = self._complete(mention)
                if when is not None:
                    found.append((when, Seen(mention.span, mention.rule)))
        return found

    def _complete(self, mention: DateMention) -> str | None:
        """Return a date's time; a month without its year takes that of a date just before it."""
        if mention.clue is Clue.YEARLESS and mention.relative is None and mention.edtf:
            year = (
                self._year_of_list(mention)
                or self._year_pointed_at(mention)
                or self._year_before(mention)
            )
            if year is not None:
                return with_year(mention.edtf, year)
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

    def _year_pointed_at(self, mention: DateMention) -> int | None:
        """Return the year last told where the words point back at it: *that February*."""
        text, start = self.document.text, mention.span.start
        after = text[mention.span.end : mention.span.end + _POINTED]
        if not (_THAT.search(text, max(0, start - _POINTED), start) or _THAT_YEAR.match(after)):
            return None
        before = self.document.within(DateMention, Span(max(0, start - _FRAME), start))
        known = [b for d in before if d.clue is Clue.ABSOLUTE and (b := bounds(d.edtf or ""))]
        return known[-1].latest.year if known else None

    def _counted_back(self, mention: DateMention) -> str | None:
        """Return a year counted from the date before it: *in 2019 and good two years before*."""
        unit, _, count = (mention.relative or "").partition("-")
        sentence = self.document.sentence_at(mention.span.start)
        if unit not in ("year", "later") or sentence is None or not count.isdigit():
            return None
        start = max(sentence.span.start, mention.span.start - _FRAME)
        that = _BEFORE_IT.match(self.document.text, mention.span.end) is not None
        if unit == "later" or that:
            paragraph = self.document.paragraph_at(mention.span.start)
            start = paragraph.span.start if paragraph else start
        before = self.document.within(DateMention, Span(start, mention.span.start))
        named = self.document.within(
            DateMention, Span(mention.span.end, mention.span.end + _POINTED)
        )
        known = [b for d in before if d.edtf and (b := bounds(d.edtf)) is not None]
        known += [b for d in named[:1] if d.edtf and (b := bounds(d.edtf)) is not None]
        way = int(count) if unit == "later" else -int(count)
        return str(known[-1].earliest.year + way) if known else None

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

    def match(self, council: str, kind: InspectionType, when: str) -> Slot | None:
        """Return the slot of a council whose type and time a mention fits, nearest type first."""
        fitting = [
            s
            for s in self.out.slots
            if s.council == council
            and s.when is not None
            and kinds_agree(s.kind, kind)
            and could_be_one(s.when, when)
        ]
        return min(
            fitting,
            key=lambda s: (s.kind is not kind, (s.kind in LOOSE) != (kind in LOOSE), s.past),
            default=None,
        )

    def slots_at(self, span: Span, council: str) -> list[Slot]:
        """Return the slots of a council's inspections that the words at a span name."""
        return [
            slot
            for slot in self.out.slots
            if slot.council == council and any(seen.span == span for seen in slot.seen)
        ]

    def news(self, council: str) -> Slot | None:
        """Return the slot of a council's news."""
        return next((s for s in self.out.slots if s.news and s.council == council), None)

    def open(self, council: str, *, news: bool = False) -> Slot:
        """Return a new slot."""
        slot = Slot(council=council, news=news)
        self.out.slots.append(slot)
        return slot

    def in_sentence(self, position: int, council: str, *, told_now: bool = False) -> list[Slot]:
        """Return the inspections named in the sentence of a place, those before it first.

        With ``told_now`` an earlier one named only after the place is left out: *good, the same
        as at the last inspection*.
        """
        sentence = self.document.sentence_at(position)
        if sentence is None:
            return []
        places = self.seen_in(sentence.span, council)
        before = [p for p in places if p[0] <= position]
        after = [p for p in places if p[0] > position and not (told_now and p[1].past)]
        return _slots([*reversed(before), *after])

    def in_paragraph(self, position: int, council: str, *, returning: bool = False) -> Slot | None:
        """Return the inspection that the paragraph named last before the sentence of a place.

        With ``returning`` a look back to an earlier one is passed over where another was named.
        """
        paragraph = self.document.paragraph_at(position)
        sentence = self.document.sentence_at(position)
        if paragraph is None or sentence is None:
            return None
        places = self.seen_in(Span(paragraph.span.start, sentence.span.start), council)
        told = [p for p in places if not p[1].past] if returning else []
        chosen = told or places
        return chosen[-1][1] if chosen else None

    def later_visit(self, position: int, council: str) -> Slot | None:
        """Return the inspection that the paragraph names first after the sentence of a place."""
        paragraph = self.document.paragraph_at(position)
        sentence = self.document.sentence_at(position)
        if paragraph is None or sentence is None:
            return None
        rest = Span(sentence.span.end, paragraph.span.end)
        places = self.seen_in(rest, council, family="inspection")
        return places[0][1] if places else None

    def sentence_of(self, position: int) -> Sentence | None:
        """Return the sentence at a place."""
        return self.document.sentence_at(position)

    def seen_in(self, span: Span, council: str, family: str = "") -> list[tuple[int, Slot]]:
        """Return where in a span a council's inspections are named, in text order.

        A look back beside the news (*up from good*) leads the story nowhere else.
        """
        found = [
            (seen.span.start, number, slot)
            for number, slot in enumerate(self.out.slots)
            if slot.council == council
            for seen in slot.seen
            if span.start <= seen.span.start < span.end
            and seen.rule not in _ASIDE
            and seen.rule.startswith(family)
        ]
        return [(start, slot) for start, _, slot in sorted(found, key=lambda f: f[:2])]


def order(slot: Slot) -> tuple[int, str]:
    """Return a slot's place in time; a month without its year counts as recent."""
    found = bounds(slot.when) if slot.when else None
    return (0, found.earliest.isoformat()) if found else (1, slot.when or "")


def earlier(scene: Scene, council: str, kind: InspectionType) -> Slot | None:
    """Return the last earlier inspection of a type, a new one where the type is told."""
    mine = [s for s in scene.out.slots if s.council == council and not s.news]
    if kind in LOOSE:
        fitting = [s for s in mine if s.kind in LOOSE]
    else:
        fitting = [s for s in mine if s.kind is kind]
    if fitting:
        return max(fitting, key=order)
    return scene.open(council) if kind is not InspectionType.UNKNOWN else None


def _slots(places: list[tuple[int, Slot]]) -> list[Slot]:
    """Return the slots of places, each once."""
    found: list[Slot] = []
    for _, slot in places:
        if all(slot is not s for s in found):
            found.append(slot)
    return found

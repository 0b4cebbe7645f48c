"""What the gathering of an article's inspections has at hand: times, councils, and the focus.

The focus is the inspection that a place in the text goes on about: one named in its sentence,
else one named before it in its paragraph, else the one of a date that heads the paragraph.
"""

from dataclasses import dataclass

from kg.model.document import Document, Sentence
from kg.model.edtf import bounds
from kg.model.mention import DateMention
from kg.model.span import Span
from kg.model.terms import InspectionType
from kg.resolve.calendar import Calendar
from kg.resolve.councils import CouncilsOf
from kg.resolve.slots import LOOSE, Gathered, Seen, Slot, could_be_one, kinds_agree
from kg.resolve.time import Clock

Time = tuple[str, Seen]
_ASIDE = frozenset({"judgement.same", "judgement.from"})


@dataclass(frozen=True, slots=True)
class Scene:
    """An article while its inspections are gathered."""

    document: Document
    councils: CouncilsOf
    clock: Clock
    out: Gathered

    @property
    def calendar(self) -> Calendar:
        """The article's dates and its day of writing."""
        return Calendar(self.document, self.clock)

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
                when = self.calendar.complete(mention)
                if when is not None:
                    found.append((when, Seen(mention.span, mention.rule)))
        return found

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

"""Inspections, visits and reports spoken of.

*A focused inspection in April*, *its last full inspection*, *inspectors returned to Bury*.

Each mention says of which type it is, whether the words mean the one that is news, an earlier
one, one already spoken of or one that is only planned, and which dates tell its time on site.
A date of publication is none of these.

Known to miss: an inspection told only by its result (the judgement's own rule finds that), and a
visit by inspectors who are not called so.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.clauses import clause_at
from kg.extract.events import another_event
from kg.extract.inspected import councils_of
from kg.extract.lexicon import visit_cues as cues
from kg.extract.lexicon.bodies import OTHER_BODY
from kg.extract.lexicon.relevance import may_be_relevant
from kg.extract.lexicon.topics import topic_of
from kg.extract.lexicon.visits import (
    ABOUT,
    DEFINITE,
    EARLIER_AFTER,
)
from kg.extract.qualified import cued, is_minutes, qualifiers_at
from kg.extract.visit_dates import LEADING, dateline, heading_date, on_site
from kg.extract.visited import INSPECTING, UNKNOWN, VISITS, Place, is_stay, named_in, type_meant
from kg.model.document import Document, Part, Sentence
from kg.model.mention import (
    AgencyMention,
    Clue,
    DateMention,
    InspectionMention,
    Qualifier,
    Reference,
)
from kg.model.span import Span
from kg.model.terms import InspectionType, Topic

WITH_TOPIC = VISITS | {InspectionType.UNKNOWN}
_BESIDE = 20
_OPENING = 500
UNREAD = (Part.LINK, Part.CREDIT, Part.BYLINE)


@dataclass(frozen=True)
class InspectionExtractor:
    """An inspection, visit or report spoken of, with its type, reference and dates."""

    name: str = "inspection"
    needs: frozenset[str] = frozenset({"council", "agency", "date", "quotation", "qualifier"})

    def __call__(self, document: Document) -> Iterator[InspectionMention]:
        """Yield the inspections spoken of, sentence by sentence."""
        if not may_be_relevant(document.text):
            return
        several: InspectionType | None = None
        visit = UNKNOWN
        for sentence in document.sentences:
            if sentence.part in UNREAD:
                continue
            dates = document.within(DateMention, sentence.span)
            dated = bool(dates) or heading_date(document, sentence) is not None
            found = named_in(document.text, sentence.span, several, dated=dated)
            if not found and any(is_stay(d) for d in dates):
                there = INSPECTING.search(document.text, *sentence.span)
                other = OTHER_BODY.search(document.text, *sentence.span)
                to_come = cued(document, Qualifier.PLANNED, sentence.span) or cued(
                    document, Qualifier.HYPOTHETICAL, sentence.span
                )
                if there is not None and other is None and not to_come:
                    found = [(Place(Span(*there.span()), sentence.span), UNKNOWN)]
            if not found:
                found = _bracketed(document, sentence, dates)
            for place, kind in found:
                meant = type_meant(document.text, sentence.span, place, kind, visit)
                visit = meant if meant in VISITS else visit
                words = place.span.of(document.text).lower()
                several = meant if words.endswith("visits") else several
                yield from _mentions(document, sentence, place, meant)
            yield from _first_since(document, sentence)


def _bracketed(
    document: Document, sentence: Sentence, dates: Sequence[DateMention]
) -> list[tuple[Place, InspectionType]]:
    """Return a stay told in brackets alone, as digests have it: *found inadequate (15 to 26 July)*."""
    text = document.text
    return [
        (Place(d.span, sentence.span), UNKNOWN)
        for d in dates
        if is_stay(d)
        and text[max(0, d.span.start - 1) : d.span.start] == "("
        and text[d.span.end : d.span.end + 1] == ")"
    ][:1]


def _first_since(document: Document, sentence: Sentence) -> Iterator[InspectionMention]:
    """Yield the inspection before that a sentence counts from: *the first full one since 2019*."""
    text = document.text
    for match in cues.FIRST_SINCE.finditer(text, *sentence.span):
        dates = document.within(DateMention, Span(match.end(), match.end() + 20))
        if (
            dates
            and dates[0].edtf is not None
            and not text[match.end() : dates[0].span.start].strip()
        ):
            kind = InspectionType.FULL if "full" in match[0].lower() else InspectionType.UNKNOWN
            yield InspectionMention(
                span=Span(*match.span()),
                text=match[0],
                rule="inspection.since",
                inspection_type=kind,
                reference=Reference.EARLIER,
                when=(dates[0].span,),
                council=None,
                regulator=None,
                about=None,
            )


def _mentions(
    document: Document, sentence: Sentence, place: Place, kind: InspectionType
) -> Iterator[InspectionMention]:
    """Yield one inspection with what its clause says of it, once for each of *both councils*."""
    text = document.text
    span = place.span
    clause = clause_at(text, sentence.span, span.start)
    when = tuple(_dates(document, sentence, place))
    kind = _shared(text, span, sentence, kind, dated=bool(when))
    councils = councils_of(document, clause, sentence.span, span.start)
    reference = _reference(document, sentence, place)
    for council in councils:
        yield InspectionMention(
            span=span,
            text=span.of(text),
            rule=f"inspection.{kind.name.lower().replace('_', '-')}",
            inspection_type=kind,
            reference=reference,
            when=when,
            council=council,
            regulator=_regulator(document, sentence),
            about=_about(text, sentence, kind),
        )


def _shared(
    text: str, span: Span, sentence: Sentence, kind: InspectionType, *, dated: bool
) -> InspectionType:
    """Return the type of an inspection that its sentence tells to be one of several inspectorates.

    *A joint inspection of support for pupils with cues.SEND* is one of the area's special needs.
    """
    words = span.of(text)
    joint = kind is InspectionType.JTAI and "target" not in words.lower() and "JTAI" not in words
    vague = kind is InspectionType.UNKNOWN
    if (joint or (vague and dated)) and cues.SEND.search(text, *sentence.span):
        return InspectionType.SEND_AREA
    if vague and cues.TARGETED.search(text, *sentence.span):
        return InspectionType.JTAI
    opening = text[:_OPENING]
    if vague and cues.TWO.search(text, *sentence.span) and cues.SEND_STORY.search(opening):
        return InspectionType.SEND_AREA
    return kind


def _reference(document: Document, sentence: Sentence, place: Place) -> Reference:
    """Say which inspection the words mean."""
    text = document.text
    span, reach = place.span, place.reach
    left = text[max(reach.start, span.start - 70) : span.end]
    right = text[span.end : min(reach.end, span.end + 70)]
    planned = Qualifier.PLANNED in qualifiers_at(document, span.start)
    denied = Qualifier.NEGATED in qualifiers_at(document, span.start)
    never = denied and cues.NOT_ONE.search(text, max(reach.start, span.start - 30), span.start)
    generic = cues.GENERIC.match(text, span.end) if place.is_bare(text) else None
    if planned or never or generic or cues.NO_PART.search(left[: len(left) - len(span.of(text))]):
        return Reference.PLANNED
    before = Span(max(reach.start, span.start - 70), span.end)
    if cued(document, Qualifier.HISTORICAL, before):
        return Reference.EARLIER
    if EARLIER_AFTER.search(right) and not is_minutes(text):
        return Reference.EARLIER
    spoken = DEFINITE.match(text, max(sentence.span.start, span.start - 4))
    named = DEFINITE.match(text, span.start)
    if spoken or named or re.search(r"\b[Tt]he\s(?:\w+\s){0,2}$", left[: -len(span.of(text))]):
        return Reference.DEFINITE
    return Reference.NEWS


def _dates(document: Document, sentence: Sentence, place: Place) -> Iterator[Span]:
    """Yield the dates that tell a time on site: those nearest the mention, else a dateline."""
    year = _year_of(document, place)
    if year is not None:
        yield year
        return
    own = _own_time(document, place)
    if own:
        yield from (d.span for d in own)
        return
    plain = on_site(document, place.reach, sentence.span)
    framed = on_site(document, place.reach, sentence.span, framed=True)
    dates = [
        d
        for d in framed
        if d.span.end <= place.span.start
        or (place.span.covers(d.span) and d.clue is not Clue.RELATIVE)
        or (d in plain and not LEADING.search(d.text))
    ]
    if not dates:
        before = document.sentences[sentence.index - 1] if sentence.index else None
        line = dateline(document, before) if before else None
        if before and line and before.paragraph == sentence.paragraph:
            yield line.span
        elif headed := heading_date(document, sentence):
            yield headed.span
        return
    text = document.text
    aside = cues.ASIDE.match(text, place.span.end, place.reach.end)
    dates = [
        d
        for d in dates
        if aside is None or d.clue is Clue.RELATIVE or not Span(*aside.span()).covers(d.span)
    ]
    attached = [
        d
        for d in dates
        if (place.span.covers(d.span) and d.clue is not Clue.RELATIVE)
        or cues.ATTACHED.fullmatch(text, d.span.end, place.span.start)
    ]
    if attached or (
        cues.REPORT.search(place.span.of(text)) and not cues.ANNUAL.search(place.span.of(text))
    ):
        written = [
            d for d in dates if cues.WRITTEN_IN.fullmatch(text, place.span.end, d.span.start)
        ]
        years = [d for d in written if d.edtf is not None and d.edtf.isdigit()]
        yield from (d.span for d in (attached[-1:] or years[:1]))
        return
    dates = [
        d
        for d in dates
        if not cues.RESUMES.search(text, d.span.end, place.span.start)
        and not cues.AGAINST.search(text, place.span.end, d.span.start)
        and not cues.FRAMED_CLOSED.match(text[d.span.end : place.span.start])
        and not another_event(text, place.span.end, d.span.start)
        and not another_event(text, d.span.end, place.span.start)
    ]
    past_aside = aside.end() if aside else place.span.end
    later = cues.LATER.search(text, past_aside, place.reach.end)
    dates = [d for d in dates if later is None or d.span.start < later.start()]
    clause = clause_at(text, sentence.span, place.span.start)
    chosen = [d for d in dates if clause.covers(d.span)] or dates
    absolute = [d for d in chosen if d.clue is not Clue.RELATIVE]
    yield from (d.span for d in _in_one_list(text, place.span, absolute or chosen[:1]))


def _own_time(document: Document, place: Place) -> list[DateMention]:
    """Return the dates that a verb gives to an inspection: *the visit …, which took place in May*."""
    if place.aside is not None:
        return on_site(document, place.aside, place.aside)
    ran = cues.TOOK_PLACE.match(document.text, place.span.end, place.reach.end)
    if ran is None:
        return []
    after = on_site(document, Span(ran.end(), place.reach.end), place.reach)
    near = [d for d in after if d.clue is not Clue.RELATIVE][:1]
    if not near or near[0].span.start - ran.end() > _BESIDE:
        return []
    return _in_one_list(document.text, place.span, [d for d in after if d.span.end > ran.end()])


def _year_of(document: Document, place: Place) -> Span | None:
    """Return the year right before an inspection's noun: *since its 2019 inspection*."""
    before = document.within(DateMention, Span(max(0, place.span.start - 12), place.span.start))
    text = document.text
    near = [d for d in before if d.edtf is not None and d.edtf.isdigit()]
    if near and cues.ATTACHED.fullmatch(text, near[-1].span.end, place.span.start):
        return near[-1].span
    return None


def _in_one_list(text: str, place: Span, dates: list[DateMention]) -> list[DateMention]:
    """Return the dates before a place, and after it those of one list from the first on."""
    kept = [d for d in dates if d.span.end <= place.start]
    after = [d for d in dates if d.span.start >= place.end]
    for number, date in enumerate(after):
        if number and not cues.JOINT.fullmatch(text, after[number - 1].span.end, date.span.start):
            break
        kept.append(date)
    return kept or dates


def _regulator(document: Document, sentence: Sentence) -> str | None:
    """Return the inspectorate named in the sentence, if one is."""
    named = [m.name for m in document.within(AgencyMention, sentence.span) if m.inspectorate]
    return named[0] if named else None


def _about(text: str, sentence: Sentence, kind: InspectionType) -> Topic | None:
    """Return the topic that a visit looked at, where the words after say so."""
    match = ABOUT.search(text, *sentence.span) if kind in WITH_TOPIC else None
    if match is None:
        return None
    topic = topic_of(text[match.end() : sentence.span.end])
    return None if topic is Topic.PRACTICE else topic


extractor = InspectionExtractor()

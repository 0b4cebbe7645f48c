"""Gathering an article's inspections: each mention, grade and finding into its slot."""

from dataclasses import dataclass, field

from kg.model.document import Document
from kg.model.edtf import bounds
from kg.model.mention import (
    DateMention,
    FindingMention,
    InspectionMention,
    JudgementMention,
    Reference,
)
from kg.model.reference import councils
from kg.model.span import Span
from kg.model.terms import Area, InspectionType
from kg.resolve.councils import CouncilsOf, predecessor
from kg.resolve.slots import TYPED, Seen, Slot, is_before, is_reporting_of, kinds_agree
from kg.resolve.time import Clock


@dataclass(slots=True)
class Gathered:
    """The slots of an article, and the slot of each judgement and finding."""

    slots: list[Slot] = field(default_factory=list)
    judgements: list[tuple[Slot, JudgementMention]] = field(default_factory=list)
    findings: list[tuple[Slot, FindingMention]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the gathering needs at hand."""

    document: Document
    councils: CouncilsOf
    clock: Clock
    out: Gathered

    def times(self, spans: tuple[Span, ...]) -> list[tuple[str, Seen]]:
        """Return the completed times of dates, with where each was told."""
        found = []
        for span in spans:
            for mention in self.document.within(DateMention, span):
                when = self.clock.complete(mention)
                if when is not None:
                    found.append((when, Seen(mention.span, mention.rule)))
        return found

    def council(self, named: Span | None, position: int) -> str | None:
        """Return the council that a mention is about."""
        if named is not None and named in self.councils.by_span:
            return self.councils.by_span[named]
        return self.councils.near(position)


def gather(document: Document, found: CouncilsOf, clock: Clock) -> Gathered:
    """Return the inspections of an article.

    Dated and typed mentions come first, since they open the slots; grades and findings follow.
    """
    reading = _Reading(document, found, clock, Gathered())
    mentions = [m for m in document.of(InspectionMention) if m.reference is not Reference.PLANNED]
    has_facts = bool(document.of(JudgementMention) or document.of(FindingMention))
    for mention in mentions:
        _open(reading, mention, has_facts=has_facts)
    graded = document.of(JudgementMention)
    for judgement in sorted(graded, key=lambda j: (not j.when, j.span)):
        _judge(reading, judgement)
    for finding in document.of(FindingMention):
        _find(reading, finding)
    _drop_empty(reading.out)
    _move_to_predecessors(reading.out)
    return reading.out


def _open(reading: _Reading, mention: InspectionMention, *, has_facts: bool) -> None:
    """Put an inspection's mention into its slot; several earlier times open several slots."""
    council = reading.council(mention.council, mention.span.start)
    if council is None or _inspectorate_abroad(council):
        return
    seen = Seen(mention.span, mention.rule)
    times = reading.times(mention.when)
    if mention.reference is Reference.EARLIER:
        for time in _each(times):
            slot = _earlier(reading, council, mention.inspection_type, time)
            _fill(slot, mention, seen, [time] if time else [])
        return
    news = _news(reading, council)
    dated = [t for t in times if news is None or news.fits_time(t[0])]
    if times and not dated and news is not None:
        _older_or_newer(reading, news, mention, seen, times)
        return
    if news is not None and not news.fits_kind(mention.inspection_type):
        if mention.inspection_type in TYPED and not times and news.when is None and not news.grades:
            news.kind = mention.inspection_type
        else:
            slot = _earlier(reading, council, mention.inspection_type, times[0] if times else None)
            _fill(slot, mention, seen, times)
            return
    if news is None:
        vague = mention.inspection_type is InspectionType.UNKNOWN and not times
        if vague and not has_facts:
            return
        news = Slot(council=council, news=True)
        reading.out.slots.append(news)
    _fill(news, mention, seen, dated)


def _older_or_newer(
    reading: _Reading,
    news: Slot,
    mention: InspectionMention,
    seen: Seen,
    times: list[tuple[str, Seen]],
) -> None:
    """Place a mention whose time is not that of the news: before it, or the news itself."""
    when = news.when
    if when is not None and is_reporting_of(times[0][0], when):
        news.seen.append(seen)
        return
    if when is not None and is_before(when, times[0][0]):
        news.news = False
        fresh = Slot(council=news.council, news=True)
        reading.out.slots.append(fresh)
        _fill(fresh, mention, seen, times)
        return
    for time in times:
        _fill(_earlier(reading, news.council, mention.inspection_type, time), mention, seen, [time])


def _fill(
    slot: Slot, mention: InspectionMention, seen: Seen, times: list[tuple[str, Seen]]
) -> None:
    """Add what a mention says to its slot."""
    slot.seen.append(seen)
    slot.times.extend(times)
    slot.take_kind(mention.inspection_type)
    slot.regulator = slot.regulator or mention.regulator
    if mention.about and mention.about not in slot.about:
        slot.about.append(mention.about)


def _news(reading: _Reading, council: str) -> Slot | None:
    """Return the slot of a council's news."""
    return next((s for s in reading.out.slots if s.news and s.council == council), None)


def _earlier(
    reading: _Reading, council: str, kind: InspectionType, time: tuple[str, Seen] | None
) -> Slot:
    """Return the earlier inspection of a type and time, opened where there is none yet."""
    mine = [s for s in reading.out.slots if not s.news and s.council == council]
    fitting = [s for s in mine if kinds_agree(s.kind, kind)]
    if time is not None:
        found = next((s for s in fitting if s.when and s.fits_time(time[0])), None)
        found = found or next((s for s in fitting if s.when is None), None)
    else:
        found = fitting[-1] if fitting else None
    if found is None:
        found = Slot(council=council, news=False)
        reading.out.slots.append(found)
    return found


def _judge(reading: _Reading, mention: JudgementMention) -> None:
    """Put a grade into its inspection's slot."""
    council = reading.council(mention.council, mention.span.start)
    if council is None:
        return
    seen = Seen(mention.span, mention.rule)
    times = reading.times(mention.when)
    for time in _each(times):
        slot = _slot_of_grade(reading, mention, council, time)
        area = (mention.area, mention.area_text)
        if slot.grades.get(area, mention.grade) is not mention.grade and not time:
            slot = _other_slot(reading, slot, mention)
        slot.grades.setdefault(area, mention.grade)
        slot.seen.append(seen)
        if slot.grades[area] is mention.grade:
            reading.out.judgements.append((slot, mention))


def _slot_of_grade(
    reading: _Reading, mention: JudgementMention, council: str, time: tuple[str, Seen] | None
) -> Slot:
    """Return the slot that a grade belongs to, by its time first and its wording second."""
    news = _news(reading, council)
    if time is not None:
        is_news = news is not None and _is_news_time(news, mention, time[0])
        if news is not None and is_news:
            return news
        slot = _earlier(reading, council, InspectionType.UNKNOWN, time)
        slot.times.append(time)
        return slot
    if mention.reference is Reference.EARLIER:
        return _same_grade_before(reading, mention, council) or _earlier(
            reading, council, InspectionType.UNKNOWN, None
        )
    sentence = reading.document.sentence_at(mention.span.start)
    if sentence is not None:
        beside = _beside(reading, sentence.span, council)
        if beside is not None:
            return beside
    if news is None:
        news = Slot(council=council, news=True)
        reading.out.slots.append(news)
    return news


def _beside(reading: _Reading, sentence: Span, council: str) -> Slot | None:
    """Return the earlier inspection that the grade's own sentence speaks of, if it alone."""
    spoken = [
        m
        for m in reading.document.within(InspectionMention, sentence)
        if m.reference is not Reference.PLANNED
    ]
    if not spoken or any(m.reference is not Reference.EARLIER for m in spoken):
        return None
    spans = {m.span for m in spoken}
    return next(
        (
            s
            for s in reading.out.slots
            if not s.news and s.council == council and any(x.span in spans for x in s.seen)
        ),
        None,
    )


def _is_news_time(news: Slot, mention: JudgementMention, when: str) -> bool:
    """Say whether a grade's time is that of the news or of its report."""
    if news.when is None:
        return mention.reference is Reference.NEWS and not _has_other_news_grade(news, mention)
    if news.fits_time(when):
        return True
    return mention.reference is Reference.NEWS and is_reporting_of(when, news.when)


def _has_other_news_grade(news: Slot, mention: JudgementMention) -> bool:
    """Say whether the news already has another grade for the same area."""
    known = news.grades.get((mention.area, mention.area_text))
    return known is not None and known is not mention.grade


def _same_grade_before(reading: _Reading, mention: JudgementMention, council: str) -> Slot | None:
    """Return the last earlier inspection already known with the same grade: it is told again."""
    mine = [s for s in reading.out.slots if not s.news and s.council == council]
    same = [s for s in mine if s.grades.get((mention.area, mention.area_text)) is mention.grade]
    dated = [s for s in same if s.when]
    if dated:
        return max(dated, key=_latest)
    if same:
        return same[-1]
    open_slots = [s for s in mine if (mention.area, mention.area_text) not in s.grades]
    return open_slots[-1] if open_slots else None


def _latest(slot: Slot) -> str:
    """Return the first day of a slot's time for ordering."""
    found = bounds(slot.when) if slot.when else None
    return found.earliest.isoformat() if found else ""


def _other_slot(reading: _Reading, slot: Slot, mention: JudgementMention) -> Slot:
    """Return where a grade goes that differs from the one its slot has: an inspection before."""
    mine = [
        s for s in reading.out.slots if not s.news and s.council == slot.council and s is not slot
    ]
    area = (mention.area, mention.area_text)
    fitting = [s for s in mine if s.grades.get(area, mention.grade) is mention.grade]
    if mention.reference is Reference.EARLIER:
        if fitting:
            return fitting[-1]
        fresh = Slot(council=slot.council, news=False)
        reading.out.slots.append(fresh)
        return fresh
    return slot


def _find(reading: _Reading, mention: FindingMention) -> None:
    """Put a finding into its inspection's slot."""
    council = reading.council(None, mention.span.end - 1)
    if council is None:
        return
    seen = Seen(mention.span, mention.rule)
    times = reading.times(mention.when)
    news = _news(reading, council)
    if mention.reference is Reference.EARLIER or (
        times and news is not None and news.when and is_before(times[0][0], news.when)
    ):
        last = times[-1] if times else None
        slot = _earlier(reading, council, InspectionType.UNKNOWN, last)
        if last:
            slot.times.append(last)
    else:
        if news is None:
            news = Slot(council=council, news=True)
            reading.out.slots.append(news)
        slot = news
    slot.seen.append(seen)
    reading.out.findings.append((slot, mention))


def _each(times: list[tuple[str, Seen]]) -> list[tuple[str, Seen] | None]:
    """Return the times, or one None where there is no time."""
    return list(times) if times else [None]


def _drop_empty(out: Gathered) -> None:
    """Drop slots that hold nothing but a vague word: no time, no type, no grade, no finding."""
    used = {id(s) for s, _ in out.judgements} | {id(s) for s, _ in out.findings}
    out.slots = [
        s for s in out.slots if s.when or id(s) in used or s.kind is not InspectionType.UNKNOWN
    ]


def _move_to_predecessors(out: Gathered) -> None:
    """Give an inspection from before a council's time to the council of that name before it."""
    for slot in out.slots:
        found = bounds(slot.when) if slot.when else None
        if found is not None:
            slot.council = predecessor(slot.council, found.latest)


def _inspectorate_abroad(council: str) -> bool:
    """Say whether a council is one of a nation whose health trusts care for children."""
    return councils()[council].nation == "Northern Ireland"


def overall_of(slot: Slot) -> str | None:
    """Return the overall grade of a slot, if one is told."""
    grade = slot.grades.get((Area.OVERALL, ""))
    return grade.value if grade else None

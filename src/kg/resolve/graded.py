"""Putting each grade into the inspection that gave it.

A grade with a time goes to the inspection of that time. One told as earlier goes to the earlier
inspection of its sentence, else to the last one that can have given it. One in a plain past
tense goes on with what its sentence or paragraph speaks of, any other is the news.
"""

from kg.model.edtf import Bounds, bounds
from kg.model.mention import JudgementMention, Reference
from kg.model.span import Span
from kg.resolve.grade_doubles import without_doubles
from kg.resolve.scene import Scene, Time
from kg.resolve.slots import Seen, Slot, is_before, is_reporting_of

_FRAGMENT = "judgement.fragment"
_OF_MONTH = len("2019-08")
_MONTHS_OFF = 3
_NEXT = 200
_YEAR_OFF = 23


def place_grades(scene: Scene) -> None:
    """Put the grades of an article into their slots, those with a time first."""
    every = scene.document.of(JudgementMention)
    placed: list[tuple[Slot, JudgementMention]] = []
    tied = [(m, found) for m in every if (found := _tied(scene, m))]
    for mention, slots in tied:
        for slot in slots:
            placed += _put(scene, slot, mention)
    fixed = {id(m) for m, _ in tied}
    dated = [(m, t) for m in every if id(m) not in fixed and (t := _times(scene, m))]
    fixed |= {id(m) for m, _ in dated}
    for mention, times in sorted(dated, key=lambda d: _is_counted(d[1])):
        council = scene.council(mention.council, mention.span.start)
        for time in times:
            if council is not None and not scene.clock.is_to_come(time[0]):
                placed += _put(scene, _dated(scene, mention, council, time), mention)
    for council in dict.fromkeys(s.council for s in scene.out.slots):
        _promote(scene, council, [m for m in every if id(m) not in fixed])
    for mention in sorted(every, key=lambda m: (m.reference is Reference.EARLIER, m.span)):
        council = scene.council(mention.council, mention.span.start)
        if id(mention) not in fixed and council is not None:
            placed += _put(scene, _undated(scene, mention, council), mention)
    scene.out.judgements.extend(without_doubles(scene, placed))


def _tied(scene: Scene, mention: JudgementMention) -> list[Slot]:
    """Return the inspections that a grade's own words tie it to, where they can have given grades.

    *Good at its last two inspections, in 2017 and 2021* has two.
    """
    council = scene.council(mention.council, mention.span.start)
    if mention.inspection is None or council is None:
        return []
    own = [t for t, _ in scene.times(mention.when)]
    found = [s for s in scene.slots_at(mention.inspection, council) if s.graded]
    if len(found) > 1:
        return [s for s in found if not own or any(s.fits_time(t) for t in own)]
    if len(own) > 1:
        return []
    return [s for s in found if all(s.fits_time(t) for t in own)]


def _times(scene: Scene, mention: JudgementMention) -> list[Time]:
    """Return a grade's times: its own dates, else for a past tense the date heading its part."""
    times = scene.times(mention.when)
    if times or mention.reference is Reference.EARLIER:
        return times
    label = scene.calendar.opening(mention.span.start)
    if label is not None:
        return scene.times((label.span,))
    if mention.reference is not Reference.DEFINITE:
        return []
    head = scene.calendar.head(mention.span.start)
    return scene.times((head.span,)) if head is not None else []


def _put(
    scene: Scene, slot: Slot | None, mention: JudgementMention
) -> list[tuple[Slot, JudgementMention]]:
    """Add a grade to a slot, unless another one is known there for the area."""
    if slot is None:
        return []
    area = (mention.area, mention.area_text)
    slot.seen.append(Seen(mention.span, mention.rule))
    if slot.grades.setdefault(area, mention.grade) is not mention.grade:
        scene.out.clashes.append(mention.span)
        return []
    return [(slot, mention)]


def _dated(scene: Scene, mention: JudgementMention, council: str, time: Time) -> Slot:
    """Return the inspection of a time, opened where there is none yet."""
    found = [s for s in scene.out.slots if s.council == council and s.graded and s.when]
    fits = [s for s in found if s.fits_time(time[0])]
    news = scene.news(council)
    if not fits and _is_counted([time]):
        fits = _near([s for s in found if s is not news], mention, time[0])
    if not fits and news is not None and news.graded and news.when:
        late = mention.reference is not Reference.EARLIER and is_reporting_of(time[0], news.when)
        fits = [news] if late and _takes(news, mention) else []
    slot = next((s for s in fits if _takes(s, mention)), None) or next(iter(fits), None)
    if slot is None:
        slot = scene.open(council)
        slot.past = mention.reference is Reference.EARLIER
    if slot.fits_time(time[0]):
        slot.times.append(time)
    return slot


def _is_counted(times: list[Time]) -> bool:
    """Say whether a time is counted in years, roughly as papers do: *four years ago*."""
    return any(seen.rule in ("date.ago", "date.relative") for _, seen in times)


def _near(slots: list[Slot], mention: JudgementMention, when: str) -> list[Slot]:
    """Return the inspections near a counted time that gave the very grade.

    Years are counted to within one, months to within three: *18 months after it was rated good*.
    """
    found = bounds(when)
    area = (mention.area, mention.area_text)
    if found is None:
        return []
    far = _MONTHS_OFF if len(when) == _OF_MONTH else _YEAR_OFF if when.isdigit() else 0
    return [
        s
        for s in slots
        if s.grades.get(area) is mention.grade
        and (b := bounds(s.when or "")) is not None
        and 0 < abs(_months(b) - _months(found)) <= far
    ]


def _months(found: Bounds) -> int:
    """Return when a time begins, in months; of a whole year, its January."""
    return found.earliest.year * 12 + found.earliest.month


def _takes(slot: Slot, mention: JudgementMention) -> bool:
    """Say whether a slot has no other grade for a mention's area."""
    known = slot.grades.get((mention.area, mention.area_text), mention.grade)
    return known is mention.grade


def _promote(scene: Scene, council: str, undated: list[JudgementMention]) -> None:
    """Make the latest dated grade the news of a council that has none and needs none."""
    told = [s for s in scene.out.slots if s.council == council and s.when and not s.past]
    fresh = any(
        m.reference is not Reference.EARLIER and scene.council(m.council, m.span.start) == council
        for m in undated
    )
    if scene.news(council) is None and told and not fresh:
        max(told, key=_latest).news = True


def _undated(scene: Scene, mention: JudgementMention, council: str) -> Slot:
    """Return the inspection that a grade without a time belongs to."""
    if mention.when and mention.inspection is None:
        return _told_untimed(scene, mention, council)
    if mention.reference is Reference.EARLIER:
        return _earlier(scene, mention, council)
    if mention.reference is Reference.DEFINITE or mention.rule == _FRAGMENT:
        focus = _focus(scene, mention, council)
        if focus is not None:
            return focus
    news = scene.news(council)
    if news is None or not news.graded:
        known = _known(scene, mention, council) or _standing(scene, mention, news, council)
        if known is not None:
            return known
        open_news = [
            s
            for s in scene.out.slots
            if s.council == council and s.graded and s.when is None and not s.past
        ]
        if open_news:
            return open_news[0]
        fresh = scene.open(council, news=news is None)
        fresh.past = False
        return fresh
    return news


def _told_untimed(scene: Scene, mention: JudgementMention, council: str) -> Slot:
    """Return the inspection of a time that cannot be counted: *and last year to outstanding*.

    The article has no date to count from, so the time stays open; the inspection is another than
    those whose times are known.
    """
    words = mention.when[0].of(scene.document.text).lower()
    scene.out.uncounted.append(mention.when[0])
    for slot in scene.out.slots:
        if slot.council == council and slot.untimed == words:
            return slot
    fits = [s for s in scene.out.slots if s.council == council and s.when is None and s.graded]
    open_to_it = [s for s in fits if not s.untimed and _takes(s, mention) and not s.news]
    slot = open_to_it[0] if open_to_it else scene.open(council)
    slot.untimed = words
    slot.past = slot.past and mention.reference is Reference.EARLIER
    return slot


def _known(scene: Scene, mention: JudgementMention, council: str) -> Slot | None:
    """Return the inspection that a grade without news of its own repeats or goes on about.

    One that gave the area this very grade, else for a past tense the one last spoken of.
    """
    fresh = mention.reference is Reference.NEWS and _said_again(scene, mention)
    mine = [s for s in scene.out.slots if s.council == council and s.graded and s.when]
    mine = [s for s in mine if not (fresh and s.past)]
    area = (mention.area, mention.area_text)
    same = [s for s in mine if s.grades.get(area) is mention.grade]
    if same:
        return max(same, key=_latest)
    if mention.reference is not Reference.DEFINITE:
        return None
    before = [
        (seen.span.start, number)
        for number, slot in enumerate(mine)
        if _takes(slot, mention)
        for seen in slot.seen
        if seen.span.start < mention.span.start
    ]
    return mine[max(before)[1]] if before else None


def _said_again(scene: Scene, mention: JudgementMention) -> bool:
    """Say whether a grade is one that the same sentence or the next gives to another time too."""
    near = Span(mention.span.end, mention.span.end + _NEXT)
    again = scene.document.within(JudgementMention, near)
    return any(
        j.when and j.grade is mention.grade and j.reference is Reference.EARLIER for j in again
    )


def _standing(
    scene: Scene, mention: JudgementMention, news: Slot | None, council: str
) -> Slot | None:
    """Return the inspection whose grade still stands when the news is a visit without grades."""
    if news is None or mention.rule == _FRAGMENT:
        return None
    mine = [s for s in scene.out.slots if s.council == council and s.graded and s.when]
    fits = [s for s in mine if _takes(s, mention) and _is_past(s, news)]
    return max(fits, key=_latest, default=None)


def _focus(scene: Scene, mention: JudgementMention, council: str) -> Slot | None:
    """Return the inspection that the sentence, the paragraph or the next sentence speaks of."""
    position = mention.span.start
    told_now = mention.reference is not Reference.EARLIER
    named = scene.in_sentence(position, council, told_now=told_now)
    beside = [s for s in named if s.graded]
    before = scene.in_paragraph(position, council, returning=True)
    after = scene.later_visit(position, council) if mention.rule == _FRAGMENT else None
    for slot in (*beside[:1], before, after):
        if slot is not None and slot.graded and _takes(slot, mention):
            return slot
    return None


def _earlier(scene: Scene, mention: JudgementMention, council: str) -> Slot:
    """Return the earlier inspection that gave a grade."""
    position = mention.span.start
    news = scene.news(council)
    mine = [
        s
        for s in scene.out.slots
        if s.council == council and s.graded and s is not news and _is_past(s, news)
    ]
    beside = [s for s in scene.in_sentence(position, council) if s in mine]
    before = scene.in_paragraph(position, council)
    focus = [before] if before in mine and mention.rule != "judgement.from" else []
    same = [s for s in mine if s.grades.get((mention.area, mention.area_text)) is mention.grade]
    fits = [s for s in mine if _takes(s, mention)]
    for group in (beside, focus, same, fits):
        open_to_it = [s for s in group if s is not None and _takes(s, mention)]
        if open_to_it:
            return open_to_it[0] if group is beside else max(open_to_it, key=_latest)
    return scene.open(council)


def _is_past(slot: Slot, news: Slot | None) -> bool:
    """Say whether a slot can lie before the news."""
    if news is None or news.when is None or slot.when is None:
        return True
    return not is_before(news.when, slot.when)


def _latest(slot: Slot) -> str:
    """Return the first day of a slot's time for ordering; a slot without a time comes first."""
    found = bounds(slot.when) if slot.when else None
    return found.earliest.isoformat() if found else ""

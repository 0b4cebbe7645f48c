"""Giving each finding to the inspection that found it.

In this order: the one inspection that its own sentence names, one of the time that it tells, the
one that its paragraph goes on about, and else the one that the article is mostly about. A finding
opens no inspection.
"""

import re

from kg.extract.lexicon.attribution import AFTER_FOUND
from kg.model.mention import FindingMention, Reference
from kg.model.span import Span
from kg.model.terms import InspectionType
from kg.resolve.scene import Scene, earlier
from kg.resolve.slots import Seen, Slot

# "since the inspection of 2019", "better than in 2016": only looked back to
_LOOKED_BACK = re.compile(
    r"\b(?:since|than|from|after|following|compared\s(?:with|to)|as\sin|until|before|unlike)\s(?:\S+\s){0,4}$",
    re.IGNORECASE,
)
_MUCH_MORE = 3


def place_findings(scene: Scene) -> None:
    """Put the article's findings into the slots of their inspections."""
    for mention in scene.document.of(FindingMention):
        _find(scene, mention)


def _find(scene: Scene, mention: FindingMention) -> None:
    """Put a finding into its inspection's slot; there must be one, a finding opens none."""
    council = scene.council(None, mention.span.end - 1)
    if council is None:
        return
    slot = (
        _named_beside(scene, mention, council)
        or _told_when(scene, mention, council)
        or _graded_beside(scene, mention, council)
        or _in_focus(scene, mention, council)
        or _most_told(scene, council)
        or next(iter(scene.out.slots), None)
    )
    if slot is not None:
        slot.seen.append(Seen(mention.span, mention.rule))
        scene.out.findings.append((slot, mention))


def _named_beside(scene: Scene, mention: FindingMention, council: str) -> Slot | None:
    """Return the one inspection that the finding's own sentence names as where it was found.

    One that it only looks back to (*has improved since the inspection of 2019*) is not.
    """
    text = scene.document.text
    found: list[Slot] = []
    for start, slot in scene.seen_in(mention.span, council, family="inspection"):
        back = _LOOKED_BACK.search(text[mention.span.start : start])
        if back is None and all(slot is not other for other in found):
            found.append(slot)
    return found[0] if len(found) == 1 else None


def _graded_beside(scene: Scene, mention: FindingMention, council: str) -> Slot | None:
    """Return the one inspection whose grade a finding explains: *inadequate after it found*."""
    text = scene.document.text
    places = scene.seen_in(mention.span, council, family="judgement")
    if len({id(slot) for _, slot in places}) != 1:
        return None
    start, slot = places[0]
    why = AFTER_FOUND.search(text, start, mention.span.end)
    return slot if why and not _LOOKED_BACK.search(text[mention.span.start : start]) else None


def _told_when(scene: Scene, mention: FindingMention, council: str) -> Slot | None:
    """Return the inspection of a time that the finding tells."""
    text, start = scene.document.text, mention.span.start
    there = tuple(s for s in mention.when if not _LOOKED_BACK.search(text[start : s.start]))
    times = scene.times(there)
    slot = scene.match(council, InspectionType.UNKNOWN, times[-1][0]) if times else None
    if mention.when and not there:
        return None
    if slot is not None or mention.reference is not Reference.EARLIER:
        return slot
    beside = [s for s in scene.in_sentence(start, council) if not s.news]
    if beside:
        return beside[0]
    focus = scene.in_paragraph(start, council)
    return focus or earlier(scene, council, InspectionType.UNKNOWN)


def _in_focus(scene: Scene, mention: FindingMention, council: str) -> Slot | None:
    """Return the inspection that the paragraph goes on about: named in it, or dated at its head."""
    paragraph = scene.document.paragraph_at(mention.span.start)
    if paragraph is None:
        return None
    before = Span(paragraph.span.start, mention.span.start)
    named = [
        slot
        for family in ("inspection", "finding")
        for start, slot in scene.seen_in(before, council, family=family)
        if not _LOOKED_BACK.search(scene.document.text[before.start : start])
    ]
    if named:
        return named[-1]
    head = scene.calendar.head(mention.span.start)
    times = scene.times((head.span,)) if head else []
    return scene.match(council, InspectionType.UNKNOWN, times[0][0]) if times else None


def _most_told(scene: Scene, council: str) -> Slot | None:
    """Return the inspection that an article is mostly about: its news, or one told much more of.

    Without a date of its own an article's news is what it tells first.
    """
    mine = [s for s in scene.out.slots if s.council == council]
    news = scene.news(council)
    fresh = [s for s in mine if not s.past and s.seen]
    if scene.clock.today is None and fresh:
        return min(fresh, key=lambda s: min(seen.span for seen in s.seen))
    if not mine:
        return None
    most = max(mine, key=_told_share)
    if news is None or _told_share(most) >= _MUCH_MORE * max(_told_share(news), 1):
        return most
    return news


def _told_share(slot: Slot) -> int:
    """Return how often an inspection is named or graded; findings follow and do not count."""
    return sum(1 for seen in slot.seen if not seen.rule.startswith("finding"))

"""The visit whose kind a sentence tells after it: *They came in May. It was a focused visit*."""

import re

from kg.model.mention import InspectionMention, JudgementMention
from kg.model.terms import InspectionType
from kg.resolve.scene import Scene
from kg.resolve.slots import Slot

# "It was the fifth monitoring visit since", "This was a focused visit": of what was just told
_NAMES = re.compile(r"\W*(?:It|This|That)\s(?:is|was)\s(?:[\w’'-]+\s){0,4}?")


def named_now(
    scene: Scene, mention: InspectionMention, council: str, kind: InspectionType
) -> Slot | None:
    """Return the visit told just before, whose type *It was the fifth monitoring visit* tells."""
    sentence = scene.sentence_of(mention.span.start)
    if sentence is None or not _NAMES.fullmatch(
        scene.document.text, sentence.span.start, mention.span.start
    ):
        return None
    before = [
        (seen.span.start, number)
        for number, slot in enumerate(scene.out.slots)
        if slot.council == council and slot.when and slot.fits_kind(kind)
        for seen in slot.seen
        if seen.span.start < mention.span.start and not gives_grades(scene, slot)
    ]
    return scene.out.slots[max(before)[1]] if before else None


def gives_grades(scene: Scene, slot: Slot) -> bool:
    """Say whether words of an article tie a grade to an inspection."""
    spans = {seen.span for seen in slot.seen}
    return any(j.inspection in spans for j in scene.document.of(JudgementMention))

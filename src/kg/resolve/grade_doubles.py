"""Grades that an article tells twice: of a whole and its parts, in a headline and the text."""

import re
from dataclasses import replace

from kg.model.document import Part
from kg.model.mention import JudgementMention
from kg.model.terms import Area
from kg.resolve.scene import Scene
from kg.resolve.slots import Slot

_COMBINED = frozenset({Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS})


# What inspectors looked at from May 2012 to 2013: protection was no part of it but the whole
_PROTECTION = re.compile(
    r"\barrangements\sfor\s(?:the\s)?protect(?:ing|ion\sof)\s(?:vulnerable\s)?children\b"
)


def _is_of_protection(scene: Scene) -> bool:
    """Say whether an article tells of an inspection of child protection alone."""
    return _PROTECTION.search(scene.document.text) is not None


def _is_headline(scene: Scene, mention: JudgementMention) -> bool:
    """Say whether a grade stands in the headline, which tells the grades of the text again."""
    paragraph = scene.document.paragraph_at(mention.span.start)
    return paragraph is not None and paragraph.part is Part.HEADLINE


def without_doubles(
    scene: Scene,
    placed: list[tuple[Slot, JudgementMention]],
) -> list[tuple[Slot, JudgementMention]]:
    """Return the grades without those told again in parts.

    Where an inspection graded *children in care and care leavers* as one area, the same grade
    told later of either is that one; a single measure that was evaluated is the grade itself.
    """
    kept = []
    for slot, mention in placed:
        whole = slot.grades.get((Area.CARE_COMBINED, ""))
        if mention.area in _COMBINED and whole is mention.grade:
            mention = replace(mention, area=Area.CARE_COMBINED)  # noqa: PLW2901 - told of the whole
        measure = [
            t for (a, t), g in slot.grades.items() if a is Area.OVERALL and t and g is mention.grade
        ]
        safe = slot.grades.get((Area.SAFEGUARDING, ""))
        again = mention.area is Area.OVERALL and _is_headline(scene, mention)
        if safe is mention.grade and (again or mention.area is Area.HELP_AND_PROTECTION):
            continue
        looked = slot.grades.get((Area.LOOKED_AFTER, ""))
        if looked is mention.grade and mention.area is Area.CHILDREN_IN_CARE:
            continue
        whole = slot.grades.get((Area.OVERALL, ""))
        alone = mention.area is Area.HELP_AND_PROTECTION and whole is mention.grade
        if alone and _is_of_protection(scene):
            continue
        if mention.area is Area.OVERALL and measure:
            mention = replace(mention, area_text=measure[0])  # noqa: PLW2901 - the one measure
        kept.append((slot, mention))
    return sorted(kept, key=lambda k: (k[1].span, k[1].area.value))

"""The areas that each framework grades, by the labels its template prints, and the grades' words."""

import re

from kg.model.official import GradeReading, Witness
from kg.model.span import Span
from kg.model.terms import Area, Framework, Grade

GIVEN = r"outstanding|good|requires?\s+improvement(?:\s+to\s+be\s+good)?|inadequate|adequate"
"""A grade as it is printed."""

GRADE = rf"{GIVEN}|not\s+(?:yet\s+)?(?:judged|graded|inspected|applicable)"
"""A grade, or that none was given."""

ALONE = re.compile(rf"(?:{GRADE})\b\s*(?=\n|$)", re.IGNORECASE)
"""A grade in a cell of its own."""

_GRADES = {
    "outstanding": Grade.OUTSTANDING,
    "good": Grade.GOOD,
    "require": Grade.REQUIRES_IMPROVEMENT,
    "required": Grade.REQUIRES_IMPROVEMENT,
    "requires": Grade.REQUIRES_IMPROVEMENT,
    "inadequate": Grade.INADEQUATE,
    "adequate": Grade.ADEQUATE,
    "not": None,
}

# The labels of each framework's areas, as the templates print them.
LABELS: dict[Framework, tuple[tuple[Area, str], ...]] = {
    Framework.ILACS: (
        (Area.LEADERS, "impact of leaders on social work practice with children and families"),
        (Area.LEADERS, "impact of leaders on social work practice"),
        (Area.HELP_AND_PROTECTION, "progress of children who need help and protection"),
        (Area.CARE_COMBINED, "progress of children in care and care leavers"),
        (Area.CHILDREN_IN_CARE, "progress of children in care"),
        (Area.CARE_LEAVERS, "progress of care leavers"),
        (Area.OVERALL, "overall effectiveness"),
    ),
    Framework.SIF: (
        (Area.HELP_AND_PROTECTION, "children who need help and protection"),
        (Area.LOOKED_AFTER, "children looked after and achieving permanence"),
        (Area.ADOPTION, "adoption performance"),
        (Area.CARE_LEAVERS, "experiences? and progress of care leavers"),
        (Area.LEADERSHIP, "leadership,? management and governance"),
        (Area.OVERALL, "overall effectiveness"),
        (Area.OVERALL, "overall judgement"),
    ),
    Framework.LAC2013: (
        (Area.OVERALL, "overall effectiveness of services for looked after children and young people"),
        (Area.OVERALL, "overall effectiveness"),
        (Area.CAPACITY, "capacity to improve"),
        (Area.OUTCOMES, "outcomes for looked after children and young people"),
        (Area.PROVISION, "quality of provision"),
        (Area.LEADERSHIP, "leadership and management"),
    ),
}  # fmt: skip

OPENED = ("progress", "children", "care", "help", "looked")
"""How labels begin that *The experiences and progress of* may open."""


def reading(area: Area, words: str, witness: Witness, label: Span, place: Span) -> GradeReading:
    """Return the reading of a grade's words beside a label."""
    return GradeReading(area=area, grade=grade_of(words), witness=witness, span=place, label=label)


def reading_of(area: Area, match: re.Match[str], witness: Witness, label: Span) -> GradeReading:
    """Return the reading of a match with a group for the grade."""
    return reading(area, match["grade"], witness, label, Span(*match.span("grade")))


def grade_of(words: str) -> Grade | None:
    """Return the grade of its words, None for *not judged*.

    >>> grade_of("Requires improvement to be good")
    <Grade.REQUIRES_IMPROVEMENT: 'Requires improvement'>
    """
    return _GRADES[words.split(maxsplit=1)[0].lower()]

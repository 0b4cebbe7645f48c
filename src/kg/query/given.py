"""Which areas an inspection could grade, by its framework or, where that is not told, its time.

A paper seldom says under which framework an inspection was held. Its time tells which grades
cannot have been given; whether the others were, only the report could tell.
"""

from dataclasses import dataclass
from datetime import date

from kg.model.edtf import Bounds
from kg.model.terms import Area, Framework


@dataclass(frozen=True, slots=True)
class Frame:
    """A form of a framework: its first and last day on site, and the areas it grades."""

    framework: Framework
    first: date
    last: date
    areas: frozenset[Area]


_ALWAYS = frozenset({Area.LEADERS, Area.HELP_AND_PROTECTION})
_OPEN = date.max

FRAMES = (
    Frame(
        Framework.LAC2013,
        date(2013, 1, 1),
        date(2013, 12, 31),
        frozenset(
            {Area.OVERALL, Area.CAPACITY, Area.OUTCOMES, Area.PROVISION, Area.LEADERSHIP},
        ),
    ),
    Frame(
        Framework.SIF,
        date(2013, 11, 1),
        date(2018, 8, 31),
        frozenset(
            {
                Area.OVERALL,
                Area.HELP_AND_PROTECTION,
                Area.LOOKED_AFTER,
                Area.ADOPTION,
                Area.CARE_LEAVERS,
                Area.LEADERSHIP,
            }
        ),
    ),
    # An inspection that began in December 2022 was on site for the last time in February 2023.
    Frame(
        Framework.ILACS,
        date(2018, 1, 1),
        date(2023, 3, 31),
        _ALWAYS | {Area.OVERALL, Area.CARE_COMBINED},
    ),
    Frame(
        Framework.ILACS,
        date(2023, 1, 1),
        _OPEN,
        _ALWAYS | {Area.OVERALL, Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS},
    ),
)
"""The forms that give grades, in order of time."""

COLUMNS = (
    Area.OVERALL,
    Area.LEADERS,
    Area.HELP_AND_PROTECTION,
    Area.CARE_COMBINED,
    Area.CHILDREN_IN_CARE,
    Area.CARE_LEAVERS,
    Area.LOOKED_AFTER,
    Area.ADOPTION,
    Area.LEADERSHIP,
    Area.CAPACITY,
    Area.OUTCOMES,
    Area.PROVISION,
)
"""The areas of all forms, those of today's first."""


def could_be_given(area: Area, framework: str, time: Bounds | None) -> bool:
    """Say whether an inspection under a framework and at a time may have graded an area.

    What is not told of the two leaves all open. An overall grade may have been given at any
    time; of other areas nothing is known of the years before the forms above.
    """
    if not framework and (area is Area.OVERALL or time is None):
        return True
    return any(
        area in frame.areas
        for frame in FRAMES
        if (not framework or frame.framework == framework)
        and (time is None or (time.earliest <= frame.last and frame.first <= time.latest))
    )

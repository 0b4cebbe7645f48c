"""The grades of an official report: two readings of each compared, and why one is absent.

The table on the title page and the headings of the sections are read apart. Where they agree the
grade is as sure as it can be; where they differ both are kept, the table's as the preferred one,
and an issue shows them. A grade that the framework gives and nobody could read is an absence with
its reason, and an issue: never a guess.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kg.model.official import GradeReading, OfficialReading, Witness
from kg.model.span import Span
from kg.model.terms import AbsenceReason, Area, Framework, Grade

_OLD_ILACS = (Area.OVERALL, Area.LEADERS, Area.HELP_AND_PROTECTION, Area.CARE_COMBINED)
_NEW_ILACS = (
    Area.OVERALL,
    Area.LEADERS,
    Area.HELP_AND_PROTECTION,
    Area.CHILDREN_IN_CARE,
    Area.CARE_LEAVERS,
)
AREAS: dict[Framework, tuple[Area, ...]] = {
    Framework.SIF: (
        Area.OVERALL,
        Area.HELP_AND_PROTECTION,
        Area.LOOKED_AFTER,
        Area.ADOPTION,
        Area.CARE_LEAVERS,
        Area.LEADERSHIP,
    ),
    Framework.LAC2013: (
        Area.OVERALL,
        Area.CAPACITY,
        Area.OUTCOMES,
        Area.PROVISION,
        Area.LEADERSHIP,
    ),
}
"""The areas that a framework grades; for ILACS see ``areas_of``."""

APART_FROM = date(2023, 1, 1)
"""Inspections that began from this day on grade children in care and care leavers apart."""

NO_OVERALL_FROM = date(2026, 4, 1)
"""Inspections from this day on give no overall grade."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What an area's readings come to: a grade with its readings, or the reason for none.

    ``other`` are readings of another grade than ``grade``.
    """

    area: Area
    grade: Grade | None
    reason: AbsenceReason | None
    readings: tuple[GradeReading, ...]
    other: tuple[GradeReading, ...] = ()


def settle(reading: OfficialReading) -> tuple[Settled, ...]:
    """Return every area of the framework with its grade, or with why it has none."""
    regime = reading.regime
    if regime is None:
        return ()
    start = reading.dates.periods[0].start if reading.dates else None
    found = {r.area for r in reading.grades}
    settled = [
        _settled(area, [r for r in reading.grades if r.area is area], reading.unprinted)
        for area in areas_of(regime.framework, start, found)
    ]
    return (*settled, *_elsewhere(regime.framework, start, found))


def areas_of(framework: Framework, start: date | None, found: set[Area]) -> tuple[Area, ...]:
    """Return the areas that a framework grades.

    For ILACS the rows printed decide whether care leavers stand apart, and only without any the
    day on which the inspection began.
    """
    if framework is not Framework.ILACS:
        return AREAS.get(framework, ())
    apart = bool(found & {Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS})
    if not apart and Area.CARE_COMBINED not in found:
        apart = start is not None and start >= APART_FROM
    areas = _NEW_ILACS if apart else _OLD_ILACS
    return areas[1:] if _has_no_overall(start, found) else areas


def _has_no_overall(start: date | None, found: set[Area]) -> bool:
    """Say whether the inspection was held under the rule that gives no overall grade."""
    return Area.OVERALL not in found and start is not None and start >= NO_OVERALL_FROM


def _elsewhere(framework: Framework, start: date | None, found: set[Area]) -> Iterator[Settled]:
    """Yield the areas that people look for and this framework does not grade."""
    if framework in (Framework.VISIT, Framework.JTAI, Framework.SEND):
        yield Settled(Area.OVERALL, None, AbsenceReason.VISIT, ())
    if framework is not Framework.ILACS:
        return
    areas = areas_of(framework, start, found)
    if Area.CARE_COMBINED in areas:
        for area in (Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS):
            yield Settled(area, None, AbsenceReason.COMBINED, ())
    if Area.OVERALL not in areas:
        yield Settled(Area.OVERALL, None, AbsenceReason.NOT_UNDER_FRAMEWORK, ())


def _settled(area: Area, readings: list[GradeReading], unprinted: frozenset[Area]) -> Settled:
    """Return what the readings of one area come to."""
    if not readings and area in unprinted:
        return Settled(area, None, AbsenceReason.NOT_IN_TABLE, ())
    first = _values(r for r in readings if r.witness is not Witness.HEADING)
    second = _values(r for r in readings if r.witness is Witness.HEADING)
    chosen = first or second
    if len(chosen) > 1 and len(set(chosen) & set(second)) == 1:
        chosen = [g for g in chosen if g in second]
    if len(chosen) != 1:
        return Settled(area, None, AbsenceReason.UNREADABLE, tuple(readings))
    grade = chosen[0]
    agreeing = tuple(r for r in readings if r.grade is grade)
    other = tuple(r for r in readings if r.grade is not grade)
    reason = AbsenceReason.NOT_JUDGED if grade is None else None
    return Settled(area, grade, reason, agreeing, other)


def _values(readings: Iterable[GradeReading]) -> list[Grade | None]:
    """Return the grades read, each once, in the order of the text."""
    return list(dict.fromkeys(r.grade for r in readings))


def printed(reading: GradeReading) -> Span:
    """Return the words of a reading: label and grade."""
    return Span(
        min(reading.label.start, reading.span.start), max(reading.label.end, reading.span.end)
    )

"""How a council's overall grade has changed since the inspection before."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kg.model.terms import Framework, Grade
from kg.query.judged import Judged

SCALE: dict[str, int] = {
    Grade.INADEQUATE.value: 0,
    Grade.REQUIRES_IMPROVEMENT.value: 1,
    Grade.GOOD.value: 2,
    Grade.OUTSTANDING.value: 3,
}
"""The inspectorate's scale since November 2013: *adequate*, which was above its line, is off it."""

SINCE = date(2013, 11, 1)
"""Overall grades from this day on are of all services for children and can be compared."""

FIRST = "no earlier inspection here"
UNDATED = "time not told"
UNGRADED = "no overall grade"
UNGRADED_BEFORE = "no overall grade before"
APART = "not comparable"
_COMPARABLE = frozenset({Framework.ILACS.value, Framework.SIF.value})
_WORDS = {-1: "worse", 0: "same", 1: "better"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The change of the overall grade, in words and in steps on the scale.

    ``words`` say why nothing can be told where ``steps`` is None. ``before`` is the inspection
    before, where there is one.
    """

    words: str
    steps: int | None = None
    before: Judged | None = None


def change(one: Judged, others: Iterable[Judged]) -> Change:
    """Return the change since the last of a council's other inspections that surely lies before.

    Grades are compared where both are on the scale and of all services for children.
    """
    if one.time is None:
        return Change(words=UNDATED)
    before = _before(one, others)
    if before is None:
        return Change(words=FIRST)
    if not one.overall:
        return Change(words=UNGRADED, before=before)
    if not before.overall:
        return Change(words=UNGRADED_BEFORE, before=before)
    if not (_is_comparable(one) and _is_comparable(before)):
        return Change(words=APART, before=before)
    steps = SCALE[one.overall] - SCALE[before.overall]
    return Change(words=_WORDS[(steps > 0) - (steps < 0)], steps=steps, before=before)


def latest(inspections: Iterable[Judged]) -> Judged | None:
    """Return a council's last inspection; None where no time is told of any."""
    dated = [one for one in inspections if one.time]
    return max(dated, key=_recency, default=None)


def _before(one: Judged, others: Iterable[Judged]) -> Judged | None:
    start = one.time.earliest if one.time else date.min
    return latest(o for o in others if o.time and o.gss == one.gss and o.time.latest < start)


def _recency(one: Judged) -> tuple[date, bool, date, str]:
    """Order inspections by when they began; where two began alike a report's stands above."""
    time = one.time
    begun, ended = (time.earliest, time.latest) if time else (date.min, date.min)
    return begun, one.official, ended, one.iri


def _is_comparable(one: Judged) -> bool:
    """Say whether the overall grade is one on the scale, of all services for children."""
    if one.overall not in SCALE or one.nation != "England":
        return False
    if one.framework:
        return one.framework in _COMPARABLE
    return one.time is not None and one.time.earliest >= SINCE

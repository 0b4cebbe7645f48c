"""The inspections that one article speaks of: the one that is news, and those before it.

An article names one inspection in many ways (*the visit*, *the report*, *rated outstanding*).
Each mention falls into a slot: the news of its council, or an earlier inspection known by its
time or its type. What is only planned has no slot.
"""

from dataclasses import dataclass, field
from datetime import timedelta

from kg.model.edtf import ANY_YEAR, bounds, compatible, precision
from kg.model.mention import FindingMention, JudgementMention
from kg.model.span import Span
from kg.model.terms import Area, Grade, InspectionType, Topic

VISITS = frozenset({InspectionType.FOCUSED_VISIT, InspectionType.MONITORING_VISIT})
TYPED = frozenset({*VISITS, InspectionType.SEND_AREA, InspectionType.JTAI})
"""Types that end without a grade: no judgement ever belongs to one."""

LOOSE = frozenset(
    {InspectionType.UNKNOWN, InspectionType.FULL, InspectionType.SHORT, InspectionType.OTHER}
)
_REPORT_LAG = timedelta(days=270)
_TWO_PARTS = timedelta(days=150)
_SEASON = timedelta(days=200)
_DAYS_KNOWN = 62


@dataclass(frozen=True, slots=True)
class Seen:
    """One place in the text that speaks of the inspection, and the rule that read it."""

    span: Span
    rule: str


@dataclass(slots=True)
class Slot:
    """One inspection of an article while it is being gathered.

    ``past`` is true while the article has told it only as an earlier one, ``recalled`` once it has
    told it so at all, ``untimed`` the words of a time that cannot be counted (*last year*).
    """

    council: str
    news: bool
    past: bool = True
    recalled: bool = False
    annual: bool = False
    """A yearly rating, which no inspection of days in that year is."""

    untimed: str = ""
    kind: InspectionType = InspectionType.UNKNOWN
    times: list[tuple[str, Seen]] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    about: list[Topic] = field(default_factory=list)
    regulator: str | None = None
    grades: dict[tuple[Area, str], Grade] = field(default_factory=dict)

    @property
    def when(self) -> str | None:
        """The most precise time told, None where none is."""
        times = sorted({t for t, _ in self.times}, key=lambda t: (precision(t), t))
        return times[0] if times else None

    @property
    def graded(self) -> bool:
        """Whether an inspection of this type ends with grades."""
        return self.kind not in TYPED

    def take_kind(self, kind: InspectionType) -> None:
        """Keep the more telling of two types: a named kind of visit over *full* over unknown."""
        order = (InspectionType.UNKNOWN, InspectionType.OTHER)
        if self.kind in order and order.index(self.kind) < _rank(kind, order):
            self.kind = kind

    def fits_time(self, when: str) -> bool:
        """Say whether a time could be this inspection's own."""
        return self.when is None or could_be_one(self.when, when)

    def fits_kind(self, kind: InspectionType) -> bool:
        """Say whether a type could be this inspection's own."""
        return kinds_agree(self.kind, kind)


@dataclass(slots=True)
class Gathered:
    """The slots of an article, and the slot of each judgement and finding.

    ``clashes`` are grades left out because another stands for their area, ``uncounted`` the times
    that hang on a day of writing which the article does not tell, ``unowned`` the inspections of a
    council that was not there at the time, where several could be meant.
    """

    slots: list[Slot] = field(default_factory=list)
    judgements: list[tuple[Slot, JudgementMention]] = field(default_factory=list)
    findings: list[tuple[Slot, FindingMention]] = field(default_factory=list)
    clashes: list[Span] = field(default_factory=list)
    uncounted: list[Span] = field(default_factory=list)
    unowned: list[Span] = field(default_factory=list)


def kinds_agree(one: InspectionType, other: InspectionType) -> bool:
    """Say whether two types could be told of one inspection."""
    if one is other or InspectionType.UNKNOWN in (one, other):
        return True
    return one in LOOSE and other in LOOSE


def could_be_one(one: str, other: str) -> bool:
    """Say whether two times could be told of one inspection.

    A month without its year and a bare year are not: *in February* and *in 2017*.

    >>> could_be_one("2017", "XXXX-02"), could_be_one("2019-21", "XXXX-04")
    (False, True)
    """
    if one == other:
        return True
    if (ANY_YEAR in one) != (ANY_YEAR in other):
        known = bounds(other if ANY_YEAR in one else one)
        if known is None or known.latest - known.earliest > _SEASON:
            return False
    return compatible(one, other)


def is_before(one: str, other: str) -> bool:
    """Say whether a time certainly lies before another."""
    first, second = bounds(one), bounds(other)
    return first is not None and second is not None and first.latest < second.earliest


def is_reporting_of(when: str, visit: str) -> bool:
    """Say whether a time is near enough after a visit to be that of its report."""
    told, seen = bounds(when), bounds(visit)
    if told is None or seen is None:
        return False
    return seen.earliest <= told.latest and told.earliest - seen.latest <= _REPORT_LAG


def are_parts(times: list[str]) -> bool:
    """Say whether times are the parts of one inspection: days told, some weeks apart at most.

    >>> are_parts(["2022-12-05/2022-12-09", "2023-02-14/2023-02-15"]), are_parts(["2017", "2020"])
    (True, False)
    """
    known = [bounds(t) for t in times]
    if not times or any(
        b is None or precision(t) > _DAYS_KNOWN for b, t in zip(known, times, strict=True)
    ):
        return False
    ordered = sorted(b for b in known if b is not None)
    return ordered[-1].earliest - ordered[0].latest <= _TWO_PARTS


def joined(times: list[str]) -> str:
    """Return the parts of one inspection as a set, a single part as itself."""
    parts = sorted(set(times))
    return parts[0] if len(parts) == 1 else "{" + ",".join(parts) + "}"


def _rank(kind: InspectionType, order: tuple[InspectionType, ...]) -> int:
    """Return a type's place among the vague ones; a telling one stands above all."""
    return order.index(kind) if kind in order else len(order)

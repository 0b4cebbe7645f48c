"""When two sources speak of one inspection of a council: the comparisons, from sure to vague.

Times told to the day or month open a group and join it where they overlap and the types agree. The
inspectorate's own report comes first: its days and its type stand, whatever a paper tells. A vaguer
one (*the 2016 inspection*, *spring 2019*, *its last full inspection*) joins only where just one
group fits in type, time and grades; where two do, it stays a placeholder of its own until a better
source comes. What fits none may be called by the time of its report, or by a year next to its own:
it joins the one inspection near it that has the same grade.
"""

from dataclasses import dataclass, field

from kg.model.dossier import Account
from kg.model.edtf import ANY_YEAR, bounds, compatible, precision
from kg.model.record import Inspection
from kg.model.terms import Area, Grade, InspectionType
from kg.model.times import in_words
from kg.resolve.because import Because, called_by
from kg.resolve.decisions import UNDECIDED, Settled
from kg.resolve.slots import TYPED, kinds_agree

EXACT_DAYS = 62
"""A time that leaves no more days open than two months opens a group of its own."""

_VAGUE = frozenset({InspectionType.UNKNOWN, InspectionType.OTHER})
_KINDS = list(InspectionType)
GRADED = frozenset({*_VAGUE, InspectionType.FULL, InspectionType.SHORT})
"""Types that papers mix up: they do not tell two inspections of one time apart."""


@dataclass(slots=True)
class Member:
    """One article's inspection with its grades."""

    record: Inspection
    grades: dict[Area, Grade]
    not_before: str | None
    report: str = ""
    """The source, where it is an official report: it recalls no inspection twice, nor its own."""

    circle: str = ""
    """Those that a person decided to be one with it."""

    because: str = ""
    """Why it is one with those before it; empty for what opens a group."""


@dataclass(slots=True)
class Group:
    """What is one inspection: its members, and what they tell of it together."""

    members: list[Member] = field(default_factory=list)
    when: str | None = None
    """The most precise time that a member tells."""

    kind: InspectionType = InspectionType.UNKNOWN
    """The most telling type that a member gives."""

    grades: dict[Area, Grade] = field(default_factory=dict)
    sources: set[str] = field(default_factory=set)
    official: bool = False
    """Whether the inspectorate's report is a member; its time and type are then the group's."""

    circles: set[str] = field(default_factory=set)
    apart: str = ""
    """The circle that was decided to be another than one that shares its time."""

    def add(self, member: Member, because: str = "", *, timed: bool = True) -> None:
        """Take in one article's inspection; not ``timed`` where its time is not that on site."""
        record = member.record
        member.because = because
        if timed and not (self.official and self.when):
            times = {self.when, record.when, *(d.edtf for d in record.datings)} - {None}
            self.when = min((t for t in times if t), key=lambda t: (precision(t), t), default=None)
        if not self.official:
            kinds = [record.inspection_type, *([self.kind] if self.members else [])]
            self.kind = min(kinds, key=lambda k: (k in _VAGUE, _KINDS.index(k)))
        if record.official and not self.official:
            self.official, self.kind, self.when = (
                True,
                record.inspection_type,
                record.when or self.when,
            )
        self.grades = {**member.grades, **self.grades}
        self.sources.update(e.source for e in record.evidence)
        self.circles.update([member.circle] if member.circle else [])
        self.members.append(member)

    def fits(self, member: Member) -> bool:
        """Say whether a member's type and time could be this inspection's."""
        record = member.record
        if member.report and any(m.report == member.report for m in self.members):
            return False
        if not kinds_agree(self.kind, record.inspection_type) or self._only_visits(member):
            return False
        if record.when and self.when and not compatible(record.when, self.when):
            return False
        after = member.not_before
        return after is None or self.when is None or _reaches(self.when, after)

    def _only_visits(self, member: Member) -> bool:
        """Say whether one of the two gave grades and the other is of a type that gives none."""
        if self.official or self.kind is member.record.inspection_type:
            return False
        visit = self.kind in TYPED and bool(member.grades) and not self.grades
        return visit or (
            member.record.inspection_type in TYPED and bool(self.grades) and not member.grades
        )

    def agrees(self, member: Member) -> bool:
        """Say whether no grade of a member differs from one known here; a visit has none at all."""
        if member.grades and self.kind in TYPED and not self.grades:
            return False
        return all(self.grades.get(area, grade) is grade for area, grade in member.grades.items())

    def tells(self, member: Member) -> bool:
        """Say whether another source tells a grade of a member of this inspection as well."""
        shared = any(self.grades.get(a) is g for a, g in member.grades.items())
        return shared and self.sources.isdisjoint(e.source for e in member.record.evidence)

    def called(self, member: Member) -> Because | None:
        """Return how a member's time can be one by which this inspection is called."""
        record = member.record
        if self.when is None or record.when is None or member.report:
            return None
        graded = {self.kind, record.inspection_type} <= GRADED
        if not (graded and self.agrees(member) and self.tells(member)):
            return None
        return called_by(record.when, self.when)


def members_of(account: Account, settled: Settled = UNDECIDED) -> list[Member]:
    """Return an article's inspections, each with its grades and the day it lies after."""
    grades: dict[str, dict[Area, Grade]] = {}
    for judgement in account.judgements:
        if judgement.area is not Area.COUNT and judgement.preferred:
            grades.setdefault(judgement.inspection, {})[judgement.area] = judgement.grade
    found = []
    for record in account.inspections:
        past = [
            b.latest.isoformat()
            for other in account.inspections
            if other is not record
            and other.council == record.council
            and other.when
            and (b := bounds(other.when))
        ]
        yearless = record.when is not None and record.when.startswith(ANY_YEAR)
        after = max(past) if past and yearless else None
        report = account.article.key if any(i.official for i in account.inspections) else ""
        circle = settled.circle.get(record.key, "")
        found.append(Member(record, grades.get(record.key, {}), after, report, circle))
    return found


def groups_of(members: list[Member], settled: Settled = UNDECIDED) -> list[Group]:
    """Return a council's inspections: exact times first, then what can only be one of them."""
    exact: list[Member] = []
    vague: list[Member] = []
    for member in sorted(members, key=_order):
        when = member.record.when
        is_exact = when and (member.record.official or precision(when) <= EXACT_DAYS)
        (exact if is_exact else vague).append(member)
    groups: list[Group] = []
    for member in exact:
        _settle(member, [g for g in groups if g.fits(member)], groups, settled)
    for member in vague:
        fitting = [g for g in groups if g.fits(member)]
        agreeing = [g for g in fitting if g.agrees(member)]
        if member.record.when is None:
            fitting = agreeing = [g for g in agreeing if g.tells(member)]
        # Where an inspection of that time has another grade, its grade is told otherwise: no
        # inspection of another year is meant.
        _settle(member, agreeing, groups, settled, near=not fitting)
    return groups


def _settle(
    member: Member,
    fitting: list[Group],
    groups: list[Group],
    settled: Settled,
    *,
    near: bool = True,
) -> None:
    """Put a member to the one group that it fits or is ``near`` to, else into one of its own.

    Where a person decided, that stands before any fit.
    """
    own = [g for g in groups if member.circle and member.circle in g.circles]
    if own:
        own[0].add(member, Because.DECIDED.of())
        return
    kept = [g for g in fitting if not settled.are_apart(member.circle, g.circles)]
    # Of two that only a decision tells apart, the one that it did not move takes in what is new.
    first = [g for g in kept if not g.apart and g.when == member.record.when]
    if len(first) == 1 and any(g.apart for g in kept):
        kept = first
    if len(kept) == 1:
        kept[0].add(member, _reason(kept[0], member))
        return
    if near and not fitting and _join_by_name(member, groups, settled):
        return
    alone = Group()
    alone.add(member)
    for other in (g for g in fitting if settled.are_apart(member.circle, g.circles)):
        later = max(member.circle, *other.circles & settled.apart[member.circle])
        moved = alone if later == member.circle else other
        moved.apart = moved.apart or later
    groups.append(alone)


def _join_by_name(member: Member, groups: list[Group], settled: Settled) -> bool:
    """Put a member to the one group that is called by the time it tells, if there is just one."""
    called = [
        (group, why)
        for group in groups
        if (why := group.called(member)) and not settled.are_apart(member.circle, group.circles)
    ]
    if len(called) != 1:
        return False
    ((group, why),) = called
    group.add(member, why.of(in_words(member.record.when or "")), timed=False)
    return True


def _reason(group: Group, member: Member) -> str:
    """Return why a member is one with a group whose time and type it fits."""
    when = member.record.when
    if when is None:
        return Because.UNDATED.of()
    if member.record.official or precision(when) <= EXACT_DAYS:
        return Because.DAYS.of()
    # A report that recalls *2016* may mean days on site somewhat before it; its words are told.
    told = min((d.edtf for d in member.record.datings), key=precision, default=when)
    return (Because.ONLY_GRADED if group.tells(member) else Because.ONLY).of(in_words(told))


def _order(member: Member) -> tuple[bool, int, str, str]:
    """Order members: reports first, from exact to vague, then by what arrival does not change."""
    record, when = member.record, member.record.when
    return (not record.official, precision(when) if when else 10**9, when or "", record.key)


def _reaches(when: str, day: str) -> bool:
    """Say whether a time can lie after a day."""
    found = bounds(when)
    return found is None or found.latest.isoformat() > day

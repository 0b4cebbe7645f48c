"""Which inspections of different articles are one.

Block: the council. Times told to the day or month open a group and join it where they overlap
and the types agree. The inspectorate's own report comes first: its days and its type stand,
whatever a paper tells. A vaguer one (*the 2016 inspection*, *spring 2019*, *its last full
inspection*) joins only where just one group fits in type, time and grades; where two do, it stays
a placeholder of its own until a better source comes.
"""

from dataclasses import dataclass, field, replace

from kg.model.edtf import ANY_YEAR, bounds, compatible, precision
from kg.model.record import Account, Dating, Evidence, Inspection
from kg.model.terms import Area, Grade, InspectionType
from kg.resolve.dating import standing
from kg.resolve.decisions import UNDECIDED, Settled
from kg.resolve.evidence import union_evidence
from kg.resolve.keys import digest
from kg.resolve.slots import kinds_agree

_EXACT_DAYS = 62
"""A time that leaves no more days open than two months opens a group of its own."""

_VAGUE = frozenset({InspectionType.UNKNOWN, InspectionType.OTHER})
_KINDS = list(InspectionType)
_GRADED = frozenset({*_VAGUE, InspectionType.FULL, InspectionType.SHORT})
"""Types that papers mix up: they do not tell two inspections of one time apart."""


@dataclass(slots=True)
class _Member:
    """One article's inspection with its grades."""

    record: Inspection
    grades: dict[Area, Grade]
    not_before: str | None
    report: str = ""
    """The source, where it is an official report: it recalls no inspection twice, nor its own."""

    circle: str = ""
    """Those that a person decided to be one with it."""


@dataclass(slots=True)
class _Group:
    """What is one inspection: its members, and what they tell of it together."""

    members: list[_Member] = field(default_factory=list)
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

    def add(self, member: _Member) -> None:
        """Take in one article's inspection."""
        record = member.record
        if not (self.official and self.when):
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

    def fits(self, member: _Member) -> bool:
        """Say whether a member's type, time and grades could all be this inspection's."""
        record = member.record
        if member.report and any(m.report == member.report for m in self.members):
            return False
        if not kinds_agree(self.kind, record.inspection_type):
            return False
        if record.when and self.when and not compatible(record.when, self.when):
            return False
        after = member.not_before
        return after is None or self.when is None or _reaches(self.when, after)

    def agrees(self, member: _Member) -> bool:
        """Say whether no grade of a member differs from one known here."""
        return all(self.grades.get(area, grade) is grade for area, grade in member.grades.items())


def link_inspections(
    accounts: tuple[Account, ...], person_of: dict[str, str], settled: Settled = UNDECIDED
) -> tuple[tuple[Inspection, ...], dict[str, str]]:
    """Return the inspections, sorted by key, and the linked key of each local one."""
    blocks: dict[str, list[_Member]] = {}
    for account in accounts:
        for member in _members(account, settled):
            blocks.setdefault(member.record.council, []).append(member)
    linked: list[Inspection] = []
    keys: dict[str, str] = {}
    for _, members in sorted(blocks.items()):
        linked.extend(_chained([_merged(g, person_of) for g in _groups(members, settled)], keys))
    return tuple(sorted(linked, key=lambda i: i.key)), keys


def _members(account: Account, settled: Settled) -> list[_Member]:
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
        found.append(_Member(record, grades.get(record.key, {}), after, report, circle))
    return found


def _groups(members: list[_Member], settled: Settled) -> list[_Group]:
    """Return a council's inspections: exact times first, then what can only be one of them."""
    exact: list[_Member] = []
    vague: list[_Member] = []
    for member in sorted(members, key=_order):
        when = member.record.when
        is_exact = when and (member.record.official or precision(when) <= _EXACT_DAYS)
        (exact if is_exact else vague).append(member)
    groups: list[_Group] = []
    for member in exact:
        _settle(member, [g for g in groups if g.fits(member)], groups, settled)
    for member in vague:
        fitting = [g for g in groups if g.fits(member) and g.agrees(member)]
        if member.record.when is None:
            fitting = [g for g in fitting if _is_told_again(g, member)]
        _settle(member, fitting, groups, settled)
    return groups


def _settle(member: _Member, fitting: list[_Group], groups: list[_Group], settled: Settled) -> None:
    """Put a member to the one group that it fits, else into one of its own.

    Where a person decided, that stands before any fit.
    """
    own = [g for g in groups if member.circle and member.circle in g.circles]
    kept = own or [g for g in fitting if not settled.are_apart(member.circle, g.circles)]
    # Of two that only a decision tells apart, the one that it did not move takes in what is new.
    first = [g for g in kept if not g.apart and g.when == member.record.when]
    if len(first) == 1 and any(g.apart for g in kept):
        kept = first
    if kept and (own or len(kept) == 1):
        kept[0].add(member)
        return
    alone = _Group()
    alone.add(member)
    for other in (g for g in fitting if settled.are_apart(member.circle, g.circles)):
        later = max(member.circle, *other.circles & settled.apart[member.circle])
        moved = alone if later == member.circle else other
        moved.apart = moved.apart or later
    groups.append(alone)


def _is_told_again(group: _Group, member: _Member) -> bool:
    """Say whether an inspection without any time is known by a grade or a kind of visit."""
    shared = any(group.grades.get(a) is g for a, g in member.grades.items())
    return shared and group.sources.isdisjoint(e.source for e in member.record.evidence)


def _order(member: _Member) -> tuple[bool, int, str, str]:
    """Order members: reports first, from exact to vague, then by what arrival does not change."""
    record, when = member.record, member.record.when
    return (not record.official, precision(when) if when else 10**9, when or "", record.key)


def _merged(group: _Group, person_of: dict[str, str]) -> tuple[Inspection, list[str]]:
    """Return one inspection of a group, with the local keys that it stands for."""
    records = [m.record for m in group.members]
    merged = replace(
        records[0],
        key=_key(group),
        inspection_type=group.kind,
        regulator=_common([r.regulator for r in records]),
        when=group.when,
        previous=min((r.previous for r in records if r.previous), default=None),
        datings=_datings(records, group),
        about=tuple(sorted({t for r in records for t in r.about})),
        lead=tuple(sorted({person_of[p] for r in _telling_the_lead(records) for p in r.lead})),
        official=any(r.official for r in records),
        framework=min((r.framework for r in records if r.framework), default=None),
        published=min((r.published for r in records if r.published), default=None),
        evidence=union_evidence(records),
    )
    return merged, [r.key for r in records]


def _telling_the_lead(records: list[Inspection]) -> list[Inspection]:
    """Return the records whose word on who led counts: the report's where it names somebody."""
    return [r for r in records if r.official and r.lead] or records


def _key(group: _Group) -> str:
    """Return an inspection's key: council, kind and time, and its source where these are vague."""
    first, when = group.members[0].record, group.when or ""
    place = "" if when and precision(when) <= _EXACT_DAYS * 6 else min(group.sources)
    family = "judgement" if group.kind in _GRADED else group.kind
    parts = (first.council, family, when, place, "" if when else first.key)
    return f"inspection/{digest(*parts, *([group.apart] if group.apart else []))}"


def _datings(records: list[Inspection], group: _Group) -> tuple[Dating, ...]:
    """Return the times told, each with the evidence of all that tell it and how it stands."""
    datings: dict[str, set[Evidence]] = {}
    for record in records:
        for dating in record.datings:
            datings.setdefault(dating.edtf, set()).update(dating.evidence)
    return tuple(
        standing(Dating(edtf=e, evidence=tuple(sorted(found))), group.when, official=group.official)
        for e, found in sorted(datings.items())
    )


def _common(values: list[str]) -> str:
    """Return the value most often given; the first by alphabet where two are."""
    return min(set(values), key=lambda v: (-values.count(v), v))


def _chained(made: list[tuple[Inspection, list[str]]], keys: dict[str, str]) -> list[Inspection]:
    """Return a council's inspections, each pointing at the one before it; note their keys."""
    for inspection, local in made:
        keys.update(dict.fromkeys(local, inspection.key))
    dated = sorted((b.earliest, i.key) for i, _ in made if i.when and (b := bounds(i.when)))
    before = {key: dated[n - 1][1] for n, (_, key) in enumerate(dated) if n}
    return [
        replace(i, previous=before.get(i.key) or (keys.get(i.previous) if i.previous else None))
        for i, _ in made
    ]


def _reaches(when: str, day: str) -> bool:
    """Say whether a time can lie after a day."""
    found = bounds(when)
    return found is None or found.latest.isoformat() > day

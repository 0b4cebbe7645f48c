"""Which inspections of different articles are one, as the graph's inspections.

Block: the council. What makes two of a block one is told in :mod:`kg.resolve.same_inspection`;
here the linked records are made: the best time, the reports' words first, who led, what was before.
"""

from dataclasses import replace

from kg.model.dossier import Account
from kg.model.edtf import bounds, precision
from kg.model.record import Dating, Evidence, Inspection
from kg.resolve.dating import standing
from kg.resolve.decisions import UNDECIDED, Settled
from kg.resolve.evidence import union_evidence
from kg.resolve.keys import digest
from kg.resolve.same_inspection import EXACT_DAYS, GRADED, Group, Member, groups_of, members_of


def link_inspections(
    accounts: tuple[Account, ...], person_of: dict[str, str], settled: Settled = UNDECIDED
) -> tuple[tuple[Inspection, ...], dict[str, str]]:
    """Return the inspections, sorted by key, and the linked key of each local one."""
    blocks: dict[str, list[Member]] = {}
    for account in accounts:
        for member in members_of(account, settled):
            blocks.setdefault(member.record.council, []).append(member)
    linked: list[Inspection] = []
    keys: dict[str, str] = {}
    for _, members in sorted(blocks.items()):
        linked.extend(_chained([_merged(g, person_of) for g in groups_of(members, settled)], keys))
    return tuple(sorted(linked, key=lambda i: i.key)), keys


def _merged(group: Group, person_of: dict[str, str]) -> tuple[Inspection, list[str]]:
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
        linked=tuple(sorted({m.because for m in group.members} - {""})),
        evidence=union_evidence(records),
    )
    return merged, [r.key for r in records]


def _telling_the_lead(records: list[Inspection]) -> list[Inspection]:
    """Return the records whose word on who led counts: the report's where it names somebody."""
    return [r for r in records if r.official and r.lead] or records


def _key(group: Group) -> str:
    """Return an inspection's key: council, kind and time, and its source where these are vague."""
    first, when = group.members[0].record, group.when or ""
    place = "" if when and precision(when) <= EXACT_DAYS * 6 else min(group.sources)
    family = "judgement" if group.kind in GRADED else group.kind
    parts = (first.council, family, when, place, "" if when else first.key)
    return f"inspection/{digest(*parts, *([group.apart] if group.apart else []))}"


def _datings(records: list[Inspection], group: Group) -> tuple[Dating, ...]:
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

"""Applying a person's decisions: to what sources say before they are linked, and after it.

What is wrong loses its words, and with the last of them itself. Services and bodies, which are
known by their names, are called anew where they are decided to be one or not to be. What is right
is preferred wherever sources disagree.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from kg.model.dossier import Account, Dossier
from kg.model.edtf import precision
from kg.model.record import (
    Conflict,
    Dating,
    Evidence,
    Finding,
    Inspection,
    Judgement,
    Quotation,
    RoleHolding,
)
from kg.model.terms import ConflictKind, Standing
from kg.resolve.dating import standing
from kg.resolve.decisions import Settled
from kg.resolve.keys import digest
from kg.resolve.link_grades import called
from kg.resolve.marks import Pointed, pointed_fact, pointed_time

F = TypeVar("F", Judgement, Finding, Quotation)
_CONFIRMED = "A person looked into it and found it right."
# agency/3f9a0c1b2d4e5f67, as a body has that no table lists
_HASHED = re.compile(r"[a-z]+/[0-9a-f]{16}")


def steered(accounts: tuple[Account, ...], settled: Settled) -> tuple[Account, ...]:
    """Return what the sources say once decisions on facts, services and bodies are applied."""
    names, own = _names(settled)
    if settled.wrong:
        accounts = tuple(_without(account, settled.wrong) for account in accounts)
    if names or own:
        accounts = tuple(_rekeyed(a, {**names, **own.get(a.article.key, {})}) for a in accounts)
    return accounts


def confirmed(dossier: Dossier, settled: Settled) -> Dossier:
    """Return the dossier with what is right preferred."""
    if not settled.right:
        return dossier
    right = {_place(one) for one in settled.right}
    times = {i.key: t for i in dossier.inspections if (t := _right_times(i, right))}
    given = {j.key: j for j in dossier.judgements if _is_right(j, right)}
    slots = {(j.inspection, j.area, j.area_text) for j in given.values()}
    judgements = tuple(
        replace(j, preferred=j.key in given) if (j.inspection, j.area, j.area_text) in slots else j
        for j in dossier.judgements
    )
    values = {(j.inspection, f"{j.area.value}: {j.grade.value}") for j in given.values()}
    values |= {(key, edtf) for key, told in times.items() for edtf in told}
    return replace(
        dossier,
        judgements=judgements,
        inspections=tuple(
            _timed(i, times[i.key][0]) if len(times.get(i.key, ())) == 1 else i
            for i in dossier.inspections
        ),
        conflicts=tuple(_preferring(c, values) for c in dossier.conflicts),
    )


def _place(one: Pointed) -> tuple[str, Evidence, str]:
    """Return where a confirmed fact stands and what it says there."""
    return one.kind, one.piece, one.what


def _is_right(judgement: Judgement, right: set[tuple[str, Evidence, str]]) -> bool:
    """Say whether a grade was confirmed, by whatever name a framework has for its area."""
    areas = {judgement.area_text} if judgement.area_text else {a.value for a in called(judgement)}
    return any(
        ("judgement", piece, f"{area}: {judgement.grade.value}") in right
        for piece in judgement.evidence
        for area in areas
    )


def _right_times(inspection: Inspection, right: set[tuple[str, Evidence, str]]) -> list[str]:
    """Return the times on site that were confirmed."""
    return [
        dating.edtf
        for dating in inspection.datings
        if any(("dating", piece, dating.edtf) in right for piece in dating.evidence)
    ]


def _timed(inspection: Inspection, when: str) -> Inspection:
    """Return an inspection at the time that was confirmed, and how the others stand to it."""
    stand = (standing(d, when, official=False) for d in inspection.datings)
    datings = (
        replace(d, standing=Standing.ACCEPTED, why=_CONFIRMED) if d.edtf == when else d
        for d in stand
    )
    return replace(inspection, when=when, datings=tuple(datings))


def _preferring(conflict: Conflict, values: set[tuple[str, str]]) -> Conflict:
    """Return a conflict with the confirmed side preferred; none where both sides are."""
    if conflict.kind not in (ConflictKind.GRADE, ConflictKind.DATE):
        return conflict
    a, b = ((conflict.subject, value) in values for value in (conflict.value_a, conflict.value_b))
    if not a and not b:
        return conflict
    return replace(conflict, preferred="" if a and b else "a" if a else "b")


def _without(account: Account, wrong: Mapping[str, object]) -> Account:
    """Return what a source says without what a person found wrong."""
    datings = {i.key: _sound_times(i, wrong) for i in account.inspections}
    fallen = {
        d.edtf
        for i in account.inspections
        for d in i.datings
        if d.edtf not in {kept.edtf for kept in datings[i.key]}
    }
    return replace(
        account,
        judgements=_sound(account.judgements, wrong),
        findings=_sound(account.findings, wrong),
        quotations=_sound(account.quotations, wrong),
        roles=tuple(r for role in account.roles if (r := _sound_role(role, wrong)) is not None),
        inspections=tuple(_retimed(i, datings[i.key]) for i in account.inspections),
        conflicts=tuple(c for c in account.conflicts if fallen.isdisjoint((c.value_a, c.value_b))),
    )


def _sound(facts: Iterable[F], wrong: Mapping[str, object]) -> tuple[F, ...]:
    """Return facts on the words that are left; none where no word is."""
    kept = (
        replace(f, evidence=tuple(e for e in f.evidence if pointed_fact(f, e).mark not in wrong))
        for f in facts
    )
    return tuple(fact for fact in kept if fact.evidence)


def _sound_role(role: RoleHolding, wrong: Mapping[str, object]) -> RoleHolding | None:
    """Return a holding on the words and sights that are left."""
    bad = {piece for piece in role.evidence if pointed_fact(role, piece).mark in wrong}
    kept = tuple(piece for piece in role.evidence if piece not in bad)
    seen = tuple(s for s in role.observations if s.evidence not in bad)
    return replace(role, evidence=kept, observations=seen) if kept and seen else None


def _sound_times(inspection: Inspection, wrong: Mapping[str, object]) -> tuple[Dating, ...]:
    """Return the times that are told of an inspection on the words that are left."""
    kept = (
        replace(
            dating,
            evidence=tuple(
                piece
                for piece in dating.evidence
                if pointed_time(inspection.key, dating, piece).mark not in wrong
            ),
        )
        for dating in inspection.datings
    )
    return tuple(dating for dating in kept if dating.evidence)


def _retimed(inspection: Inspection, datings: tuple[Dating, ...]) -> Inspection:
    """Return an inspection whose best time is one that is still told."""
    if datings == inspection.datings:
        return inspection
    told = [dating.edtf for dating in datings]
    lost = {d.edtf for d in inspection.datings} - set(told)
    when = inspection.when
    if when in lost or not told:
        when = min(told, key=lambda t: (precision(t), t), default=None)
    return replace(inspection, datings=datings, when=when)


_Names = dict[str, str]


def _names(settled: Settled) -> tuple[_Names, dict[str, _Names]]:
    """Return the new keys of services and bodies: everywhere, and by source where kept apart."""
    bodies = [one for one in settled.things.values() if one.kind in ("service", "agency")]
    circles: dict[str, set[str]] = {}
    for one in bodies:
        circles.setdefault(settled.circle[one.node], set()).add(one.key)
    names: _Names = {}
    for _, keys in sorted(circles.items()):
        first = _leading({names.get(key, key) for key in keys})
        stale = {names.get(key, key) for key in keys} - {first}
        names.update({old: first for old, new in names.items() if new in stale})
        names.update({key: first for key in (*keys, *stale) if key != first})
    own: dict[str, _Names] = {}
    for one in bodies:
        mine = settled.circle[one.node]
        key = names.get(one.key, one.key)
        if any(o < mine and key in _keys(circles, o, names) for o in settled.apart.get(mine, ())):
            kind = one.kind
            source = one.node.partition(" ")[0]
            own.setdefault(source, {})[one.key] = f"{kind}/{digest(key, mine)}"
    return names, own


def _keys(circles: dict[str, set[str]], circle: str, names: _Names) -> set[str]:
    """Return the keys under which a circle stands."""
    return {names.get(key, key) for key in circles.get(circle, ())}


def _leading(keys: set[str]) -> str:
    """Return the key that stands for several: one of the tables before one made of a name."""
    return min(keys, key=lambda key: (_HASHED.fullmatch(key) is not None, key))


def _rekeyed(account: Account, names: _Names) -> Account:
    """Return what a source says with services and bodies under other keys."""
    if names.keys().isdisjoint(r.key for r in (*account.services, *account.agencies)):
        return account

    def new(key: str | None) -> str | None:
        return None if key is None else names.get(key, key)

    return replace(
        account,
        services=tuple(replace(s, key=names.get(s.key, s.key)) for s in account.services),
        agencies=tuple(replace(g, key=names.get(g.key, g.key)) for g in account.agencies),
        roles=tuple(replace(r, organisation=new(r.organisation)) for r in account.roles),
        findings=tuple(
            replace(f, about=new(f.about), teller=new(f.teller)) for f in account.findings
        ),
        quotations=tuple(replace(q, speaker=new(q.speaker)) for q in account.quotations),
        people=tuple(
            replace(p, context=";".join(names.get(c, c) for c in p.context.split(";")))
            for p in account.people
        ),
    )

"""From many accounts to one dossier: each real thing once, each with all its evidence.

The steps run in the order in which later ones need the earlier: councils, bodies and services by
their keys; people; inspections; then all that hangs on these. Each step blocks by a key, so the
work is linear in the number of records. The accounts are sorted first and every choice has a
total order, so the result does not depend on the order in which sources arrived.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from kg.model.article import Article
from kg.model.dossier import Account, Dossier, SourceNote
from kg.model.record import (
    Agency,
    Conflict,
    Council,
    Finding,
    Quotation,
    Recommendation,
    Record,
    Service,
    Tenure,
)
from kg.resolve.carried import carry_over
from kg.resolve.compare.run import compare
from kg.resolve.conflicts import conflicts_of_holders, conflicts_with_reports, find_conflicts
from kg.resolve.decided import confirmed, steered
from kg.resolve.decisions import UNDECIDED, Settled
from kg.resolve.evidence import union_evidence
from kg.resolve.keys import digest
from kg.resolve.link_grades import link_absences, link_judgements, reports_of
from kg.resolve.link_inspections import link_inspections
from kg.resolve.link_people import link_people
from kg.resolve.link_roles import link_roles

R = TypeVar("R", bound=Record)


def link(accounts: Iterable[Account], settled: Settled = UNDECIDED) -> Dossier:
    """Return what all the accounts together say, as a person's decisions steer it."""
    every = steered(merge_doubles(accounts), settled)
    people, person_of = link_people(every, settled)
    inspections, inspection_of = link_inspections(every, person_of, settled)
    names = {**person_of, **inspection_of}
    reports = reports_of(every, names)
    judgements = link_judgements(every, names, inspections, reports)
    quotations, quotation_of = _quotations(every, names)
    names = {**names, **quotation_of}
    compared = compare(every, names, inspections, judgements, people, reports)
    roles = link_roles(every, person_of)
    between = (
        *find_conflicts(inspections, judgements, reports),
        *conflicts_of_holders(roles, {p.key: p.name for p in people}),
        *conflicts_with_reports(compared.comparisons),
    )
    dossier = Dossier(
        articles=tuple(
            SourceNote(
                article=a.article, names=a.names, written=a.written, written_why=a.written_why
            )
            for a in every
        ),
        councils=_union([c for a in every for c in a.councils], _same_council),
        agencies=_union([g for a in every for g in a.agencies], _same_agency),
        services=_union([s for a in every for s in a.services], _same_service),
        people=people,
        roles=roles,
        inspections=inspections,
        judgements=judgements,
        absences=link_absences(every, names, inspections, judgements),
        tenures=_tenures(every, names),
        findings=_findings(every, names, compared.moved),
        recommendations=carry_over(_recommendations(every, names), inspections),
        quotations=quotations,
        conflicts=_conflicts(every, names, between),
        comparisons=compared.comparisons,
    )
    return confirmed(dossier, settled)


def merge_doubles(accounts: Iterable[Account]) -> tuple[Account, ...]:
    """Return the accounts sorted by key; one text under several names is one with all of them."""
    by_key: dict[str, Account] = {}
    for account in accounts:
        known = by_key.get(account.article.key)
        if known is not None:
            first = min(known, account, key=lambda a: _edition(a.article))
            account = replace(  # noqa: PLW2901 -- the merged one goes on
                first,
                names=tuple(sorted({*known.names, *account.names})),
                files=tuple(sorted({*known.files, *account.files})),
                notes=tuple(sorted({*known.notes, *account.notes})),
            )
        by_key[account.article.key] = account
    return tuple(by_key[key] for key in sorted(by_key))


def _edition(article: Article) -> tuple[str, ...]:
    """Order editions of one text, as a page and a plain copy of it: those that say more first."""
    told = (article.stated, article.title, article.publisher, article.url)
    return article.name, *("" if t else "-" for t in told), *(t or "" for t in told)


def _union(records: Iterable[R], merge: Callable[[list[R]], R]) -> tuple[R, ...]:
    """Return one record for each key, sorted by key."""
    groups: dict[str, list[R]] = {}
    for record in records:
        groups.setdefault(record.key, []).append(record)
    return tuple(merge(groups[key]) for key in sorted(groups))


def _same_council(group: list[Council]) -> Council:
    """Return one council with all the evidence."""
    return replace(group[0], evidence=union_evidence(group))


def _same_agency(group: list[Agency]) -> Agency:
    """Return one body with all the evidence, under the longest name that a source prints."""
    name = min((g.name for g in group), key=lambda n: (-len(n), n))
    return replace(group[0], name=name, evidence=union_evidence(group))


def _same_service(group: list[Service]) -> Service:
    """Return one service with all the evidence, under its printed name with capitals."""
    name = min((s.name for s in group), key=lambda n: (n.islower(), n))
    return replace(group[0], name=name, evidence=union_evidence(group))


def _tenures(accounts: tuple[Account, ...], names: dict[str, str]) -> tuple[Tenure, ...]:
    """Return since when posts are held, under their linked inspections, sorted by key."""
    moved = [
        replace(tenure, inspection=names[tenure.inspection])
        for account in accounts
        for tenure in account.tenures
    ]
    return tuple(sorted(moved, key=lambda t: t.key))


def _findings(
    accounts: tuple[Account, ...], names: dict[str, str], moved_to: Mapping[str, str]
) -> tuple[Finding, ...]:
    """Return the findings under their linked inspections, sorted by key.

    ``moved_to`` gives the inspection of those whose words stand in the report of another one.
    """
    moved = [
        replace(
            finding,
            inspection=moved_to.get(finding.key) or names[finding.inspection],
            about=_renamed(finding.about, names),
            teller=_renamed(finding.teller, names),
        )
        for account in accounts
        for finding in account.findings
    ]
    return tuple(sorted(moved, key=lambda f: f.key))


def _recommendations(
    accounts: tuple[Account, ...], names: dict[str, str]
) -> tuple[Recommendation, ...]:
    """Return the points to improve under their linked inspections, sorted by key."""
    moved = [
        replace(point, inspection=names[point.inspection])
        for account in accounts
        for point in account.recommendations
    ]
    return tuple(sorted(moved, key=lambda r: r.key))


def _quotations(
    accounts: tuple[Account, ...], names: dict[str, str]
) -> tuple[tuple[Quotation, ...], dict[str, str]]:
    """Return the quotations, sorted by key, and the linked key of each local one.

    The same words of the same speaker in two sources are one.
    """
    groups: dict[str, list[Quotation]] = {}
    keys: dict[str, str] = {}
    for account in accounts:
        for quotation in account.quotations:
            speaker = _renamed(quotation.speaker, names)
            words = " ".join(quotation.text.split()).casefold()
            place = "" if speaker else quotation.key
            key = f"quotation/{digest(speaker or '', quotation.kind, words, place)}"
            inspection = _renamed(quotation.inspection, names)
            moved = replace(quotation, key=key, speaker=speaker, inspection=inspection)
            groups.setdefault(key, []).append(moved)
            keys[quotation.key] = key
    linked = tuple(
        replace(group[0], evidence=union_evidence(group)) for _, group in sorted(groups.items())
    )
    return linked, keys


def _conflicts(
    accounts: tuple[Account, ...], names: dict[str, str], found: Iterable[Conflict]
) -> tuple[Conflict, ...]:
    """Return the conflicts within sources and between them, each once, sorted by key.

    What a source tells of itself comes first: two grades of one report are compared again when
    the grades of all sources are.
    """
    inside = [
        replace(conflict, subject=names.get(conflict.subject, conflict.subject))
        for account in accounts
        for conflict in account.conflicts
    ]
    unique: dict[tuple[str, frozenset[str]], Conflict] = {}
    for conflict in [*inside, *found]:
        values = frozenset((conflict.value_a, conflict.value_b))
        unique.setdefault((conflict.subject, values), conflict)
    return tuple(sorted(unique.values(), key=lambda c: c.key))


def _renamed(key: str | None, names: dict[str, str]) -> str | None:
    """Return a record's linked key for its local one; keys that are global stay."""
    return None if key is None else names.get(key, key)

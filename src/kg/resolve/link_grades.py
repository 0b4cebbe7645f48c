"""The grades of linked inspections, and why there are none: the report's word before a paper's.

An area is called by the words of the framework under which the inspection was held. Where the
inspectorate's report gives an area another grade than a paper, both stand, and the report's is
the preferred one; :mod:`kg.resolve.conflicts` says that they differ.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from kg.model.dossier import Account
from kg.model.record import Absence, Inspection, Judgement
from kg.model.terms import AbsenceReason, Area, Framework, InspectionType
from kg.resolve.evidence import union_evidence
from kg.resolve.keys import digest

Reports: TypeAlias = Mapping[str, Collection[str]]
"""The keys of the reports of an inspection, by the inspection's key."""

_WORDS_OF: dict[Framework, dict[Area, Area]] = {
    Framework.SIF: {
        Area.LEADERS: Area.LEADERSHIP,
        Area.CHILDREN_IN_CARE: Area.LOOKED_AFTER,
    },
    Framework.LAC2013: {
        Area.LEADERS: Area.LEADERSHIP,
        # The whole inspection was one of services for looked after children.
        Area.LOOKED_AFTER: Area.OVERALL,
        Area.CHILDREN_IN_CARE: Area.OVERALL,
    },
    Framework.ILACS: {Area.LEADERSHIP: Area.LEADERS},
}
"""What a framework calls the areas that papers call by the words of another."""

_GRADED = frozenset({InspectionType.FULL, InspectionType.SHORT})
"""Types that end with an overall grade, which some document must tell."""


def called(judgement: Judgement) -> set[Area]:
    """Return the areas that a source can have meant by the one of a linked grade."""
    others = {
        told
        for words in _WORDS_OF.values()
        for told, printed in words.items()
        if printed is judgement.area
    }
    return {judgement.area, *others}


def reports_of(accounts: Iterable[Account], names: Mapping[str, str]) -> Reports:
    """Return the sources that are the inspectorate's report of each inspection, by its key.

    What a report recalls of an earlier inspection is told as a paper tells it.
    """
    found: dict[str, set[str]] = {}
    for account in accounts:
        for inspection in account.inspections:
            if inspection.official:
                found.setdefault(names[inspection.key], set()).add(account.article.key)
    return found


def link_judgements(
    accounts: tuple[Account, ...],
    names: dict[str, str],
    inspections: tuple[Inspection, ...],
    reports: Reports,
) -> tuple[Judgement, ...]:
    """Return the grades, each once for its inspection and area, sorted by key."""
    frameworks = {i.key: i.framework for i in inspections if i.framework}
    groups: dict[str, list[Judgement]] = {}
    for account in accounts:
        for judgement in account.judgements:
            inspection = names[judgement.inspection]
            framework = frameworks.get(inspection)
            area = _WORDS_OF.get(framework, {}).get(judgement.area) if framework else None
            moved = replace(judgement, inspection=inspection, area=area or judgement.area)
            parts = (moved.inspection, moved.area, moved.grade, moved.area_text)
            groups.setdefault(f"judgement/{digest(*parts)}", []).append(moved)
    decided = {
        (j.inspection, j.area)
        for group in groups.values()
        for j in group
        if j.preferred and _is_told(j, reports)
    }
    return tuple(_merged(key, group, decided, reports) for key, group in sorted(groups.items()))


def _merged(
    key: str,
    group: list[Judgement],
    decided: Collection[tuple[str, Area]],
    reports: Reports,
) -> Judgement:
    """Return one grade with all its evidence; preferred where no report prefers another."""
    first = group[0]
    told = [j for j in group if _is_told(j, reports)]
    is_decided = first.area is not Area.COUNT and (first.inspection, first.area) in decided
    preferred = any(j.preferred for j in (told if is_decided else group))
    return replace(first, key=key, preferred=preferred, evidence=union_evidence(group))


def _is_told(judgement: Judgement, reports: Reports) -> bool:
    """Say whether the inspection's own report gives a grade."""
    own = reports.get(judgement.inspection, ())
    return any(piece.source in own for piece in judgement.evidence)


def link_absences(
    accounts: tuple[Account, ...],
    names: dict[str, str],
    inspections: tuple[Inspection, ...],
    judgements: tuple[Judgement, ...],
) -> tuple[Absence, ...]:
    """Return the grades that are absent, each once, sorted by key.

    To what the reports say comes what no report says: a graded inspection known from papers
    alone, of which none tells the overall grade.
    """
    groups: dict[str, list[Absence]] = {}
    for account in accounts:
        for absence in account.absences:
            moved = replace(absence, inspection=names[absence.inspection])
            groups.setdefault(_key(moved), []).append(moved)
    merged = (
        replace(group[0], key=key, evidence=union_evidence(group)) for key, group in groups.items()
    )
    return tuple(sorted([*merged, *_undocumented(inspections, judgements)], key=lambda a: a.key))


def _undocumented(
    inspections: Iterable[Inspection], judgements: Iterable[Judgement]
) -> Iterator[Absence]:
    """Yield the overall grades that a report would tell which is not among the sources."""
    graded = {j.inspection for j in judgements if j.area is Area.OVERALL}
    for inspection in inspections:
        unread = inspection.inspection_type in _GRADED and not inspection.official
        if unread and inspection.key not in graded:
            missing = Absence(
                key="",
                inspection=inspection.key,
                area=Area.OVERALL,
                reason=AbsenceReason.NO_DOCUMENT,
                evidence=inspection.evidence,
            )
            yield replace(missing, key=_key(missing))


def _key(absence: Absence) -> str:
    """Return an absence's key: inspection, area and reason make it one."""
    return f"absence/{digest(absence.inspection, absence.area, absence.reason)}"

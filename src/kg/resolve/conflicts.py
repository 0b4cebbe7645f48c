"""What sources contradict one another about: a grade, the days on site, who holds a post, figures.

Only where subject, attribute and time agree: the same inspection and area with two grades, or the
same inspection with two exact times that are not one inside the other. A vague time beside an
exact one is no conflict, nor is a change from one inspection to the next. Where one of the two is
told by the inspection's own report, that side is the preferred one.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations

from kg.model.edtf import bounds, precision
from kg.model.record import (
    Comparison,
    Conflict,
    Dating,
    Evidence,
    Inspection,
    Judgement,
    RoleHolding,
)
from kg.model.terms import Area, ClaimKind, ConflictKind, Verdict
from kg.resolve.because import called_by
from kg.resolve.keys import digest
from kg.resolve.ledger import SINGLE

_WHY = {
    ConflictKind.DATE: "Two sources tell different days on site for one inspection.",
    ConflictKind.GRADE: "Two grades are told for one area of one inspection.",
}
_OF_CLAIM = {
    ClaimKind.LEAD: ConflictKind.HOLDER,
    ClaimKind.FINDING: ConflictKind.POLARITY,
    ClaimKind.FIGURE: ConflictKind.NUMBER,
}
"""What an article and a report disagree about; grades and times are compared among all sources."""

_TO_THE_DAY = 45
"""Days that a time on site told to the day may span."""


def find_conflicts(
    inspections: tuple[Inspection, ...],
    judgements: tuple[Judgement, ...],
    reports: Mapping[str, Collection[str]] | None = None,
) -> Iterator[Conflict]:
    """Yield the conflicts between sources; ``reports`` are an inspection's own, by its key."""
    reports = reports or {}
    for inspection in inspections:
        yield from _of_dates(inspection, reports.get(inspection.key, ()))
    by_area: dict[tuple[str, Area], list[Judgement]] = {}
    for judgement in judgements:
        if judgement.area is not Area.COUNT:
            by_area.setdefault((judgement.inspection, judgement.area), []).append(judgement)
    for (inspection_key, _), group in sorted(by_area.items()):
        for one, other in combinations(group, 2):
            if one.grade is not other.grade:
                yield _of_grades(one, other, reports.get(inspection_key, ()))


def conflicts_of_holders(
    holdings: Iterable[RoleHolding], names: Mapping[str, str]
) -> Iterator[Conflict]:
    """Yield the pairs of people whom sources show in one post on one day; ``names`` are by key.

    A change of holder is no conflict, nor is a day that is only vaguely known. Who is interim may
    hold a post beside whoever is away.
    """
    seen: dict[tuple[str, str, str], dict[str, Evidence]] = {}
    for holding in holdings:
        if holding.role_type not in SINGLE or holding.organisation is None:
            continue
        for sight in holding.observations:
            day = bounds(sight.observed) if sight.observed else None
            sure = day is not None and day.earliest == day.latest
            if sure and not (sight.former or sight.incoming or sight.interim or sight.until):
                place = (holding.organisation, holding.role_type, sight.observed or "")
                seen.setdefault(place, {}).setdefault(holding.person, sight.evidence)
    for (organisation, role, day_), told in sorted(seen.items()):
        for one, other in combinations(sorted(told), 2):
            (name_a, told_a), (name_b, told_b) = sorted(
                ((names.get(one, one), told[one]), (names.get(other, other), told[other]))
            )
            yield Conflict(
                key=f"conflict/{digest(organisation, role, day_, one, other)}",
                subject=organisation,
                kind=ConflictKind.HOLDER,
                value_a=name_a,
                source_a=told_a.source,
                value_b=name_b,
                source_b=told_b.source,
                why=f"Two people are shown as {role} on {day_}.",
                evidence=tuple(sorted({told_a, told_b})),
            )


def conflicts_with_reports(comparisons: Iterable[Comparison]) -> Iterator[Conflict]:
    """Yield the conflicts of articles with reports that their comparison found."""
    for one in comparisons:
        kind = _kind(one)
        if kind is None or one.source is None:
            continue
        sides = sorted([(one.told, one.source), (one.printed, one.report)])
        yield Conflict(
            key=f"conflict/{digest(one.inspection, kind, one.told, one.printed)}",
            subject=one.inspection,
            kind=kind,
            value_a=sides[0][0],
            source_a=sides[0][1],
            value_b=sides[1][0],
            source_b=sides[1][1],
            why=one.why,
            preferred="a" if sides[0][1] == one.report else "b",
            evidence=tuple(sorted({*one.evidence, *one.against})),
        )


def _kind(one: Comparison) -> ConflictKind | None:
    """Return what an article and a report disagree about; None where they don't."""
    if one.verdict is Verdict.SPEAKER_WIDENED:
        return ConflictKind.SUBJECT
    return _OF_CLAIM.get(one.claim) if one.verdict is Verdict.CONTRADICTED else None


def _of_dates(inspection: Inspection, reports: Collection[str]) -> Iterator[Conflict]:
    """Yield the pairs of times on site, each told to the day, that differ.

    A day after them may be that of the report, and is no other time on site.
    """
    exact = [
        d
        for d in inspection.datings
        if _is_to_the_day(d) and not (inspection.when and called_by(d.edtf, inspection.when))
    ]
    for one, other in combinations(exact, 2):
        if _sources(one).isdisjoint(_sources(other)) and not _shares_ends(one, other):
            yield _conflict(
                inspection.key,
                ConflictKind.DATE,
                (one.edtf, one.evidence),
                (other.edtf, other.evidence),
                reports,
            )


def _of_grades(one: Judgement, other: Judgement, reports: Collection[str]) -> Conflict:
    """Return the conflict of two grades for one area of one inspection."""
    return _conflict(
        one.inspection,
        ConflictKind.GRADE,
        (f"{one.area.value}: {one.grade.value}", one.evidence),
        (f"{other.area.value}: {other.grade.value}", other.evidence),
        reports,
    )


def _sources(dating: Dating) -> set[str]:
    """Return the sources that tell a time: one that tells two periods tells of a split visit."""
    return {piece.source for piece in dating.evidence}


def _is_to_the_day(dating: Dating) -> bool:
    """Say whether a time names its first and last day."""
    return precision(dating.edtf) <= _TO_THE_DAY and all(
        len(part) == len("2019-04-29")
        for part in dating.edtf.strip("{}").replace(",", "/").split("/")
    )


def _shares_ends(one: Dating, other: Dating) -> bool:
    """Say whether two times are the same days written in two ways, or one day of the other's."""
    first, second = bounds(one.edtf), bounds(other.edtf)
    if first is None or second is None or first == second:
        return True
    single = first.earliest == first.latest or second.earliest == second.latest
    return single and first.earliest <= second.latest and second.earliest <= first.latest


def _conflict(
    subject: str,
    kind: ConflictKind,
    one: tuple[str, tuple[Evidence, ...]],
    other: tuple[str, tuple[Evidence, ...]],
    reports: Collection[str],
) -> Conflict:
    """Return a conflict, its sides in the order of their values."""
    (value_a, told_a), (value_b, told_b) = sorted((one, other))
    official_a, official_b = (
        any(piece.source in reports for piece in told) for told in (told_a, told_b)
    )
    return Conflict(
        key=f"conflict/{digest(subject, kind, value_a, value_b)}",
        subject=subject,
        kind=kind,
        value_a=value_a,
        source_a=told_a[0].source,
        value_b=value_b,
        source_b=told_b[0].source,
        why=_WHY[kind],
        preferred="" if official_a == official_b else "a" if official_a else "b",
        evidence=tuple(sorted({*told_a, *told_b})),
    )

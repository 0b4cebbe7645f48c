"""Grades, their absences, recommendations, findings and tenures of an official report."""

from collections.abc import Iterable, Iterator

from kg.model.issue import Level
from kg.model.official import AgencyReading
from kg.model.record import Absence, Conflict, Finding, Judgement, Recommendation, Tenure
from kg.model.reference import councils
from kg.model.terms import AbsenceReason, ConflictKind
from kg.resolve.keys import agency_key, council_key, digest
from kg.resolve.official_case import Case
from kg.resolve.official_grades import Settled, printed


def judgements(case: Case, settled: Iterable[Settled]) -> Iterator[Judgement]:
    """Yield the grades, the table's as preferred; another reading of a heading beside it."""
    for one in settled:
        if one.grade is not None:
            grades = {one.grade: one.readings}
            for other in one.other:
                if other.grade is not None:
                    grades[other.grade] = (*grades.get(other.grade, ()), other)
            for grade, readings in grades.items():
                yield Judgement(
                    key=f"judgement/{digest(case.inspection, one.area, grade)}",
                    inspection=case.inspection,
                    area=one.area,
                    grade=grade,
                    preferred=grade is one.grade,
                    evidence=tuple(
                        sorted(case.evidence(printed(r), f"report.{r.witness}") for r in readings)
                    ),
                )


def absences(case: Case, settled: Iterable[Settled]) -> Iterator[Absence]:
    """Yield why grades are absent; those that could not be read are issues as well."""
    for one in settled:
        if one.reason is None:
            continue
        pieces = [case.evidence(printed(r), f"report.{r.witness}") for r in one.readings]
        yield Absence(
            key=f"absence/{digest(case.inspection, one.area)}",
            inspection=case.inspection,
            area=one.area,
            reason=one.reason,
            evidence=tuple(sorted(set(pieces) or set(case.proof()))),
        )
        if one.reason is AbsenceReason.UNREADABLE:
            what = f"The grade for {one.area.value} could not be read; none was taken."
            case.note(Level.SKIP, "grade-unread", what)
        elif one.reason is AbsenceReason.NOT_IN_TABLE:
            what = f"The table of grades has no row for {one.area.value}: none was read."
            case.note(Level.NOTE, "no-row", what)


def conflicts(case: Case, settled: Iterable[Settled]) -> Iterator[Conflict]:
    """Yield the grades that the report gives twice and differently, each with an issue."""
    for one in settled:
        for other in one.other:
            mine = one.grade.value if one.grade else AbsenceReason.NOT_JUDGED.value
            its = other.grade.value if other.grade else AbsenceReason.NOT_JUDGED.value
            place = case.reading.report.article.place(other.span.start)
            page = f" (page {place.page})" if place else ""
            what = (
                f"For {one.area.value} the title page says {mine}, and a heading says {its}{page}."
            )
            case.note(Level.NOTE, "grades-differ", what, printed(other))
            mine_told = case.evidence(printed(one.readings[0]), "report.table")
            its_told = case.evidence(printed(other), "report.heading")
            yield Conflict(
                key=f"conflict/{digest(case.inspection, one.area, mine, its)}",
                subject=case.inspection,
                kind=ConflictKind.GRADE,
                value_a=f"{one.area.value}: {mine}",
                source_a=case.key,
                value_b=f"{one.area.value}: {its}",
                source_b=case.key,
                why="One report gives two grades for one area.",
                preferred="a",
                evidence=tuple(sorted({mine_told, its_told})),
            )


def recommendations(case: Case) -> Iterator[Recommendation]:
    """Yield the points that must improve, whole and in their order."""
    for point in case.reading.points:
        yield Recommendation(
            key=f"recommendation/{digest(case.key, str(point.span.start))}",
            inspection=case.inspection,
            council=council_key(case.gss),
            number=point.number,
            text=point.text,
            urgency=point.urgency,
            topic=point.topic,
            evidence=(case.evidence(point.span, "report.point"),),
        )


def findings(case: Case) -> Iterator[Finding]:
    """Yield what inspectors found, a record a sentence."""
    for found in case.reading.findings:
        partner = found.about
        about = agency_key(partner_name(case, partner), partner.key) if partner else None
        yield Finding(
            key=f"finding/{digest(case.key, str(found.span.start))}",
            inspection=case.inspection,
            council=council_key(case.gss),
            polarity=found.polarity,
            topic=found.topic,
            sentence=found.sentence,
            about=about,
            area=found.area,
            quantifier=found.quantifier,
            trend=found.trend,
            evidence=(case.evidence(found.span, "report.finding"),),
        )


def partner_name(case: Case, about: AgencyReading) -> str:
    """Return a partner's name; one without a name of its own is that of the council's area.

    The police that one report praises are not those that another blames.
    """
    return about.name if about.key else f"{about.name} in {councils()[case.gss].name}"


def tenures(case: Case) -> Iterator[Tenure]:
    """Yield since when posts are held."""
    for found in case.reading.tenures:
        yield Tenure(
            key=f"tenure/{digest(case.key, str(found.span.start), found.title)}",
            council=council_key(case.gss),
            inspection=case.inspection,
            role_type=found.role_type,
            title=found.title,
            since=found.since,
            text=" ".join(found.span.of(case.reading.report.text).split()),
            interim=found.interim,
            evidence=(case.evidence(found.span, "report.tenure"),),
        )

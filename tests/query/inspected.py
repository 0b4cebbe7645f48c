"""Graphs of inspections, for the tests of the table that practitioners use."""

from collections.abc import Iterable
from dataclasses import replace

from pyoxigraph import Store

import make
from kg.model.article import Article, SourceKind
from kg.model.dossier import Dossier, SourceNote
from kg.model.record import Absence, Conflict, Evidence, Inspection, Judgement, Recommendation
from kg.model.terms import AbsenceReason, Area, Framework, Grade, InspectionType, Topic
from kg.rdf.mapping import triples
from kg.rdf.schemes import scheme_triples
from kg.store.graph import load_triples

COUNCIL = make.council()


def note(key: str, name: str, kind: SourceKind) -> SourceNote:
    """Return a source."""
    return SourceNote(article=Article(key=key, name=name, text="Words.", kind=kind), names=(name,))


SOURCES = (
    note("r1", "redbridge-2024", SourceKind.REPORT),
    note("a1", "good-news", SourceKind.ARTICLE),
)


def proof(source: str) -> tuple[Evidence, ...]:
    """Return evidence of a source."""
    return (make.evidence(source),)


def official(
    when: str | None, framework: Framework = Framework.ILACS, number: int = 1
) -> Inspection:
    """Return an inspection whose report was read."""
    return replace(
        make.inspection(when, "r1", number, InspectionType.FULL),
        official=True,
        framework=framework,
        evidence=proof("r1"),
    )


def told(
    when: str | None, number: int = 9, kind: InspectionType = InspectionType.UNKNOWN
) -> Inspection:
    """Return an inspection that an article tells of."""
    return replace(make.inspection(when, "a1", number, kind), evidence=proof("a1"))


def graded(
    inspection: Inspection, grade: Grade, area: Area = Area.OVERALL, **fields: object
) -> Judgement:
    """Return a grade of an inspection."""
    made = make.judgement(inspection.key, grade, area, "r1" if inspection.official else "a1")
    return replace(made, **fields)  # type: ignore[arg-type]


def absent(inspection: Inspection, area: Area, reason: AbsenceReason) -> Absence:
    """Return why an inspection has no grade for an area."""
    return Absence(
        key=f"absence/{inspection.key}-{area}",
        inspection=inspection.key,
        area=area,
        reason=reason,
        evidence=inspection.evidence,
    )


def point(inspection: Inspection, number: int, topic: Topic | None) -> Recommendation:
    """Return a point that must improve."""
    made = make.recommendation(inspection.key)
    return replace(made, key=f"recommendation/{number}", number=number, topic=topic)


def graph(
    inspections: Iterable[Inspection],
    judgements: Iterable[Judgement] = (),
    absences: Iterable[Absence] = (),
    points: Iterable[Recommendation] = (),
    conflicts: Iterable[Conflict] = (),
    **more: object,
) -> Store:
    """Return the graph of inspections and what they gave."""
    dossier = replace(
        Dossier(
            articles=SOURCES,
            councils=(COUNCIL,),
            inspections=tuple(inspections),
            judgements=tuple(judgements),
            absences=tuple(absences),
            recommendations=tuple(points),
            conflicts=tuple(conflicts),
        ),
        **more,  # type: ignore[arg-type]
    )
    return load_triples([*triples(dossier), *scheme_triples()])

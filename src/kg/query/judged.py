"""The judgement inspections of a graph, each with all that its row in a table needs.

A judgement inspection gives grades: full and short inspections and those of the older
frameworks, whether their report was read or only papers or later reports tell of them. Visits
and joint inspections give none.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.model.edtf import Bounds, bounds
from kg.model.terms import Area, Framework, InspectionType
from kg.query.reader import TYPE, Reader
from kg.rdf.vocab import KG

if TYPE_CHECKING:
    from pyoxigraph import Store

_KINDS = frozenset({InspectionType.FULL.value, InspectionType.SHORT.value})
_PERHAPS = frozenset({InspectionType.UNKNOWN.value, InspectionType.OTHER.value})
_GRADING = frozenset({Framework.ILACS.value, Framework.SIF.value, Framework.LAC2013.value})


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A judgement inspection as the graph has it; what no source tells is empty.

    ``grades`` holds the preferred grades by area, more than one where sources differ and none
    is better; ``reasons`` says why an area has none. ``counted`` are grades of areas without
    their names, ``disputes`` what sources, or a report and itself, disagree about. ``official``
    is true where the inspection's own report was read.
    """

    iri: str
    council: str
    gss: str
    nation: str
    region: str
    kind: str
    framework: str
    when: str
    published: str
    leads: tuple[str, ...]
    official: bool
    grades: Mapping[str, tuple[str, ...]]
    reasons: Mapping[str, str]
    counted: tuple[str, ...]
    disputes: tuple[str, ...]
    topics: tuple[str, ...]
    """The topic of each point that must improve, in the order of the points."""

    sources: tuple[str, ...]
    """The file names of the sources that tell of it."""

    papers: bool
    """True where an article tells of it."""

    reports: bool
    """True where a report tells of it: its own, or a later one."""

    @property
    def time(self) -> Bounds | None:
        """The days that the time on site lies between; None where no year is told."""
        return bounds(self.when) if self.when else None

    @property
    def overall(self) -> str:
        """The overall grade, empty where there is none or where sources differ."""
        found = self.grades.get(Area.OVERALL, ())
        return found[0] if len(found) == 1 else ""


def judged(store: "Store") -> tuple[Judged, ...]:
    """Return the judgement inspections by council, the oldest first; those without time last."""
    read = Reader(store)
    found = (_judged(read, iri) for iri in read.subjects(TYPE, KG.Inspection))
    return tuple(sorted((one for one in found if _is_judgement(one)), key=_order))


def _order(one: Judged) -> tuple[str, str, bool, str, str]:
    day = one.time.earliest.isoformat() if one.time else "9999"
    return one.council, one.gss, one.time is None, day, one.iri


def _is_judgement(one: Judged) -> bool:
    if one.framework in _GRADING or one.kind in _KINDS:
        return True
    return one.kind in _PERHAPS and not one.framework and bool(one.grades or one.counted)


def _judged(read: Reader, iri: str) -> Judged:
    council = read.value(iri, "council")
    things = _things(read, iri)
    grades, counted = _grades(read, things.get(KG.Judgement, ()))
    sources = sorted({s for e in read.values(iri, "evidence") for s in read.values(e, "source")})
    kinds = {kind for source in sources for kind in read.values(source, TYPE)}
    return Judged(
        iri=iri,
        council=read.value(council, "name"),
        gss=read.value(council, "gss"),
        nation=read.value(council, "nation"),
        region=read.value(council, "region"),
        kind=_term(read, iri, "inspectionType"),
        framework=_term(read, iri, "framework"),
        when=read.value(iri, "when"),
        published=read.value(iri, "published"),
        leads=tuple(sorted(read.value(p, "name") for p in read.values(iri, "leadInspector"))),
        official=read.value(iri, "official") == "true",
        grades=grades,
        reasons=dict(_reasons(read, things.get(KG.Absence, ()))),
        counted=counted,
        disputes=tuple(sorted(_disputes(read, iri))),
        topics=tuple(_topics(read, things.get(KG.Recommendation, ()))),
        sources=tuple(sorted({name for s in sources for name in read.values(s, "fileName")})),
        papers=KG.Article in kinds,
        reports=KG.Report in kinds,
    )


def _things(read: Reader, iri: str) -> dict[str, list[str]]:
    """Return what belongs to an inspection, by class."""
    found: dict[str, list[str]] = {}
    for one in read.subjects("inspection", iri):
        for kind in read.values(one, TYPE):
            found.setdefault(kind, []).append(one)
    return found


def _term(read: Reader, iri: str, name: str) -> str:
    """Return a concept by its label, ``""`` where there is none."""
    value = read.value(iri, name)
    return read.label(value) if value else ""


def _grades(
    read: Reader, judgements: Iterable[str]
) -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
    """Return the preferred grades by area, and those of areas that are only counted."""
    found: dict[str, set[str]] = {}
    counted: set[str] = set()
    for one in judgements:
        if read.value(one, "preferred") != "true":
            continue
        area, grade = _term(read, one, "area"), _term(read, one, "grade")
        words = read.value(one, "areaText")
        if words:
            counted.add(f"{words}: {grade}")
        else:
            found.setdefault(area, set()).add(grade)
    return {area: tuple(sorted(found[area])) for area in sorted(found)}, tuple(sorted(counted))


def _reasons(read: Reader, absences: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the areas without a grade, each with the reason."""
    for one in absences:
        yield _term(read, one, "area"), _term(read, one, "reason")


def _disputes(read: Reader, iri: str) -> Iterator[str]:
    """Yield what sources disagree about, value against value."""
    for one in read.subjects("subject", iri):
        if KG.Conflict in read.values(one, TYPE):
            kind, a, b = (
                _term(read, one, "conflictKind"),
                read.value(one, "valueA"),
                read.value(one, "valueB"),
            )
            yield f"{kind}: {a} or {b}"


def _topics(read: Reader, recommendations: Iterable[str]) -> Iterator[str]:
    """Yield the topic of each point, in the order of the points."""
    points = [(int(read.value(one, "number") or 0), one) for one in recommendations]
    for _, point in sorted(points):
        yield _term(read, point, "topic")

"""The earlier inspections that a report recalls, as records of their own.

What is said of one inspection in several places is put together. A month or year that is told may
be that of publication, so a recalled inspection fits what was on site a little earlier too; the
time told stays as its dating. The inspection that the report itself is of is never recalled.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.extract.official.moments import months_before
from kg.model.edtf import bounds, compatible, precision
from kg.model.official import RecalledReading
from kg.model.record import Council, Dating, Evidence, Inspection, Judgement
from kg.model.reference import councils
from kg.model.terms import Area, Grade, InspectionType
from kg.resolve.councils import inspected
from kg.resolve.keys import council_key, digest
from kg.resolve.official_case import Case
from kg.resolve.official_grades import printed
from kg.resolve.official_people import REGULATOR

_RULE = "report.recalled"
_GRADED = frozenset({InspectionType.FULL, InspectionType.SHORT, InspectionType.OTHER})
_MONTHS = 3
"""So many months may lie between the days on site and the month by which a report is known."""


@dataclass(slots=True)
class Memory:
    """One earlier inspection, and all that the report says of it."""

    council: str
    """Its council's code."""

    readings: list[RecalledReading] = field(default_factory=list)

    @property
    def first(self) -> RecalledReading:
        """The reading with the most exact time."""
        return self.readings[0]

    def fits(self, council: str, reading: RecalledReading) -> bool:
        """Say whether a reading could be of this inspection."""
        if self.council != council or not _are_alike(self.first, reading):
            return False
        return any(
            compatible(span_of(self.first), t) for t in (span_of(reading), reading.when or "")
        )


def _are_alike(one: RecalledReading, other: RecalledReading) -> bool:
    """Say whether two types could be of one inspection."""
    types = {one.inspection_type, other.inspection_type}
    return len(types) == 1 or types <= _GRADED


def span_of(reading: RecalledReading) -> str:
    """Return when the inspectors may have been on site, as an EDTF value.

    >>> from kg.model.span import Span
    >>> full = RecalledReading(inspection_type=InspectionType.FULL, when="2015", span=Span(0, 1))
    >>> span_of(full)
    '2014-10/2015-12'
    """
    when = reading.when or ""
    if reading.inspection_type not in _GRADED or "/" in when:
        return when
    if len(when) == len("2015"):
        return f"{months_before(f'{when}-01', _MONTHS)}/{when}-12"
    month = when[: len("2015-01")]
    return f"{months_before(month, _MONTHS)}/{month}"


def memories(case: Case) -> tuple[Memory, ...]:
    """Return the inspections recalled; what fits two of them is left out."""
    found: list[Memory] = []
    for reading in sorted(case.reading.recalled, key=_order):
        if reading.when is None or _is_own(case, reading):
            continue
        codes = _of_the_time(case, reading)
        fitting = [m for m in found if len(codes) == 1 and m.fits(codes[0], reading)]
        if len(fitting) == 1:
            fitting[0].readings.append(reading)
        elif not fitting and len(codes) == 1:
            found.append(Memory(codes[0], [reading]))
    return tuple(found)


def _of_the_time(case: Case, reading: RecalledReading) -> tuple[str, ...]:
    """Return the councils that a reading can be of: those named, else the report's, at the time."""
    told = bounds(reading.when or "")
    codes = reading.council.codes if reading.council else (case.gss,)
    then = [inspected(code, told) if told else code for code in codes]
    return tuple(dict.fromkeys(code for code in then if code))


def _order(reading: RecalledReading) -> tuple[int, str, int]:
    """Order readings from exact to vague times."""
    when = reading.when or ""
    return (precision(when), when, reading.span.start)


def _is_own(case: Case, reading: RecalledReading) -> bool:
    """Say whether a time is that of the report's own inspection, or might be."""
    regime = case.reading.regime
    if case.when is None or regime is None or reading.when is None:
        return False
    same = regime.inspection_type is reading.inspection_type or (
        regime.inspection_type in _GRADED and reading.inspection_type in _GRADED
    )
    return same and compatible(reading.when, case.when)


def inspections(case: Case) -> Iterator[Inspection]:
    """Yield the inspections recalled."""
    for n, memory in enumerate(memories(case)):
        pieces = tuple(sorted({case.evidence(r.span, _RULE) for r in memory.readings}))
        yield Inspection(
            key=_key(case, n),
            council=council_key(memory.council),
            regulator=REGULATOR,
            inspection_type=memory.first.inspection_type,
            when=span_of(memory.first),
            datings=tuple(_datings(case, memory)),
            evidence=pieces,
        )


def _datings(case: Case, memory: Memory) -> Iterator[Dating]:
    """Yield the times told, each with where it is told."""
    told: dict[str, set[Evidence]] = {}
    for reading in memory.readings:
        told.setdefault(reading.when or "", set()).add(case.evidence(reading.span, _RULE))
    for when, pieces in sorted(told.items()):
        yield Dating(edtf=when, evidence=tuple(sorted(pieces)))


def judgements(case: Case) -> Iterator[Judgement]:
    """Yield their grades; an area for which two are told has none."""
    for n, memory in enumerate(memories(case)):
        told: dict[Area, dict[Grade, set[Evidence]]] = {}
        for reading in memory.readings:
            for grade in reading.grades:
                if grade.grade is not None:
                    held = told.setdefault(grade.area, {}).setdefault(grade.grade, set())
                    held.add(case.evidence(printed(grade), _RULE))
        for area, grades in sorted(told.items()):
            if len(grades) == 1:
                ((word, pieces),) = grades.items()
                yield Judgement(
                    key=f"judgement/{digest(_key(case, n), area, word)}",
                    inspection=_key(case, n),
                    area=area,
                    grade=word,
                    evidence=tuple(sorted(pieces)),
                )


def predecessors(case: Case) -> Iterator[Council]:
    """Yield the councils of the recalled inspections that are not the report's own."""
    told: dict[str, set[Evidence]] = {}
    for memory in memories(case):
        for reading in memory.readings:
            if memory.council != case.gss:
                span = reading.council.span if reading.council else reading.span
                piece = case.evidence(span, "report.council")
                told.setdefault(memory.council, set()).add(piece)
    for gss, pieces in sorted(told.items()):
        name = councils()[gss].name
        yield Council(key=council_key(gss), gss=gss, name=name, evidence=tuple(sorted(pieces)))


def _key(case: Case, place: int) -> str:
    """Return the local key of a recalled inspection; the report's own is the one before them."""
    return f"inspection/{case.key}-{place + 1}"

"""What happened when: a council's inspections and changes, a person's posts, a post's holders."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.model.times import in_words
from kg.query.reader import Reader
from kg.rdf.namespace import DCTERMS, DEF, ID, ORG

_OVERALL: Final = f"{DEF}area-overall"
_UNKNOWN: Final = "9999"
_LATER: Final = "~"
"""Sorts after every day: what has no time stands last."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Moment:
    """One line of a timeline: when, what, where it leads, and the overall grade if there is one."""

    sort: str
    when: str
    what: str
    iri: str
    grade: str = ""


def timeline(reader: Reader, iri: str) -> tuple[Moment, ...]:
    """Return what happened to a thing, from old to new; what has no time stands last."""
    kind = _kind(iri)
    found: set[Moment] = set()
    if kind == "council":
        every = _of(reader, "council", iri, "inspection")
        found.update(_inspected(reader, i, of="") for i in every)
        found.update(_changes(reader, iri))
    if kind == "inspection":
        beside = [*reader.values(iri, "previousInspection"), iri]
        beside += reader.subjects("previousInspection", iri)
        found.update(_inspected(reader, one) for one in beside)
    if kind in ("person", "post"):
        name = "holder" if kind == "person" else "post"
        found.update(_held(reader, role) for role in _of(reader, name, iri, "role"))
    if kind == "person":
        led = _of(reader, "leadInspector", iri, "inspection")
        found.update(_inspected(reader, i, of="led the {}, {}") for i in led)
    return tuple(sorted(found)) if len(found) > 1 or kind != "inspection" else ()


def overall(reader: Reader, inspection: str) -> str:
    """Return the overall grade that is taken of an inspection, or nothing."""
    for judgement in _of(reader, "inspection", inspection, "judgement"):
        is_overall = reader.value(judgement, "area") == _OVERALL
        if is_overall and reader.value(judgement, "preferred") in ("true", "1"):
            return reader.label(reader.value(judgement, "grade"))
    return ""


def _inspected(reader: Reader, inspection: str, of: str = "{}, {}") -> Moment:
    """Return an inspection's line; ``of`` is how it is told with its council's name, if it is."""
    when = reader.value(inspection, "when")
    kind = reader.label(reader.value(inspection, "inspectionType"))
    told = "inspection" if kind == "unknown" else kind
    told = told if "inspection" in told or "visit" in told else f"{told} inspection"
    council = reader.label(reader.value(inspection, "council"))
    return Moment(
        sort=reader.value(inspection, "earliest") or _LATER,
        when=in_words(when) if when else "at a time not told",
        what=of.format(told, council) if of else told,
        iri=inspection,
        grade=overall(reader, inspection),
    )


def _held(reader: Reader, role: str) -> Moment:
    """Return the line of a post held: the days between which it surely was."""
    seen = sorted(
        when
        for observation in reader.values(role, "observation")
        if (when := reader.value(observation, "observed"))
    )
    first = reader.value(role, "beganBy") or (seen[0] if seen else "")
    last = reader.value(role, "endedAfter") or (seen[-1] if seen else "")
    when = in_words(first) if first else "at a time not told"
    if last and last != first:
        when = f"{when} to {in_words(last)}"
    return Moment(
        sort=first or _LATER,
        when=f"seen {when}" if first else when,
        what=reader.label(role),
        iri=role,
    )


def _changes(reader: Reader, council: str) -> Iterator[Moment]:
    for name in ("originalOrganization", "resultingOrganization"):
        for change in reader.subjects(f"{ORG}{name}", council):
            day = reader.value(change, f"{DCTERMS}date")
            yield Moment(
                sort=day or _UNKNOWN,
                when=in_words(day) if day else "at a time not told",
                what=reader.label(change),
                iri=change,
            )


def _of(reader: Reader, name: str, iri: str, kind: str) -> list[str]:
    """Return the things of a kind that have another as the value of a property."""
    return [other for other in reader.subjects(name, iri) if _kind(other) == kind]


def _kind(iri: str) -> str:
    return iri.removeprefix(ID).partition("/")[0]

"""A short story read to its inspections, for the tests of this stage."""

import make
from kg.extract.base import read
from kg.model.document import Document
from kg.model.reference import councils
from kg.resolve.councils import resolve_councils
from kg.resolve.inspections import gather
from kg.resolve.reading import Reading
from kg.resolve.slots import Gathered
from kg.resolve.time import Clock
from kg.text.parse import parse


def document(text: str, stated: str | None = None) -> Document:
    """Return a text read by every extractor."""
    return read(parse(make.article(text=text, stated=stated)))


def gathered(text: str, stated: str | None = None) -> Gathered:
    """Return the inspections of a text, with their grades and findings."""
    found = document(text, stated)
    clock = Clock.of(found.article)
    return gather(found, resolve_councils(found, clock.today), clock)


def reading(text: str, stated: str | None = None) -> Reading:
    """Return a text with what its names mean."""
    return Reading.of_document(document(text, stated))


def inspections(text: str, stated: str | None = None) -> set[tuple[str, str, str | None]]:
    """Return the council, type and time of each inspection of a text."""
    slots = gathered(text, stated).slots
    return {(councils()[s.council].name, s.kind.value, s.when) for s in slots}


def grades(text: str, stated: str | None = None) -> set[tuple[str | None, str, str]]:
    """Return the time, area and grade of each judgement of a text."""
    told = gathered(text, stated).judgements
    return {(s.when, m.area_text or m.area.value, m.grade.value) for s, m in told}

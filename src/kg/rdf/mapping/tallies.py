"""What each inspection says of each topic, counted, and what its findings are to be held against.

A report holds several hundred findings: whoever asks which weaknesses came back at the next
inspection would count them all each time. The counts claim nothing that the findings don't.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from pyoxigraph import Triple

from kg.model.dossier import Dossier
from kg.model.edtf import bounds
from kg.model.record import Finding, Inspection, Service
from kg.model.terms import Area, Polarity, Topic
from kg.rdf.mapping.base import Node
from kg.rdf.mapping.bodies import Names
from kg.rdf.terms import concept, integer, term, thing
from kg.rdf.vocab import KG
from kg.resolve.keys import digest

_COUNTED = {Polarity.STRENGTH: KG.strengths, Polarity.WEAKNESS: KG.weaknesses}
_Place = tuple[str, Topic]


def tallies(dossier: Dossier, names: Names) -> Iterator[Triple]:
    """Yield the counts of each inspection's findings and points, topic by topic."""
    counts: dict[_Place, Counter[str]] = {}
    for finding in dossier.findings:
        counts.setdefault((finding.inspection, finding.topic), Counter()).update(_kinds(finding))
    for point in dossier.recommendations:
        if point.topic:
            counts.setdefault((point.inspection, point.topic), Counter())[KG.points] += 1
    for (inspection, topic), counted in sorted(counts.items()):
        key = f"tally/{digest(inspection, topic.value)}"
        label = f"{topic.value}, counted – {names.of(inspection)}"
        node = Node(key, KG.Tally, label=label).link(KG.inspection, inspection)
        node.add(KG.topic, concept(topic))
        for name in (KG.strengths, KG.weaknesses, KG.points):
            node.add(name, integer(counted[name]))
        yield from node.triples
    told = {finding.inspection for finding in dossier.findings}
    yield from _before(dossier, told, KG.previousTold)
    graded = {j.inspection for j in dossier.judgements if j.area is Area.OVERALL and j.preferred}
    yield from _before(dossier, graded, KG.previousGraded)
    yield from _services(dossier)


def _kinds(finding: Finding) -> tuple[str, ...]:
    """Return which count a finding adds to: one that is mixed adds to none."""
    name = _COUNTED.get(finding.polarity)
    return (name,) if name else ()


def _before(dossier: Dossier, among: set[str], name: str) -> Iterator[Triple]:
    """Yield of each inspection among some the council's last one before it among them."""
    by_council: dict[str, list[tuple[date, Inspection]]] = {}
    for inspection in dossier.inspections:
        found = bounds(inspection.when) if inspection.when else None
        if inspection.key in among and found is not None:
            by_council.setdefault(inspection.council, []).append((found.earliest, inspection))
    for _, group in sorted(by_council.items()):
        ordered = sorted(group, key=lambda pair: (pair[0], pair[1].key))
        for (day, earlier), (next_day, later) in pairwise(ordered):
            if day < next_day:
                yield Triple(thing(later.key), term(name), thing(earlier.key))


def _services(dossier: Dossier) -> Iterator[Triple]:
    """Yield which named service a finding is about: its sentence names one of the same source."""
    of_source: dict[tuple[str, str], list[Service]] = {}
    for service in dossier.services:
        for source in sorted({piece.source for piece in service.evidence}):
            of_source.setdefault((source, service.council or ""), []).append(service)
    for finding in dossier.findings:
        sentence = finding.sentence.lower()
        places = {(piece.source, finding.council) for piece in finding.evidence}
        found = {
            service.key
            for place in places
            for service in of_source.get(place, ())
            if service.name.lower() in sentence
        }
        for key in sorted(found):
            yield Triple(thing(finding.key), term(KG.aboutService), thing(key))

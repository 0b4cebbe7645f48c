"""Inspections, grades, findings, recommendations, quotations and conflicts as triples."""

import re
from collections.abc import Iterator
from datetime import date

from pyoxigraph import Literal, Triple

from kg.model.record import (
    Absence,
    Comparison,
    Conflict,
    Dating,
    Finding,
    Inspection,
    Judgement,
    Quotation,
    Recommendation,
    Tenure,
)
from kg.model.terms import InspectionType
from kg.model.times import in_words
from kg.rdf.mapping.base import Node, evidence_key, evidence_triples, shortened
from kg.rdf.mapping.bodies import Names
from kg.rdf.mapping.time import timed
from kg.rdf.terms import boolean, concept, day, edtf, integer, term, thing
from kg.rdf.vocab import KG
from kg.resolve.keys import digest

_VAGUE = frozenset({InspectionType.UNKNOWN, InspectionType.OTHER})
_GRADED_OR_AREA = frozenset({InspectionType.FULL, InspectionType.SHORT, InspectionType.SEND_AREA})


# "2019-04-29/2019-05-10", "{2019-07-01/2019-07-05,2019-08-07}": told to the day
_LAST_DAY = re.compile(r"(?:^|[/,{])([0-9]{4}-[0-9]{2}-[0-9]{2})\}?$")


def inspection_label(record: Inspection, names: Names) -> str:
    """Return an inspection's label: council, kind and time in words."""
    kind = "inspection" if record.inspection_type in _VAGUE else record.inspection_type.value
    if record.inspection_type in _GRADED_OR_AREA:
        kind += " inspection"
    when = in_words(record.when) if record.when else "time not told"
    return f"{names.of(record.council)}: {kind}, {when}"


def inspection(record: Inspection, names: Names) -> Iterator[Triple]:
    """Yield an inspection, its best time and what each source says of its time."""
    node = Node(record.key, KG.Inspection, label=inspection_label(record, names))
    node.link(KG.council, record.council).say(KG.regulator, record.regulator)
    node.add(KG.inspectionType, concept(record.inspection_type))
    node.add(KG.about, *(concept(t) for t in record.about))
    node.link(KG.leadInspector, *record.lead).link(KG.previousInspection, record.previous)
    node.add(KG.official, boolean(record.official))
    node.add(KG.framework, concept(record.framework) if record.framework else None)
    node.add(KG.published, day(date.fromisoformat(record.published)) if record.published else None)
    node.say(KG.linkedBecause, *record.linked)
    node.add(KG.daysToPublication, _days_to_publication(record))
    timed(node, KG.when, record.when)
    for dating in record.datings:
        key = f"dating/{digest(record.key, dating.edtf)}"
        node.link(KG.dating, key)
        yield from _dating(key, dating)
    yield from node.proved(record.evidence)


def _days_to_publication(record: Inspection) -> Literal | None:
    """Return the days from the last one on site to publication, where both are told to the day."""
    last = _LAST_DAY.search(record.when or "")
    if last is None or record.published is None:
        return None
    return integer((date.fromisoformat(record.published) - date.fromisoformat(last[1])).days)


def _dating(key: str, dating: Dating) -> Iterator[Triple]:
    """Yield a time on site as one source or several tell it."""
    node = Node(key, KG.Dating, label=f"on site: {in_words(dating.edtf)}")
    timed(node, KG.edtf, dating.edtf)
    node.add(KG.standing, concept(dating.standing)).say(KG.why, dating.why)
    yield from node.proved(dating.evidence)


def judgement(record: Judgement, names: Names) -> Iterator[Triple]:
    """Yield a grade for an area of one inspection."""
    area = record.area_text or record.area.value
    label = f"{record.grade.value} for {area} – {names.of(record.inspection)}"
    node = Node(record.key, KG.Judgement, label=label)
    node.link(KG.inspection, record.inspection)
    node.add(KG.area, concept(record.area)).add(KG.grade, concept(record.grade))
    node.say(KG.areaText, record.area_text).add(KG.preferred, boolean(record.preferred))
    yield from node.proved(record.evidence)
    # The other way round as well: a rule about an inspection's grades need not go through all
    # that hangs on it, which of a report is several hundred findings.
    yield Triple(thing(record.inspection), term(KG.judgement), node.iri)


def absence(record: Absence, names: Names) -> Iterator[Triple]:
    """Yield that an area has no grade from an inspection, and why."""
    label = f"no grade for {record.area.value}: {record.reason.value}"
    node = Node(record.key, KG.Absence, label=f"{label} – {names.of(record.inspection)}")
    node.link(KG.inspection, record.inspection).add(KG.area, concept(record.area))
    node.add(KG.reason, concept(record.reason))
    yield from node.proved(record.evidence)


def tenure(record: Tenure, names: Names) -> Iterator[Triple]:
    """Yield since when a post is held by somebody whom the report does not name."""
    label = f"{record.title} in post since {in_words(record.since)} – {names.of(record.council)}"
    node = Node(record.key, KG.Tenure, label=label)
    node.link(KG.council, record.council).link(KG.inspection, record.inspection)
    node.add(KG.roleType, concept(record.role_type)).say(KG.postTitle, record.title)
    node.add(KG.since, edtf(record.since)).say(KG.text, record.text)
    node.add(KG.interim, boolean(record.interim))
    yield from node.proved(record.evidence)


def finding(record: Finding, names: Names) -> Iterator[Triple]:
    """Yield what inspectors found, as one sentence tells it."""
    label = f"{record.polarity.value}, {record.topic.value} – {names.of(record.inspection)}"
    node = Node(record.key, KG.Finding, label=label)
    node.link(KG.inspection, record.inspection).link(KG.council, record.council)
    node.add(KG.polarity, concept(record.polarity)).add(KG.topic, concept(record.topic))
    node.say(KG.sentence, record.sentence)
    for name, member in (
        (KG.area, record.area),
        (KG.quantifier, record.quantifier),
        (KG.trend, record.trend),
    ):
        node.add(name, concept(member) if member else None)
    node.link(KG.aboutAgency, record.about).link(KG.teller, record.teller)
    yield from node.proved(record.evidence)


def recommendation(record: Recommendation, names: Names) -> Iterator[Triple]:
    """Yield what an inspection says must improve."""
    label = f"point {record.number} – {names.of(record.inspection)}"
    node = Node(record.key, KG.Recommendation, label=label)
    node.link(KG.inspection, record.inspection).link(KG.council, record.council)
    node.add(KG.number, integer(record.number)).say(KG.text, record.text)
    node.say(KG.urgency, record.urgency)
    node.add(KG.topic, concept(record.topic) if record.topic else None)
    node.link(KG.carriedOverFrom, record.carried)
    yield from node.proved(record.evidence)


def quotation(record: Quotation, names: Names) -> Iterator[Triple]:
    """Yield words attributed to a speaker."""
    speaker = names.of(record.speaker, "speaker not told")
    node = Node(record.key, KG.Quotation, label=f"{speaker}: “{shortened(record.text)}”")
    node.link(KG.speaker, record.speaker).add(KG.quotationKind, concept(record.kind))
    node.say(KG.text, record.text).say(KG.spokenAs, record.role)
    node.link(KG.inspection, record.inspection)
    yield from node.proved(record.evidence)


def conflict(record: Conflict, names: Names) -> Iterator[Triple]:
    """Yield two values that cannot both be right, each with the source that gives it."""
    label = f"{record.kind.value}: {record.value_a} or {record.value_b}"
    about = names.of(record.subject)
    node = Node(record.key, KG.Conflict, label=f"{label}{f' – {about}' if about else ''}")
    node.link(KG.subject, record.subject).add(KG.conflictKind, concept(record.kind))
    node.say(KG.valueA, record.value_a).link(KG.sourceA, f"source/{record.source_a}")
    node.say(KG.valueB, record.value_b).link(KG.sourceB, f"source/{record.source_b}")
    node.say(KG.why, record.why).say(KG.preferredSide, record.preferred)
    yield from node.proved(record.evidence)


def comparison(record: Comparison, names: Names) -> Iterator[Triple]:
    """Yield a claim of an article beside the inspection's report, with the verdict."""
    label = f"{record.claim.value}: {record.verdict.value} – {names.of(record.inspection)}"
    node = Node(record.key, KG.Comparison, label=label)
    node.link(KG.inspection, record.inspection).link(KG.claim, record.subject)
    node.add(KG.claimKind, concept(record.claim)).add(KG.verdict, concept(record.verdict))
    node.link(KG.claimedBy, f"source/{record.source}" if record.source else None)
    node.link(KG.comparedWith, f"source/{record.report}")
    node.say(KG.claimText, record.told).say(KG.reportText, record.printed)
    node.say(KG.why, record.why)
    for piece in record.against:
        node.add(KG.reportEvidence, thing(evidence_key(piece)))
        yield from evidence_triples(piece)
    yield from node.proved(record.evidence)

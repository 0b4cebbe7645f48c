"""Inspections, grades, findings, recommendations, quotations and conflicts as triples."""

from collections.abc import Iterator

from pyoxigraph import Triple

from kg.model.record import (
    Conflict,
    Dating,
    Finding,
    Inspection,
    Judgement,
    Quotation,
    Recommendation,
)
from kg.model.terms import InspectionType
from kg.rdf.mapping.base import Node
from kg.rdf.mapping.bodies import Names
from kg.rdf.mapping.time import in_words, timed
from kg.rdf.terms import boolean, concept, integer
from kg.resolve.keys import digest

_VAGUE = frozenset({InspectionType.UNKNOWN, InspectionType.OTHER})
_LABEL_WORDS = 9


def inspection_label(record: Inspection, names: Names) -> str:
    """Return an inspection's label: council, kind and time in words."""
    kind = "inspection" if record.inspection_type in _VAGUE else record.inspection_type.value
    if record.inspection_type in (InspectionType.FULL, InspectionType.SHORT):
        kind += " inspection"
    return f"{names.of(record.council)}: {kind}, {in_words(record.when)}"


def inspection(record: Inspection, names: Names) -> Iterator[Triple]:
    """Yield an inspection, its best time and what each source says of its time."""
    node = Node(record.key, "Inspection", label=inspection_label(record, names))
    node.link("council", record.council).say("regulator", record.regulator)
    node.add("inspectionType", concept(record.inspection_type))
    node.add("about", *(concept(t) for t in record.about))
    node.link("leadInspector", *record.lead).link("previousInspection", record.previous)
    node.add("official", boolean(record.official))
    timed(node, "when", record.when)
    for dating in record.datings:
        key = f"dating/{digest(record.key, dating.edtf)}"
        node.link("dating", key)
        yield from _dating(key, dating)
    yield from node.proved(record.evidence)


def _dating(key: str, dating: Dating) -> Iterator[Triple]:
    """Yield a time on site as one source or several tell it."""
    node = Node(key, "Dating", label=f"on site: {in_words(dating.edtf)}")
    timed(node, "edtf", dating.edtf)
    yield from node.proved(dating.evidence)


def judgement(record: Judgement, names: Names) -> Iterator[Triple]:
    """Yield a grade for an area of one inspection."""
    area = record.area_text or record.area.value
    label = f"{record.grade.value} for {area} – {names.of(record.inspection)}"
    node = Node(record.key, "Judgement", label=label)
    node.link("inspection", record.inspection)
    node.add("area", concept(record.area)).add("grade", concept(record.grade))
    node.say("areaText", record.area_text).add("preferred", boolean(record.preferred))
    yield from node.proved(record.evidence)


def finding(record: Finding, names: Names) -> Iterator[Triple]:
    """Yield what inspectors found, as one sentence tells it."""
    label = f"{record.polarity.value}, {record.topic.value} – {names.of(record.inspection)}"
    node = Node(record.key, "Finding", label=label)
    node.link("inspection", record.inspection).link("council", record.council)
    node.add("polarity", concept(record.polarity)).add("topic", concept(record.topic))
    node.say("sentence", record.sentence)
    node.link("aboutAgency", record.about).link("teller", record.teller)
    yield from node.proved(record.evidence)


def recommendation(record: Recommendation, names: Names) -> Iterator[Triple]:
    """Yield what an inspection says must improve."""
    label = f"point {record.number} – {names.of(record.inspection)}"
    node = Node(record.key, "Recommendation", label=label)
    node.link("inspection", record.inspection).link("council", record.council)
    node.add("number", integer(record.number)).say("text", record.text)
    yield from node.proved(record.evidence)


def quotation(record: Quotation, names: Names) -> Iterator[Triple]:
    """Yield words attributed to a speaker."""
    words = record.text.split()
    short = " ".join(words[:_LABEL_WORDS]) + ("…" if len(words) > _LABEL_WORDS else "")
    speaker = names.of(record.speaker, "speaker not told")
    node = Node(record.key, "Quotation", label=f"{speaker}: “{short}”")
    node.link("speaker", record.speaker).add("quotationKind", concept(record.kind))
    node.say("text", record.text).say("spokenAs", record.role)
    node.link("inspection", record.inspection)
    yield from node.proved(record.evidence)


def conflict(record: Conflict, names: Names) -> Iterator[Triple]:
    """Yield two values that cannot both be right, each with the source that gives it."""
    label = f"{record.kind.value}: {record.value_a} or {record.value_b}"
    about = names.of(record.subject)
    node = Node(record.key, "Conflict", label=f"{label}{f' – {about}' if about else ''}")
    node.link("subject", record.subject).add("conflictKind", concept(record.kind))
    node.say("valueA", record.value_a).link("sourceA", f"source/{record.source_a}")
    node.say("valueB", record.value_b).link("sourceB", f"source/{record.source_b}")
    node.say("why", record.why).say("preferredSide", record.preferred)
    yield from node.proved(record.evidence)

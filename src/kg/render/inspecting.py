"""Inspections and what they gave: grades and recommendations, as things."""

from collections.abc import Iterator

from kg.model.terms import Area, InspectionType
from kg.model.times import in_words
from kg.render import beside, look
from kg.render.bodies import Made
from kg.render.labels import area, area_rank, capital, clip, stacked
from kg.render.proof import Proof, names
from kg.render.thing import Fact, Thing
from kg.store.reading import Reading

_PLAIN = {
    InspectionType.FULL.value: "full inspection",
    InspectionType.SHORT.value: "short inspection",
    InspectionType.SEND_AREA.value: "SEND area inspection",
    InspectionType.JTAI.value: "joint inspection (JTAI)",
    InspectionType.OTHER.value: "other inspection",
    InspectionType.UNKNOWN.value: "inspection",
}
_UNTOLD = "time not told"


def called(read: Reading, node: str) -> str:
    """Return what an inspection is called, with its council and time."""
    return f"{read.name(read.one(node, 'council'))}: {_kind(read, node)}, {_when(read, node)}"


def inspections(read: Reading, proof: Proof) -> Iterator[Made]:
    """Yield the inspections, each with its time, its kind and who led it."""
    for node in read.every("Inspection"):
        datings = read.all(node, "dating")
        label = f"{capital(_kind(read, node))}\n{clip(_when(read, node), 34)}"
        yield (
            node,
            Thing(
                kind="inspection",
                category="inspection",
                label=label,
                title=called(read, node),
                council=read.one(node, "council") or None,
                when=read.one(node, "when") or None,
                facts=tuple(_inspection_facts(read, proof, node)),
                evidence=proof.of(node, *datings),
            ),
        )


def _inspection_facts(read: Reading, proof: Proof, node: str) -> Iterator[Fact]:
    body = read.one(node, "council")
    if body:
        yield Fact(name="Council", value=read.name(body), to=body)
    yield Fact(name="Kind", value=_kind(read, node))
    yield Fact(name="On site", value=_when(read, node))
    datings = read.all(node, "dating")
    for dating in datings if len(datings) > 1 else ():
        told = f"{in_words(read.one(dating, 'edtf'))} – {names(proof.of(dating))}"
        yield Fact(name="As told", value=told)
    if read.one(node, "regulator"):
        yield Fact(name="By", value=read.one(node, "regulator"))
    for topic in read.words(node, "about"):
        yield Fact(name="About", value=topic)
    for lead in read.all(node, "leadInspector"):
        yield Fact(name="Led by", value=read.name(lead), to=lead)
    yield Fact(
        name="Read in",
        value="the official report" if read.yes(node, "official") else "the press only",
    )
    if read.one(node, "framework"):
        yield Fact(name="Framework", value=read.word(node, "framework"))
    if read.one(node, "published"):
        yield Fact(name="Published", value=in_words(read.one(node, "published")))
    yield from _further(read, node)
    yield from beside.of_inspection(read, node)


def _further(read: Reading, node: str) -> Iterator[Fact]:
    """Yield why sources mean one inspection, the grades that are absent, and who was in post."""
    for why in read.all(node, "linkedBecause"):
        yield Fact(name="One because", value=why)
    for absence in read.leading(node, "Absence", "inspection"):
        why = f"{read.word(absence, 'area')}: {read.word(absence, 'reason')}"
        yield Fact(name="No grade", value=why)
    for tenure in read.leading(node, "Tenure", "inspection"):
        since = in_words(read.one(tenure, "since"))
        yield Fact(name="In post", value=f"{read.one(tenure, 'postTitle')}, since {since}")


def judgements(read: Reading, proof: Proof) -> Iterator[Made]:
    """Yield the grades, each for one area of one inspection."""
    for node in read.every("Judgement"):
        inspection = read.one(node, "inspection")
        grade, part = read.word(node, "grade"), read.word(node, "area")
        told = read.one(node, "areaText") if part == Area.COUNT else part
        facts = [Fact(name="Grade", value=grade), Fact(name="Area", value=told or part)]
        facts.append(Fact(name="Inspection", value=called(read, inspection), to=inspection))
        preferred = read.one(node, "preferred") != "false"
        if not preferred:
            doubt = "a source that ranks higher gives another grade"
            facts.append(Fact(name="Disputed", value=doubt))
        facts.extend(beside.of_claim(read, node))
        doubted = "" if preferred else " (disputed)"
        yield (
            node,
            Thing(
                kind="judgement",
                category=look.judgement(grade),
                label=f"{capital(area(told or part))}: {grade}{doubted}",
                title=f"{grade} for {told or part} – {called(read, inspection)}",
                council=read.one(inspection, "council") or None,
                rank=area_rank(part) * 2 + (not preferred),
                part=told or part,
                facts=tuple(facts),
                evidence=proof.of(node),
            ),
        )


def recommendations(read: Reading, proof: Proof) -> Iterator[Made]:
    """Yield what inspections say must improve."""
    for node in read.every("Recommendation"):
        inspection, number = read.one(node, "inspection"), int(read.one(node, "number") or 0)
        told = " ".join(read.one(node, "text").split())
        facts = [Fact(name="Point", value=str(number))] if number else []
        if read.one(node, "urgency"):
            facts.append(Fact(name="Under", value=read.one(node, "urgency")))
        facts.append(Fact(name="Inspection", value=called(read, inspection), to=inspection))
        yield (
            node,
            Thing(
                kind="recommendation",
                category="recommendation",
                label=f"{number}. {stacked(told, 22)}" if number else stacked(told, 22),
                title=told,
                council=read.one(node, "council") or read.one(inspection, "council") or None,
                rank=number,
                facts=tuple(facts),
                evidence=proof.of(node),
            ),
        )


def _kind(read: Reading, node: str) -> str:
    told = read.word(node, "inspectionType")
    return _PLAIN.get(told, told or "inspection")


def _when(read: Reading, node: str) -> str:
    when = read.one(node, "when")
    return in_words(when) if when else _UNTOLD

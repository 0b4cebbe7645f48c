"""The inspections, grades, findings and quotations that one article tells of."""

from collections import Counter

from kg.model.edtf import bounds, compatible
from kg.model.mention import AgencyMention, QuotationMention
from kg.model.record import (
    Dating,
    Evidence,
    Finding,
    Inspection,
    Judgement,
    Quotation,
    Recommendation,
)
from kg.model.reference import councils
from kg.model.terms import Area, Polarity
from kg.resolve.keys import agency_key, council_key, digest
from kg.resolve.reading import Reading
from kg.resolve.roles import Holder, leads_of
from kg.resolve.slots import Seen, Slot

POINT = "finding.list"
"""The rule that reads the points of a list: what must improve, or what is good."""

DEFAULT_REGULATOR = "Ofsted"
NATIONS = {"Wales": "Care Inspectorate Wales", "Scotland": "Care Inspectorate"}


def told_inspections(reading: Reading) -> list[Inspection]:
    """Return the article's inspections, each with the one before it where times tell."""
    slots = reading.gathered.slots
    leads = _leads(reading)
    made = []
    for number, slot in enumerate(slots):
        before = _before(slots, slot)
        made.append(
            Inspection(
                key=f"inspection/{reading.article.key}-{number}",
                council=council_key(slot.council),
                regulator=_regulator(reading, slot),
                inspection_type=slot.kind,
                when=slot.when,
                datings=_datings(reading, slot),
                about=tuple(sorted(slot.about)),
                lead=tuple(sorted(leads.get(number, ()))),
                previous=None if before is None else f"inspection/{reading.article.key}-{before}",
                evidence=reading.seen(slot),
            )
        )
    return made


def _leads(reading: Reading) -> dict[int, set[str]]:
    """Return who led each inspection, by its place: the one that the words around a lead name.

    That is an inspection of the council spoken of there: the last one named before in the
    paragraph, else the news.
    """
    found: dict[int, set[str]] = {}
    for person, position in leads_of(reading.document, reading.people):
        council = reading.councils.near(position)
        mine = [(n, s) for n, s in enumerate(reading.gathered.slots) if s.council == council]
        paragraph = reading.document.paragraph_at(position)
        start = paragraph.span.start if paragraph else position
        named = [
            (seen.span.start, number)
            for number, slot in mine
            for seen in slot.seen
            if seen.rule.startswith("inspection") and start <= seen.span.start <= position
        ]
        news = [number for number, slot in mine if slot.news]
        chosen = [max(named)[1]] if named else news
        for number in chosen[:1]:
            found.setdefault(number, set()).add(reading.person_key(person))
    return found


def _before(slots: list[Slot], slot: Slot) -> int | None:
    """Return the place of the inspection that an article tells as the last before its news."""
    if not slot.news:
        return None
    dated = [
        (b.latest, number)
        for number, other in enumerate(slots)
        if not other.news and other.council == slot.council and other.when
        if (b := bounds(other.when)) is not None
    ]
    return max(dated)[1] if dated else None


def _datings(reading: Reading, slot: Slot) -> tuple[Dating, ...]:
    """Return the times told of an inspection, each with the sentences that tell it."""
    groups: dict[str, set[Evidence]] = {}
    best = slot.when
    for edtf, seen in slot.times:
        # A vaguer time that the best one fills out says nothing further.
        if best is not None and edtf != best and compatible(edtf, best):
            edtf = best  # noqa: PLW2901 - told of the same time
        groups.setdefault(edtf, set()).add(reading.evidence(seen.span, seen.rule))
    return tuple(
        Dating(edtf=e, evidence=tuple(sorted(found))) for e, found in sorted(groups.items())
    )


def _regulator(reading: Reading, slot: Slot) -> str:
    """Return who inspected: named beside it, else the nation's own, else the article's."""
    if slot.regulator:
        return slot.regulator
    nation = councils()[slot.council].nation
    if nation in NATIONS:
        return NATIONS[nation]
    named = Counter(m.name for m in reading.document.of(AgencyMention) if m.inspectorate)
    if DEFAULT_REGULATOR in named or not named:
        return DEFAULT_REGULATOR
    return min(named, key=lambda n: (-named[n], n))


def told_judgements(reading: Reading, keys: dict[int, str]) -> tuple[Judgement, ...]:
    """Return the grades, one for each inspection, area and grade."""
    groups: dict[tuple[str, Area, str, str], set[Evidence]] = {}
    grades = {}
    for slot, mention in reading.gathered.judgements:
        key = (keys[id(slot)], mention.area, mention.grade.value, mention.area_text)
        seen = Seen(mention.span, mention.rule)
        groups.setdefault(key, set()).add(reading.sentence(seen))
        grades[key] = mention.grade
    return tuple(
        Judgement(
            key=f"judgement/{digest(*map(str, key))}",
            inspection=key[0],
            area=key[1],
            grade=grades[key],
            area_text=key[3],
            evidence=tuple(sorted(evidence)),
        )
        for key, evidence in sorted(groups.items())
    )


def told_findings(reading: Reading, keys: dict[int, str]) -> tuple[Finding, ...]:
    """Return what was found, one record a sentence."""
    return tuple(
        Finding(
            key=f"finding/{digest(reading.article.key, str(mention.span.start))}",
            inspection=keys[id(slot)],
            council=council_key(slot.council),
            polarity=mention.polarity,
            topic=mention.topic,
            sentence=mention.text,
            about=reading.thing_at(mention.about),
            teller=reading.thing_at(mention.teller),
            evidence=(reading.evidence(mention.span, mention.rule),),
        )
        for slot, mention in reading.gathered.findings
    )


def told_recommendations(reading: Reading, keys: dict[int, str]) -> tuple[Recommendation, ...]:
    """Return the points of a list that says what must improve, in the order of the list."""
    made: list[Recommendation] = []
    for slot, mention in reading.gathered.findings:
        if mention.rule != POINT or mention.polarity is not Polarity.WEAKNESS:
            continue
        inspection = keys[id(slot)]
        made.append(
            Recommendation(
                key=f"recommendation/{digest(reading.article.key, str(mention.span.start))}",
                inspection=inspection,
                council=council_key(slot.council),
                number=1 + sum(1 for r in made if r.inspection == inspection),
                text=mention.text,
                topic=mention.topic,
                evidence=(reading.evidence(mention.span, mention.rule),),
            )
        )
    return tuple(made)


def told_quotations(
    reading: Reading, held: tuple[Holder, ...], keys: dict[int, str]
) -> tuple[Quotation, ...]:
    """Return who said what, each run of words once."""
    titles: dict[int, str] = {}
    for holder in held:
        titles.setdefault(holder.person, holder.mention.title)
    news = next((keys[id(s)] for s in reading.gathered.slots if s.news), None)
    inspectorates = {
        agency_key(m.name, m.key) for m in reading.document.of(AgencyMention) if m.inspectorate
    }
    made = []
    for mention in reading.document.of(QuotationMention):
        speaker = reading.thing_at(mention.speaker)
        person = reading.people.by_span.get(mention.speaker) if mention.speaker else None
        made.append(
            Quotation(
                key=f"quotation/{digest(reading.article.key, str(mention.span.start))}",
                speaker=speaker,
                kind=mention.kind,
                text=mention.text,
                role=titles.get(person) if person is not None else None,
                inspection=news if speaker in inspectorates else None,
                evidence=(reading.evidence(mention.span, mention.rule),),
            )
        )
    return tuple(made)

"""What one article says: its mentions resolved into records with local keys."""

from collections import Counter
from dataclasses import dataclass

from kg.model.article import Article
from kg.model.document import Document
from kg.model.edtf import bounds, compatible
from kg.model.mention import (
    AgencyMention,
    CouncilMention,
    Mention,
    QuotationMention,
    ServiceMention,
)
from kg.model.record import (
    Account,
    Agency,
    Council,
    Dating,
    Evidence,
    Finding,
    Inspection,
    Judgement,
    Person,
    Quotation,
    RoleHolding,
    Service,
)
from kg.model.reference import agencies, councils
from kg.model.span import Span
from kg.model.terms import Area
from kg.resolve.confidence import confidence
from kg.resolve.councils import CouncilsOf, resolve_councils
from kg.resolve.dating import conflicts_of, observed
from kg.resolve.doubts import doubts
from kg.resolve.inspections import gather
from kg.resolve.keys import agency_key, council_key, digest, slug
from kg.resolve.people import PeopleOf, resolve_people
from kg.resolve.roles import Holder, holders, lead_of
from kg.resolve.slots import Gathered, Seen, Slot
from kg.resolve.time import Clock

DEFAULT_REGULATOR = "Ofsted"
NATIONS = {"Wales": "Care Inspectorate Wales", "Scotland": "Care Inspectorate"}


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with what its names mean: the common ground of the record makers below."""

    document: Document
    councils: CouncilsOf
    people: PeopleOf
    clock: Clock
    gathered: Gathered

    @property
    def article(self) -> Article:
        """The article being read."""
        return self.document.article

    def evidence(self, span: Span, rule: str) -> Evidence:
        """Return the evidence of a place in the text."""
        return Evidence(
            source=self.article.key,
            span=span,
            text=span.of(self.document.text),
            rule=rule,
            confidence=confidence(rule),
        )

    def of(self, mentions: list[Mention]) -> tuple[Evidence, ...]:
        """Return the evidence of mentions, sorted, without doubles."""
        return tuple(sorted({self.evidence(m.span, m.rule) for m in mentions}))

    def sentence(self, seen: Seen) -> Evidence:
        """Return as evidence the sentence in which something was seen."""
        found = self.document.sentence_at(seen.span.start)
        whole = found is not None and found.span.covers(seen.span)
        return self.evidence(found.span if found and whole else seen.span, seen.rule)

    def person_key(self, index: int) -> str:
        """Return the local key of a person of this article."""
        return f"person/{self.article.key}-{index}"

    def thing_at(self, span: Span | None) -> str | None:
        """Return the key of the person, council or body whose mention stands at ``span``."""
        if span is None:
            return None
        if span in self.people.by_span:
            return self.person_key(self.people.by_span[span])
        if span in self.councils.by_span:
            return council_key(self.councils.by_span[span])
        for agency in self.document.within(AgencyMention, span):
            if agency.span == span:
                return agency_key(agency.name, agency.key)
        return None


def account(document: Document) -> Account:
    """Return what one article says."""
    article = document.article
    clock = Clock.of(article)
    found = resolve_councils(document, clock.today)
    reading = Reading(
        document, found, resolve_people(document), clock, gather(document, found, clock)
    )
    inspections = _inspections(reading)
    keys = {id(s): i.key for s, i in zip(reading.gathered.slots, inspections, strict=True)}
    held = holders(document, reading.people, found, DEFAULT_REGULATOR)
    seen_at = observed(article, reading.gathered.slots)
    conflicts = conflicts_of(article, reading.gathered.slots, reading.sentence)
    placed = {mention.span for _, mention in reading.gathered.judgements}
    return Account(
        article=article,
        names=(article.name,),
        councils=_councils(reading),
        agencies=_agencies(reading),
        services=_services(reading),
        people=_people(reading, held),
        roles=_roles(reading, held, seen_at),
        inspections=tuple(inspections),
        judgements=_judgements(reading, keys),
        findings=_findings(reading, keys),
        quotations=_quotations(reading, held, keys),
        conflicts=conflicts,
        issues=doubts(document, placed, conflicts),
    )


def _councils(reading: Reading) -> tuple[Council, ...]:
    """Return the councils that the article names."""
    groups: dict[str, list[Mention]] = {}
    for mention in reading.document.of(CouncilMention):
        gss = reading.councils.by_span.get(mention.span)
        if gss is not None and mention.gss is not None:
            groups.setdefault(gss, []).append(mention)
    known = set(groups)
    extra = {s.council for s in reading.gathered.slots} - known
    made = [
        Council(
            key=council_key(gss), gss=gss, name=councils()[gss].name, evidence=reading.of(mentions)
        )
        for gss, mentions in sorted(groups.items())
    ]
    for gss in sorted(extra):
        slot = next(s for s in reading.gathered.slots if s.council == gss)
        made.append(
            Council(
                key=council_key(gss),
                gss=gss,
                name=councils()[gss].name,
                evidence=_seen(reading, slot),
            )
        )
    return tuple(made)


def _agencies(reading: Reading) -> tuple[Agency, ...]:
    """Return the other bodies that the article names."""
    groups: dict[str, list[AgencyMention]] = {}
    for mention in reading.document.of(AgencyMention):
        groups.setdefault(agency_key(mention.name, mention.key), []).append(mention)
    return tuple(
        Agency(
            key=key,
            name=found[0].name,
            kind=agencies()[found[0].key].kind if found[0].key else "other body",
            inspectorate=found[0].inspectorate,
            evidence=reading.of(list(found)),
        )
        for key, found in sorted(groups.items())
    )


def _services(reading: Reading) -> tuple[Service, ...]:
    """Return the services that the article names, one for each name and council."""
    groups: dict[tuple[str, str], list[ServiceMention]] = {}
    for mention in reading.document.of(ServiceMention):
        gss = reading.councils.near(mention.span.start) or ""
        groups.setdefault((gss, slug(mention.name)), []).append(mention)
    return tuple(
        Service(
            key=f"service/{digest(gss, name)}",
            name=min((m.name for m in found), key=lambda n: (n.islower(), n)),
            council=council_key(gss) if gss else None,
            evidence=reading.of(list(found)),
        )
        for (gss, name), found in sorted(groups.items())
    )


def _people(reading: Reading, held: tuple[Holder, ...]) -> tuple[Person, ...]:
    """Return the people of the article, each with the bodies beside which they are known."""
    contexts: dict[int, set[str]] = {}
    for holder in held:
        if holder.organisation:
            contexts.setdefault(holder.person, set()).add(holder.organisation)
    main = council_key(reading.councils.main) if reading.councils.main else ""
    return tuple(
        Person(
            key=reading.person_key(index),
            name=cluster.name,
            aliases=tuple(sorted({m.name for m in cluster.mentions} - {cluster.name})),
            context=";".join(sorted(contexts.get(index, {main} - {""}))),
            evidence=reading.of(list(cluster.mentions)),
        )
        for index, cluster in enumerate(reading.people.clusters)
    )


def _roles(
    reading: Reading, held: tuple[Holder, ...], seen_at: str | None
) -> tuple[RoleHolding, ...]:
    """Return who holds which role, with the sight that the article had of it."""
    made = []
    for number, holder in enumerate(held):
        evidence = reading.evidence(holder.span, holder.mention.rule)
        made.append(
            RoleHolding(
                key=f"role/{reading.article.key}-{number}",
                person=reading.person_key(holder.person),
                organisation=holder.organisation,
                role_type=holder.mention.role_type,
                post_title=holder.mention.title,
                observations=(holder.observation(evidence, seen_at),),
                evidence=(evidence,),
            )
        )
    return tuple(made)


def _inspections(reading: Reading) -> list[Inspection]:
    """Return the article's inspections, each with the one before it where times tell."""
    lead = lead_of(reading.document, reading.people)
    slots = reading.gathered.slots
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
                lead=(reading.person_key(lead),) if lead is not None and slot.news else (),
                previous=None if before is None else f"inspection/{reading.article.key}-{before}",
                evidence=_seen(reading, slot),
            )
        )
    return made


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


def _seen(reading: Reading, slot: Slot) -> tuple[Evidence, ...]:
    """Return the sentences that speak of an inspection."""
    return tuple(sorted({reading.sentence(s) for s in slot.seen}))


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


def _judgements(reading: Reading, keys: dict[int, str]) -> tuple[Judgement, ...]:
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


def _findings(reading: Reading, keys: dict[int, str]) -> tuple[Finding, ...]:
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


def _quotations(
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

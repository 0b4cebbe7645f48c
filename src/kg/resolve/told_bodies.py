"""The councils, other bodies, services, people and roles that one article tells of."""

import re
from dataclasses import replace

from kg.model.mention import (
    AgencyMention,
    Clue,
    CouncilMention,
    DateMention,
    Mention,
    ServiceMention,
)
from kg.model.record import Agency, Council, Observation, Person, RoleHolding, Service
from kg.model.reference import agencies, councils
from kg.model.span import Span
from kg.resolve.keys import agency_key, council_key, digest, slug
from kg.resolve.reading import Reading
from kg.resolve.roles import Holder
from kg.resolve.terms_of_office import OfficeTimes, office_times

# Capitals that are a word of a name, not short for one
_WHOLE = frozenset({"NHS", "HM", "UK"})
# What a company's name ends with in a register, and not in a sentence
_COMPANY = re.compile(r"\s(?:Ltd|Limited|PLC|plc|LLP|CIC)$")


def told_councils(reading: Reading) -> tuple[Council, ...]:
    """Return the councils that the article names, or that its inspections are of."""
    groups: dict[str, list[Mention]] = {}
    for mention in reading.document.of(CouncilMention):
        gss = reading.councils.by_span.get(mention.span)
        if gss is not None and mention.gss is not None:
            groups.setdefault(gss, []).append(mention)
    told = {gss: reading.of(mentions) for gss, mentions in groups.items()}
    for slot in reading.gathered.slots:
        told.setdefault(slot.council, reading.seen(slot))
    return tuple(
        Council(key=council_key(gss), gss=gss, name=councils()[gss].name, evidence=evidence)
        for gss, evidence in sorted(told.items())
    )


def told_agencies(reading: Reading) -> tuple[Agency, ...]:
    """Return the other bodies that the article names."""
    groups: dict[str, list[AgencyMention]] = {}
    for mention in reading.document.of(AgencyMention):
        groups.setdefault(agency_key(mention.name, mention.key), []).append(mention)
    return tuple(
        Agency(
            key=key,
            name=found[0].name if found[0].inspectorate else _printed(found),
            kind=agencies()[found[0].key].kind if found[0].key else "other body",
            inspectorate=found[0].inspectorate,
            evidence=reading.of(found),
        )
        for key, found in sorted(groups.items())
    )


def _printed(found: list[AgencyMention]) -> str:
    """Return the longest full form that the article prints, else the longest short one.

    *Northshire Police* is told as that, whatever the table calls the force. *DfE* and *the Met*
    stand only where the article has nothing fuller; the key tells whom they mean.
    """
    known = found[0].name
    article = "" if known.startswith("The ") else "The "
    forms = {" ".join(m.text.split()).removeprefix("the ").removeprefix(article) for m in found}
    plain = {form.replace("’", "'").replace("‘", "'") for form in forms}
    plain -= {form for form in plain if _COMPANY.sub("", form) in plain - {form}}
    return min(sorted(plain), key=lambda form: (not _is_full(form, known), -len(form)))


def _is_full(form: str, known: str) -> bool:
    """Say whether a printed form has whole words of a name, or spells out its initials."""
    own, table = form.casefold().split(), known.casefold().split()
    if len(own) == 1:
        return own == table
    if known.isupper() and len(table) == 1:
        return True
    return bool(set(own) & set(table)) and not _is_cut_short(form, known)


def _is_cut_short(form: str, known: str) -> bool:
    """Say whether a printed form has initials or a shortened word: *ICB*, *Notts*, *Dept*."""
    table = known.casefold().split()
    new = [word for word in form.split() if word.casefold() not in table]
    return any(
        (word not in _WHOLE and sum(letter.isupper() for letter in word) > 1)
        or any(_is_cut(word.casefold(), whole) for whole in table)
        for word in new
    )


def _is_cut(word: str, whole: str) -> bool:
    """Say whether a word is another with letters left out after the first."""
    rest = iter(whole)
    return len(word) < len(whole) and word[0] == whole[0] and all(letter in rest for letter in word)


def told_services(reading: Reading) -> tuple[Service, ...]:
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
            evidence=reading.of(found),
        )
        for (gss, name), found in sorted(groups.items())
    )


def told_people(reading: Reading, held: tuple[Holder, ...]) -> tuple[Person, ...]:
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
            evidence=reading.of(cluster.mentions),
        )
        for index, cluster in enumerate(reading.people.clusters)
    )


# "In June 2019 the post was held by", "who was then cabinet member": told of another time
_THEN = re.compile(
    r"\b(?:(?:was|had\sbeen|been)\s(?:then\s)?held\sby|held\sthe\s(?:post|role|portfolio)|(?:was|were)\sthen|at\sthe\stime|served\sas)\b"
)


def _told_time(reading: Reading, holder: Holder) -> str | None:
    """Return the time at which a sentence itself shows a person in a role, if it tells one."""
    person = holder.mention.person or holder.span
    sentence = reading.document.sentence_at(person.start)
    if sentence is None or not _THEN.search(sentence.span.of(reading.document.text)):
        return None
    dates = reading.document.within(DateMention, sentence.span)
    return dates[0].edtf if len(dates) == 1 and dates[0].clue is Clue.ABSOLUTE else None


def _timed(reading: Reading, sight: Observation, told: OfficeTimes) -> Observation:
    """Return a sight with when its holding began and ended, and the words that say so."""
    if not told.words:
        return sight
    places = (sight.evidence.span, *told.words)
    whole = Span(min(p.start for p in places), max(p.end for p in places))
    evidence = reading.evidence(whole, sight.evidence.rule)
    return replace(sight, since=told.since, until=told.until, evidence=evidence)


def told_roles(
    reading: Reading, held: tuple[Holder, ...], seen_at: str | None
) -> tuple[RoleHolding, ...]:
    """Return who holds which role, with the sight that the article had of it."""
    made = []
    times = office_times(reading.document, reading.people, reading.clock) if held else {}
    for number, holder in enumerate(held):
        evidence = reading.evidence(holder.span, holder.mention.rule)
        sight = holder.observation(evidence, _told_time(reading, holder) or seen_at)
        # Of who holds two offices the words do not tell which one began.
        if sum(1 for other in held if other.person == holder.person) == 1:
            sight = _timed(reading, sight, times.get(holder.person, OfficeTimes()))
        made.append(
            RoleHolding(
                key=f"role/{reading.article.key}-{number}",
                person=reading.person_key(holder.person),
                organisation=holder.organisation,
                role_type=holder.mention.role_type,
                post_title=holder.mention.title,
                observations=(sight,),
                evidence=(evidence,),
            )
        )
    return tuple(made)

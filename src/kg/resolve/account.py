"""What one article says: its mentions resolved into records with local keys."""

from kg.model.document import Document
from kg.model.dossier import Account
from kg.resolve.dating import conflicts_of, written
from kg.resolve.doubts import doubts
from kg.resolve.reading import Reading
from kg.resolve.roles import holders
from kg.resolve.told_bodies import (
    told_agencies,
    told_councils,
    told_people,
    told_roles,
    told_services,
)
from kg.resolve.told_facts import (
    DEFAULT_REGULATOR,
    told_findings,
    told_inspections,
    told_judgements,
    told_quotations,
    told_recommendations,
)


def account(document: Document) -> Account:
    """Return what one article says."""
    reading = Reading.of_document(document)
    slots = reading.gathered.slots
    inspections = told_inspections(reading)
    keys = {id(s): i.key for s, i in zip(slots, inspections, strict=True)}
    held = holders(document, reading.people, reading.councils, DEFAULT_REGULATOR)
    conflicts = conflicts_of(document.article, slots, reading.sentence)
    when = written(document.article, slots)
    return Account(
        article=document.article,
        names=(document.article.name,),
        written=when.when,
        written_why=when.why,
        councils=told_councils(reading),
        agencies=told_agencies(reading),
        services=told_services(reading),
        people=told_people(reading, held),
        roles=told_roles(reading, held, when.when),
        inspections=tuple(inspections),
        judgements=told_judgements(reading, keys),
        findings=told_findings(reading, keys),
        recommendations=told_recommendations(reading, keys),
        quotations=told_quotations(reading, held, keys),
        conflicts=conflicts,
        issues=doubts(document, reading.gathered, conflicts),
    )

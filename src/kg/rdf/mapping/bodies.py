"""Sources, councils, other bodies, services, people and their roles as triples."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pyoxigraph import NamedNode, Triple

from kg.model.article import SourceKind
from kg.model.dossier import SourceNote
from kg.model.record import Agency, Council, Observation, Person, RoleHolding, Service, Term
from kg.model.reference import councils
from kg.model.terms import RoleType
from kg.rdf.mapping.base import TYPE, Node, evidence_key, evidence_triples
from kg.rdf.namespace import DCTERMS, ORG
from kg.rdf.terms import boolean, concept, day, edtf, integer, text, thing
from kg.rdf.vocab import KG
from kg.resolve.keys import council_key, digest

TITLE = NamedNode(DCTERMS + "title")
ADDRESS = NamedNode(DCTERMS + "identifier")
DATE = NamedNode(DCTERMS + "date")
_OPEN = frozenset(
    {RoleType.OTHER, RoleType.SENIOR_OFFICER, RoleType.COUNCILLOR_OTHER, RoleType.OPPOSITION}
)
"""Roles under which several posts fall: each title makes a post of its own."""


@dataclass(frozen=True, slots=True)
class Names:
    """What things are called in labels, by key."""

    by_key: dict[str, str]

    def of(self, key: str | None, otherwise: str = "") -> str:
        """Return a thing's name."""
        return self.by_key.get(key or "", otherwise)


def source(note: SourceNote, _: Names) -> Iterator[Triple]:
    """Yield a source: its file names, title and stated date. Its text stays out of the graph."""
    article = note.article
    kind = KG.Report if article.kind is SourceKind.REPORT else KG.Article
    node = Node(f"source/{article.key}", KG.Source, kind, label=article.title or article.name)
    node.say(KG.fileName, *note.names).say(KG.publisher, article.publisher)
    node.add(KG.textLength, integer(len(article.text)))
    if article.stated:
        node.add(KG.statedDate, edtf(article.stated))
    node.add(KG.written, edtf(note.written) if note.written else None)
    node.say(KG.writtenBecause, note.written_why)
    yield from node.triples
    if article.title:
        yield Triple(node.iri, TITLE, text(article.title))
    if article.url:
        yield Triple(node.iri, ADDRESS, text(article.url))


def council(record: Council, _: Names) -> Iterator[Triple]:
    """Yield a council with the facts of the reference table, and its successors."""
    yield from _listed(record.gss).proved(record.evidence)
    yield from _change(record)


def _listed(gss: str) -> Node:
    """Return a council as the reference table has it."""
    entry = councils()[gss]
    node = Node(council_key(gss), KG.Council, label=entry.name)
    node.say(KG.name, entry.name).say(KG.officialName, entry.official_name).say(KG.gss, gss)
    return (
        node.say(KG.nation, entry.nation)
        .say(KG.region, entry.region)
        .say(KG.councilKind, entry.kind)
    )


def _change(record: Council) -> Iterator[Triple]:
    """Yield the change by which a council ended and others took its place, on their first day."""
    entry = councils()[record.gss]
    if not entry.successors:
        return
    node = Node(f"change/{record.gss}", label=f"{entry.official_name} is succeeded")
    yield Triple(node.iri, TYPE, NamedNode(ORG + "ChangeEvent"))
    yield from node.triples
    yield Triple(node.iri, NamedNode(ORG + "originalOrganization"), thing(record.key))
    begun = date.fromisoformat(councils()[entry.successors[0]].start)
    yield Triple(node.iri, DATE, day(begun))
    for gss in entry.successors:
        follower = _listed(gss)
        yield from follower.triples
        yield Triple(node.iri, NamedNode(ORG + "resultingOrganization"), follower.iri)


def agency(record: Agency, _: Names) -> Iterator[Triple]:
    """Yield a body other than a council."""
    node = Node(record.key, KG.Agency, label=record.name)
    node.say(KG.name, record.name).say(KG.agencyKind, record.kind)
    node.add(KG.inspectorate, boolean(record.inspectorate))
    yield from node.proved(record.evidence)


def service(record: Service, _: Names) -> Iterator[Triple]:
    """Yield a council's service, team, board or programme."""
    node = Node(record.key, KG.Service, label=record.name)
    node.say(KG.name, record.name).link(KG.council, record.council)
    yield from node.proved(record.evidence)


def person(record: Person, _: Names) -> Iterator[Triple]:
    """Yield a person under the fullest name that was printed, with the other printings."""
    node = Node(record.key, KG.Person, label=record.name)
    node.say(KG.name, record.name).say(KG.alias, *record.aliases)
    node.say(KG.linkedBecause, *record.linked)
    yield from node.proved(record.evidence)


def holding(record: RoleHolding, names: Names) -> Iterator[Triple]:
    """Yield a person's holding of a post, the post, and each source's sight of it."""
    post = post_key(record)
    body = names.of(record.organisation)
    title = record.post_title if record.role_type in _OPEN else record.role_type.value
    label = f"{names.of(record.person)}, {record.post_title}{f' ({body})' if body else ''}"
    node = Node(record.key, KG.RoleHolding, label=label)
    node.link(KG.holder, record.person).link(KG.post, post).link(KG.succeeds, record.succeeds)
    seat = Node(post, KG.Post, label=f"{title}{f', {body}' if body else ''}")
    seat.link(KG.organisation, record.organisation).add(KG.roleType, concept(record.role_type))
    seat.say(KG.postTitle, title)
    for observation in record.observations:
        seen = digest(record.key, evidence_key(observation.evidence), observation.title)
        key = f"observation/{seen}"
        node.link(KG.observation, key)
        yield from _sight(key, observation, label)
    _bounded(node, record.term)
    yield from seat.triples
    yield from node.proved(record.evidence)


def _bounded(node: Node, known: Term) -> None:
    """Add between which days a holding began and ended."""
    for name, told in (
        (KG.beganAfter, known.began_after),
        (KG.beganBy, known.began_by),
        (KG.endedAfter, known.ended_after),
        (KG.endedBefore, known.ended_before),
    ):
        node.add(name, day(date.fromisoformat(told)) if told else None)
    if known.stale:
        node.add(KG.stale, boolean(value=True))


def post_key(record: RoleHolding) -> str:
    """Return the key of a post: the body, the role and, where that is open, the title."""
    title = record.post_title if record.role_type in _OPEN else ""
    place = record.organisation or record.person
    return f"post/{digest(place, record.role_type, title)}"


def _sight(key: str, observation: Observation, label: str) -> Iterator[Triple]:
    """Yield one source's sight of a person in a role."""
    node = Node(key, KG.RoleObservation, label=f"{label}, as one source shows it")
    node.say(KG.roleTitle, observation.title)
    if observation.observed:
        node.add(KG.observed, edtf(observation.observed))
    node.add(KG.since, edtf(observation.since) if observation.since else None)
    node.add(KG.until, edtf(observation.until) if observation.until else None)
    for name, said in (
        (KG.interim, observation.interim),
        (KG.former, observation.former),
        (KG.incoming, observation.incoming),
    ):
        if said:
            node.add(name, boolean(said))
    node.link(KG.evidence, evidence_key(observation.evidence))
    yield from node.triples
    yield from evidence_triples(observation.evidence)

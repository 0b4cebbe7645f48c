"""Which person a name means within one article: *Cllr Norman*, *Mr Penswick*, *Neil Penswick*."""

from dataclasses import dataclass, field

from kg.extract.private import Why, officials, private
from kg.model.document import Document
from kg.model.mention import PersonMention
from kg.model.span import Span
from kg.resolve.keys import person_name_key, slug


@dataclass(slots=True)
class Cluster:
    """One person of an article: the fullest name and every mention."""

    name: str
    mentions: list[PersonMention] = field(default_factory=list)

    @property
    def surname(self) -> str:
        """The last word of the name, plain."""
        return slug(self.name.split()[-1])

    @property
    def is_full(self) -> bool:
        """Whether more than a surname is known."""
        return " " in self.name.strip()


@dataclass(frozen=True, slots=True)
class PeopleOf:
    """The people of one article, and who each span means."""

    clusters: tuple[Cluster, ...]
    by_span: dict[Span, int]


def resolve_people(document: Document) -> PeopleOf:
    """Return the people of an article.

    Photographers and reporters are left out, and so are children, and relatives and accused in a
    case (``kg.extract.private``), under whichever of their names. A surname alone means the
    person of that surname last named before it, or the only one named after it; *Dame Rosamund*
    goes by the given name. Two full names with the same first and last word are one person.
    """
    mentions = [m for m in document.of(PersonMention) if not m.credit]
    clusters: list[Cluster] = []
    by_key: dict[str, int] = {}
    by_span: dict[Span, int] = {}
    for mention in mentions:
        if " " in mention.name.strip():
            key = person_name_key(mention.name)
            index = by_key.setdefault(key, len(clusters))
            if index == len(clusters):
                clusters.append(Cluster(mention.name))
            elif len(mention.name) > len(clusters[index].name):
                clusters[index].name = mention.name
            clusters[index].mentions.append(mention)
            by_span[mention.span] = index
    for mention in mentions:
        if mention.span not in by_span:
            _place_surname(mention, clusters, by_span)
    return _public(document, PeopleOf(tuple(clusters), dict(sorted(by_span.items()))))


def _public(document: Document, people: PeopleOf) -> PeopleOf:
    """Return the people without those who are private."""
    shown = private(document)
    if not shown:
        return people
    known = officials(document)
    kept: dict[int, int] = {}
    for index, cluster in enumerate(people.clusters):
        spans = [mention.span for mention in cluster.mentions]
        why = min((shown[span] for span in spans if span in shown), default=None)
        if why is None or (why > Why.CHILD and not known.isdisjoint(spans)):
            kept[index] = len(kept)
    return PeopleOf(
        tuple(people.clusters[index] for index in kept),
        {span: kept[index] for span, index in people.by_span.items() if index in kept},
    )


def _place_surname(
    mention: PersonMention, clusters: list[Cluster], by_span: dict[Span, int]
) -> None:
    """Add a surname to the person it means, or make a person of it where none is named."""
    surname = slug(mention.name)
    same = [i for i, c in enumerate(clusters) if c.surname == surname]
    first = [i for i, c in enumerate(clusters) if slug(c.name.split()[0]) == surname and c.is_full]
    candidates = same or (first if len(first) == 1 else [])
    before = [
        (m.span.start, i)
        for i in candidates
        for m in clusters[i].mentions
        if m.span.start < mention.span.start
    ]
    if before:
        index = max(before)[1]
    elif candidates:
        index = candidates[0]
    elif mention.honorific or mention.rule == "person.single":
        index = len(clusters)
        clusters.append(Cluster(mention.name))
    else:
        return
    clusters[index].mentions.append(mention)
    by_span[mention.span] = index

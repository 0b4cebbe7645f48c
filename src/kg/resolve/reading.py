"""An article with what its names mean, from which its records are made."""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.model.article import Article
from kg.model.document import Document
from kg.model.mention import AgencyMention, Mention
from kg.model.record import Evidence
from kg.model.span import Span
from kg.resolve.confidence import confidence
from kg.resolve.councils import CouncilsOf, resolve_councils
from kg.resolve.inspections import gather
from kg.resolve.keys import agency_key, council_key
from kg.resolve.people import PeopleOf, resolve_people
from kg.resolve.slots import Gathered, Seen, Slot
from kg.resolve.time import Clock


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with what its names mean: the common ground of all that makes its records."""

    document: Document
    councils: CouncilsOf
    people: PeopleOf
    clock: Clock
    gathered: Gathered

    @classmethod
    def of_document(cls, document: Document) -> "Reading":
        """Return a document with its councils, people, times and inspections understood."""
        clock = Clock.of_document(document)
        found = resolve_councils(document, clock.today)
        return cls(document, found, resolve_people(document), clock, gather(document, found, clock))

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

    def of(self, mentions: Iterable[Mention]) -> tuple[Evidence, ...]:
        """Return the evidence of mentions, sorted, without doubles."""
        return tuple(sorted({self.evidence(m.span, m.rule) for m in mentions}))

    def sentence(self, seen: Seen) -> Evidence:
        """Return as evidence the sentence in which something was seen."""
        found = self.document.sentence_at(seen.span.start)
        whole = found is not None and found.span.covers(seen.span)
        return self.evidence(found.span if found and whole else seen.span, seen.rule)

    def seen(self, slot: Slot) -> tuple[Evidence, ...]:
        """Return the sentences that speak of an inspection."""
        return tuple(sorted({self.sentence(place) for place in slot.seen}))

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

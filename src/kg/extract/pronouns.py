"""Whom a pronoun means: *he added*, *they said*, *the report … it goes on*."""

from bisect import bisect_left
from dataclasses import dataclass

from kg.extract.cast import Cast
from kg.extract.lexicon.speech import UNNAMED_SUBJECT
from kg.extract.memory import Memory
from kg.model.mention import AgencyMention, PersonMention
from kg.model.span import Span

_NEAR = 300
# How many names to look back through, so that the cost stays that of one pass
_MANY = 60


@dataclass(frozen=True, slots=True)
class Pronouns(Cast):
    """The same, read by pronoun."""

    def pronoun(self, word: str, at: int, memory: Memory) -> Span | None:
        """Return whom a pronoun means."""
        if word in {"they", "it"}:
            return self._it(at, memory)
        return None if self._is_unnamed(at, memory) else self._person(word, at, memory)

    def _is_unnamed(self, at: int, memory: Memory) -> bool:
        """Say whether *she* means somebody without a name: *One mother cried. … she said*."""
        paragraph = self.document.paragraph_at(at)
        if paragraph is None:
            return False
        start, since = paragraph.span.start, memory.unnamed_at
        for match in UNNAMED_SUBJECT.finditer(self.document.text, start, at):
            since = max(since, match.end())
        named = any(p.start >= since for p in self.people_in(Span(start, at)))
        return since > max(start, memory.at) and not named

    def _it(self, at: int, memory: Memory) -> Span | None:
        """Return what *it* or *they* means: the report spoken of since, or who spoke last."""
        paragraph = self.document.paragraph_at(at)
        start = paragraph.span.start if paragraph is not None else at
        if memory.topic_at > max(memory.at, start) and self.is_body(memory.topic):
            return memory.topic
        since = Span(max(memory.at, at - _NEAR, 0), at)
        if self.report(since) is not None or any(
            agency.inspectorate for agency in self.document.within(AgencyMention, since)
        ):
            return self.inspectorate(at)
        if memory.speaker is not None and memory.speaker == memory.body:
            return memory.body
        if paragraph is not None and memory.at >= start:
            return memory.speaker
        return self.inspectorate(at) or memory.speaker

    def _person(self, word: str, at: int, memory: Memory) -> Span | None:
        """Return the person last spoken of, as subject, outside quotations."""
        spoken = memory.person
        if spoken is not None and not self.can_be(word, spoken):
            spoken = None
        nearest = bisect_left(self.people, at, key=lambda p: p.span.start)
        for person in reversed(self.people[max(0, nearest - _MANY) : nearest]):
            if not self._fits(person, word):
                continue
            last = self.document.sentence_at(person.span.start)
            if last is None or (spoken is not None and memory.at >= last.span.start):
                return spoken or person.span
            subjects = [
                p.span
                for p in self.document.within(PersonMention, last.span)
                if p.span.end <= at
                and self._fits(p, word)
                and not self.is_object(p.span, last.span)
            ]
            return subjects[0] if subjects else spoken or person.span
        return spoken

    def _fits(self, person: PersonMention, word: str) -> bool:
        """Say whether a pronoun outside quotations can mean a person."""
        quoted = self.document.quote_at(person.span.start) is not None
        return not person.credit and not quoted and self.can_be(word, person.span)

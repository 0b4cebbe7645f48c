"""Whom a pronoun means: *he added*, *they said*, *the report … it goes on*."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from kg.extract.lexicon.names import COUNCILLOR
from kg.extract.lexicon.speech import TRADE, UNNAMED_SUBJECT, UNNAMED_TRADE
from kg.extract.lexicon.subjects import LED_IN, LED_WORD, OPENS, REACHED
from kg.extract.memory import Memory
from kg.extract.papers import Papers
from kg.model.mention import AgencyMention, PersonMention, RoleMention
from kg.model.span import Span

_NEAR = 300
# How many names to look back through, so that the cost stays that of one pass
_MANY = 60


@dataclass(frozen=True, slots=True)
class Pronouns(Papers):
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
        issuer = self.issuer(at)
        if issuer is not None:
            return issuer
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
        about = self.about.get(word)
        if about is not None and not self._others_near(word, at, about):
            return about
        spoken = memory.person
        if spoken is not None and not self.can_be(word, spoken):
            spoken = None
        nearest = bisect_left(self.people, at, key=lambda p: p.span.start)
        for person in reversed(self.people[max(0, nearest - _MANY) : nearest]):
            if not self._fits(person, word):
                continue
            last = self.document.sentence_at(person.span.start)
            if last is None or (spoken is not None and memory.person_at > last.span.start):
                return spoken or person.span
            if not self._is_led_in(person, last.span, at):
                return self._told_of(word, at, last.span, memory) or spoken or person.span
        return spoken

    def _others_near(self, word: str, at: int, about: Span) -> bool:
        """Say whether this paragraph or the one before names another whom a pronoun can mean."""
        text, paragraph = self.document.text, self.document.paragraph_at(at)
        if paragraph is None:
            return True
        index = max(paragraph.index - 1, 0)
        near = Span(min(self.document.paragraphs[index].span.start, at), at)
        known = about.of(text).split()[-1]
        return any(
            self._fits(p, word) and p.text.split()[-1] != known
            for p in self.document.within(PersonMention, near)
        )

    def _is_led_in(self, person: PersonMention, sentence: Span, at: int) -> bool:
        """Say whether a person only leads in the pronoun's clause: *Asked by Ann Lee, he said*."""
        lead = LED_IN.match(self.document.text, sentence.start, at)
        return lead is not None and person.span.start < lead.end() and not lead[0].count(";")

    def _told_of(self, word: str, at: int, sentence: Span, memory: Memory) -> Span | None:
        """Return whom a sentence before tells of: its subject, or the only one it comes to."""
        text = self.document.text
        people = [
            p
            for p in self.document.within(PersonMention, sentence)
            if p.span.end <= at and self._fits(p, word)
        ]
        semicolon = text.rfind(";", sentence.start, min(at, sentence.end))
        people = [p for p in people if p.span.start > semicolon] or people
        subjects = [p.span for p in people if not self.is_object(p.span, sentence)]
        if subjects:
            led = LED_WORD.match(text, sentence.start) is not None
            return subjects[-1 if led else 0]
        opens = OPENS.match(text, sentence.start, sentence.end)
        if opens and opens["word"].lower() == word and opens.start("word") < at:
            return self._person(word, opens.start("word"), memory)
        start = self.starts.get(people[0].span, people[0].span.start) if people else 0
        reached = len(people) == 1 and REACHED.search(text[sentence.start : start])
        return people[0].span if reached else None

    def by_trade(self, clause: Span) -> Span | None:
        """Return the only person of a paragraph, where a clause says *the team manager* after it.

        Nobody is meant so who holds another office, nor where a manager without a name is told of.
        """
        text, paragraph = self.document.text, self.document.paragraph_at(clause.start)
        trade = TRADE.search(clause.of(text))
        if trade is None or paragraph is None:
            return None
        before = Span(paragraph.span.start, clause.start)
        people = [p for p in self.document.within(PersonMention, before) if not p.credit]
        people = [p for p in people if self.document.quote_at(p.span.start) is None]
        if len({p.name.split()[-1] for p in people}) != 1 or self._has_office(people[0], trade):
            return None
        unnamed = UNNAMED_TRADE.format(noun=re.escape(trade["noun"]))
        return None if re.search(unnamed, before.of(text)) else people[0].span

    def _has_office(self, person: PersonMention, trade: re.Match[str]) -> bool:
        """Say whether a person holds an office whose title lacks a word for a trade."""
        surname = person.name.split()[-1]
        named = {p.span for p in self.people if p.name.split()[-1] == surname}
        held = [r.title for r in self.document.of(RoleMention) if r.person in named]
        titled = (person.honorific or "").split(" ")[0].lower() in COUNCILLOR
        return titled or (bool(held) and not any(trade["noun"] in title for title in held))

    def _fits(self, person: PersonMention, word: str) -> bool:
        """Say whether a pronoun outside quotations can mean a person."""
        quoted = self.document.quote_at(person.span.start) is not None
        return not person.credit and not quoted and self.can_be(word, person.span)

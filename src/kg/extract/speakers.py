"""Who speaks in a clause: a person, a body, the report, or somebody meant by a pronoun.

A speaker is given as the place of a mention that other rules found. What was said before is kept
in ``Memory``, so that *he added* and *the report went on* find their speaker again.
"""

import re
from dataclasses import dataclass

from kg.extract.lexicon.speech import (
    COUNCIL_WORDS,
    EPITHET,
    OWNERS,
    OWNS_SPEECH,
    SOME,
    SOURCE,
    SPOKESPERSON,
    THING,
    UNNAMED,
)
from kg.extract.lexicon.subjects import (
    ABOUT,
    AFTER_NAME,
    FIRST_NAME,
    LEAD_IN,
    OF_WHOM,
    OFFICE_OWNED,
    OFFICES,
    OWN_PAPER,
    PRONOUN_FIRST,
    PRONOUN_LAST,
    RELATIVE_LAST,
    SCRIPT,
    SPEECH_OF,
    THE_STATEMENT,
    TO_WHOM,
    UNKNOWN_BODY,
)
from kg.extract.memory import Memory
from kg.extract.offices import OFFICE, SHORT_NAME, THE_KIND, Body, abbreviates, holder, of_kind
from kg.extract.pronouns import Pronouns
from kg.model.mention import RoleMention
from kg.model.span import Span

# How far before its paragraph a body may be told of whose spokesman speaks
_BEFORE = 120
# How many names to look back through, so that the cost stays that of one pass
_MANY = 60


@dataclass(frozen=True, slots=True)
class Speakers(Pronouns):
    """Who speaks in a clause of one document."""

    def subject(self, clause: Span, memory: Memory) -> Span | None:
        """Return who speaks in a clause that ends at its verb or at a colon."""
        text = self.document.text
        relative = RELATIVE_LAST.search(text, clause.start, clause.end)
        if relative:
            return self._before_who(Span(clause.start, relative.start()), memory)
        owned = self.source(clause) if SPEECH_OF.match(text, *clause) else None
        if owned is not None:
            return owned
        pronoun = PRONOUN_LAST.search(text, max(clause.start, clause.end - 30), clause.end)
        if pronoun:
            return self.pronoun(pronoun["word"].lower(), pronoun.start("word"), memory)
        lead = LEAD_IN.match(clause.of(text))
        if lead:
            rest = self._past_whom(lead[0], Span(clause.start + lead.end(), clause.end))
            found = self._named(rest, memory)
            if found:
                return found
        return (
            self._named(clause, memory)
            or self._said_by_pronoun(clause, memory)
            or self.source(clause)
            or self._by_epithet(clause, memory)
        )

    def _past_whom(self, lead: str, rest: Span) -> Span:
        """Return what follows a name that a lead-in is about: *Of the director, Ann Lee, …*."""
        first = next(self.people_in(rest), None)
        if first is None or first.start > rest.start or not ABOUT.match(lead):
            return rest
        after = AFTER_NAME.match(self.document.text, first.end, rest.end)
        return Span(after.end(), rest.end) if after else rest

    def _before_who(self, clause: Span, memory: Memory) -> Span | None:
        """Return whom *who* means at the end of a clause: the one told of right before it."""
        text = self.document.text
        start, end = clause.start, clause.end
        while start < end:
            piece = Span(max(text.rfind(",", start, end) + 1, start), end)
            people = list(self.people_in(piece))
            if people and OFFICE.search(text, people[-1].end, piece.end) is None:
                return people[-1]
            if not OF_WHOM.match(text, *piece):
                held = holder(self.document, piece)
                return held if held or people else self._named(piece, memory)
            end = piece.start - 1
        return None

    def labelled(self, clause: Span) -> Span | None:
        """Return whom a script's label means: *TANNER:*, *MT:*."""
        label = SCRIPT.sub("", clause.of(self.document.text).strip(" *_>-")).split(",")[0]
        if not label.isupper():
            return None
        for person in self.people:
            names = person.text.upper().split()
            if label in (" ".join(names), names[-1]) or (
                len(names) > 1 and label == "".join(n[0] for n in names)
            ):
                return person.span
        return None

    def _by_epithet(self, clause: Span, memory: Memory) -> Span | None:
        """Return the person who spoke or was told of last, where a clause calls one by a label."""
        label = EPITHET.search(clause.of(self.document.text))
        if label is None:
            return self.by_trade(clause)
        newer = memory.topic_at > memory.at and not self.is_body(memory.topic)
        person = memory.topic if newer else memory.person
        office = label[0].split()[-1]
        held = [r.title for r in self.document.of(RoleMention) if r.person == person]
        if office in OFFICES and held and not any(office in title for title in held):
            return None
        return person

    def inverted(self, clause: Span, memory: Memory) -> Span | None:
        """Return who speaks in a clause that follows its verb: *said Mark Santos, …*."""
        text = self.document.text
        told = self.source(clause) if SPEECH_OF.match(text, *clause) else None
        if told is not None:
            return told
        pronoun = PRONOUN_FIRST.match(clause.of(text))
        if pronoun:
            return self.pronoun(pronoun["word"], clause.start, memory)
        comma = text.find(",", clause.start, clause.end)
        if comma > 0:
            apposed = self._after_office(clause, comma)
            if apposed is not None:
                return apposed
            found = self._named(Span(clause.start, comma), memory, prepositions=False)
            owner = next((b for b in self.bodies if b.span == found and self.owns(b)), None)
            if found and owner is None:
                return found
        return (
            self._named(clause, memory, prepositions=False)
            or self.source(clause)
            or self._by_epithet(clause, memory)
        )

    def _after_office(self, clause: Span, comma: int) -> Span | None:
        """Return who is named right after an office and its comma: *the leader, Ann Lee*."""
        if any(p.start < comma for p in self.people_in(clause)):
            return None
        for person in self.people_in(Span(comma, clause.end)):
            if self.starts.get(person, person.start) <= comma + len(", "):
                return person
        return None

    def _said_by_pronoun(self, clause: Span, memory: Memory) -> Span | None:
        """Return whom the first pronoun of a clause means, where nobody is named in it."""
        match = re.search(r"\b([Hh]e|[Ss]he|[Tt]hey|[Ii]t)\b", clause.of(self.document.text))
        if match is None:
            return None
        return self.pronoun(match[1].lower(), clause.start + match.start(), memory)

    def _named(self, clause: Span, memory: Memory, *, prepositions: bool = True) -> Span | None:
        """Return the subject among those named in a clause: a person before a body."""
        text = self.document.text
        for person in self.people_in(clause):
            if not self.is_object(person, clause):
                return person
        by_first = self._by_first_name(clause)
        if by_first is not None:
            return by_first
        words = clause.of(text)
        bodies = self.bodies_in(clause)
        if SPOKESPERSON.search(words):
            return self._for_whom(clause, bodies, memory)
        if UNNAMED.search(words) or SOME.search(words) or THING.search(words):
            return None
        author = self.author(clause) or self._wrote(clause, memory)
        if author is not None:
            return author
        free = [b for b in bodies if not prepositions or not self.is_object(b.span, clause)]
        report = self.report(clause)
        first = free[0] if free else None
        if report is not None and (first is None or report < first.span.start or self.owns(first)):
            return self.letter(clause) or self.inspectorate(clause.start + 1)
        if first is not None:
            return first.span
        held = holder(self.document, clause)
        return held or (None if OFFICE_OWNED.search(words) else self._by_kind(clause))

    def _by_first_name(self, clause: Span) -> Span | None:
        """Return whom a clause calls by the first name alone: *Judith used to say*."""
        text = self.document.text
        for match in FIRST_NAME.finditer(text, *clause):
            person, place = self.firsts.get(match[0]), Span(*match.span())
            if person is None or self.is_object(place, clause):
                continue
            if person.end <= clause.start and not any(
                b.span.covers(place) for b in self.bodies_in(clause)
            ):
                return person
        return None

    def _wrote(self, clause: Span, memory: Memory) -> Span | None:
        """Return whom a pronoun makes the author of a paper: *his latest report*."""
        own = OWN_PAPER.search(self.document.text, *clause)
        if own is None:
            return None
        word = OWNERS[own["word"].lower()]
        person = self.pronoun(word, own.start(), memory)
        return None if person is None or self.inspects(person) else person

    def _by_kind(self, clause: Span) -> Span | None:
        """Return the body that a clause names by its kind: *the union*, *the county council*."""
        words = clause.of(self.document.text)
        kind = THE_KIND.search(words)
        if kind:
            before = self.before(self.bodies, clause.start)[-_MANY:]
            named, found = of_kind(kind[0], before)
            if named and found:
                return found
        council = COUNCIL_WORDS.search(words)
        told = council is None or TO_WHOM.search(words[: council.start()])
        return None if told else self.council(clause.start)

    def source(self, clause: Span) -> Span | None:
        """Return who is told as a source of words: *from Ann Lee*, *Ann Lee's verdict*."""
        text = self.document.text
        for one in [*self.people_in(clause), *(b.span for b in self.bodies_in(clause))]:
            start = self.starts.get(one, one.start)
            if OWNS_SPEECH.match(text, one.end, clause.end):
                return one
            if SOURCE.search(text[clause.start : max(start, clause.start)]):
                return one
        return None

    def _for_whom(self, clause: Span, bodies: list[Body], memory: Memory) -> Span | None:
        """Return the body whose spokesperson speaks."""
        if bodies:
            return bodies[0].span
        issuer = (
            self.issuer(clause.end) if THE_STATEMENT.search(clause.of(self.document.text)) else None
        )
        if issuer is not None:
            return issuer
        words = clause.of(self.document.text)
        before = self.before(self.bodies, clause.start)[-_MANY:]
        short = SHORT_NAME.search(words)
        named = [b for b in before if short and abbreviates(short["name"], b)]
        if named:
            return named[-1].span
        kind, found = of_kind(words, before)
        if kind:
            return found
        if COUNCIL_WORDS.search(words):
            return self.council(clause.start)
        if UNKNOWN_BODY.search(words):
            return None
        return self._body_near(clause.start, memory)

    def _body_near(self, at: int, memory: Memory) -> Span | None:
        """Return the body told of nearest before a spokesman who is of no body by name."""
        paragraph, here = self.document.paragraph_at(at), self.nearest(at)
        start = paragraph.span.start if paragraph else 0
        if memory.topic_at > memory.at and self.is_body(memory.topic):
            free = not here and not self._is_inspectorate(memory.topic)
            if memory.topic_at > start or (free and memory.topic_at > start - _BEFORE):
                return memory.topic
        near = here or memory.body
        if near is None or self._is_inspectorate(near):
            return self.council(at) or near
        return near

    def _is_inspectorate(self, span: Span | None) -> bool:
        """Say whether a place names an inspectorate."""
        return any(b.span == span for b in self.inspectorates)

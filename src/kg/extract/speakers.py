"""Who speaks in a clause: a person, a body, the report, or somebody meant by a pronoun.

A speaker is given as the place of a mention that other rules found. What was said before is kept
in ``Memory``, so that *he added* and *the report went on* find their speaker again.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.lexicon.speech import (
    COUNCIL_WORDS,
    INSPECTORATE_WORDS,
    OWNS_SPEECH,
    SOURCE,
    SPOKESPERSON,
    UNNAMED,
    UNNAMED_SUBJECT,
)
from kg.extract.memory import Memory
from kg.extract.offices import SHORT_NAME, THE_KIND, Body, abbreviates, holder, of_kind
from kg.model.document import Document
from kg.model.mention import AgencyMention, CouncilMention, PersonMention, RoleMention
from kg.model.span import Span

SHE = frozenset({"mrs", "ms", "miss", "dame", "lady", "baroness"})
HE = frozenset({"mr", "sir", "lord", "baron"})
# "he", "she also", at the end of a clause before its verb
PRONOUN_LAST = re.compile(
    r"(?:^|[\s(“\"‘'])(?P<word>[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\s(?:(?:also|then|later|has|had|further)\s){0,2}$"
)
PRONOUN_FIRST = re.compile(r"^\s?(?P<word>he|she|they|it)\b")
# A word before a name that makes it no subject: "a letter to Ann Lee"
OBJECT = re.compile(
    r"\b(?:to|with|from|of|for|by|about|than|alongside|against|at|on|in|replaced|replacing|succeeded|thanked|praised|asked|told|under)\s(?:the\s|a\s|an\s|our\s|its\s|his\s|her\s)?$"
)
# "After …, ", "Responding to …, ": what stands before the main clause
LEAD_IN = re.compile(
    r"^\W{0,3}(?:After|When|While|As|Although|Though|Since|Before|If|Despite|In|Asked|Responding|Speaking|Commenting|Reacting|Following|Writing|On|At|With|But|During|Welcoming|Reflecting|Explaining|Addressing)\b[^,]{2,160},\s"
)
# "A spokesman for Larkmoor Care": of a body that no rule knows
UNKNOWN_BODY = re.compile(
    r"\b[Ss]pokes\w+\s(?:for|of|from|at)\s(?:the\s)?[A-Z]|(?!\b(?:A|An|The|One|Its|Their)\b)\b[A-Z][\w’'&-]+\s[Ss]pokes"
)
# "wrote in a letter": the letter that is spoken of afterwards may be a minister's
WROTE = re.compile(r"\b(?:in an?(?: \w+)? letter|in (?:his|her) letter|(?:wrote|written) (?:to|a letter))\b")
# "Ofsted, the Care Quality Commission and": several that speak with one voice
JOINED = re.compile(r",?\s(?:(?:and|with|&)\s)?(?:the\s)?")
_NEAR = 300
_FAR = 1200
# How many names to look back through, so that the cost stays that of one pass
_MANY = 60


@dataclass(frozen=True, slots=True)
class Speakers:
    """The people and bodies of one document that can speak."""

    document: Document
    people: tuple[PersonMention, ...]
    bodies: tuple[Body, ...]
    inspectorates: tuple[Body, ...]
    councils: tuple[Body, ...]
    starts: dict[Span, int]
    """Where the words before each person begin: the honorific, a title."""

    @classmethod
    def of(cls, document: Document) -> "Speakers":
        """Gather those who can speak in a document."""
        starts = {}
        for person in document.of(PersonMention):
            honorific = len(person.honorific or "")
            starts[person.span] = person.span.start - honorific - (1 if honorific else 0)
        for role in document.of(RoleMention):
            if role.person is not None and role.span.end < role.person.start:
                starts[role.person] = min(starts[role.person], role.span.start)
        bodies: list[Body] = [*document.of(AgencyMention), *document.of(CouncilMention)]
        return cls(
            document,
            tuple(p for p in document.of(PersonMention) if not p.credit),
            tuple(sorted(bodies, key=lambda m: m.span)),
            tuple(a for a in document.of(AgencyMention) if a.inspectorate),
            document.of(CouncilMention),
            starts,
        )

    def people_in(self, span: Span) -> Iterator[Span]:
        """Yield the names of the people in a place who can speak."""
        for person in self.document.within(PersonMention, span):
            if not person.credit:
                yield person.span

    def subject(self, clause: Span, memory: Memory) -> Span | None:
        """Return who speaks in a clause that ends at its verb or at a colon."""
        text = self.document.text
        pronoun = PRONOUN_LAST.search(text, max(clause.start, clause.end - 30), clause.end)
        if pronoun:
            return self.pronoun(pronoun["word"].lower(), pronoun.start("word"), memory)
        lead = LEAD_IN.match(clause.of(text))
        if lead:
            rest = Span(clause.start + lead.end(), clause.end)
            found = self._named(rest, memory)
            if found:
                return found
        return (
            self._named(clause, memory)
            or self._said_by_pronoun(clause, memory)
            or self.source(clause)
        )

    def inverted(self, clause: Span, memory: Memory) -> Span | None:
        """Return who speaks in a clause that follows its verb: *said Mark Santos, …*."""
        text = self.document.text
        pronoun = PRONOUN_FIRST.match(clause.of(text))
        if pronoun:
            return self.pronoun(pronoun["word"], clause.start, memory)
        comma = text.find(",", clause.start, clause.end)
        if comma > 0:
            found = self._named(Span(clause.start, comma), memory, prepositions=False)
            if found:
                return found
        return self._named(clause, memory, prepositions=False) or self.source(clause)

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
            if not self._is_object(person, clause):
                return person
        words = clause.of(text)
        bodies = self._bodies_in(clause)
        if SPOKESPERSON.search(words):
            return self._for_whom(clause, bodies, memory)
        if UNNAMED.search(words):
            return None
        free = [b for b in bodies if not prepositions or not self._is_object(b.span, clause)]
        report = self._report(clause)
        first = free[0] if free else None
        if report is not None and (first is None or report < first.span.start or self._owns(first)):
            return self._letter(clause) or self.inspectorate(clause.start + 1)
        if first is not None:
            return first.span
        return holder(self.document, clause) or self._by_kind(clause)

    def _letter(self, clause: Span) -> Span | None:
        """Return the person whose letter a clause speaks of, where a person wrote the last one."""
        text = self.document.text
        if "letter" not in clause.of(text):
            return None
        wrote = list(WROTE.finditer(text, max(0, clause.start - _FAR), clause.start))
        sentence = self.document.sentence_at(wrote[-1].start()) if wrote else None
        if sentence is None:
            return None
        subject = Span(sentence.span.start, wrote[-1].start())
        return next((p for p in self.people_in(subject) if not self._is_object(p, subject)), None)

    def _by_kind(self, clause: Span) -> Span | None:
        """Return the body that a clause names by its kind: *the union*, *the county council*."""
        words = clause.of(self.document.text)
        kind = THE_KIND.search(words)
        if kind:
            before = self._before(self.bodies, clause.start)[-_MANY:]
            named, found = of_kind(kind[0], before)
            if named and found:
                return found
        return self._council(clause.start) if COUNCIL_WORDS.search(words) else None

    def source(self, clause: Span) -> Span | None:
        """Return who is told as a source of words: *from Ann Lee*, *Ann Lee's verdict*."""
        text = self.document.text
        for one in [*self.people_in(clause), *(b.span for b in self._bodies_in(clause))]:
            start = self.starts.get(one, one.start)
            if OWNS_SPEECH.match(text, one.end, clause.end):
                return one
            if SOURCE.search(text[clause.start : max(start, clause.start)]):
                return one
        return None

    def _is_object(self, span: Span, clause: Span) -> bool:
        """Say whether a name stands after a preposition, or owns what follows."""
        text = self.document.text
        start = self.starts.get(span, span.start)
        before = text[max(clause.start, start - 40) : start]
        if re.match(r"['’]s?\b", text[span.end : span.end + 2]) and not self._ends_clause(
            span, clause
        ):
            return True
        return OBJECT.search(before) is not None

    def _ends_clause(self, span: Span, clause: Span) -> bool:
        return clause.end - span.end < 3  # noqa: PLR2004 - nothing but the possessive is left

    def _owns(self, body: Body) -> bool:
        """Say whether a body's name is in the possessive: *Ofsted's report*."""
        return re.match(r"['’]s?\b", self.document.text[body.span.end :][:2]) is not None

    def _report(self, clause: Span) -> int | None:
        """Return where a clause speaks of the report, the inspectors or the watchdog."""
        for match in INSPECTORATE_WORDS.finditer(self.document.text, *clause):
            before = self.document.text[max(clause.start, match.start() - 12) : match.start()]
            if not re.search(r"\b(?:to|of|by|with|for|after|on)\s$", before):
                return match.start()
        return None

    def _for_whom(self, clause: Span, bodies: list[Body], memory: Memory) -> Span | None:
        """Return the body whose spokesperson speaks."""
        if bodies:
            return bodies[0].span
        words = clause.of(self.document.text)
        before = self._before(self.bodies, clause.start)[-_MANY:]
        short = SHORT_NAME.search(words)
        named = [b for b in before if short and abbreviates(short["name"], b)]
        if named:
            return named[-1].span
        kind, found = of_kind(words, before)
        if kind:
            return found
        if COUNCIL_WORDS.search(words):
            return self._council(clause.start)
        if UNKNOWN_BODY.search(words):
            return None
        return self._nearest(clause.start) or memory.body

    def _nearest(self, at: int) -> Span | None:
        """Return the body last named before a place in its paragraph."""
        paragraph = self.document.paragraph_at(at)
        if paragraph is None:
            return None
        near = self._bodies_in(Span(paragraph.span.start, at))
        free = [b.span for b in near if self.document.quote_at(b.span.start) is None]
        return free[-1] if free else None

    def _bodies_in(self, span: Span) -> list[Body]:
        """Return the bodies named within a span, in text order."""
        found: list[Body] = [*self.document.within(AgencyMention, span)]
        found += self.document.within(CouncilMention, span)
        return sorted(
            (m for m in found if not any(o.span != m.span and o.span.covers(m.span) for o in found)),
            key=lambda m: m.span,
        )

    def _before(self, bodies: tuple[Body, ...], at: int) -> tuple[Body, ...]:
        """Return those of some bodies that are named before a place."""
        return bodies[: bisect_left(bodies, at, key=lambda b: b.span.start)]

    def inspectorate(self, at: int) -> Span | None:
        """Return the inspectorate last named before a place, or the first named after it.

        Of several in a row, which inspect together, the first is meant.
        """
        found = self._last(self.inspectorates, at)
        for one in reversed(self._before(self.inspectorates, found.start if found else 0)):
            if found is None or not JOINED.fullmatch(self.document.text[one.span.end : found.start]):
                break
            found = one.span
        return found

    def _council(self, at: int) -> Span | None:
        """Return the council last named before a place, or the first named after it."""
        return self._last(self.councils, at)

    def _last(self, bodies: tuple[Body, ...], at: int) -> Span | None:
        """Return the last of some bodies before a place, or the first after it."""
        place = max(bisect_right(bodies, at, key=lambda b: b.span.start) - 1, 0)
        return bodies[place].span if bodies else None

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
        since = Span(max(memory.at, at - _NEAR, 0), at)
        if self._report(since) is not None or any(
            agency.inspectorate for agency in self.document.within(AgencyMention, since)
        ):
            return self.inspectorate(at)
        if memory.speaker is not None and memory.speaker == memory.body:
            return memory.body
        paragraph = self.document.paragraph_at(at)
        if paragraph is not None and memory.at >= paragraph.span.start:
            return memory.speaker
        return self.inspectorate(at) or memory.speaker

    def _person(self, word: str, at: int, memory: Memory) -> Span | None:
        """Return the person last spoken of, as subject, outside quotations."""
        others = HE if word == "she" else SHE
        spoken = memory.person
        nearest = bisect_left(self.people, at, key=lambda p: p.span.start)
        for person in reversed(self.people[max(0, nearest - _MANY) : nearest]):
            if not self._fits(person, others):
                continue
            last = self.document.sentence_at(person.span.start)
            if last is None or (spoken is not None and memory.at >= last.span.start):
                return spoken or person.span
            subjects = [
                p.span
                for p in self.document.within(PersonMention, last.span)
                if p.span.end <= at
                and self._fits(p, others)
                and not self._is_object(p.span, last.span)
            ]
            return subjects[0] if subjects else spoken or person.span
        return spoken

    def _fits(self, person: PersonMention, others: frozenset[str]) -> bool:
        """Say whether a pronoun outside quotations can mean a person."""
        honorific = (person.honorific or "").lower().rstrip(".")
        quoted = self.document.quote_at(person.span.start) is not None
        return not person.credit and not quoted and honorific not in others


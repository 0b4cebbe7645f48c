"""Whose a letter, a report or a statement is, where it speaks for the one who wrote it.

*The report says* speaks for the inspectorate. A minister's letter, a union's survey and a
statement that the leader's deputy read out speak for the minister, the union and the leader.
"""

from dataclasses import dataclass

from kg.extract.cast import Cast
from kg.extract.lexicon.speech import COUNCIL_WORDS
from kg.extract.lexicon.subjects import AUTHORED, ISSUED_BY, ISSUES, OWNED_PAPER, STATEMENT, WROTE
from kg.model.mention import AgencyMention, PersonMention, RoleMention
from kg.model.span import Span

_NEAR = 600
_FAR = 1200


@dataclass(frozen=True, slots=True)
class Papers(Cast):
    """The same, with what they wrote."""

    def author(self, clause: Span) -> Span | None:
        """Return whose letter or report a clause names: *a letter from the DfE*, *Roe's review*."""
        people = (p for p in self.people_in(clause) if not self.inspects(p))
        for one in [*(b.span for b in self.bodies_in(clause)), *people]:
            start = self.starts.get(one, one.start)
            if AUTHORED.search(self.document.text, clause.start, start):
                return one
        return self._owner(clause)

    def _owner(self, clause: Span) -> Span | None:
        """Return the person or body, but for a council or an inspectorate, who owns a paper."""
        agencies = (a for a in self.document.within(AgencyMention, clause) if not a.inspectorate)
        people = (p for p in self.document.within(PersonMention, clause) if not p.credit)
        for one in (*agencies, *people):
            if OWNED_PAPER.match(self.document.text, one.span.end, clause.end):
                return None if self.inspects(one.span) else one.span
        return None

    def letter(self, clause: Span) -> Span | None:
        """Return the person whose letter a clause speaks of, where a person wrote the last one."""
        text = self.document.text
        if "letter" not in clause.of(text):
            return None
        wrote = list(WROTE.finditer(text, max(0, clause.start - _FAR), clause.start))
        sentence = self.document.sentence_at(wrote[-1].start()) if wrote else None
        if sentence is None:
            return None
        subject = Span(sentence.span.start, wrote[-1].start())
        return next((p for p in self.people_in(subject) if not self.is_object(p, subject)), None)

    def issuer(self, at: int) -> Span | None:
        """Return whose statement a paragraph spoke of last: *Ann Lee put out a note*."""
        paragraph = self.document.paragraph_at(at)
        start = max(paragraph.span.start if paragraph is not None else at, at - _NEAR)
        found = [
            m
            for m in STATEMENT.finditer(self.document.text, start, at)
            if self.document.quote_at(m.start()) is None
        ]
        sentence = self.document.sentence_at(found[-1].start()) if found else None
        if sentence is None or sentence.span.end >= at:
            return None
        return self._issues(sentence.span, Span(*found[-1].span()))

    def _issues(self, sentence: Span, statement: Span) -> Span | None:
        """Return whose statement a sentence tells of: its owner, named behind it, or the subject."""
        text = self.document.text
        owner = self._owner(Span(sentence.start, statement.end))
        if owner is not None or text[statement.start] in "'’":
            return owner
        for person in self.people_in(Span(statement.end, sentence.end)):
            if ISSUED_BY.search(text[statement.end : self.starts.get(person, person.start)]):
                return person
        before = Span(sentence.start, statement.start)
        people = [p for p in self.people_in(before) if not self.is_object(p, before)]
        if people or not ISSUES.search(before.of(text)):
            return next((p for p in people if not self.inspects(p)), None)
        bodies = [b.span for b in self.bodies_in(before) if not self.is_object(b.span, before)]
        if bodies:
            return bodies[0]
        return self.council(before.end) if COUNCIL_WORDS.search(before.of(text)) else None

    def inspects(self, person: Span) -> bool:
        """Say whether a person is an inspector, whose report is the inspectorate's."""
        return any(
            r.person == person and "inspector" in r.title for r in self.document.of(RoleMention)
        )

"""One reading of a document's speech: who can speak in it, and who has spoken so far."""

import re
from dataclasses import dataclass

from kg.extract.lexicon.speech import (
    OWNERS,
    PASSAGE,
    PRONOUN_OWNS,
    QUOTES_REPORT,
    SAID,
    SAME,
    SOME,
    UNNAMED,
)
from kg.extract.masking import Masked
from kg.extract.memory import Memory
from kg.extract.speakers import Speakers
from kg.model.document import Document
from kg.model.mention import PersonMention, QuotationMention
from kg.model.span import Span
from kg.model.terms import QuotationKind

# "Mr Roe's favourite line": not the report's
OWNED = re.compile(r"[A-Z]\w+['’]s?\s|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur)\b")
# "According to inspectors"
ACCORDING = re.compile(
    r"\W*(?:According\sto|In\sthe\swords\sof)\s(?:the\s|its\s|their\s)?(?:inspect|report|letter|watchdog|regulator)"
)
# "And from a neighbour": somebody else speaks
FROM = re.compile(r"\b[Ff]rom\b")
# "The report praises Mr Roe, saying": the subject is the one the sentence begins with
SAYING = re.compile(r",\s(?:\w+\s)?$")
# "I was told by Ann Lee", "she was asked": the subject does not speak
PASSIVE = re.compile(r"\b(?:was|were|is|are|been|being)\s(?:\w+ly\s|also\s|then\s|once\s)?$")
BY = re.compile(r"\s*(?:[a-z]+\s){0,3}?by\s")
# "“…,” reads one passage"
READS_PASSAGE = re.compile(
    r"\s*(?:one|another|a|the|this|that)\s(?:[\w-]+\s){0,2}" + PASSAGE.pattern
)
PARTICIPLES = ("saying", "adding", "telling", "warning", "noting")


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with those who can speak in it and the memory of who did."""

    document: Document
    speakers: Speakers
    memory: Memory

    def around(self, before: Span, after: Span) -> Span | None:
        """Return the subject before a verb, or the one after it where there is none."""
        words = before.of(self.document.text)
        if QUOTES_REPORT.search(self.document.text, before.start, after.end):
            return self.speakers.inspectorate(after.end)
        if PASSIVE.search(words):
            by = BY.match(self.document.text, *after)
            return self.speakers.inverted(Span(by.end(), after.end), self.memory) if by else None
        if SAYING.search(words) and self.document.text.startswith(PARTICIPLES, before.end):
            report = self.speakers.report(before)
            if report is not None and not words[: report - before.start].strip():
                return self.speakers.inspectorate(before.start + 1)
        if words.strip(" ,—–-“”\"'"):
            found = self.speakers.subject(before, self.memory)
            words = before.of(self.document.text)
            if found is not None or UNNAMED.search(words) or SOME.search(words):
                return found
        found = self.speakers.inverted(after, self.memory)
        owner = None if found else PRONOUN_OWNS.search(self.document.text, *after)
        if found is None and READS_PASSAGE.match(self.document.text, *after):
            return self.speakers.inspectorate(before.start)
        if owner is None:
            return found
        word = OWNERS[owner["word"].lower()]
        return self.speakers.pronoun(word, owner.start(), self.memory)

    def lead(self, clause: Span, masked: Masked) -> tuple[Span | None, Span | None]:
        """Return the speaker and the verb of a clause that ends in a colon."""
        words = masked.words(clause)
        verbs = list(SAID.finditer(words))
        if not verbs:
            whole = Span(clause.start, clause.start + len(words.rstrip(" :*_\n\u00a0")))
            found = self.around(whole, whole) or self.speakers.source(whole)
            if found is None and ACCORDING.match(words):
                found = self.speakers.inspectorate(clause.start)
            return found or self.speakers.labelled(whole) or self._carried(whole), None
        cue = Span(clause.start + verbs[-1].start(), clause.start + verbs[-1].end())
        return self.around(Span(clause.start, cue.start), Span(cue.end, clause.end)), cue

    def _carried(self, clause: Span) -> Span | None:
        """Return whose words a lead without a name goes on with: *And on care leavers:*."""
        words = clause.of(self.document.text)
        if PASSAGE.search(words) and not OWNED.search(words):
            return self.speakers.inspectorate(clause.start)
        same = SAME.match(words) and not FROM.search(words)
        return self.memory.speaker if same or words.strip() == "A" else None

    def told(
        self, span: Span, rule: str, speaker: Span | None, cue: Span | None
    ) -> QuotationMention:
        """Return indirect speech."""
        return QuotationMention(
            span=span,
            text=span.of(self.document.text),
            rule=rule,
            kind=QuotationKind.INDIRECT,
            speaker=speaker,
            cue=cue,
        )

    def forget(self, at: int) -> None:
        """Keep that somebody without a known name spoke last."""
        self.memory.speaker, self.memory.unnamed_at = None, at

    def remember(self, speaker: Span | None, at: int) -> None:
        """Keep who spoke last."""
        if speaker is None:
            return
        self.memory.speaker, self.memory.at = speaker, at
        if any(p.span == speaker for p in self.document.within(PersonMention, speaker)):
            self.memory.person, self.memory.person_at = speaker, at
        else:
            self.memory.body = speaker

"""Quotations: *Cllr Norman added: “…”*, *“…,” it read*, and speech told in a clause.

A run of words between marks is direct speech where it is a sentence of its own or is set off
beside a verb of speech. A phrase in marks inside somebody's clause (*said Redbridge is making
“fundamentally the right decisions”*) belongs to that clause, which is indirect speech; a phrase
after another verb (*described it as “sobering”*) is given as indirect speech by itself.

Known to miss: speech without marks and without a verb of speech; a speaker told two paragraphs
after the words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.lexicon.speech import DESCRIBES, SAID, TELLS, TOLD
from kg.extract.masking import Masked, Run
from kg.extract.speakers import Memory, Speakers
from kg.model.document import Document, Paragraph, Part
from kg.model.mention import CouncilMention, PersonMention, QuotationMention
from kg.model.span import Span
from kg.model.terms import QuotationKind

READ = (Part.BODY, Part.ITEM)
# "– Jane Roe, chief executive" on a line of its own under the words
SIGNED = re.compile(r"\s*[–—-]\s*\S")
# "“…?” Jane Roe asked." after a speech that a stop has ended
BRIEF = re.compile(r"\s*[^.:]{2,80}\b(?:said|asked|added|wrote|says|adds)\b(?:\s\w+){0,3}\.?\s*$")
ACCORDING = re.compile(r",?\s*(?P<cue>according\sto)\s")
# "“…,” Ofsted found": a verb of speech for those who inspect
FOUND_AFTER = re.compile(
    r",?\s(?:Ofsted|[Ii]nspectors?|[Tt]he\s(?:report|letter|inspectorate|watchdog|regulator))\s(?:also\s)?(?P<cue>found|finds|observed|noted|concluded|judged)\b"
)
# "was “good news”, and added": the verb after belongs to another clause
NEW_CLAUSE = re.compile(r",?\s(?:and|but|while|as|before|then|so|or)\b")
# Words before a phrase in marks that it goes on from: "said it was “good,” …"
EMBEDDED = re.compile(r"[\w’')]\s$")
# A sentence's end inside a quotation: more than one was spoken
SEVERAL = re.compile(r"[.!?]\s+[A-Z“]")
# "said Ofsted in a report out today": when and where it was said, not what
CIRCUMSTANCE = re.compile(
    r"(?:in|on|at|after|before|during|following|through|via)\s(?:(?!\bthat\b|\bis\b|\bare\b|\bwas\b|\bwere\b|\bha[sd]\b|\bhave\b)[^.;]){0,90}$"
)
# "has been praised for": the one who praises is not the subject
PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\s(?:\w+ly\s|also\s)?$")
_MAX_ARTICLE = 4
_MIN_SPOKEN = 4
_MAX_SIGNED = 140
_MAX_TO_VERB = 200


@dataclass(frozen=True)
class QuotationExtractor:
    """Words between marks with their speaker, and clauses of indirect speech."""

    name: str = "quotation"
    needs: frozenset[str] = frozenset({"council", "agency", "person", "role"})

    def __call__(self, document: Document) -> Iterator[QuotationMention]:
        """Yield the quotations of the story's own paragraphs, in order."""
        reader = Reader(document, Speakers.of(document), Memory())
        waiting: list[QuotationMention] = []
        for paragraph in document.paragraphs:
            words = paragraph.span.of(document.text)
            lead = paragraph.part is Part.HEADING and words.endswith(":")
            if paragraph.part not in READ and not lead:
                continue
            if waiting and SIGNED.match(words) and len(words) <= _MAX_SIGNED:
                speaker = reader.speakers.inverted(paragraph.span, reader.memory)
                yield from (_signed(q, speaker or q.speaker) for q in waiting)
                waiting = []
                continue
            yield from waiting
            found = list(reader.paragraph(paragraph))
            alone = bool(found) and all(q.rule == "quotation.alone" for q in found)
            waiting = found if alone else []
            yield from () if alone else found
        yield from waiting


@dataclass(frozen=True, slots=True)
class Reader:
    """One reading of a document's speech: who can speak in it, and who has spoken so far."""

    document: Document
    speakers: Speakers
    memory: Memory

    def paragraph(self, paragraph: Paragraph) -> Iterator[QuotationMention]:
        """Yield the quotations of one paragraph and remember who spoke."""
        masked = Masked.of(self.document, paragraph)
        unsigned: list[QuotationMention] = []
        for sentence in masked.sentences():
            runs = list(masked.runs(sentence))
            direct = [q for q in (self._direct(run, masked) for run in runs) if q is not None]
            for quotation in direct:
                if quotation.speaker is None and quotation.rule == "quotation.alone":
                    unsigned.append(quotation)
                else:
                    yield from (_signed(q, quotation.speaker) for q in unsigned)
                    unsigned = []
                    yield quotation
            if not direct:
                yield from self._indirect(sentence, runs, masked)
        yield from unsigned

    def _direct(self, run: Run, masked: Masked) -> QuotationMention | None:
        """Return the run as direct speech, or None where it is a phrase in somebody's clause."""
        text, memory = self.document.text, self.memory
        words = run.quote.content.of(text)
        before = run.before.of(text)
        count = len(words.split())
        if not words:
            return None
        if before.rstrip().endswith(":") and (count >= _MIN_SPOKEN or words[-1] in ".!?…"):
            speaker, cue = self._lead(Span(run.sentence.start, run.before.end), masked)
            return self._spoken(run, "quotation.colon", speaker, cue)
        verb = _verb_before(before)
        if verb and not self._goes_on(run) and (count >= _MIN_SPOKEN or before.endswith(", ")):
            first = SAID.search(before[: verb.start()]) is None
            start = run.sentence.start if first else run.before.start
            cue = Span(run.before.start + verb.start(), run.before.start + verb.end())
            speaker = self._around(Span(start, cue.start), Span(cue.end, run.before.end))
            return self._spoken(run, "quotation.before", speaker, cue)
        after = self._verb_after(run, masked)
        if after is not None:
            inside = after.end <= run.after.end
            end = run.after.end if inside else masked.sentence_end(run.after.end)
            speaker = self._around(Span(run.after.start, after.start), Span(after.end, end))
            return self._spoken(run, "quotation.after", speaker, after)
        if self._is_alone(run):
            return self._spoken(run, "quotation.alone", memory.speaker, None)
        if verb is None and count > 2 * _MIN_SPOKEN and SEVERAL.search(words):
            speaker = self.speakers.subject(Span(run.sentence.start, run.before.end), memory)
            return self._spoken(run, "quotation.long", speaker, None)
        return None

    def _around(self, before: Span, after: Span) -> Span | None:
        """Return the subject before a verb, or the one after it where there is none."""
        if before.of(self.document.text).strip(" ,—–-“”\"'"):
            found = self.speakers.subject(before, self.memory)
            if found is not None:
                return found
        return self.speakers.inverted(after, self.memory)

    def _lead(self, clause: Span, masked: Masked) -> tuple[Span | None, Span | None]:
        """Return the speaker and the verb of a clause that ends in a colon."""
        words = masked.words(clause)
        verbs = list(SAID.finditer(words))
        if not verbs:
            whole = Span(clause.start, clause.start + len(words.rstrip(" :\u00a0")))
            return self._around(whole, whole), None
        cue = Span(clause.start + verbs[-1].start(), clause.start + verbs[-1].end())
        return self._around(Span(clause.start, cue.start), Span(cue.end, clause.end)), cue

    def _goes_on(self, run: Run) -> bool:
        """Say whether the sentence goes on after a phrase in marks: *they said, “A” when B*."""
        last = run.quote.content.of(self.document.text)[-1]
        after = run.after.of(self.document.text)
        return last not in ".,!?…" and re.match(r"\s[a-z]", after) is not None

    def _verb_after(self, run: Run, masked: Masked) -> Span | None:
        """Return the verb of speech after a quotation that is set off before it."""
        text = self.document.text
        last = run.quote.content.of(text)[-1]
        after = run.after.of(text)
        if not after.strip():
            after = text[run.after.start : masked.sentence_end(run.after.end)]
            if last not in "?!." or not BRIEF.match(after):
                return None
        elif last not in ",?!.…—–-" and not after.lstrip().startswith(","):
            return None
        if NEW_CLAUSE.match(after) or EMBEDDED.search(run.before.of(text)):
            return None
        according = ACCORDING.match(after)
        match = SAID.search(after[:_MAX_TO_VERB]) or FOUND_AFTER.match(after)
        if according is None and match is None:
            return None
        verb = match.span("cue" if match.re is FOUND_AFTER else 0) if match else (0, 0)
        low, high = according.span("cue") if according else verb
        if "that" in after[:low].split() and "who" not in after:
            return None
        return Span(run.after.start + low, run.after.start + high)

    def _is_alone(self, run: Run) -> bool:
        """Say whether a quotation is a whole sentence, or a paragraph's whole speech."""
        text = self.document.text
        words = run.quote.content.of(text)
        if run.before.of(text).strip() or run.after.of(text).strip(" .\n"):
            return False
        return words[-1] in ".!?…" or not run.quote.closed or len(words.split()) > _MIN_SPOKEN

    def _spoken(
        self, run: Run, rule: str, speaker: Span | None, cue: Span | None
    ) -> QuotationMention:
        """Return the direct speech of a speaker, who is remembered."""
        self._remember(speaker, run.quote.span.end)
        mention = self._told(run.quote.content, rule, speaker, cue)
        return replace(mention, kind=QuotationKind.DIRECT)

    def _told(
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

    def _remember(self, speaker: Span | None, at: int) -> None:
        """Keep who spoke last."""
        if speaker is None:
            return
        self.memory.speaker, self.memory.at = speaker, at
        if any(p.span == speaker for p in self.document.within(PersonMention, speaker)):
            self.memory.person = speaker
        else:
            self.memory.body = speaker

    def _indirect(
        self, sentence: Span, runs: list[Run], masked: Masked
    ) -> Iterator[QuotationMention]:
        """Yield the clause of a sentence that tells somebody's words, and remember who spoke."""
        words = masked.words(sentence)
        if words.rstrip().endswith(":"):
            speaker, _ = self._lead(sentence, masked)
            self._remember(speaker, sentence.end)
            return
        match = TOLD.search(words) or TELLS.search(words)
        if match is None:
            yield from self._phrases(sentence, runs, words)
            return
        cue = Span(sentence.start + match.start(), sentence.start + match.end())
        subject, rest = Span(sentence.start, cue.start), Span(cue.end, sentence.end)
        tail = words[match.end() :]
        if not tail.strip(" .\n") or tail.startswith((".", ",")):
            comma = sentence.start + max(words.rfind(",", 0, match.start()), 0)
            subject, rest = Span(comma, cue.start), Span(sentence.start, comma)
        speaker = self.speakers.subject(subject, self.memory)
        self._remember(speaker, sentence.end)
        span = _trimmed(self.document.text, rest)
        if CIRCUMSTANCE.match(span.of(self.document.text)):
            return
        if speaker is not None and len(span.of(self.document.text).split()) >= _MIN_SPOKEN:
            yield self._told(span, "quotation.clause", speaker, cue)

    def _phrases(self, sentence: Span, runs: list[Run], words: str) -> Iterator[QuotationMention]:
        """Yield the phrases in marks of a sentence without a verb of speech."""
        verb = DESCRIBES.search(words) if runs else None
        if verb is None or PASSIVE.search(words[: verb.start()]):
            return
        clause = Span(sentence.start, sentence.start + verb.start())
        speaker = self.speakers.subject(clause, self.memory)
        if speaker is not None and self._is_beside(speaker, sentence):
            return
        self._remember(speaker, sentence.end)
        if speaker is not None:
            for run in runs:
                yield self._told(run.quote.content, "quotation.phrase", speaker, None)

    def _is_beside(self, speaker: Span, sentence: Span) -> bool:
        """Say whether a council only stands beside the one who speaks: *staff at the council*."""
        named = any(m.span == speaker for m in self.document.within(CouncilMention, speaker))
        return named and not 0 <= speaker.start - sentence.start <= _MAX_ARTICLE


def _signed(quotation: QuotationMention, speaker: Span | None) -> QuotationMention:
    """Return a quotation with the speaker who is told after it."""
    return replace(quotation, rule="quotation.signed", speaker=speaker)


def _verb_before(before: str) -> re.Match[str] | None:
    """Return the verb of speech that the words before a quotation end with."""
    found = list(SAID.finditer(before))
    if found and re.fullmatch(r"[^.;:]{0,60},\s*|\s*", before[found[-1].end() :]):
        return found[-1]
    return None


def _trimmed(text: str, span: Span) -> Span:
    """Return a clause without white space around it and its full stop."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(" ,:\n"))
    return Span(start, max(start, span.start + len(words.rstrip(" .,:\n"))))


extractor = QuotationExtractor()

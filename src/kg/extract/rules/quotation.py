"""Quotations: *Cllr Norman added: “…”*, *“…,” it read*, and speech told in a clause.

A run of words between marks is direct speech where it is a sentence of its own or is set off
beside a verb of speech. A phrase in marks inside somebody's clause (*Ann Lee said that the town is
taking “sound steps”*) belongs to that clause, which is indirect speech; a phrase after another
verb (*described it as “sobering”*) is given as indirect speech by itself.

Words that stand alone take the speaker told nearest: in a line or sentence after them, in the
paper's sentence before, or whoever spoke last; ``kg.extract.waiting`` keeps them until then.

In a transcript without marks the words after a label that names a person are that one's.

Known to miss: speech without marks and without a verb of speech; a speaker whom no rule names;
the *I* of a blog.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.indirect import MIN_SPOKEN, indirect
from kg.extract.lexicon.speech import AFTERWARDS, SAID
from kg.extract.masking import Masked, Run
from kg.extract.memory import Memory
from kg.extract.name_lines import is_name_line, named_at, topic_of
from kg.extract.reading import Reading
from kg.extract.scripts import spoken_lines
from kg.extract.set_off import goes_on, is_woven, verb_after, verb_before
from kg.extract.speakers import Speakers
from kg.extract.waiting import Waiting, signed
from kg.model.document import Document, Paragraph, Part
from kg.model.mention import QuotationMention
from kg.model.span import Span
from kg.model.terms import QuotationKind

READ = (Part.BODY, Part.ITEM)
# "I", "our": words that are from no report
FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|[Oo]ur)\b(?!['’]?s?\sinspect)")
# A comma or a dash that leads few words in
SET_OFF = re.compile(r"(?:,|\s[–—-])\s$")
# "Ann Lee said:", "Ann Lee said": a line that leads the words in
LEAD = re.compile(r":[*_\s]*$|\b(?:said|says|added|adds|told\s\w+(?:\s\w+)?|wrote|writes)\s*$")
# What may stand before words that are a paragraph's whole speech: a block's mark, a bullet
FRONT = re.compile(r"[\W_]*(?:\d{1,2}[.)]\s)?")
# "“…” – Jane Roe", "“…” (Jane Roe, director)"
INLINE = re.compile(r"[\s*_]*(?:[–—-]{1,2}\s*|\()(?=[A-Z])(?![^\n]*\s[–—-]\s*$)")
# "“And then Gareth came in” – her director – “and I knew.”": the speech goes on
ASIDE = re.compile(r"\s*[–—-]{1,2}\s[^“”\"\n]{2,120}\s[–—-]{1,2}\s*")
# A sentence's end inside a quotation: more than one was spoken
SEVERAL = re.compile(r"[.!?]\s+[A-Z“]")


@dataclass(frozen=True)
class QuotationExtractor:
    """Words between marks with their speaker, and clauses of indirect speech."""

    name: str = "quotation"
    needs: frozenset[str] = frozenset({"council", "agency", "person", "role"})

    def __call__(self, document: Document) -> Iterator[QuotationMention]:
        """Yield the quotations of the story's own paragraphs, in order."""
        reading = Reading(document, Speakers.of(document), Memory())
        reader, waiting = Reader(document, reading), Waiting(reading)
        script = spoken_lines(document, reading.speakers)
        for paragraph in document.paragraphs:
            words = paragraph.span.of(document.text)
            if paragraph.index in script:
                yield from waiting.flush()
                yield _of_script(reading, *script[paragraph.index])
                continue
            lead = paragraph.part is Part.HEADING and LEAD.search(words) is not None
            if waiting.is_line(paragraph, words):
                yield from waiting.line(paragraph, words)
            elif paragraph.part in READ or lead:
                yield from waiting.after(paragraph, list(reader.paragraph(paragraph)))
                waiting.led = words.rstrip("*_ ").endswith(":")
        yield from waiting.flush()


def _of_script(reading: Reading, words: Span, speaker: Span) -> QuotationMention:
    """Return the words of a transcript's line."""
    reading.remember(speaker, words.end)
    told = reading.told(words, "quotation.script", speaker, None)
    return replace(told, kind=QuotationKind.DIRECT)


@dataclass(frozen=True, slots=True)
class Reader:
    """The quotations of one document, paragraph by paragraph."""

    document: Document
    reading: Reading

    def paragraph(self, paragraph: Paragraph) -> Iterator[QuotationMention]:
        """Yield the quotations of one paragraph and remember who spoke."""
        masked = Masked.of(self.document, paragraph)
        unsigned: list[QuotationMention] = []
        for sentence in masked.sentences():
            runs = list(masked.runs(sentence))
            direct = [q for q in (self._direct(run, masked) for run in runs) if q is not None]
            for quotation in direct:
                unnamed = self.reading.memory.unnamed_at >= masked.span.start
                if (
                    quotation.speaker is None
                    and quotation.rule == "quotation.alone"
                    and not unnamed
                ):
                    unsigned.append(quotation)
                else:
                    yield from (signed(q, quotation.speaker) for q in unsigned)
                    unsigned = []
                    yield quotation
            if not direct:
                yield from indirect(self.reading, sentence, runs, masked)
                self._note_topic(sentence, runs)
        yield from unsigned

    def _note_topic(self, sentence: Span, runs: list[Run]) -> None:
        """Keep whom a sentence of the paper's own is about, for words alone after it."""
        topic = None if runs else topic_of(self.reading.speakers, sentence, self.reading.memory)
        if topic is not None:
            self.reading.memory.topic, self.reading.memory.topic_at = topic, sentence.end

    def _default(self, run: Run) -> Span | None:
        """Return who speaks words that stand alone: whom the paper just told of, or as before."""
        memory = self.reading.memory
        near = self.document.text[memory.topic_at : run.quote.span.start]
        if memory.topic_at > memory.at and not run.quote.continues and not near.strip(" \n>*_"):
            speaker = memory.topic
        else:
            speaker = memory.speaker
        if FIRST_PERSON.search(run.quote.content.of(self.document.text)) and any(
            b.span == speaker for b in self.reading.speakers.inspectorates
        ):
            return memory.person
        return speaker

    def _direct(self, run: Run, masked: Masked) -> QuotationMention | None:
        """Return the run as direct speech, or None where it is a phrase in somebody's clause."""
        text = self.document.text
        words = run.quote.content.of(text)
        before = run.before.of(text)
        count = len(words.split())
        if not words:
            return None
        if before.rstrip("*_ \n\u00a0").endswith(":") and (
            count >= MIN_SPOKEN or words[-1] in ".!?…"
        ):
            speaker, cue = self.reading.lead(Span(run.sentence.start, run.before.end), masked)
            return self._spoken(run, "quotation.colon", speaker, cue)
        verb = verb_before(run, before)
        if verb and not goes_on(run, text) and (count >= MIN_SPOKEN or SET_OFF.search(before)):
            if is_woven(run, before, verb, words):
                return None
            return self._before(run, verb)
        after = verb_after(run, masked, text)
        if after is not None:
            inside = after.end <= run.after.end
            end = run.after.end if inside else masked.sentence_end(run.after.end)
            speaker = self.reading.around(Span(run.after.start, after.start), Span(after.end, end))
            return self._spoken(run, "quotation.after", speaker, after)
        return self._without_verb(run, masked, before, words)

    def _before(self, run: Run, verb: re.Match[str]) -> QuotationMention:
        """Return the words after a verb of speech."""
        words = run.before.of(self.document.text)
        named = words[verb.end() :].strip(" ,:–—-") and not words[: verb.start()].strip(" ,–—-")
        first = not named and SAID.search(words[: verb.start()]) is None
        start = run.sentence.start if first else run.before.start
        cue = Span(run.before.start + verb.start(), run.before.start + verb.end())
        speaker = self.reading.around(Span(start, cue.start), Span(cue.end, run.before.end))
        return self._spoken(run, "quotation.before", speaker, cue)

    def _without_verb(
        self, run: Run, masked: Masked, before: str, words: str
    ) -> QuotationMention | None:
        """Return words that no verb of speech stands beside, where they are speech."""
        if self._is_alone(run):
            told = self._told_after(run, masked)
            if told is not None:
                return self._spoken(run, "quotation.signed", told, None)
            return self._spoken(run, "quotation.alone", self._default(run), None)
        sign = INLINE.match(run.after.of(self.document.text))
        if sign and FRONT.fullmatch(before):
            line = Span(run.after.start + sign.end(), masked.span.end)
            speaker = named_at(self.reading.speakers, line)
            if speaker is not None:
                return self._spoken(run, "quotation.signed", speaker, None)
        if run.before.start > run.sentence.start and ASIDE.fullmatch(before):
            return self._spoken(run, "quotation.alone", self.reading.memory.speaker, None)
        count = len(words.split())
        if count < 2 * MIN_SPOKEN:
            return None
        clause = Span(run.sentence.start, run.before.end)
        source = self.reading.speakers.source(clause) if before.endswith(", ") else None
        if source is not None and not goes_on(run, self.document.text):
            return self._spoken(run, "quotation.source", source, None)
        if count > 2 * MIN_SPOKEN and SEVERAL.search(words):
            speaker = self.reading.speakers.subject(clause, self.reading.memory)
            default = None if before.strip() else self._default(run)
            return self._spoken(run, "quotation.long", speaker or default, None)
        return None

    def _told_after(self, run: Run, masked: Masked) -> Span | None:
        """Return who the sentence after words says they are by: *So said Ann Lee*."""
        rest = Span(run.after.end, masked.span.end)
        line = rest.of(self.document.text)
        if line.strip() and is_name_line(line):
            return named_at(self.reading.speakers, rest)
        match = AFTERWARDS.match(self.document.text, run.after.start, masked.span.end)
        if match is None:
            return None
        clause = Span(*match.span())
        return self.reading.speakers.source(clause) or self.reading.speakers.inverted(
            clause, self.reading.memory
        )

    def _is_alone(self, run: Run) -> bool:
        """Say whether a quotation is a whole sentence, or a paragraph's whole speech."""
        text = self.document.text
        words = run.quote.content.of(text)
        first = run.before.start == run.sentence.start
        before = run.before.of(text)
        front = FRONT.fullmatch(before) if first else not before.strip(" *_\n\u00a0")
        if not front or run.after.of(text).strip(" .\n*_>"):
            return False
        return words[-1] in ".!?…" or not run.quote.closed or len(words.split()) > MIN_SPOKEN

    def _spoken(
        self, run: Run, rule: str, speaker: Span | None, cue: Span | None
    ) -> QuotationMention:
        """Return the direct speech of a speaker, who is remembered."""
        if speaker is None and cue is not None:
            self.reading.forget(run.quote.span.end)
        self.reading.remember(speaker, run.quote.span.end)
        mention = self.reading.told(run.quote.content, rule, speaker, cue)
        return replace(mention, kind=QuotationKind.DIRECT)


extractor = QuotationExtractor()

"""Words that stand alone, waiting for the line or paragraph that tells whose they are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kg.extract.lexicon.speech import AFTERWARDS
from kg.extract.name_lines import (
    interviewee,
    is_question,
    is_repeated,
    is_signature,
    named_line,
)
from kg.extract.reading import Reading
from kg.model.document import Paragraph, Part
from kg.model.mention import PersonMention, QuotationMention
from kg.model.span import Span

ALONE = "quotation.alone"
_SHORT = 25
ENDED = re.compile(r"[.!?…,;:–—-]$")


@dataclass(slots=True)
class Waiting:
    """The quotations that stood alone last, and how the lines between paragraphs name speakers.

    ``led`` says that the line before ends in a colon. ``headed`` says that names stand over the
    words here rather than under them. ``answers`` is who answers the questions of an interview.
    ``introduces`` says that the paragraph before only tells who somebody is, ``introduced`` that
    one did before the words that wait.
    """

    reading: Reading
    quotations: list[QuotationMention] = field(default_factory=list)
    paragraph: Paragraph | None = None
    led: bool = False
    headed: bool = False
    answers: Span | None = None
    introduces: bool = False
    introduced: bool = False

    def is_line(self, paragraph: Paragraph, words: str) -> bool:
        """Say whether a paragraph is a line that tells who speaks, and nothing else."""
        signs = bool(self.quotations) and is_signature(words)
        if signs or (paragraph.part in (Part.BODY, Part.HEADING) and is_question(words)):
            return True
        return named_line(self.reading.speakers, paragraph) is not None

    def line(self, paragraph: Paragraph, words: str) -> Iterator[QuotationMention]:
        """Take a line that tells who speaks: over the words, under them, or by asking."""
        reading = self.reading
        if self.quotations and is_signature(words):
            yield from self._sign(reading.speakers.inverted(paragraph.span, reading.memory))
            return
        speaker = named_line(reading.speakers, paragraph)
        if speaker is not None and self.quotations and not (self.headed or self.introduced):
            yield from self._sign(speaker)
            return
        yield from self.flush()
        self.headed = speaker is not None
        if speaker is None:
            speaker = self.answers = interviewee(reading.speakers, paragraph.span, self.answers)
        reading.remember(speaker, paragraph.span.end)

    def after(
        self, paragraph: Paragraph, found: list[QuotationMention]
    ) -> Iterator[QuotationMention]:
        """Take the quotations of a paragraph; those that stand alone wait for their speaker."""
        quote = self.reading.document.quote_at(found[0].span.start) if found else None
        continues = quote is not None and quote.continues
        alone = bool(found) and all(q.rule == ALONE for q in found)
        if continues and alone and not self.quotations:
            yield from found
            return
        self.introduced = self.introduces if found and not continues else self.introduced
        self.introduces = not found and self._introduces(paragraph)
        told = None if found else self._told_after(paragraph)
        if told is not None:
            yield from self._sign(told)
        elif continues and self.quotations and not alone:
            yield from self._sign(found[0].speaker)
        elif not (continues and alone):
            yield from self.flush()
        if alone:
            crosshead = self._is_crosshead(paragraph, found)
            self.quotations += [replace(q, rule="crosshead") if crosshead else q for q in found]
        else:
            yield from found

    def _introduces(self, paragraph: Paragraph) -> bool:
        """Say whether a few words that begin with a name tell who it is: *Jo Ash, 66, fosters.*."""
        document = self.reading.document
        people = document.within(PersonMention, paragraph.span)
        if len(paragraph.span.of(document.text).split()) > _SHORT or not people:
            return False
        return self.reading.speakers.starts[people[0].span] <= paragraph.span.start

    def _told_after(self, paragraph: Paragraph) -> Span | None:
        """Return whose the words over a paragraph are where it begins by telling so."""
        match = AFTERWARDS.match(self.reading.document.text, *paragraph.span)
        if match is None or not self.quotations:
            return None
        clause, speakers = Span(*match.span()), self.reading.speakers
        return speakers.source(clause) or speakers.inverted(clause, self.reading.memory)

    def flush(self) -> Iterator[QuotationMention]:
        """Yield the quotations that nothing signed, but for cross-heads and pulled quotes."""
        kept, self.quotations = self.quotations, []
        for quotation in kept:
            if quotation.rule == ALONE and not is_repeated(self.reading.document, quotation.span):
                yield quotation

    def _sign(self, speaker: Span | None) -> Iterator[QuotationMention]:
        """Yield the quotations that waited, as the words of a speaker told after them."""
        kept, self.quotations = self.quotations, []
        for quotation in kept:
            if not is_repeated(self.reading.document, quotation.span):
                yield signed(quotation, speaker or quotation.speaker)
        if kept and speaker is not None:
            self.reading.remember(speaker, kept[-1].span.end)

    def _is_crosshead(self, paragraph: Paragraph, found: list[QuotationMention]) -> bool:
        """Say whether a line in marks without a stop is a cross-head, not speech."""
        words = found[-1].text
        whole = paragraph.part is not Part.ITEM and len(found) == 1
        text = paragraph.span.of(self.reading.document.text)
        closed = text[-1] in "”\"'’"
        return whole and closed and not self.led and ENDED.search(words) is None


def signed(quotation: QuotationMention, speaker: Span | None) -> QuotationMention:
    """Return a quotation with the speaker who is told after it."""
    return replace(quotation, rule="quotation.signed", speaker=speaker)

"""A paragraph with the words of its quotations blotted out, cut into sentences.

A sentence of a speech is none of the paper's: *“We did. We will,” said X.* is one sentence here.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from kg.model.document import Document, Paragraph, Quote
from kg.model.span import Span

# A sentence's end in a paragraph whose quotations are blotted out
END = re.compile(r"[.!?…][”\"’'»]?\)?\s+(?=[“\"‘'«(]?[^\W\d_a-z]|[“\"‘'«])")
ABBREVIATION = re.compile(r"\b(?:Cllrs?|Couns?|Clr|Ald|Mr|Mrs|Ms|Dr|Prof|St|Rev|Hon|[A-Z])\.\s*$")
_LOOK_BACK = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A quotation in its sentence, with the words before and after it there."""

    quote: Quote
    sentence: Span
    before: Span
    after: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Masked:
    """A paragraph's text with its quotations blotted out, each offset kept."""

    span: Span
    text: str
    quotes: tuple[Quote, ...]

    @classmethod
    def of(cls, document: Document, paragraph: Paragraph) -> "Masked":
        """Blot out the words of a paragraph's quotations but for a stop at their end.

        The stop stays, for it may end the sentence.
        """
        start = paragraph.span.start
        low = bisect_left(document.quotes, paragraph.index, key=lambda q: q.paragraph)
        high = bisect_right(document.quotes, paragraph.index, key=lambda q: q.paragraph)
        quotes = document.quotes[low:high]
        letters = list(paragraph.span.of(document.text))
        for quote in quotes:
            begin, end = quote.content.start - start, quote.content.end - start
            keep = 1 if end > begin and letters[end - 1] in ".,!?…" else 0
            letters[begin : end - keep] = "_" * (end - keep - begin)
        return cls(span=paragraph.span, text="".join(letters), quotes=quotes)

    def words(self, span: Span) -> str:
        """Return the blotted text of a place."""
        return self.text[span.start - self.span.start : span.end - self.span.start]

    def sentences(self) -> Iterator[Span]:
        """Yield the sentences, a quotation never being cut."""
        offset, start = self.span.start, 0
        for match in END.finditer(self.text):
            low = max(0, match.start() - _LOOK_BACK)
            if not ABBREVIATION.search(self.text[low : match.end()]):
                yield Span(offset + start, offset + match.end())
                start = match.end()
        if start < len(self.text):
            yield Span(offset + start, self.span.end)

    def sentence_end(self, position: int) -> int:
        """Return where the sentence ends that begins at ``position``."""
        match = re.compile(r"[.!?…](?:\s|$)").search(self.text, position - self.span.start)
        return self.span.start + match.end() if match else self.span.end

    def runs(self, sentence: Span) -> Iterator[Run]:
        """Yield the quotations of a sentence with the words around each."""
        first = bisect_left(self.quotes, sentence.start, key=lambda q: q.span.start)
        last = bisect_left(self.quotes, sentence.end, key=lambda q: q.span.start)
        inside = [q for q in self.quotes[first:last] if sentence.covers(q.span)]
        for place, quote in enumerate(inside):
            low = inside[place - 1].span.end if place else sentence.start
            high = inside[place + 1].span.start if place + 1 < len(inside) else sentence.end
            yield Run(
                quote=quote,
                sentence=sentence,
                before=Span(low, quote.span.start),
                after=Span(quote.span.end, high),
            )

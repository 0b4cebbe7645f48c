"""How long a sentence and a paragraph may be before they are cut, so that no text is slow to read.

Rules look from one place of a sentence to its end, and from a sentence back to its paragraph's
beginning. In prose that costs little: the longest sentence of the corpus has 313 characters, the
longest paragraph 809. A text without a full stop or a line's end, by mistake or by malice, would
cost the square of its length.
"""

from collections.abc import Iterator
from typing import Final

from kg.model.span import Span

SENTENCE: Final = 2_000
"""The most characters of a sentence."""

PARAGRAPH: Final = 10_000
"""The most characters of a paragraph: eight pages of a book without a break are none."""


def pieces(text: str, span: Span, most: int) -> Iterator[Span]:
    """Yield a span whole, or cut at white space into pieces no longer than ``most``.

    No white space stands at a cut; where there is none to cut at, the cut goes through a word.
    """
    start = span.start
    while span.end - start > most:
        end = cut = start + most
        while cut > start and not text[cut].isspace():
            cut -= 1
        end = cut if cut > start else end
        words = text[start:end]
        if words.strip():
            yield Span(start, start + len(words.rstrip()))
        start = end
        while start < span.end and text[start].isspace():
            start += 1
    if start < span.end:
        yield Span(start, span.end)

"""Quotations: the runs of text between quotation marks.

British papers use double or single, curly or straight marks, and leave a speech open at the end
of a paragraph when the next one goes on with it. Only the outer marks count: a single mark inside
double ones belongs to the speech.
"""

import re
from collections.abc import Iterator

from kg.model.document import Paragraph, Quote
from kg.model.span import Span

OPENERS = {"“": "”", '"': '"', "‘": "’", "'": "'", "«": "»", "`": "'"}
_PARTIAL_WORDS = 3
# Single marks that some papers' systems print twice for a double one: ''We did,'' and ``We did''
DOUBLED = "'‘`"

# An apostrophe that opens no quotation: 'tis, '90s, ’em
ELISION = re.compile(r"['‘’](?:\d\ds?\b|tis\b|twas\b|em\b|til\b|cause\b|n\b)", re.IGNORECASE)


def quotes(text: str, parts: list[Paragraph]) -> Iterator[Quote]:
    """Yield the outermost quotations of the paragraphs in order."""
    left_open = False
    for paragraph in parts:
        last: Quote | None = None
        for span, closed in _runs(text, paragraph.span):
            content = _content(text, span, closed=closed)
            opens_paragraph = span.start == paragraph.span.start
            last = Quote(
                span=span,
                content=content,
                paragraph=paragraph.index,
                continues=left_open and opens_paragraph,
                closed=closed,
                scare=_is_partial(text, content),
            )
            yield last
        left_open = last is not None and not last.closed


def _runs(text: str, paragraph: Span) -> Iterator[tuple[Span, bool]]:
    """Yield each run with whether it was closed; an unclosed double run ends with its paragraph."""
    position = paragraph.start
    while position < paragraph.end:
        mark = text[position]
        if mark not in OPENERS or not _opens(text, position, paragraph):
            position += 1
            continue
        end = _closing(text, position, paragraph)
        if end is not None and mark in DOUBLED and text[position + 1] == mark:
            end += text[end + 1 : end + 2] == text[end]
        if end is not None:
            yield Span(position, end + 1), True
            position = end + 1
        elif mark in '“"' or (mark in "‘'" and _starts_speech(text, position, paragraph)):
            yield Span(position, paragraph.end), False
            return
        else:
            position += 1


def _starts_speech(text: str, position: int, paragraph: Span) -> bool:
    """Say whether a single mark opens a paragraph, or a speech after a colon."""
    return position == paragraph.start or text[position - 2 : position] == ": "


def _opens(text: str, position: int, paragraph: Span) -> bool:
    """Say whether the mark at ``position`` can open a quotation."""
    mark = text[position]
    if mark == "“":
        return True
    if position + 1 >= paragraph.end or text[position + 1].isspace():
        return False
    before = text[position - 1] if position > paragraph.start else " "
    if before.isalnum() or before in ".,!?":
        return False
    return not (mark in "'‘" and ELISION.match(text, position))


def _closing(text: str, opening: int, paragraph: Span) -> int | None:
    """Return the offset of the mark that closes the run opened at ``opening``."""
    mark = text[opening]
    if mark == "“":
        return _double_closing(text, opening, paragraph)
    candidates = _candidates(text, opening, OPENERS[mark], paragraph)
    if mark == '"':
        straight = next(candidates, None)
        curly = text.find("”", opening + 1, paragraph.end if straight is None else straight)
        slipped = curly >= 0 and text.find("“", opening + 1, curly) < 0
        return curly if slipped else straight
    first: int | None = None
    for candidate in candidates:
        if text[candidate - 1] != "s" or text[candidate + 1 : candidate + 2] in ("", ",", ".", ";"):
            return candidate
        first = candidate if first is None else first
    return first


def _double_closing(text: str, opening: int, paragraph: Span) -> int | None:
    """Return the closing ” of a curly run, or the straight mark that a slip put in its place."""
    end = text.find("”", opening + 1, paragraph.end)
    stray = text.find('"', opening + 1, paragraph.end if end < 0 else end)
    if stray >= 0 and (end < 0 or _closes(text, stray)):
        return stray
    return end if end >= 0 else None


def _closes(text: str, position: int) -> bool:
    """Say whether a straight mark stands where a run ends: after a stop, before white space."""
    return text[position - 1] in ",.!?" and text[position + 1 : position + 2].isspace()


def _candidates(text: str, opening: int, mark: str, paragraph: Span) -> Iterator[int]:
    """Yield the offsets of marks that can close a run: after a character, before a word's end."""
    position = text.find(mark, opening + 1, paragraph.end)
    while position >= 0:
        after = text[position + 1 : position + 2]
        if (not text[position - 1].isspace() and not after.isalnum()) or (
            mark != '"' and after == "" and position == paragraph.end - 1
        ):
            yield position
        position = text.find(mark, position + 1, paragraph.end)


def _content(text: str, span: Span, *, closed: bool) -> Span:
    """Return the words between the marks, without white space around them."""
    start, end = span.start + 1, span.end - 1 if closed else span.end
    if text[span.start] in DOUBLED and text[start : start + 1] == text[span.start]:
        start += 1
        end -= closed and text[end - 1] == text[end]
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _is_partial(text: str, content: Span) -> bool:
    """Say whether a run is a phrase used inside a sentence rather than a sentence spoken."""
    words = content.of(text)
    if not words or words[-1] in ".!?…":
        return False
    return words[0].islower() or len(words.split()) <= _PARTIAL_WORDS

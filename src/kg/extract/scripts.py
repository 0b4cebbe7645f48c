"""Transcripts: *LEE: We knew.*, where a label names who speaks and no marks stand around the words.

One such line may be a note (*Ann Lee: director*); a transcript has several, of people it names.
Where some lines have marks, those without are the reporter's.
"""

import re

from kg.extract.speakers import Speakers
from kg.model.document import Document, Paragraph, Part
from kg.model.mention import PersonMention
from kg.model.span import Span

# "Cllr Lee: We knew.", "PRESENTER: And now?"
LINE = re.compile(
    r"(?P<label>[A-Z][\w’'.-]{0,25}(?:\s[A-Z][\w’'.-]{0,25}){0,4}(?:\s\([^()\n]{1,40}\)){0,2}|The\s[A-Z][^:;!?“”\"\n()]{2,90}\s\([^()\n]{4,50}\)):\s+(?=[A-Z‘“\"'])"
)
ENDED = re.compile(r"[.!?…]['’”\"]?\s*$")
_LINES = 3
_NAMED = 2
_WORDS = 2


def spoken_lines(document: Document, speakers: Speakers) -> dict[int, tuple[Span, Span]]:
    """Return, by paragraph, the words after each label that names a person, and that person."""
    found: dict[int, tuple[Span, Span]] = {}
    lines = 0
    for paragraph in document.paragraphs:
        match = LINE.match(document.text, *paragraph.span)
        if match is None or paragraph.part is not Part.BODY:
            continue
        if document.quote_at(match.end()) is not None:
            return {}
        if not _is_speech(document, paragraph):
            continue
        lines += 1
        words = Span(match.end(), paragraph.span.end)
        speaker = _labelled(document, speakers, Span(*match.span("label")))
        if speaker is not None and len(words.of(document.text).split()) >= _WORDS:
            found[paragraph.index] = (words, speaker)
    return found if lines >= _LINES and len(found) >= _NAMED else {}


def _is_speech(document: Document, paragraph: Paragraph) -> bool:
    """Say whether a line is a sentence, and without marks."""
    words = paragraph.span.of(document.text)
    quoted = any(paragraph.span.covers(q.span) for q in document.quotes)
    return ENDED.search(words) is not None and not quoted


def _labelled(document: Document, speakers: Speakers, label: Span) -> Span | None:
    """Return whom a label names: by the name in it, in capitals, or by the first name."""
    people = document.within(PersonMention, label)
    if people:
        return None if people[-1].credit else people[-1].span
    words = label.of(document.text)
    return speakers.labelled(label) or speakers.firsts.get(words.title())

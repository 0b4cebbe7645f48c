"""Whom a profile or an interview is about: the one whom *she* means wherever nobody else is near.

*She grew up in Deal, one of five.* stands in a paragraph that names nobody: papers write so only
of the person whom the whole piece is about.
"""

import re

from kg.extract.lexicon.speech import SAID
from kg.model.document import Document, Part
from kg.model.mention import PersonMention
from kg.model.span import Span

SUBJECT = re.compile(r"\b(?P<word>[Hh]e|[Ss]he)(?:['’](?:s|d|ll))?\b\s?(?P<verb>[\w’']*)")
# How many such paragraphs there are in a profile, and how many more than of the other pronoun
_LEAST = 4
_TIMES = 3


def protagonists(document: Document, pronouns: dict[str, str]) -> dict[str, Span]:
    """Return, for *he* and *she*, the person whom a document is about, where there is one."""
    counts = {"he": 0, "she": 0}
    for paragraph in document.paragraphs:
        if paragraph.part is Part.BODY and not document.within(PersonMention, paragraph.span):
            for word in _told_of(document, paragraph.span):
                counts[word] += 1
    most, other = sorted(counts, key=lambda w: -counts[w])
    if counts[most] < _LEAST or counts[most] < _TIMES * counts[other]:
        return {}
    for person in document.of(PersonMention):
        fits = pronouns.get(person.text.split()[-1], most) == most
        if fits and not person.credit:
            return {most: person.span}
    return {}


def _told_of(document: Document, span: Span) -> set[str]:
    """Return the pronouns of which a paragraph tells more than that somebody said something."""
    return {
        match["word"].lower()
        for match in SUBJECT.finditer(document.text, *span)
        if document.quote_at(match.start()) is None and not SAID.fullmatch(match["verb"])
    }

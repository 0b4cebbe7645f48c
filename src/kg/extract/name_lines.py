"""Lines and places that tell whose words stand beside them without any verb of speech.

Papers sign words (*– Jane Roe, chief executive*), put a name over them in a list of reactions,
and print an interview as questions, with the answers in marks under each.
"""

import re
from collections import Counter

from kg.extract.lexicon.speech import (
    INSPECTORATE_WORDS,
    OWNERS,
    OWNS_SPEECH,
    PRONOUN_OWNS,
    SAID,
    SPOKESPERSON,
)
from kg.extract.lexicon.subjects import OPENS
from kg.extract.memory import Memory
from kg.extract.speakers import Speakers
from kg.model.document import Document, Paragraph, Part
from kg.model.mention import AgencyMention, CouncilMention
from kg.model.span import Span

# What may stand before a name on its line: a quotation block's mark, a bullet, a dash, stars
FRONT = re.compile(r"[\s>*_•·#(–—-]*")
DASH = re.compile(r"[\s>*_]*[–—-]{1,2}\s*\S")
# What may follow it: nothing, a comma and an office, a bracket
REST = re.compile(r"(?:\*\*|__)?\s*(?:$|[,(|–—:)]|-\s)")
# "– Ofsted report, page 4"
OF_BODY = re.compile(r"\s(?:inspection\s)?(?:report|letter|inspectors?)\b")
# The name over or under words ends its line; a sentence is none
STOP = re.compile(r"[.!?;]\W*$")
# "**What changed?**", "Q: What changed?": a paragraph that only asks
QUESTION = re.compile(r"(?:\*\*|__|#{1,4}\s|Q\s?[:.]\s)?[^“\"\n]{3,300}\?[*_\s]*$")
# Parts of a page that are no part of the story
ASIDE = frozenset({Part.LINK, Part.BYLINE, Part.CREDIT, Part.META, Part.CAPTION, Part.HEADLINE})
# "Ask her if she minds", in a piece about her
HER = {
    "she": re.compile(r"\b(?:[Ss]he|[Hh]er)\b"),
    "he": re.compile(r"\b(?:[Hh]e|[Hh]im|[Hh]is)\b"),
}
OPENING = re.compile(r"\W*(?:(?:But|And|Yet|So|Now|Still)\s)?(?:[Tt]he\s)?")
CHIEFS = re.compile(
    r"\W*(?:[Tt]own [Hh]all|[Cc]ouncil|[Cc]ivic)\s(?:bosses|chiefs|leaders|officers|officials)\b"
)
_MAX_LINE = 140


def is_signature(words: str) -> bool:
    """Say whether a line signs the words over it by a dash."""
    return len(words) <= _MAX_LINE and DASH.match(words) is not None


def is_question(words: str) -> bool:
    """Say whether a paragraph only asks."""
    return words[:1] not in "“\"‘'" and QUESTION.match(words) is not None


def is_name_line(words: str) -> bool:
    """Say whether words are short enough for a name and office, and tell nothing."""
    told = STOP.search(words) or SAID.search(words) or any(mark in words for mark in '“"”')
    return len(words) <= _MAX_LINE and not told


def named_line(speakers: Speakers, paragraph: Paragraph) -> Span | None:
    """Return who is named where a whole line is somebody's name and office."""
    words = paragraph.span.of(speakers.document.text)
    if paragraph.part in ASIDE or not is_name_line(words):
        return None
    return named_at(speakers, paragraph.span)


def named_at(speakers: Speakers, line: Span) -> Span | None:
    """Return the person or body whose name begins a place and is all but its office."""
    text = speakers.document.text
    front = FRONT.match(text, line.start, line.end)
    start = front.end() if front else line.start
    for person in speakers.people_in(Span(start, line.end)):
        begins = speakers.starts.get(person, person.start)
        if begins <= start and REST.match(text[person.end : line.end]):
            return person
    document = speakers.document
    line = Span(start, line.end)
    for body in (*document.within(AgencyMention, line), *document.within(CouncilMention, line)):
        rest = text[body.span.end : line.end]
        if body.span.start - start <= len("the ") and (
            REST.match(rest) or OF_BODY.match(rest) or SPOKESPERSON.match(rest.strip())
        ):
            return body.span
    return None


def interviewee(speakers: Speakers, question: Span, known: Span | None) -> Span | None:
    """Return who answers: whom the question calls by name, who answered, or the one named most."""
    text = speakers.document.text
    for person in speakers.people_in(question):
        if re.match(r"\?", text[person.end : question.end]) and text[
            : speakers.starts.get(person, person.start)
        ].endswith(", "):
            return person
    if known is not None:
        return known
    before = [p.span for p in speakers.people if p.span.end <= question.start]
    free = [s for s in before if speakers.document.quote_at(s.start) is None]
    counts = Counter(s.of(text).split()[-1] for s in free)
    if not counts:
        return None
    most = max(counts.values())
    return next(s for s in free if counts[s.of(text).split()[-1]] == most)


def topic_of(speakers: Speakers, sentence: Span, memory: Memory) -> Span | None:
    """Return whom a sentence of the paper's own begins with: a person, the inspectors, a report."""
    text = speakers.document.text
    pronoun = OPENS.match(text, sentence.start, sentence.end)
    if pronoun:
        return speakers.pronoun(pronoun["word"].lower(), sentence.start, memory)
    opening = OPENING.match(text, sentence.start, sentence.end)
    begins = opening.end() if opening else sentence.start
    for person in speakers.people_in(sentence):
        if speakers.starts.get(person, person.start) <= begins:
            owns = text[person.end : person.end + 2] in ("’s", "'s")
            return None if owns and not OWNS_SPEECH.match(text, person.end) else person
    owner = PRONOUN_OWNS.match(text, begins, sentence.end)
    if owner is not None and text[begins : sentence.end].rstrip().endswith("?"):
        return speakers.pronoun(OWNERS[owner["word"].lower()], begins, memory)
    agency = next((a for a in speakers.bodies if a.span.start == begins), None)
    if isinstance(agency, AgencyMention) and not speakers.owns(agency):
        return agency.span
    if CHIEFS.match(text, sentence.start, sentence.end):
        return speakers.council(sentence.start)
    report = INSPECTORATE_WORDS.match(text, begins, sentence.end) or INSPECTORATE_WORDS.match(
        text, sentence.start, sentence.end
    )
    if report:
        return speakers.inspectorate(sentence.start + 1)
    people = list(speakers.people_in(sentence))
    if not people and speakers.about:
        word, about = next(iter(speakers.about.items()))
        told = HER[word].search(text, sentence.start, sentence.end)
        return speakers.pronoun(word, told.start(), memory) if told and about else None
    return people[0] if len(people) == 1 and not speakers.bodies_in(sentence) else None


def is_repeated(document: Document, content: Span) -> bool:
    """Say whether words in marks stand in another quotation too: a cross-head, a pulled quote."""
    words = _plain(content.of(document.text))
    if len(words.split()) < 3:  # noqa: PLR2004 - "We did." is said again and again
        return False
    for quote in document.quotes:
        if quote.content == content or len(quote.content.of(document.text)) < len(words):
            continue
        other = _plain(quote.content.of(document.text))
        if words in other and (len(other) > len(words) or quote.content.start < content.start):
            return True
    return False


def _plain(words: str) -> str:
    """Return words in lower case with marks of one kind and without a stop at the end."""
    return words.lower().replace("’", "'").replace("‘", "'").strip(" .,!?…'\"“”")

"""When a source says that somebody came into an office, or left it.

*Ann Lee, who was appointed director in May 2018*; *he took over last year*; *she stepped down in
2021*. The words stand in the sentence that names the holder, or in the next one that goes on with
*he* or *she*. The time is the one that the words lead to; that of an inspection is none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.lexicon.office_times import AFTER_WHOM, BEGAN, ENDED, OF_SOMETHING_ELSE
from kg.model.document import Document, Sentence
from kg.model.mention import DateMention, PersonMention
from kg.model.span import Span
from kg.resolve.calendar import Calendar
from kg.resolve.people import PeopleOf
from kg.resolve.time import Clock

_REACH = 70
"""Characters from the words to their time."""

# "He took over", "She has been": goes on with who was named in the sentence before
_GOES_ON = re.compile(r"\W*(?:He|She)\b")


@dataclass(frozen=True, slots=True)
class OfficeTimes:
    """When a source says that a person's holding began and ended, EDTF times."""

    since: str | None = None
    until: str | None = None
    words: tuple[Span, ...] = ()
    """Where the article says so."""


def office_times(document: Document, people: PeopleOf, clock: Clock) -> dict[int, OfficeTimes]:
    """Return the beginnings and ends that an article tells, by the person's number in it."""
    calendar = Calendar(document, clock)
    since: dict[int, tuple[str, Span]] = {}
    until: dict[int, tuple[str, Span]] = {}
    for mention in document.of(PersonMention):
        if mention.span not in people.by_span:
            continue
        person = people.by_span[mention.span]
        for sentence in _sentences(document, mention):
            for began, edtf, words in _told(document, calendar, sentence, mention):
                (since if began else until).setdefault(person, (edtf, words))
    return {
        person: OfficeTimes(
            since=since[person][0] if person in since else None,
            until=until[person][0] if person in until else None,
            words=tuple(told[person][1] for told in (since, until) if person in told),
        )
        for person in sorted({*since, *until})
    }


def _sentences(document: Document, mention: PersonMention) -> Iterator[Sentence]:
    """Yield the sentence of a mention, and the next where it goes on with the one person."""
    sentence = document.sentence_at(mention.span.start)
    if sentence is None:
        return
    yield sentence
    alone = len({m.span for m in document.within(PersonMention, sentence.span)}) == 1
    follows = sentence.index + 1
    if alone and follows < len(document.sentences):
        after = document.sentences[follows]
        same = after.paragraph == sentence.paragraph
        if same and _GOES_ON.match(after.span.of(document.text)):
            yield after


def _told(
    document: Document, calendar: Calendar, sentence: Sentence, mention: PersonMention
) -> Iterator[tuple[bool, str, Span]]:
    """Yield the times that a sentence gives to a person, whether each is a beginning, and where."""
    text = document.text
    named = document.within(PersonMention, sentence.span)
    for began, pattern in ((True, BEGAN), (False, ENDED)):
        for match in pattern.finditer(text, *sentence.span):
            words = Span(match.start(), match.end())
            subject = _subject(text, named, words, mention)
            followed = began and subject is not None and _is_followed(text, mention, words)
            time = _time(document, calendar, words, sentence)
            if time and (subject is mention or followed):
                edtf, end = time
                yield began and not followed, edtf, Span(words.start, end)


def _subject(
    text: str, named: tuple[PersonMention, ...], words: Span, mention: PersonMention
) -> PersonMention | None:
    """Return whom the words are about: the last person named before them, or who was appointed."""
    before = [m for m in named if m.span.end <= words.start]
    after = [m for m in named if m.span.start >= words.end]
    if not named:
        return mention
    passive = text[words.start : words.end].lower() in ("appointed", "elected", "promoted")
    if after and passive and after[0].span.start - words.end <= len(" councillor "):
        return after[0]
    return before[-1] if before else None


def _is_followed(text: str, mention: PersonMention, words: Span) -> bool:
    """Say whether the words tell that somebody took this person's place."""
    follows = mention.span.start >= words.start and mention.span.start - words.end <= len(" cllr ")
    return follows and AFTER_WHOM.search(text, words.start, mention.span.start) is not None


def _time(
    document: Document, calendar: Calendar, words: Span, sentence: Sentence
) -> tuple[str, int] | None:
    """Return the time that some words lead to, and its end; not that of something else."""
    reach = Span(words.end, min(sentence.span.end, words.end + _REACH))
    for date in document.within(DateMention, reach):
        between = document.text[words.end : date.span.start]
        if OF_SOMETHING_ELSE.search(between) or ";" in between:
            return None
        edtf = calendar.complete(date)
        return (edtf, date.span.end) if edtf else None
    return None

"""Speech told in a clause, and phrases in marks inside one: nobody's direct speech."""

import re
from collections.abc import Iterator

from kg.extract.lexicon.speech import DESCRIBES, TELLS, TOLD
from kg.extract.masking import Masked, Run
from kg.extract.reading import Reading
from kg.model.mention import CouncilMention, QuotationMention
from kg.model.span import Span

# "said Ofsted in a report out today": when and where it was said, not what
CIRCUMSTANCE = re.compile(
    r"(?:in|on|at|after|before|during|following|through|via)\s(?:(?!\bthat\b|\bis\b|\bare\b|\bwas\b|\bwere\b|\bha[sd]\b|\bhave\b)[^.;]){0,90}$"
)
# "has been praised for": the one who praises is not the subject
PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\s(?:\w+ly\s|also\s)?$")
# "But it praised the council's teams, and | said": who praised is who said
PRONOUN_FIRST = re.compile(
    r"\W*(?:(?:But|And|However|Yet|Still|Meanwhile|Instead),?\s)?(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he)\s(?=\w)"
)
AND_SAID = re.compile(r"\b(?:and|but)\s(?:also\s|then\s|has\s)?$")
_MAX_ARTICLE = 4
MIN_SPOKEN = 4


def indirect(
    reading: Reading, sentence: Span, runs: list[Run], masked: Masked
) -> Iterator[QuotationMention]:
    """Yield the clause of a sentence that tells somebody's words, and remember who spoke."""
    words = masked.words(sentence)
    if words.rstrip().endswith(":"):
        speaker, _ = reading.lead(sentence, masked)
        reading.remember(speaker, sentence.end)
        return
    match = TOLD.search(words) or TELLS.search(words)
    if match is None:
        yield from _phrases(reading, sentence, runs, words)
        return
    cue = Span(sentence.start + match.start(), sentence.start + match.end())
    subject, rest = Span(sentence.start, cue.start), Span(cue.end, sentence.end)
    tail = words[match.end() :]
    if not tail.strip(" .\n") or tail.startswith((".", ",")):
        comma = sentence.start + max(words.rfind(",", 0, match.start()), 0)
        subject, rest = Span(comma, cue.start), Span(sentence.start, comma)
    subject = _of_first_verb(words, subject)
    speaker = reading.around(subject, Span(cue.end, sentence.end))
    reading.remember(speaker, sentence.end)
    span = _trimmed(reading.document.text, rest)
    if CIRCUMSTANCE.match(span.of(reading.document.text)):
        return
    if speaker is not None and len(span.of(reading.document.text).split()) >= MIN_SPOKEN:
        yield reading.told(span, "quotation.clause", speaker, cue)


def _of_first_verb(words: str, subject: Span) -> Span:
    """Return the words before a verb of speech, or those before the verb that it only goes on."""
    before = words[: subject.end - subject.start]
    pronoun = PRONOUN_FIRST.match(before)
    if pronoun is None or not AND_SAID.search(before):
        return subject
    return Span(subject.start, subject.start + pronoun.end())


def _phrases(
    reading: Reading, sentence: Span, runs: list[Run], words: str
) -> Iterator[QuotationMention]:
    """Yield the phrases in marks of a sentence without a verb of speech."""
    verb = DESCRIBES.search(words) if runs else None
    if verb is None or PASSIVE.search(words[: verb.start()]):
        return
    clause = Span(sentence.start, sentence.start + verb.start())
    speaker = reading.speakers.subject(clause, reading.memory)
    if speaker is not None and _is_beside(reading, speaker, sentence):
        return
    reading.remember(speaker, sentence.end)
    if speaker is not None:
        for run in runs:
            yield reading.told(run.quote.content, "quotation.phrase", speaker, None)


def _is_beside(reading: Reading, speaker: Span, sentence: Span) -> bool:
    """Say whether a council only stands beside the one who speaks: *staff at the council*."""
    named = any(m.span == speaker for m in reading.document.within(CouncilMention, speaker))
    return named and not 0 <= speaker.start - sentence.start <= _MAX_ARTICLE


def _trimmed(text: str, span: Span) -> Span:
    """Return a clause without white space around it and its full stop."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(" ,:\n"))
    return Span(start, max(start, span.start + len(words.rstrip(" .,:\n"))))

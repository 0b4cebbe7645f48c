"""What inspectors found: each sentence that reports it.

A sentence counts where inspectors, their report or letter are the ones who say it (*inspectors
praised …*, *it read*), where people whom they met say it (*staff told the team …*), where they
demand it (*told the council to cut …*), where the paper goes on from there and judges practice
itself (*Family hubs have strengthened early help*), and where it is a point of a list under *areas
for development* or *strengths*. A sentence that only gives a grade is none; a councillor's own
claim is none.

After a finding, practice told as plain fact counts too (*Referrals sat in an inbox*), and so does
prose under a heading that takes sides; another service's inspection and other stories count not.

Known to miss: plain facts away from a finding, and what people in the news quote from the report.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.finding_cues import cue_of
from kg.extract.finding_parts import mention, without_grades
from kg.extract.finding_state import State, enter, introduce, look_elsewhere, look_over, remember
from kg.extract.lexicon.attribution import PASSIVE, TOLD_BY
from kg.extract.lexicon.narration import ANNOUNCES, PORTION, SECTION
from kg.extract.lexicon.polarity import LEADING_TURN, verdict
from kg.extract.lexicon.relevance import may_be_relevant
from kg.extract.voices import Voices
from kg.model.document import Document, Paragraph, Part, Sentence
from kg.model.mention import (
    CouncilMention,
    FindingMention,
    InspectionMention,
    JudgementMention,
    Reference,
)
from kg.model.span import Span
from kg.model.terms import Polarity

SKIPPED = (Part.META, Part.CREDIT, Part.CAPTION, Part.BYLINE, Part.LINK)

# "This results in …", "As a result, …": as good or bad as what it follows from
CONSEQUENCE = re.compile(
    r"^\W*(?:They\sinclude|This|That|These|As\sa\sresult|Consequently|Therefore|Meanwhile|So)\b"
    r"|^\W*(?:(?!who\b|which\b)[\w’'-]+\s){1,5}?(?:also|likewise|similarly|too)\b"
    r"|\bg[ai]ves?\s(?:the|an|as\san)\s(?:example|instance)\b"
    r"|\b(?:puts?|blamed?s?|traced?s?|attribut\w+|ascrib\w+)\s(?:all\s|much\sof\s)?(?:this|that|these|it|them)\b"
)
# "24.3 Members noted": the number of a minute or of a paragraph
NUMBER = re.compile(r"\d+(?:\.\d+)+\.?\s+(?=[A-Z])")
# ‘We gave it our all’: a line of a few words between marks, without a stop, heads what follows
QUOTED_HEADING = re.compile(r"[‘'“\"][^‘“\".!?]{3,60}[’'”\"]$")
# "But …", "Officers, though, …": where its words don't tell, the other way round than before
TURNED = re.compile(
    r"^\W*(?:[Bb]ut|[Hh]owever|[Yy]et)\b|,\s(?:though|however|by\scontrast|on\sthe\sother\shand),"
)
# "What did they like?": a question on a line of its own heads its answer
QUESTION = re.compile(
    r"\W*(?:[Aa]nd|[Ss]o|[Bb]ut|[Ww]hat|[Ww]h\w+|[Hh]ow|[Aa]ny)\b[^.?!:“”\"]{5,60}\?\W*$"
)
# "3. What inspectors found": a numbered line of a few words with prose below it
TITLE = re.compile(r"[^.?!;:]{3,50}$")
NUMBERED = re.compile(r"\d[.)]?\s*$")
# A sentence on an inspection to come may yet tell what the last one found
OF_THE_LAST = re.compile(r"\b(?:reports?|letter|inspectors|watchdog|found|said|says)\b")
# "It was a different story in the north": the other way round than the sentence before
DIFFERENT = re.compile(
    r"\b(?:a|quite\sa|very)\s(?:\w+\s)?(?:different|another)\s(?:story|picture|tale|matter)\b|\b(?:on the other hand|by contrast|in contrast|conversely)\b"
)


@dataclass(frozen=True)
class FindingExtractor:
    """A sentence that reports what inspectors found, with its polarity and topic."""

    name: str = "finding"
    needs: frozenset[str] = frozenset(
        {"council", "agency", "person", "role", "quotation", "judgement", "inspection", "date"}
    )

    def __call__(self, document: Document) -> Iterator[FindingMention]:
        """Yield the sentences that report what was found, in order."""
        if not may_be_relevant(document.text) or not _tells_of_inspection(document):
            return
        voices = Voices.of(document)
        state = State()
        for paragraph in document.paragraphs:
            if paragraph.part in SKIPPED:
                look_over(state, paragraph.span.of(document.text))
                continue
            state.linked = state.linked and paragraph.part is Part.ITEM
            if _is_heading(document, paragraph):
                enter(state, paragraph.span.of(document.text))
            elif paragraph.part is not Part.HEADLINE:
                yield from _in_paragraph(voices, paragraph, state)


def _tells_of_inspection(document: Document) -> bool:
    """Say whether an article speaks of an inspection that has happened."""
    held = any(m.reference is not Reference.PLANNED for m in document.of(InspectionMention))
    return bool(document.of(CouncilMention)) and (held or bool(document.of(JudgementMention)))


def _is_heading(document: Document, paragraph: Paragraph) -> bool:
    """Say whether a line names what follows; in a notice it may stand before any prose."""
    words = paragraph.span.of(document.text)
    if paragraph.part is Part.HEADING or QUOTED_HEADING.match(words) or QUESTION.match(words):
        return True
    before = document.text[max(0, paragraph.span.start - 4) : paragraph.span.start]
    if paragraph.part is Part.ITEM and SECTION.match(words):
        return True
    if paragraph.part is Part.ITEM and TITLE.match(words) and NUMBERED.search(before):
        return not _item_follows(document, paragraph) and not _item_before(document, paragraph)
    return (
        paragraph.part is Part.HEADLINE
        and paragraph.index > 0
        and _item_follows(document, paragraph)
    )


def _item_follows(document: Document, paragraph: Paragraph) -> bool:
    """Say whether a point of a list comes next."""
    following = document.paragraphs[paragraph.index + 1 : paragraph.index + 2]
    return bool(following) and following[0].part is Part.ITEM


def _item_before(document: Document, paragraph: Paragraph) -> bool:
    """Say whether a point of a list comes right before."""
    before = document.paragraphs[max(0, paragraph.index - 1) : paragraph.index]
    return bool(before) and before[0].part is Part.ITEM


def _in_paragraph(voices: Voices, paragraph: Paragraph, state: State) -> Iterator[FindingMention]:
    """Yield the findings of one paragraph and keep the state."""
    document = voices.document
    words = paragraph.span.of(document.text)
    state.inside = False
    for sentence in _unnumbered(document, paragraph):
        if paragraph.part is Part.ITEM and state.listed:
            found = _item(document, sentence, state)
        else:
            found = _finding(voices, sentence, state)
        state.since = 0 if found else state.since + 1
        state.inside = found is not None or _opens(document, sentence, state)
        if found:
            yield found
    if paragraph.part is Part.BODY:
        if words.rstrip().endswith(":"):
            introduce(state, words)
        elif not _item_follows(document, paragraph):
            state.heading, state.listed = None, False


def _opens(document: Document, sentence: Sentence, state: State) -> bool:
    """Say whether a sentence only says that findings follow: *They tell a different tale*."""
    words = sentence.span.of(document.text)
    return state.open and (DIFFERENT.search(words) or ANNOUNCES.match(words)) is not None


def _unnumbered(document: Document, paragraph: Paragraph) -> Iterator[Sentence]:
    """Yield a paragraph's sentences, the first without its number: *4.2 Inspectors saw …*."""
    for sentence in document.sentences_in(paragraph):
        number = NUMBER.match(sentence.span.of(document.text))
        if number is None or sentence.span.start != paragraph.span.start:
            yield sentence
        else:
            start = sentence.span.start + number.end()
            yield replace(sentence, span=Span(start, sentence.span.end))


def _item(document: Document, sentence: Sentence, state: State) -> FindingMention | None:
    """Return the finding in a list's point, by the heading above it or by its own words."""
    if document.within(JudgementMention, sentence.span):
        return None
    words = sentence.span.of(document.text)
    first = document.sentences[sentence.index - 1] if sentence.index else None
    goes_on = first is not None and first.paragraph == sentence.paragraph
    told = verdict(words)
    if goes_on and told is None:
        return None
    thought = state.heading or told or state.last or Polarity.STRENGTH
    state.last = None if thought is Polarity.MIXED else thought
    return mention(document, sentence, "finding.list", thought)


def _is_to_come(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence speaks of no inspection but one to come: *could face a full one*."""
    named = document.within(InspectionMention, sentence.span)
    told = OF_THE_LAST.search(sentence.span.of(document.text)) is not None
    return bool(named) and not told and all(m.reference is Reference.PLANNED for m in named)


def _finding(voices: Voices, sentence: Sentence, state: State) -> FindingMention | None:
    """Return the finding that a sentence of prose reports, or None; keep who was named."""
    voice = voices.of_sentence(sentence)
    look_elsewhere(state, sentence.span.of(voices.document.text))
    if state.elsewhere or state.over or state.linked:
        rule = None
    elif voice is False:
        rule = _praised_aside(voices, sentence)
    else:
        rule = cue_of(voices, sentence, state, spoken=voice is True)
        rule = None if rule == "finding.tells" and _is_to_come(voices.document, sentence) else rule
    remember(state, voices, sentence, others=voice is False, inspectors=voice is True)
    if rule is None:
        state.last = None
        return None
    thought = _thought(voices, sentence, rule, state)
    state.last = None if thought is Polarity.MIXED else thought
    return mention(voices.document, sentence, rule, thought)


def _praised_aside(voices: Voices, sentence: Sentence) -> str | None:
    """Return a rule where somebody's speech comes with *which was praised in the report*."""
    outside = voices.outside_speech(sentence)
    return "finding.passive" if PASSIVE.search(outside) and TOLD_BY.search(outside) else None


def _thought(voices: Voices, sentence: Sentence, rule: str, state: State) -> Polarity:
    """Return what inspectors thought: a demand is blame, the rest is told by the words."""
    if rule == "finding.demand":
        return Polarity.WEAKNESS
    words = without_grades(voices.document, sentence)
    if rule == "finding.passive" and voices.names_other(sentence):
        words = voices.outside_speech(sentence)
    told = verdict(words)
    if TURNED.search(words) and state.last is Polarity.WEAKNESS:
        told = verdict(LEADING_TURN.sub("", words)) or Polarity.STRENGTH
    return told or _thought_before(voices, sentence, rule, state)


def _thought_before(voices: Voices, sentence: Sentence, rule: str, state: State) -> Polarity:
    """Return what inspectors thought where the words don't tell.

    What is told plainly goes on from the sentence before (*This leads to …*) unless it turns
    (*It was a different story in the north*); where that was no finding it is praise.
    """
    words = without_grades(voices.document, sentence)
    if rule == "finding.headed" and state.under:
        return state.under
    if LEADING_TURN.match(words) or (DIFFERENT.search(words) and state.last is Polarity.STRENGTH):
        return Polarity.WEAKNESS
    if DIFFERENT.search(words):
        return Polarity.STRENGTH
    goes_on = (
        voices.is_spoken(sentence)
        or CONSEQUENCE.search(words)
        or PORTION.match(words)
        or rule == "finding.goes-on"
    )
    return (state.last if goes_on else None) or Polarity.STRENGTH


extractor = FindingExtractor()

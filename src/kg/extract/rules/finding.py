"""What inspectors found: each sentence that reports it.

A sentence counts where inspectors, their report or letter are the ones who say it (*inspectors
praised …*, *it read*), where people whom they met say it (*staff told the team …*), where they
demand it (*told the council to cut …*), where the paper goes on from there and judges practice
itself (*Family hubs have strengthened early help*), and where it is a point of a list under *areas
for development* or *strengths*. A sentence that only gives a grade is none; a councillor's own
claim is none.

Known to miss: practice told as plain fact without any word of praise or blame.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.finding_parts import mention, outside_judgement, without_grades
from kg.extract.lexicon.attribution import (
    DEMANDS,
    NAMES_BODY,
    ORDINAL_TELLS,
    OUGHT,
    PASSIVE,
    PRONOUN_ASIDE,
    PRONOUN_TELLS,
    TELLS,
    TOLD_BY,
    WITNESS_SAID,
    WITNESS_TOLD,
)
from kg.extract.lexicon.narration import (
    ANNOUNCES,
    EXPLAINS,
    NEUTRAL_HEADING,
    PLAN,
    PROCEDURE,
    REST_HEADING,
    SUBJECT,
    heading_of,
)
from kg.extract.lexicon.polarity import LEADING_TURN, polarity
from kg.extract.lexicon.relevance import may_be_relevant
from kg.extract.voices import Voices
from kg.model.document import Document, Paragraph, Part, Sentence
from kg.model.mention import (
    AgencyMention,
    CouncilMention,
    FindingMention,
    InspectionMention,
    JudgementMention,
    Reference,
)
from kg.model.span import Span
from kg.model.terms import Polarity

SKIPPED = (Part.META, Part.CREDIT, Part.CAPTION, Part.BYLINE, Part.LINK)
# What a demand asks for when it is the procedure's own step and no finding
FORMALITY = re.compile(
    r"\b(?:action\splan|written\sstatement|statement\sof|working\sdays|submit|publish|respond|send|report\sback|return|resign|quit|apologise)\b",
    re.IGNORECASE,
)
FIRST_PERSON = re.compile(r"\b(?:[Ww]e|I|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our)\b")
ADDRESS = re.compile(r"\b(?:[Yy]ou|[Yy]our)\b")
OWN_TELLING = re.compile(r"^\W*(?:We|I|In our)\b")
# "After the visit of 2022 had asked for action, …": what went before is not what is told
BEFORE = re.compile(r"^\W*(?:After|Since|When|Before|Once|Following)\b[^,.]{0,120},")
# The council as a whole, or change as such
BROADLY = re.compile(r"\b(?:council|authority|borough|county|city|trust|progress|improv\w+|things)\b")
QUOTED_WORDS = re.compile(r"[“\"‘'][^“”\"]{3,80}[”\"’']")
OTHER_SUBJECT = re.compile(r"^\W*The\s(?:council|authority|borough|city|trust)\b")
PRESENT = re.compile(r"\b(?:is|are|has|have|do|does|remains?|still|now|today)\b")
_NEAR = 2
_SENTENCE = 4
_HEAD = 50


@dataclass(slots=True)
class _State:
    """What the reading has come to.

    ``agent`` is true while *they* and *it* mean the inspectors, ``open`` while the paper tells
    what they found, ``since`` counts sentences since a finding. ``heading`` is what the heading
    above makes of the points under it; ``listed`` is true under any heading of findings.
    """

    agent: bool = False
    open: bool = False
    since: int = 99
    heading: Polarity | None = None
    listed: bool = False
    reference: Reference = Reference.NEWS
    when: tuple[Span, ...] = ()


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
        state = _State()
        for paragraph in document.paragraphs:
            if paragraph.part in SKIPPED:
                continue
            if _is_heading(document, paragraph):
                _enter(state, paragraph.span.of(document.text))
            elif paragraph.part is not Part.HEADLINE:
                yield from _in_paragraph(voices, paragraph, state)


def _tells_of_inspection(document: Document) -> bool:
    """Say whether an article speaks of an inspection that has happened."""
    held = any(m.reference is not Reference.PLANNED for m in document.of(InspectionMention))
    return bool(document.of(CouncilMention)) and (held or bool(document.of(JudgementMention)))


def _is_heading(document: Document, paragraph: Paragraph) -> bool:
    """Say whether a line names what follows; in a notice it may stand before any prose."""
    if paragraph.part is Part.HEADING:
        return True
    following = document.paragraphs[paragraph.index + 1 : paragraph.index + 2]
    return (
        paragraph.part is Part.HEADLINE
        and paragraph.index > 0
        and bool(following)
        and following[0].part is Part.ITEM
    )


def _enter(state: _State, words: str) -> None:
    """Take up a heading: it opens a list of findings, or closes what was told before."""
    state.heading = heading_of(words)
    neutral = NEUTRAL_HEADING.search(words) is not None
    state.listed = state.heading is not None or neutral
    state.since = 99
    if neutral or state.heading is not None:
        state.open = True
    elif REST_HEADING.search(words):
        state.open = state.agent = False
    state.reference, state.when = Reference.NEWS, ()


def _in_paragraph(
    voices: Voices, paragraph: Paragraph, state: _State
) -> Iterator[FindingMention]:
    """Yield the findings of one paragraph and keep the state."""
    document = voices.document
    words = paragraph.span.of(document.text)
    for sentence in document.sentences_in(paragraph):
        if paragraph.part is Part.ITEM and state.listed:
            found = _item(document, sentence, state)
        else:
            found = _finding(voices, sentence, state)
        state.since = 0 if found else state.since + 1
        if found:
            yield found
    if paragraph.part is Part.BODY:
        opens = words.rstrip().endswith(":")
        if opens:
            state.heading = heading_of(words)
            state.listed = state.heading is not None or NEUTRAL_HEADING.search(words) is not None
        elif not _item_follows(document, paragraph):
            state.heading, state.listed = None, False


def _item_follows(document: Document, paragraph: Paragraph) -> bool:
    """Say whether a list goes on after a paragraph between its points."""
    following = document.paragraphs[paragraph.index + 1 : paragraph.index + 2]
    return bool(following) and following[0].part is Part.ITEM


def _item(document: Document, sentence: Sentence, state: _State) -> FindingMention | None:
    """Return the finding in a list's point, by the heading above it or by its own words."""
    if document.within(JudgementMention, sentence.span):
        return None
    words = sentence.span.of(document.text)
    first = document.sentences[sentence.index - 1] if sentence.index else None
    goes_on = first is not None and first.paragraph == sentence.paragraph
    thought = state.heading or polarity(words)
    if thought is None or (goes_on and polarity(words) is None):
        return None
    return mention(document, sentence, "finding.list", thought)


def _finding(voices: Voices, sentence: Sentence, state: _State) -> FindingMention | None:
    """Return the finding that a sentence of prose reports, or None; keep who was named."""
    document = voices.document
    words = sentence.span.of(document.text)
    voice = voices.of_sentence(sentence)
    rule = None if voice is False else _rule(voices, sentence, words, state, spoken=voice is True)
    if voice is False and (BY := _praised_aside(voices, sentence)):
        rule = BY
    found = None
    if rule is not None:
        thought = _thought(voices, sentence, rule)
        found = mention(document, sentence, rule, thought)
    _remember(voices, sentence, words, voice, state)
    return found


def _praised_aside(voices: Voices, sentence: Sentence) -> str | None:
    """Return a rule where somebody's speech comes with *which was praised in the report*."""
    outside = voices.outside_speech(sentence)
    return "finding.passive" if PASSIVE.search(outside) and TOLD_BY.search(outside) else None


def _thought(voices: Voices, sentence: Sentence, rule: str) -> Polarity:
    """Return what inspectors thought; a demand is blame, and what is told plainly is praise."""
    if rule == "finding.demand":
        return Polarity.WEAKNESS
    words = without_grades(voices.document, sentence)
    if rule == "finding.passive":
        words = voices.outside_speech(sentence) if voices.names_other(sentence) else words
    thought = polarity(words)
    if thought is None:
        return Polarity.WEAKNESS if LEADING_TURN.match(words) else Polarity.STRENGTH
    return thought


def _rule(
    voices: Voices, sentence: Sentence, words: str, state: _State, *, spoken: bool
) -> str | None:
    """Return the name of the cue by which a sentence reports a finding, or None."""
    document = voices.document
    outside = outside_judgement(document, sentence)
    judged = outside != words
    evaluative = polarity(outside) is not None
    if DEMANDS.search(BEFORE.sub("", words)) and not judged:
        meant = state.agent or NAMES_BODY.search(words)
        return "finding.demand" if meant and not FORMALITY.search(words) else None
    if judged and not evaluative:
        return None
    if spoken and voices.is_spoken(sentence):
        return None if ADDRESS.search(words) else "finding.quoted"
    if ANNOUNCES.match(words):
        return None
    if spoken:
        return "finding.quoted" if _judges(outside, evaluative=evaluative) else None
    if EXPLAINS.search(words) or OWN_TELLING.match(words):
        return None
    if words.rstrip().endswith((":", "?")):
        return None
    if TELLS.search(words) or TOLD_BY.search(words) or ORDINAL_TELLS.match(words):
        return _told(words, outside, judged=judged, evaluative=evaluative)
    if PASSIVE.search(outside):
        plan = PLAN.search(words) or (PROCEDURE.search(words) and not evaluative)
        ours = SUBJECT.search(words) and not plan
        return "finding.passive" if ours else None
    return _continued(voices, sentence, outside, state, evaluative=evaluative)


def _judges(outside: str, *, evaluative: bool) -> bool:
    """Say whether words speak of practice, or judge something by words in quotation marks."""
    if SUBJECT.search(outside) is None:
        named = QUOTED_WORDS.search(outside) or BROADLY.search(outside)
        return evaluative and named is not None
    return evaluative or PROCEDURE.search(outside) is None


def _told(words: str, outside: str, *, judged: bool, evaluative: bool) -> str | None:
    """Return the rule for a sentence in which inspectors are named as those who tell."""
    if judged:
        told = TELLS.search(outside) or TOLD_BY.search(outside) or PASSIVE.search(outside)
        told = told or QUOTED_WORDS.search(outside)
        if not (evaluative and SUBJECT.search(outside) and told):
            return None
    elif PROCEDURE.search(words) and not evaluative:
        return None
    return "finding.tells" if _judges(outside, evaluative=evaluative) else None


def _continued(
    voices: Voices,
    sentence: Sentence,
    outside: str,
    state: _State,
    *,
    evaluative: bool,
) -> str | None:
    """Return the rule for a sentence that goes on from one before it."""
    if voices.document.within(JudgementMention, sentence.span):
        return None
    practice = SUBJECT.search(outside) is not None
    if state.agent and PRONOUN_TELLS.search(outside):
        return "finding.pronoun" if _judges(outside, evaluative=evaluative) else None
    if state.agent and PRONOUN_ASIDE.search(outside):
        return "finding.pronoun"
    if practice and WITNESS_TOLD.search(outside):
        return "finding.witness"
    if (state.agent or state.since < _NEAR) and WITNESS_SAID.match(outside):
        return "finding.witness"
    told = evaluative or OUGHT.search(outside) is not None
    named = practice or QUOTED_WORDS.search(outside)
    if not (told and named) or len(outside.split()) < _SENTENCE:
        return None
    if _is_aside(voices, sentence, outside):
        return None
    if state.since < _NEAR:
        return "finding.goes-on"
    return "finding.narrated" if state.open and practice else None


def _is_aside(voices: Voices, sentence: Sentence, words: str) -> bool:
    """Say whether a sentence tells of plans, of the visit, or of a person in the news."""
    return bool(
        PLAN.search(words)
        or PROCEDURE.search(words)
        or FIRST_PERSON.search(words)
        or voices.names_other(sentence)
    )


def _remember(
    voices: Voices, sentence: Sentence, words: str, voice: bool | None, state: _State  # noqa: FBT001
) -> None:
    """Keep whom a pronoun means now, and whether the report is still being told."""
    document = voices.document
    if voice is False or (voices.names_other(sentence) and not NAMES_BODY.search(words)):
        state.agent = state.open = False
        state.since = 99
        return
    facts = document.within(InspectionMention, sentence.span) or document.within(
        JudgementMention, sentence.span
    )
    if voice is True or NAMES_BODY.search(words):
        state.agent = True
    elif OTHER_SUBJECT.match(words) or _begins_with_agency(document, sentence):
        state.agent = False
    state.open = state.open or state.agent or bool(facts)


def _begins_with_agency(document: Document, sentence: Sentence) -> bool:
    """Say whether a body that inspects nothing is named first in a sentence."""
    head = Span(sentence.span.start, min(sentence.span.end, sentence.span.start + _HEAD))
    return any(not a.inspectorate for a in document.within(AgencyMention, head))


extractor = FindingExtractor()

"""What the reading of an article has come to, sentence by sentence: who tells, and of what."""

import re
from dataclasses import dataclass

from kg.extract.lexicon.attribution import NAMES_BODY
from kg.extract.lexicon.narration import (
    AT_HOME,
    ELSEWHERE,
    NEUTRAL_HEADING,
    OVER_HEADING,
    REST_HEADING,
    SECTION,
    TERM,
    heading_of,
)
from kg.extract.voices import Voices
from kg.model.document import Document, Sentence
from kg.model.mention import AgencyMention, InspectionMention, JudgementMention
from kg.model.span import Span
from kg.model.terms import Polarity

# "The council has …": *it* is the council now
OTHER_SUBJECT = re.compile(r"^\W*The\s(?:council|authority|borough|city|trust)\b")
# "What inspectors found": all below it is found, be it told as plain fact
FOUND = re.compile(r"\bfound\b|\b[Ff]indings\b")
_FAR = 99
_HEAD = 50


@dataclass(slots=True)
class State:
    """What the reading has come to.

    ``agent`` is true while *they* and *it* mean the inspectors, ``open`` while the paper tells
    what they found, ``since`` counts sentences since a finding. ``heading`` is what the heading
    above makes of the points under it; ``listed`` is true under any heading of findings.
    ``last`` is what was thought in the sentence before. ``elsewhere`` is true while the paper
    tells of another service's inspection (*the way it looks after adults*), ``over`` under a
    heading of other stories, ``linked`` in a list of them. ``under`` is what the last heading makes of the prose below it.
    ``inside`` is true right after a finding in the same paragraph.
    """

    agent: bool = False
    open: bool = False
    since: int = _FAR
    heading: Polarity | None = None
    listed: bool = False
    last: Polarity | None = None
    elsewhere: bool = False
    over: bool = False
    linked: bool = False
    under: Polarity | None = None
    inside: bool = False


def enter(state: State, words: str) -> None:
    """Take up a heading: it opens a list of findings, or closes what was told before."""
    introduce(state, words)
    state.since = _FAR
    state.elsewhere = False
    state.over = OVER_HEADING.match(words) is not None
    state.under = state.heading
    if state.listed:
        state.open = True
        state.since = 0 if NEUTRAL_HEADING.search(words) and FOUND.search(words) else _FAR
    elif REST_HEADING.search(words) or SECTION.match(words):
        state.open = state.agent = False


def introduce(state: State, words: str) -> None:
    """Take up what a heading, or a sentence with a colon, makes of the points under it."""
    if state.listed and TERM.search(words):
        return
    state.heading = heading_of(words)
    state.listed = state.heading is not None or NEUTRAL_HEADING.search(words) is not None


def look_over(state: State, words: str) -> None:
    """Take up a line of the page's own: a list under *Related stories* tells nothing."""
    state.linked = OVER_HEADING.match(words) is not None


def look_elsewhere(state: State, words: str) -> None:
    """Keep whether the paper has turned to another service's inspection."""
    if ELSEWHERE.search(words):
        state.elsewhere = AT_HOME.search(words) is None
    elif AT_HOME.search(words):
        state.elsewhere = False


def remember(
    state: State, voices: Voices, sentence: Sentence, *, others: bool, inspectors: bool
) -> None:
    """Keep whom a pronoun means now, and whether the report is still being told.

    ``others`` and ``inspectors`` say whose words the sentence was.
    """
    document = voices.document
    words = sentence.span.of(document.text)
    if others or (voices.names_other(sentence) and not NAMES_BODY.search(words)):
        state.agent = state.open = False
        state.since = _FAR
        state.under = None
        return
    if inspectors or NAMES_BODY.search(words):
        state.agent = True
    elif OTHER_SUBJECT.match(words) or _begins_with_agency(document, sentence):
        state.agent = False
    facts = bool(
        document.within(InspectionMention, sentence.span)
        or document.within(JudgementMention, sentence.span)
    )
    state.open = state.open or state.agent or facts


def _begins_with_agency(document: Document, sentence: Sentence) -> bool:
    """Say whether a body that inspects nothing is named first in a sentence."""
    head = Span(sentence.span.start, min(sentence.span.end, sentence.span.start + _HEAD))
    return any(not a.inspectorate for a in document.within(AgencyMention, head))

"""What inspectors found, sentence by sentence, in the sections that tell it.

A finding is a sentence, or the half of one that turns, which judges. Figures without a judgement,
grades, what was done when, and what the inspectors read are none. What only goes on from a finding
(*This means that …*) is judged like it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.lexicon.phrases import plain
from kg.extract.lexicon.topics import topic_of
from kg.extract.official.judging import judged
from kg.extract.official.partners import partner
from kg.extract.official.quantity import quantifier
from kg.extract.official.sayings import (
    beside_recalled,
    figures,
    gives_grade,
    looks_back,
    tells_of_reading,
)
from kg.extract.official.trends import trend
from kg.model.official import FindingReading, GradeReading, Witness
from kg.model.report import Block, BlockKind, Report, Section, SectionKind
from kg.model.span import Span
from kg.model.terms import Area, Polarity, Topic
from kg.text.sentences import sentences

TELLING = (
    SectionKind.SUMMARY,
    SectionKind.FINDINGS,
    SectionKind.STRENGTHS,
    SectionKind.PROGRESS,
)
"""Sections that tell what inspectors found."""

# The area whose section a heading opens, the narrow before the wide
_AREAS = (
    (re.compile(r"adoption performance"), Area.ADOPTION),
    (re.compile(r"children in care and care leavers"), Area.CARE_COMBINED),
    (re.compile(r"children in care"), Area.CHILDREN_IN_CARE),
    (re.compile(r"care leavers"), Area.CARE_LEAVERS),
    (re.compile(r"achieving permanence"), Area.LOOKED_AFTER),
    (re.compile(r"need help and protection"), Area.HELP_AND_PROTECTION),
    (re.compile(r"impact of leaders"), Area.LEADERS),
    (re.compile(r"leadership"), Area.LEADERSHIP),
    (re.compile(r"capacity to improve"), Area.CAPACITY),
    (re.compile(r"outcomes for"), Area.OUTCOMES),
    (re.compile(r"quality of provision"), Area.PROVISION),
    (re.compile(r"overall effectiveness"), Area.OVERALL),
)
_TOPICS = {
    Area.ADOPTION: Topic.PERMANENCE,
    Area.CARE_LEAVERS: Topic.CARE_LEAVERS,
    Area.CHILDREN_IN_CARE: Topic.CHILDREN_IN_CARE,
    Area.CARE_COMBINED: Topic.CHILDREN_IN_CARE,
    Area.LOOKED_AFTER: Topic.CHILDREN_IN_CARE,
    Area.LEADERS: Topic.LEADERSHIP,
    Area.LEADERSHIP: Topic.LEADERSHIP,
}
"""What a sentence is about that names no topic, by the section it stands in."""

# "This means that", "As a result": as good or bad as what it follows from
_GOES_ON = re.compile(
    r"(?:this|these|they|it|as a result|consequently|therefore|in addition|for example|such)\b"
)
_CAUSE = re.compile(
    r"(?:this|as a result|consequently|therefore)\b(?: (?:has )?(?:means?|meant|results?|resulted|leads?|led|leaves|left|enables|ensures|helps|is because)\b)?"
)
# "in regular contact with their family": not what comes in at the front door
_CONTACT = re.compile(
    r"\b(?:in|have|has|having|direct|regular|final|family|supervised|their|maintain\w*|of|and|good|close|keep|stay) contacts?\b|\bcontacts? (?:with|arrangements|between|centre|sessions|time)\b"
)
_WORDS = 2
"""A sentence with fewer blanks tells nothing: *(Recommendation)*."""

# "45.Social workers": a paragraph's number without a blank after it
_NUMBER = re.compile(r"\d{1,3}\.(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class _Setting:
    """Where a sentence stands: in which report and area, and after what in its block."""

    report: Report
    text: str
    """The report's text, plain."""

    area: Area | None = None
    before: Polarity | None = None
    topic: Topic | None = None
    """What the sentence before came to."""

    def after(self, found: FindingReading | None) -> "_Setting":
        """Return the setting of the next sentence."""
        if found is None:
            return _Setting(self.report, self.text, self.area)
        return _Setting(self.report, self.text, self.area, found.polarity, found.topic)


def findings(report: Report, grades: tuple[GradeReading, ...] = ()) -> Iterator[FindingReading]:
    """Yield the findings in the order of the text; ``grades`` tell where the title page ends."""
    setting = _Setting(report, plain(report.text))
    for section in report.sections:
        if section.kind is SectionKind.FRONT:
            yield from _summary(setting, section, grades)
        elif section.kind in TELLING:
            setting = _entered(setting, section.heading, section.kind)
            for block in section.blocks:
                if block.kind is BlockKind.HEADING:
                    setting = _entered(setting, block, section.kind)
                yield from _in_block(setting, block)


def _entered(setting: _Setting, heading: Block | None, kind: SectionKind) -> _Setting:
    """Return the setting under a heading; one inside a chapter leaves its area as it is."""
    if heading is None or kind is not SectionKind.FINDINGS:
        return replace(setting, area=None)
    words = heading.span.of(setting.text)
    area = next((area for known, area in _AREAS if known.search(words)), setting.area)
    return replace(setting, area=area)


def _summary(
    setting: _Setting, section: Section, grades: tuple[GradeReading, ...]
) -> Iterator[FindingReading]:
    """Yield the findings of the paragraphs under the title page's table of grades.

    Only that of ILACS, with a row for leaders, stands over a summary.
    """
    if all(g.area is not Area.LEADERS for g in grades):
        return
    rows = [g.span.end for g in grades if g.witness is not Witness.HEADING]
    rows = [end for end in rows if end < section.span.end]
    line = setting.text.find(" ", max(rows)) if rows else -1
    for block in section.blocks:
        if 0 <= line < block.span.end:
            yield from _in_block(setting, replace(block, words=max(block.words, line + 1)))


def _in_block(setting: _Setting, block: Block) -> Iterator[FindingReading]:
    """Yield the findings of a paragraph."""
    if block.kind in (BlockKind.HEADING, BlockKind.NOTE):
        return
    text = setting.report.text
    number = _NUMBER.match(text, block.words)
    inside = Span(number.end() if number else block.words, block.span.end)
    for sentence in sentences(text, inside):
        found = list(_in_sentence(setting, sentence))
        yield from found
        setting = setting.after(found[-1] if found else None)


def _in_sentence(setting: _Setting, sentence: Span) -> Iterator[FindingReading]:
    """Yield the finding of a sentence, or of both its halves."""
    words = sentence.of(setting.text)
    if words.count(" ") < _WORDS or gives_grade(words) or tells_of_reading(words):
        return
    start, end = beside_recalled(words)
    if start == end:
        return
    parts = judged(setting.text, Span(sentence.start + start, sentence.start + end))
    if len(parts) == 1 and looks_back(words):
        return
    for part in parts:
        told = part.span.of(setting.text)
        polarity = part.polarity
        if len(parts) > 1 and gives_grade(told.lstrip()):
            continue
        if polarity is None and _CAUSE.match(words):
            polarity = setting.before
        if polarity and not figures(told, part.weight):
            yield _finding(setting, part.span, polarity)


def _finding(setting: _Setting, part: Span, polarity: Polarity) -> FindingReading:
    """Return the finding of a part of a sentence."""
    text = setting.report.text
    span = _trimmed(text, part)
    words = span.of(setting.text)
    about = partner(text, setting.text, span)
    return FindingReading(
        polarity=polarity,
        topic=Topic.PARTNERSHIP if about else _topic(setting, words),
        sentence=" ".join(span.of(text).split()),
        span=span,
        area=setting.area,
        quantifier=quantifier(setting.text, span.start, span.end),
        trend=trend(words, polarity),
        about=about,
    )


def _topic(setting: _Setting, words: str) -> Topic:
    """Return what a finding is about: by its words, what it goes on from, or its section."""
    topic = topic_of(_CONTACT.sub(" ", words) if "contact" in words else words)
    if topic is not Topic.PRACTICE:
        return topic
    if setting.topic and _GOES_ON.match(words):
        return setting.topic
    return _TOPICS.get(setting.area, topic) if setting.area else topic


def _trimmed(text: str, span: Span) -> Span:
    """Return a part without blanks and commas around it."""
    words = span.of(text)
    shown = words.strip(" ,;\n\t–—")
    start = span.start + words.index(shown) if shown else span.start
    return Span(start, start + len(shown))

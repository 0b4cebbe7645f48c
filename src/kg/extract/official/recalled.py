"""Earlier inspections and visits of the council that a report recalls, with their times and grades.

*The last inspection was in May 2011. The local authority was judged to be good* tells one, *since
the focused visit in October 2018* another. Those of children's homes, of adoption and fostering
services, of boards and by other inspectorates are not the council's; one without any time is none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.gazetteer import Form, hits
from kg.extract.lexicon.phrases import plain
from kg.extract.official.moments import MOMENT, moment, months_before
from kg.extract.official.recalled_grades import listed, told
from kg.model.official import CouncilReading, GradeReading, RecalledReading
from kg.model.report import NARRATIVE, Block, BlockKind, Report, Section
from kg.model.span import Span
from kg.model.terms import InspectionType
from kg.text.sentences import sentences

# What was inspected, the narrow before the wide; several at once have no one time
_KIND = re.compile(
    r"\b(?:(?P<focused>(?:focuss?ed (?:assurance )?|assurance )visit|focuss?ed inspection)|(?P<monitoring>monitoring visit(?: by ofsted)?)"
    r"|(?P<jtai>joint targeted area inspection(?: +jtai\b)?|jtai)|(?P<send>(?:area )?send (?:area )?(?:inspection|revisit))"
    r"|(?P<inspection>(?:re +)?inspection|(?:last |ofsted )inspected))(?!\w)"
)
_TYPES = {
    "focused": InspectionType.FOCUSED_VISIT,
    "monitoring": InspectionType.MONITORING_VISIT,
    "jtai": InspectionType.JTAI,
    "send": InspectionType.SEND_AREA,
    "inspection": InspectionType.FULL,
}
# "… of the local authority’s arrangements was in May 2011", ", in October 2010,"
_AFTER = re.compile(rf"(?P<gap>[^.;,]{{0,130}}?)(?:, in| in| on| of)(?: the)? {MOMENT}")
# "the 2016 inspection", "the January 2013 child protection inspection"
_BEFORE = re.compile(
    rf"\b{MOMENT} (?:(?:ofsted|single|sif|ilacs|full|standard|short|last|previous|child protection|safeguarding|safeguarding and looked after children|looked after children|judgement|framework) ){{0,3}}$"
)
_BACK = 80
# A gap in which the sentence has gone on to something else
_ASTRAY = re.compile(
    r"\b(?:has|have|had|is|are|be|been|being|which|when|where|who|that|from|since|number|proportion|percentage|pupils|young people aged|rose|fell"
    r"|(?:was|were)(?! (?:in|on|undertaken|carried|published|held|last|conducted)\b))\b|(?<!visit )\bto\b|(?:focuss?ed|monitoring) visit"
)
_NOT_COUNCIL = re.compile(
    r"\b(?:children's homes?|residential|(?:adoption|fostering) (?:service|agency|panel)s?|fostering|adoption inspection|thematic|hmic|cqc|care quality commission|inspectorate of (?:probation|constabulary|prisons)|probation|youth offending"
    r"|lscb|safeguarding (?:children )?board|peer (?:review|challenge)|schools?|colleges?|nurser(?:y|ies)|children's centres?|secure (?:unit|home)|judged the home|department for communities)\b|^(?:one|two|three|four|five|both|all|six|seven|eight) (?:was|were)\b"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HINTS = ("inspect", "visit", "jtai", "predecessor")
_OLD = re.compile(r"\b(?:slac|child protection|protection of children|safeguarding|looked after)\b")
_SINGLE = "2013-11"
"""From this month on inspections were of all services; those before were of one or two."""

# "Children’s services in the predecessor authority were judged good in May 2022"
_PREDECESSOR = re.compile(rf"\bpredecessor\b[^.;]{{0,140}}?\bjudged\b[^.;]{{0,60}}? in {MOMENT}")
# "the third monitoring visit since the local authority was judged inadequate in June 2017"
_SINCE = re.compile(
    rf"\bsince (?:the |its )?[a-z' ]{{2,50}}? (?:was|were) (?:last )?judged (?:to be )?(?:overall )?[a-z ]{{4,40}}? in {MOMENT}"
)
_LAG = 6
"""Months that may lie between the days on site and the report's publication."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A report's text as printed and plain."""

    report: Report
    plain: str


def recalled(report: Report) -> Iterator[RecalledReading]:
    """Yield the inspections recalled, in the order of the text; one told twice comes twice."""
    text = _Text(report, plain(report.text))
    for section in report.of(*NARRATIVE):
        for n, block in enumerate(section.blocks):
            if block.kind not in (BlockKind.HEADING, BlockKind.NOTE) and _may_tell(text, block):
                yield from _in_block(text, section, n)


def _may_tell(text: _Text, block: Block) -> bool:
    """Say whether a block may recall an inspection."""
    return _hints(block.span.of(text.plain))


def _hints(words: str) -> bool:
    """Say whether some words hold an inspection and a year."""
    return any(hint in words for hint in _HINTS) and _YEAR.search(words) is not None


def _in_block(text: _Text, section: Section, place: int) -> Iterator[RecalledReading]:
    """Yield the inspections that a block recalls; grades may stand in the next sentence or list."""
    block = section.blocks[place]
    spans = list(sentences(text.report.text, block.content))
    for n, sentence in enumerate(spans):
        found = list(_in_sentence(text, sentence))
        if len(found) == 1 and not found[0].grades:
            after = spans[n + 1] if n + 1 < len(spans) else None
            grades = _next_grades(text, sentence, after, section.blocks[place + 1 :])
            found = [replace(found[0], grades=grades)]
        yield from found


def _next_grades(
    text: _Text, sentence: Span, after: Span | None, blocks: tuple[Block, ...]
) -> tuple[GradeReading, ...]:
    """Return the grades of the sentence after, or of the list that it leads in."""
    if after is None:
        return ()
    words = after.of(text.plain)
    if words.rstrip(" ,").endswith("were") or words.startswith("the judgements"):
        return tuple(listed(text.plain, blocks))
    if words.startswith(("the local authority was", "the council was", "services were")):
        return tuple(told(text.plain, after, sentence))
    return ()


def _in_sentence(text: _Text, sentence: Span) -> Iterator[RecalledReading]:
    """Yield the inspections that a sentence recalls; a grade in it is told of a single one."""
    words = sentence.of(text.plain)
    if not _hints(words) or _NOT_COUNCIL.search(words):
        return
    found = list(_kinds(text, sentence))
    if not found:
        other = _of_predecessor if "predecessor" in words else _since_judged
        found = list(other(text, sentence))
    if len(found) == 1:
        grades = tuple(told(text.plain, sentence, sentence))
        yield replace(found[0], grades=grades)
    else:
        yield from found


def _kinds(text: _Text, sentence: Span) -> Iterator[RecalledReading]:
    """Yield the inspections that a sentence names with a time."""
    for kind in _KIND.finditer(text.plain, sentence.start, sentence.end):
        before = _BEFORE.search(
            text.plain[max(sentence.start, kind.start() - _BACK) : kind.start()]
        )
        after = _AFTER.match(text.plain, kind.end(), sentence.end)
        if after and _ASTRAY.search(f"{after['gap']} in"):
            after = None
        when = before or after
        if when is None or (before is None and text.plain.startswith("s ", kind.end())):
            continue
        start = kind.start() - len(before[0]) if before else kind.start()
        span = Span(start, after.end() if after and not before else kind.end())
        yield RecalledReading(
            inspection_type=_type(kind, when, sentence.of(text.plain)),
            when=_when(when),
            span=span,
        )


def _type(kind: re.Match[str], when: re.Match[str], words: str) -> InspectionType:
    """Return the type; inspections of the older frameworks were of one or two services."""
    found = _TYPES[kind.lastgroup or "inspection"]
    told_at = moment(when)
    is_old = told_at < _SINGLE and (len(told_at) > len("2013") or told_at <= "2013")
    if found is InspectionType.FULL and (is_old or (told_at < "2014" and _OLD.search(words))):
        return InspectionType.OTHER
    return found


def _when(match: re.Match[str]) -> str:
    """Return the time told; one of publication ends the half-year in which it was on site."""
    time = moment(match)
    gap = match.groupdict().get("gap") or ""
    if not gap.endswith("published") or len(time) < len("2016-01"):
        return time
    month = time[: len("2016-01")]
    return f"{months_before(month, _LAG)}/{month}"


def _since_judged(text: _Text, sentence: Span) -> Iterator[RecalledReading]:
    """Yield the judgement from which a letter counts its visits; older ones were of one service."""
    match = _SINCE.search(text.plain, sentence.start, sentence.end)
    if match and moment(match) >= _SINGLE:
        yield RecalledReading(
            inspection_type=InspectionType.FULL, when=moment(match), span=Span(*match.span())
        )


def _of_predecessor(text: _Text, sentence: Span) -> Iterator[RecalledReading]:
    """Yield the judgement of the council that was there before, where it is named."""
    match = _PREDECESSOR.search(text.plain, sentence.start, sentence.end)
    names = [h for h in hits(sentence.of(text.report.text)) if h.form is Form.COUNCIL]
    if match and len(names) == 1:
        start = sentence.start
        span = Span(start + names[0].span.start, start + names[0].span.end)
        yield RecalledReading(
            inspection_type=InspectionType.FULL,
            when=moment(match),
            span=Span(*match.span()),
            council=CouncilReading(codes=names[0].keys, span=span),
        )

"""Inspections, visits and reports spoken of: *a focused inspection in April*, *its last full
inspection*, *inspectors returned to Bury*.

Each mention says of which type it is, whether the words mean the one that is news, an earlier
one, one already spoken of or one that is only planned, and which dates tell its time on site.
A date of publication is none of these.

Known to miss: an inspection told only by its result (the judgement's own rule finds that), and a
visit by inspectors who are not called so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.clauses import clause_at
from kg.extract.lexicon.relevance import may_be_relevant
from kg.extract.lexicon.topics import topic_of
from kg.model.document import Document, Part, Sentence
from kg.model.mention import (
    AgencyMention,
    Clue,
    CouncilMention,
    DateMention,
    InspectionMention,
    Reference,
)
from kg.model.span import Span
from kg.model.terms import InspectionType, Topic

# Group names are members of InspectionType in lower case; the narrow before the wide.
NOUN = re.compile(
    r"""\b(?:
        (?P<jtai>joint\ targeted\ area\ inspections?|JTAIs?|joint\ (?:targeted\ )?inspections?|multi[- ]agency\ inspections?)
      | (?P<send_area>(?:local\ )?area\ (?:SEND\ )?(?:inspections?|reviews?)|SEND\ (?:inspections?|reviews?|revisits?|re-visits?)|inspections?\ of\ (?:the\ (?:local\ )?area['’]?s?\ )?(?:SEND\b|special\ educational\ needs|(?:support|services|provision|arrangements)\ for\ (?:children\ and\ young\ people|children|pupils|young\ people)\ with\ (?:SEND|special)))
      | (?P<monitoring_visit>monitoring\ (?:visits?|inspections?|letters?))
      | (?P<focused_visit>focuss?ed\ (?:\w+\ )?(?:visits?|inspections?|reviews?)|assurance\ visits?|Covid(?:-19)?\ visits?|themed\ (?:visits?|inspections?))
      | (?P<short>short\ inspections?|(?:five-day|one-week|week-long)\ inspections?)
      | (?P<full>full\ (?:Ofsted\ )?(?:inspections?|ILACS)|(?:two|three|four)[- ]week\ (?:full\ )?inspections?|standard\ inspections?|re-?inspections?|single\ inspections?|ILACS(?:\ inspections?)?|judgement\ inspections?)
      | (?P<other>unannounced\ (?:\w+\ )?(?:inspections?|visits?)|annual\ (?:children['’]s\ services\ )?(?:ratings?|assessments?|performance\ assessments?)|joint\ area\ reviews?|improvement\ checks?|assurance\ checks?|performance\ (?:evaluation|review)\ inspections?|spot\ checks?|(?:announced\ )?inspections?\ of\ (?:safeguarding|child\ protection|looked)\b|child\ protection\ inspections?|safeguarding\ inspections?|progress\ reviews?|targeted\ inspections?|thematic\ (?:inspections?|reviews?)|snap\ inspections?)
      | (?P<unknown>inspections?|(?:Ofsted|inspectors['’]?|watchdog['’]?s?)\ (?:visits?|reports?|letters?|reviews?|ratings?|gradings?|verdicts?)|visits?\ (?:by|from)\ (?:\w+\ ){0,3}?(?:Ofsted|inspectors))
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
TYPES = {name: InspectionType[name.upper()] for name in NOUN.groupindex}

# "inspectors visited", "Ofsted carried out", "was inspected", "spent two weeks in the city"
VERB = re.compile(
    r"""\b(?:(?:Ofsted|[Ii]nspectors?|INSPECTORS|watchdog|team|HMI|Estyn|[Tt]hey|who)\b[^.;]{0,60}?\b(?:visited|inspected|returned|came|arrived|called|spent|looked\ at|turned\ up|went\ (?:in|into)|were\ (?:in|on\ site|at)|was\ in|on\ site|examined|reviewed|descended|met\ with)
        |(?:was|were|been|being)\ (?:last\ |first\ |also\ |again\ )?(?:inspected|visited|reviewed)
        |carried\ out|conducted|took\ place)\b""",
    re.VERBOSE,
)
# "the report", "the letter", "this visit": one already spoken of
DEFINITE = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]heir|[Ii]ts|[Tt]hat)\s(?:\w+\s){0,2}?(?:inspections?|visits?|reports?|letters?|review)\b"
)
REPORTING = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Aa]|new|latest)\s(?:\w+[\s-]){0,3}?(?:report|letter|findings)\b"
)

EARLIER = re.compile(
    r"""\b(?:last\ (?:full|short|inspected|inspection|visit|report|one|judgement|Ofsted|focus|monitoring|Good|time|joint|rating)|previous(?:ly)?|earlier\ (?:inspection|visit|report|this\ decade)|former|(?:its|their|the)\ first\ (?:inspection|visit)|predecessor|back\ in|before\ that|had\ been|years?\ (?:ago|earlier|before)|prior|since\ (?:its|the|their|then|being)|past\ inspections?|was\ last|twice|in\ the\ past|recalled)\b""",
    re.VERBOSE | re.IGNORECASE,
)
RECENT = re.compile(
    r"\blast\ (?:week|month|night|autumn|spring|summer|winter|year|(?:Mon|Tues|Wednes|Thurs|Fri)day|January|February|March|April|May|June|July|August|September|October|November|December)",
    re.IGNORECASE,
)
# A visit that has not happened: "are due to", "will return", "is expected in 2024"
PLANNED = re.compile(
    r"""\b(?:will\b(?!\ have)|due\ (?:to|in|by|next|back|later|this)|is\ due|are\ due|expect(?:s|ed|ing)?\b|plan(?:s|ned)\b|next\ (?:year|month|week|inspection|visit|full|time|spring|summer|autumn|winter)|upcoming|forthcoming|ahead\ of|awaiting|awaits?|likely\ to|could\ (?:be|come|return)|may\ (?:be|come|return)|is\ to\ (?:be|visit|return)|are\ to\ (?:be|visit|return)|preparing\ for|prepare\ for|ready\ for|when\ (?:inspectors|Ofsted)\ (?:come|return|arrive|next|call)|yet\ to\ (?:take|be|happen|come)|has\ not\ (?:yet\ )?(?:been|taken)|should\ (?:be|there\ be)|if\ (?:inspectors|Ofsted)|to\ be\ inspected|mock\ inspection|any\ inspection|every\ (?:inspection|year|three|four)|inspections\ are|can\ (?:be|take))\b""",
    re.VERBOSE | re.IGNORECASE,
)
OTHER_INSPECTED = re.compile(
    r"""\b(?:schools?|nurser(?:y|ies)|academ(?:y|ies)|colleges?|childminders?|pre-?schools?|children['’]s\ homes?|care\ homes?|hospitals?|adult(?:s['’]?)?\ (?:social\ )?(?:care|services)|fostering\ agenc(?:y|ies)|CQC|Care\ Quality\ Commission|youth\ (?:justice|offending)|prisons?|police\ (?:force\ )?inspection|HMICFRS|fire\ service|food\ hygiene|inspection\ plates|kitchen|playgroup)\b""",
    re.VERBOSE | re.IGNORECASE,
)
OWN = re.compile(
    r"""children['’]?s?\ (?:social\ (?:care|work|services)|(?:and\ \w+\ )?services)|\bcouncil\b|\bauthority\b|\bborough\b|child\ protection|care\ leavers|children\ in\ care|looked[- ]after|front\ door|social\ workers?|safeguarding|services\ for\ (?:\w+\ )?(?:children|young|families)|SEND\b|special\ educational|local\ area|trust\b""",
    re.VERBOSE | re.IGNORECASE,
)
# What stands before a date that is not the time on site
NOT_ON_SITE = re.compile(
    r"""\b(?:published|publishes|publication|released|issued|announced|revealed|dated|report\ (?:of|from|out)|appeared|since|until|by|before|after|ago|aged|between\ \w+\ and|from\ now|took\ over|joined|appointed|opened|launched|set\ up|by\ the\ end\ of|in\ post)\b(?:\ (?:on|in|the|a|early|late|its|end\ of|at))*\ ?$""",
    re.VERBOSE | re.IGNORECASE,
)
NOT_ON_SITE_AFTER = re.compile(
    r"^\W{0,2}(?:inspection\ )?(?:report|letter|notice|rating|judgement)\b|^\W{0,2}\s?(?:report|letter)\b",
    re.IGNORECASE,
)
PUBLISHED_CLAUSE = re.compile(
    r"\b(?:published|publication|released|issued|made\ public)\b", re.IGNORECASE
)
LEAD = re.compile(r"\blead\ inspector|led\ (?:by|the\ (?:team|inspection|visit))\b", re.IGNORECASE)
ABOUT = re.compile(
    r"\b(?:looked\ (?:only\ )?at|look(?:ing)?\ at|focus(?:s?ed|s?ing|es)?\ (?:visit\ |inspection\ )?(?:on|of)|visit\ (?:to|on|of)|inspection\ of|examined|reviewed|concentrated\ on|topic\ was|covered|into)\b",
    re.IGNORECASE,
)
COUNT_OF_REPORTS = re.compile(r"\b(?:inspections|visits)\b", re.IGNORECASE)


@dataclass(frozen=True)
class InspectionExtractor:
    """An inspection, visit or report spoken of, with its type, reference and dates."""

    name: str = "inspection"
    needs: frozenset[str] = frozenset({"council", "agency", "date", "quotation"})

    def __call__(self, document: Document) -> Iterator[InspectionMention]:
        """Yield the inspections spoken of, sentence by sentence."""
        if not may_be_relevant(document.text):
            return
        for sentence in document.sentences:
            if sentence.part in (Part.LINK, Part.CREDIT, Part.BYLINE):
                continue
            yield from _in_sentence(document, sentence)


def _in_sentence(document: Document, sentence: Sentence) -> Iterator[InspectionMention]:
    """Yield the inspections of one sentence: each named type once, else a verb, else a report."""
    text = document.text
    nouns = [m for m in NOUN.finditer(text, *sentence.span)]
    if not nouns:
        match = VERB.search(text, *sentence.span) or REPORTING.search(text, *sentence.span)
        if match and not _is_other(text, sentence.span):
            yield _mention(document, sentence, match, InspectionType.UNKNOWN, sentence.span)
        return
    if _is_other(text, sentence.span):
        return
    for number, match in enumerate(nouns):
        stop = nouns[number + 1].start() if number + 1 < len(nouns) else sentence.span.end
        start = nouns[number - 1].end() if number else sentence.span.start
        kind = TYPES[match.lastgroup or "unknown"]
        yield _mention(document, sentence, match, kind, Span(start, stop))


def _mention(
    document: Document, sentence: Sentence, match: re.Match[str], kind: InspectionType, reach: Span
) -> InspectionMention:
    """Return one inspection with what its clause says of it."""
    text = document.text
    span = Span(*match.span())
    clause = clause_at(text, sentence.span, span.start)
    reference = _reference(text, sentence, span, clause, reach)
    named = [m for m in document.within(CouncilMention, sentence.span) if m.gss]
    inside = [m for m in named if clause.covers(m.span)] or named
    return InspectionMention(
        span=span,
        text=match[0],
        rule=f"inspection.{kind.name.lower().replace('_', '-')}",
        inspection_type=kind,
        reference=reference,
        when=tuple(_dates(document, sentence, span, reach)),
        council=inside[0].span if len({m.gss for m in inside}) == 1 else None,
        regulator=_regulator(document, sentence),
        about=_about(text, sentence, kind),
    )


def _reference(text: str, sentence: Sentence, span: Span, clause: Span, reach: Span) -> Reference:
    """Say which inspection the words mean."""
    near = text[max(reach.start, span.start - 70) : min(reach.end, span.end + 50)]
    around = text[max(reach.start, clause.start) : min(reach.end, clause.end)]
    if PLANNED.search(near) and not re.search(r"\b(?:took place|carried out|was held)\b", around):
        return Reference.PLANNED
    if EARLIER.search(RECENT.sub("", near)):
        return Reference.EARLIER
    if DEFINITE.match(text, max(sentence.span.start, span.start - 4)) or re.search(
        r"\b[Tt]he\s(?:\w+\s){0,2}$", text[max(0, span.start - 25) : span.start]
    ):
        return Reference.DEFINITE
    return Reference.NEWS


def _dates(document: Document, sentence: Sentence, span: Span, reach: Span) -> Iterator[Span]:
    """Yield the dates that tell a time on site: those nearest the mention, none of publication."""
    text = document.text
    clause = clause_at(text, sentence.span, span.start)
    low, high = max(reach.start, sentence.span.start), min(reach.end, sentence.span.end)
    dates = [
        d
        for d in document.within(DateMention, Span(low, high))
        if not NOT_ON_SITE.search(text, low, d.span.start)
        and not NOT_ON_SITE_AFTER.match(text[d.span.end : d.span.end + 25])
        and d.relative not in ("day-0", "day+1", "month+1", "year+1", "week+1")
    ]
    near = [d for d in dates if clause.covers(d.span)]
    if PUBLISHED_CLAUSE.search(clause.of(text)) and len(near) <= 1:
        near = []
    chosen = near or [
        d
        for d in dates
        if not PUBLISHED_CLAUSE.search(clause_at(text, sentence.span, d.span.start).of(text))
    ]
    absolute = [d for d in chosen if d.clue is not Clue.RELATIVE]
    yield from (d.span for d in (absolute or chosen[:1]))


def _regulator(document: Document, sentence: Sentence) -> str | None:
    """Return the inspectorate named in the sentence, if one is."""
    named = [m.name for m in document.within(AgencyMention, sentence.span) if m.inspectorate]
    return named[0] if named else None


def _about(text: str, sentence: Sentence, kind: InspectionType) -> Topic | None:
    """Return the topic that a visit looked at, where the words after say so."""
    if kind not in (
        InspectionType.FOCUSED_VISIT,
        InspectionType.MONITORING_VISIT,
        InspectionType.UNKNOWN,
    ):
        return None
    match = ABOUT.search(text, *sentence.span)
    if match is None:
        return None
    topic = topic_of(text[match.end() : sentence.span.end])
    return None if topic is Topic.PRACTICE else topic


def _is_other(text: str, sentence: Span) -> bool:
    """Say whether a sentence speaks of inspecting a school, a home or another body alone."""
    words = sentence.of(text)
    return OTHER_INSPECTED.search(words) is not None and OWN.search(words) is None


extractor = InspectionExtractor()

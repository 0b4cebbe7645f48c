"""Which inspections a sentence names: by a noun, as one of several, by a verb or by a report."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.extract.lexicon.bodies import OTHER_BODY, OWN_BODY, is_of_another
from kg.extract.lexicon.visit_cues import BACK, SINCE_FAILED
from kg.extract.lexicon.visits import NOUN, ORDINAL, REPORTING, TYPES, VERB, VERB_PRESENT
from kg.model.mention import DateMention
from kg.model.span import Span
from kg.model.terms import InspectionType

UNKNOWN = InspectionType.UNKNOWN
# Types that only councils and their partners have, whatever else a sentence names
_OURS = frozenset({"jtai", "send_area", "monitoring_visit", "focused_visit"})
VISITS = frozenset({InspectionType.FOCUSED_VISIT, InspectionType.MONITORING_VISIT})
# "…; but at this inspection", "…, while"
CONTRAST = re.compile(
    r";|\b(?:since|than\sat|before)\s(?:its|the|their)\s|,?\s(?:but|while|whereas|although)\b|,\sand\s"
)
# "since its last", "than at the previous"
SINCE_LAST = re.compile(r"\b(?:since|than\sat|before)\s(?:its|the|their)\s(?:\w+\s){0,2}$")
# ", which took place on": of the visit that the sentence is about
WHICH_RAN = re.compile(
    r",\s(?:which\s)?(?:took\splace|happened|ran|lasted|was\s(?:carried\sout|held|conducted|made))\b"
)
# "2016 " right before the noun
YEAR_BEFORE = re.compile(r"\b(?:19|20)\d\d\s(?:\w+\s)?$")
# "in the summer of 2014 inspectors told the council": told of a time, they had been there
TOLD_AT = re.compile(
    r"\b[Ii]nspectors\s(?:back\s)?(?:in|of)\s(?:\w+\s)?(?:19|20)\d\d\b|"
    r"\b(?:19|20)\d\d\b[^.;]{0,40}\b(?:Ofsted|[Ii]nspectors)\s(?:\w+\s)?(?:told|ruled|warned|criticised|praised|complained|identified|raised)\b"
    r"|\b(?:Ofsted|[Ii]nspectors)\s(?:\w+\s)?(?:told|ruled|warned|criticised|praised|complained|identified|raised|found|declared|branded)\b[^.;]{0,60}\b(?:in|back\sin)\s(?:\w+\s)?(?:19|20)\d\d\b"
)
# "inspectors crossed the Solent again between 15 September and": days tell that they were there
AT_DATES = re.compile(
    r"\b(?:Ofsted|[Ii]nspectors?)\b[^.;]{0,80}?\b(?:between|from)\s(?=(?:[A-Z]\w+day,?\s)?(?:the\s)?\d)"
    r"|\b(?:weeks?|fortnight|days)\sin\s(?=[^.;]{4,60}\b(?:during\swhich|when|in\swhich)\s(?:\w+\s)?inspectors\b)"
)
# "the single inspection framework": how it was done, no inspection
FRAMEWORK = re.compile(r"[’'”\"]?(?:\sof\s[^.;,()]{3,60}?)?[’'”\"]?(?:\s\([A-Z]+\))?\sframework\b")
# "following a visit in July": an inspection's where inspectors are named beside it
PLAIN = re.compile(
    r"\b(?:[Aa]|[Oo]ur|[Rr]ecent)\s(?:\w+\s)?(?:visit|review)\b(?!\sto\sthe\swebsite)"
)
# "Ofsted and the Care Quality Commission sent": inspectorates that come together
JOINT_TEAM = re.compile(
    r"\b(?:Ofsted|Care\sInspectorate|CIW)\b[^.;]{0,120}?\b(?:and|with|,|alongside)\s(?:[\w’']+\s){0,4}(?:Care\sQuality\sCommission|CQC|[Ii]nspectorates?|HMICFRS)\b"
)
INSPECTING = re.compile(r"\b(?:Ofsted|[Ii]nspectors?|[Ii]nspectorate|watchdog|Estyn|CIW)\b")


@dataclass(frozen=True, slots=True)
class Place:
    """Where an inspection is named, and how far in its sentence what belongs to it can stand."""

    span: Span
    reach: Span
    aside: Span | None = None
    """Where its time is told after another's: *the visit, the first since 2019, which ran from*."""

    def is_bare(self, text: str) -> bool:
        """Say whether a plural opens its sentence without an article: *Monitoring visits carry*."""
        before = text[self.reach.start : self.span.start]
        return text[self.span.end - 1] == "s" and not before.strip(" “‘\"'(")


def named_in(
    text: str, sentence: Span, several: InspectionType | None, *, dated: bool
) -> list[tuple[Place, InspectionType]]:
    """Return the inspections of one sentence: each noun, else one of several, a verb, a report."""
    nouns = [m for m in NOUN.finditer(text, *sentence) if not FRAMEWORK.match(text, m.end())]
    if not nouns and INSPECTING.search(text, *sentence):
        nouns = list(PLAIN.finditer(text, *sentence))
    other = OTHER_BODY.search(text, *sentence) and not OWN_BODY.search(text, *sentence)
    if nouns and not other:
        other = is_of_another(text[sentence.start : nouns[0].start()], "")
    other = other and not JOINT_TEAM.search(text, *sentence)
    if other and not any(m.lastgroup in _OURS for m in nouns):
        return []
    if nouns:
        visited = _visited_before(text, sentence, nouns[0])
        nouns = [visited, *nouns] if visited else nouns
        last = nouns[-1]
        visits = (
            last[0].lower().endswith(("visits", "visit"))
            and TYPES.get(last.lastgroup or "") in VISITS
        )
        ordinal = ORDINAL.search(text, last.end(), sentence.end) if visits else None
        cuts = [_cut(text, a.end(), b.start()) for a, b in pairwise(nouns)]
        reaches = zip([sentence.start, *cuts], [*cuts, sentence.end], strict=True)
        found = [
            (Place(Span(*noun.span()), Span(*reach)), TYPES.get(noun.lastgroup or "", UNKNOWN))
            for noun, reach in zip(nouns, reaches, strict=True)
        ]
        found = _with_asides(text, found)
        return found if ordinal is None else _with_last(found, Span(*ordinal.span()))
    ordinal = ORDINAL.search(text, *sentence) if several else None
    if ordinal and several:
        return [(Place(Span(*ordinal.span()), sentence), several)]
    match = _told_by_verb(text, sentence, dated=dated)
    return [(Place(Span(*match.span()), sentence), UNKNOWN)] if match else []


def _told_by_verb(text: str, sentence: Span, *, dated: bool) -> re.Match[str] | None:
    """Return the verb by which a sentence without a noun tells of inspectors being there."""
    match = VERB.search(text, *sentence) or REPORTING.search(text, *sentence)
    if match is not None or not dated:
        return match
    patterns = (TOLD_AT, VERB_PRESENT, AT_DATES)
    return next((m for p in patterns if (m := p.search(text, *sentence))), None)


def type_meant(
    text: str, sentence: Span, place: Place, kind: InspectionType, visit: InspectionType
) -> InspectionType:
    """Return the type that the words leave open: *the visit*, *had been back* after others."""
    words = place.span.of(text)
    if kind is not UNKNOWN:
        return kind
    if BACK.search(words) and visit is InspectionType.MONITORING_VISIT:
        return visit
    if words.lower().endswith((" visit", " visits")):
        kind = visit
    failed = kind is UNKNOWN and words.lower().endswith("visits")
    if failed and SINCE_FAILED.search(text, *sentence):
        return InspectionType.MONITORING_VISIT
    return kind


def _with_asides(
    text: str, found: list[tuple[Place, InspectionType]]
) -> list[tuple[Place, InspectionType]]:
    """Return places, the time in a clause on the first given back to it.

    *The first visit since the inspection of July 2022, which took place on 31 January*: the clause
    tells of the visit, and the inspection after *since* is only what it is counted from.
    """
    kept = list(found)
    for number, ((one, kind), (other, its)) in enumerate(pairwise(found)):
        clause = WHICH_RAN.search(text, other.span.end, other.reach.end)
        if clause and SINCE_LAST.search(text, one.span.end, other.span.start):
            aside = Span(clause.start(), other.reach.end)
            kept[number] = (replace(one, aside=aside), kind)
            kept[number + 1] = (replace(other, reach=Span(other.reach.start, clause.start())), its)
    return kept


def _with_last(
    found: list[tuple[Place, InspectionType]], ordinal: Span
) -> list[tuple[Place, InspectionType]]:
    """Return the places of a sentence with *the last, in November* of several visits."""
    place, kind = found[-1]
    before = Place(place.span, Span(place.reach.start, ordinal.start))
    return [
        *found[:-1],
        (before, kind),
        (Place(ordinal, Span(ordinal.start, place.reach.end)), kind),
    ]


def is_stay(date: DateMention) -> bool:
    """Say whether a date is a run of days, as inspectors' stays are."""
    return date.edtf is not None and "/" in date.edtf and date.edtf.count("-") > 3  # noqa: PLR2004 - days


def _visited_before(text: str, sentence: Span, noun: re.Match[str]) -> re.Match[str] | None:
    """Return a visit that a sentence sets against an earlier inspection.

    *Inspectors who visited in June* saw a decline *since its last inspection in 2019*.
    """
    verb = VERB.search(text, sentence.start, noun.start())
    if verb is None or not SINCE_LAST.search(text, verb.end(), noun.start()):
        return None
    return verb


def _cut(text: str, start: int, end: int) -> int:
    """Return where between two inspections the words of the second begin.

    *its last inspection in 2018, | but at this inspection*; *the report on | the 2016 inspection*.
    """
    gap = text[start:end]
    bounds = [m.start() for m in CONTRAST.finditer(gap)]
    year = YEAR_BEFORE.search(gap)
    if bounds:
        return start + bounds[-1]
    return start + year.start() if year else end

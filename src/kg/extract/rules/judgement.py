"""Grades that an inspectorate gave to a council: *rated Outstanding*, *care leavers: good*.

A grade's word counts only where something says that it was given: a rating verb (*judged to be
inadequate*), a rating noun (*an inadequate rating*), a transition (*up from good*), an area's
name with a copula or a colon. A wish, a quality of something (*outstanding service*), a school's or
a home's grade, and another regulator's are none. The cues are tried in ``grading.py``, areas and
times are read in ``graded_areas.py`` and ``grade_times.py``.

Known to miss: a grade told by a figure of speech (*Redbridge shines*), and one given to *the
area* spoken of two paragraphs before.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from kg.extract.clauses import clause_at
from kg.extract.grade_times import Told, told
from kg.extract.graded_areas import Named, areas_of, exception_of
from kg.extract.grading import (
    Setting,
    Token,
    cue_of,
    is_unsettled,
    tokens,
    words_after,
    words_before,
)
from kg.extract.inspected import councils_of
from kg.extract.lexicon import grade_cues as cues
from kg.extract.lexicon.bodies import OWN_BODY, is_of_another
from kg.extract.lexicon.grades import AREA, AREAS
from kg.extract.lexicon.relevance import may_be_relevant
from kg.extract.qualified import qualifiers_at
from kg.extract.visit_dates import on_site
from kg.model.document import Document, Part, Sentence
from kg.model.mention import (
    AgencyMention,
    CouncilMention,
    DateMention,
    JudgementMention,
    QuotationMention,
    Reference,
    UnsettledMention,
)
from kg.model.span import Span
from kg.model.terms import Area, QuotationKind

# Frameworks whose grades are everyday words
SCALE_OF_WORDS = re.compile(
    r"Care\sInspectorate|evaluated|annual\s(?:rating|assessment)|[Pp]erform(?:s|ing)\s(?:well|poorly)|Estyn"
)
# "evaluated the impact on children as": an indicator of the Scottish framework
EVALUATED = re.compile(
    r"\bevaluated(?:[^.;]{0,120}?\sas\s\w+(?:\s\w+)?(?:,|\sand))?\s(?:the\s|its\s|their\s)?"
    r"(?P<area>[a-z](?:(?!\sas\s)[\w’' -]){3,60})\sas\s\W?$"
    r"|\b[Tt]he\s(?P<subject>(?:impact|quality|capacity|effectiveness)\b[\w’' -]{3,50}?)\s(?:was|were)\s(?:also\s)?evaluated\sas\s\W?$"
)
# "That was judged", "This one is": the area spoken of just before
THAT_WAS = re.compile(
    r"\W*(?:That|This)(?:\s(?:one|area))?\s(?:is|was|has\sbeen|got)\b[^.;:,]{0,30}$"
)
SINGLED = re.compile(r"\b[Ii]t\s(?:is|was)\s(?:the\s|its\s)?(?=[a-z])")
# "It was the third time that it had been judged inadequate, after 2012 and 2015": and now
TIMES_OVER = re.compile(r"\b(?:second|third|fourth|fifth)\s(?:\w+\s)?time\b[^.;]{0,90}$")
AFTER = re.compile(r"[”’\"']?,?\s(?:after|following)\s(?:in\s)?")
RESPECTIVELY = re.compile(r"[”’\"']?,?\s(?:overall\s)?respectively\b")
# "Leadership, rated inadequate in 2017, is now": the same subject goes on
RESUMES = re.compile(
    r"[”’\"']?[^.;:,]{0,30},\s(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:now\s|also\s|again\s|still\s)?(?:rated\s|judged\s|found\sto\sbe\s)?[“‘\"']?"
)
# Between two grades of one area: ", up from ", ", in 2010, and then "
UP_FROM = re.compile(r"[”’\"']?,?\s(?:overall,?\s)?(?:up|down|an?\s\w+)\s")
AND_THEN = re.compile(
    r"[”’\"']?,?\s(?:(?:in|by)\s(?:\w+\s)?\d{4},?\s)?(?:and|but|then)\s(?:then\s|later\s|again\s)*[“‘\"']?"
)
# "One of them was rated": what the sentence before spoke of
GOES_ON = re.compile(
    r"\W*(?:(?:One|Two|Three|Some|Both|Another|Others?|All|The\s(?:first|second|other))\b[^.;]{0,40}?|It|They|The\s(?:home|school|nursery|unit|centre|agency|hospital|force))\s"
)
# "the same measure was", "together with the work with children in care"
SAME_MEASURE = re.compile(r"\bthe\ssame\s(?:measure|indicator|area|theme)\b", re.IGNORECASE)
TOGETHER = re.compile(r"^[”’\"']?,?\s(?:together|along)\swith\b")
_WHOLE: Named = [(Area.OVERALL, "")]
UNREAD = (Part.LINK, Part.CREDIT, Part.BYLINE, Part.META)


@dataclass(slots=True)
class _State:
    """What the reading has come to: the last grade given, and the area last excepted.

    ``voices`` are the speeches of others than inspectorates, ``everyday`` says whether a framework
    is spoken of whose grades are everyday words.
    """

    voices: list[Span]
    everyday: bool
    exception: Area | None = None
    last: JudgementMention | None = None
    news: JudgementMention | None = None
    areas: dict[Area, JudgementMention] = field(default_factory=dict)
    unsettled: list[Span] = field(default_factory=list)


@dataclass(frozen=True)
class JudgementExtractor:
    """A grade with what says that it was given, for one area or for several."""

    name: str = "judgement"
    needs: frozenset[str] = frozenset(
        {"council", "agency", "date", "inspection", "quotation", "qualifier"}
    )

    def __call__(self, document: Document) -> Iterator[JudgementMention | UnsettledMention]:
        """Yield the grades given, in the order of the text, and then what could not be settled."""
        if not may_be_relevant(document.text):
            return
        everyday = SCALE_OF_WORDS.search(document.text) is not None
        state = _State(_other_voices(document), everyday)
        for sentence in document.sentences:
            if sentence.part in UNREAD or _is_taken_back(document, sentence):
                continue
            found = _respectively(document, sentence, list(_in_sentence(document, sentence, state)))
            found += _the_same(document, sentence, state, found[-1] if found else state.last)
            yield from found
            state.exception = exception_of(document.text, sentence.span)
            state.last = found[-1] if found else state.last
            fresh = [
                f
                for f in found
                if f.reference is not Reference.EARLIER and (f.inspection or not f.when)
            ]
            state.news = fresh[-1] if fresh else state.news
            state.areas.update({f.area: f for f in fresh})
        for span in state.unsettled:
            text = span.of(document.text)
            yield UnsettledMention(span=span, text=text, rule="judgement.unsettled")


def _in_sentence(
    document: Document, sentence: Sentence, state: _State
) -> Iterator[JudgementMention]:
    """Yield the grades given in one sentence."""
    text = document.text
    found = _without_scales(text, tokens(text, sentence.span))
    councils = [m.span for m in document.within(CouncilMention, sentence.span) if m.gss]
    last: Told | None = None
    areas: Named = []
    if not found:
        yield from _so_are(document, sentence, state)
    for number, token in enumerate(found):
        begin = found[number - 1].span.end if number else sentence.span.start
        stop = found[number + 1].span.start if number + 1 < len(found) else sentence.span.end
        gap = text[begin : token.span.start] if last is not None else None
        setting = _setting(document, sentence, token, gap, state)
        rule = cue_of(setting)
        if rule is None:
            if is_unsettled(setting):
                state.unsettled.append(token.span)
            continue
        reach = Span(begin, stop)
        pair = last is not None and _is_same_subject(rule, last.rule, gap or "")
        last = told(document, token, rule, reach, last)
        fresh = areas_of(text, token, reach, councils, state.exception)
        if fresh == _WHOLE:
            fresh = _pointed_at(document, sentence, token) or fresh
        areas = areas if pair and fresh == _WHOLE else _carried(text, token, fresh, state.last)
        yield from _mentions(document, last, areas)
        if last.when and TIMES_OVER.search(setting.before) and AFTER.match(setting.after):
            fresh_time = Told(token, "judgement.times-over", (), Reference.NEWS)
            yield from _mentions(document, fresh_time, areas)
        yield from _same_as(document, last, areas, Span(token.span.end, stop))


def _respectively(
    document: Document, sentence: Sentence, found: list[JudgementMention]
) -> list[JudgementMention]:
    """Return the grades of a sentence, each to its council: *Leeds and Hull … good and poor*."""
    spans = list(dict.fromkeys(m.span for m in found))
    if len(spans) < 2 or not RESPECTIVELY.match(document.text, spans[-1].end):  # noqa: PLR2004 - each
        return found
    first: dict[str, Span] = {}
    for council in document.within(CouncilMention, sentence.span):
        if council.gss and council.span.end <= spans[0].start:
            first.setdefault(council.gss, council.span)
    if len(first) != len(spans):
        return found
    mine = dict(zip(spans, first.values(), strict=True))
    kept = {(m.span, m.area): replace(m, council=mine[m.span]) for m in found}
    return list(kept.values())


def _pointed_at(document: Document, sentence: Sentence, token: Token) -> Named:
    """Return the one area of the sentence before that *That was judged inadequate* points at."""
    text = document.text
    start = sentence.span.start
    if sentence.index == 0 or not THAT_WAS.match(text[start : token.span.start]):
        return []
    before = document.sentences[sentence.index - 1]
    named = {AREAS[m.lastgroup or ""] for m in AREA.finditer(text, *before.span)}
    singled = SINGLED.search(text, *before.span)
    if singled is not None:
        found = AREA.match(text, singled.end(), before.span.end)
        named = {AREAS[found.lastgroup or ""]} if found else named
    near = before.paragraph == sentence.paragraph
    return [(area, "") for area in named] if near and len(named) == 1 else []


def _is_same_subject(rule: str, before: str, gap: str) -> bool:
    """Say whether a grade goes on about the area of the one before it in the sentence.

    *From adequate to good*, *found good, up from inadequate last time*, *inadequate, in 2010, and
    then adequate*.
    """
    if rule == "judgement.to" and before == "judgement.from":
        return True
    if rule == "judgement.from":
        return UP_FROM.match(gap) is not None
    if RESUMES.fullmatch(gap):
        return True
    return rule == "judgement.chained" and AND_THEN.fullmatch(gap) is not None


def _carried(text: str, token: Token, areas: Named, last: JudgementMention | None) -> Named:
    """Return a grade's areas with what they take from the grade before it, or from an evaluation.

    *It had still required improvement, together with the work with children in care*: *it* is the
    area spoken of last.
    """
    before = words_before(text, token, token.sentence.start)
    evaluated = EVALUATED.search(before)
    measure = (evaluated["area"] or evaluated["subject"]) if evaluated else "services"
    if areas == _WHOLE and "service" not in measure:
        return [(Area.OVERALL, measure)]
    if areas != _WHOLE or last is None:
        return areas
    if SAME_MEASURE.search(before):
        return [(last.area, last.area_text)]
    after = words_after(text, token, token.sentence.end)
    if TOGETHER.match(after) and last.area is not Area.OVERALL:
        also = [(AREAS[m.lastgroup or ""], "") for m in AREA.finditer(after)]
        return [(last.area, ""), *also]
    return areas


def _setting(
    document: Document, sentence: Sentence, token: Token, gap: str | None, state: _State
) -> Setting:
    """Return what the cues look at for one token; ``gap`` are the words since a grade given."""
    text = document.text
    first = text[token.span.start - 1] if token.span.start else " "
    return Setting(
        token=token,
        part=sentence.part,
        before=words_before(text, token, sentence.span.start),
        after=words_after(text, token, sentence.span.end),
        clause=words_before(text, token, token.clause.start),
        gap=gap,
        spoken=any(v.covers(token.span) for v in state.voices),
        of_another=_is_of_another_before(document, sentence),
        qualifiers=qualifiers_at(document, token.span.start),
        rare_allowed=state.everyday,
        marked=first in "“‘\"'" or text[token.span.start].isupper(),
    )


def _is_of_another_before(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence goes on about a body other than the council: *One of them was*."""
    text = document.text
    if sentence.index == 0 or not GOES_ON.match(text, *sentence.span):
        return False
    before = document.sentences[sentence.index - 1]
    near = sentence.paragraph - before.paragraph <= 1
    own = OWN_BODY.search(sentence.span.of(text)) or document.within(CouncilMention, sentence.span)
    return near and not own and is_of_another(before.span.of(text), "")


def _mentions(document: Document, found: Told, areas: Named) -> Iterator[JudgementMention]:
    """Yield a grade once for each area and council."""
    token = found.token
    for area, words in areas:
        for council in councils_of(document, token.clause, token.sentence, token.span.start):
            yield JudgementMention(
                span=token.span,
                text=token.span.of(document.text),
                rule=found.rule,
                grade=token.grade,
                area=area,
                reference=found.reference,
                area_text=words,
                when=found.when,
                council=council,
                inspection=found.inspection,
            )


def _same_as(
    document: Document, found: Told, areas: Named, after: Span
) -> Iterator[JudgementMention]:
    """Yield the grade again for an earlier time: *good, as it had been in November 2018*."""
    match = cues.SAME_AS.search(document.text, *after)
    if match is None:
        return
    dates = [d for d in document.within(DateMention, after) if d.span.start >= match.end()]
    if dates and not document.text[match.end() : dates[0].span.start].strip():
        before = Told(found.token, "judgement.same", (dates[0].span,), Reference.EARLIER)
        yield from _mentions(document, before, areas)


def _so_are(document: Document, sentence: Sentence, state: _State) -> Iterator[JudgementMention]:
    """Yield the last grade for further areas: *So are leaders and help and protection*."""
    words = sentence.span.of(document.text)
    match = cues.SO_ARE.match(words) or cues.THOSE_ARE.match(words)
    if match is None or state.last is None:
        return
    span = Span(sentence.span.start, sentence.span.start + match.end())
    for area in AREA.finditer(document.text, span.end, sentence.span.end):
        yield JudgementMention(
            span=span,
            text=span.of(document.text),
            rule="judgement.so-are",
            grade=state.last.grade,
            area=AREAS[area.lastgroup or ""],
            reference=state.last.reference,
            when=state.last.when,
            council=state.last.council,
        )


def _the_same(
    document: Document, sentence: Sentence, state: _State, given: JudgementMention | None
) -> Iterator[JudgementMention]:
    """Yield the last grade for other times or areas.

    *It was given the same verdict in 2010 and 2013*, *Adoption and care leavers got the same mark*.
    """
    match = cues.THE_SAME.search(document.text, *sentence.span)
    if match is None or given is None:
        return
    span = Span(*match.span())
    clause = clause_at(document.text, sentence.span, span.start)
    dates = tuple(d.span for d in on_site(document, clause, sentence.span))
    last = state.news or given
    named = list(AREA.finditer(document.text, clause.start, span.start))
    for area in named:
        yield replace(
            state.areas.get(AREAS[area.lastgroup or ""], last),
            span=span,
            text=span.of(document.text),
            rule="judgement.same",
            area=AREAS[area.lastgroup or ""],
            when=dates or last.when,
        )
    if dates and not named:
        yield replace(
            given,
            span=span,
            text=span.of(document.text),
            rule="judgement.same",
            reference=Reference.EARLIER,
            when=dates,
        )


def _without_scales(text: str, found: list[Token]) -> list[Token]:
    """Return the tokens without a whole scale: *outstanding, good, … or inadequate*."""
    runs: list[list[Token]] = []
    for token in found:
        if runs and cues.SCALE_GAP.match(text[runs[-1][-1].span.end : token.span.start]):
            runs[-1].append(token)
        else:
            runs.append([token])
    kept = [r for r in runs if not _is_scale(text, r)]
    return [t for run in kept for t in run]


def _is_scale(text: str, run: list[Token]) -> bool:
    """Say whether grades in a row are a scale or a choice: *good or outstanding*."""
    either = any(re.search(r"\bor\b", text[a.span.end : b.span.start]) for a, b in pairwise(run))
    return either or len({t.grade for t in run}) >= 3  # noqa: PLR2004 - three are a scale


def _is_taken_back(document: Document, sentence: Sentence) -> bool:
    """Say whether a paper takes back what it had reported: *we reported … That was wrong*."""
    text = document.text
    if not cues.OWN_REPORT.search(text, *sentence.span):
        return False
    following = document.sentences[sentence.index : sentence.index + 3]
    return any(cues.TAKEN_BACK.search(text, *s.span) for s in following)


def _other_voices(document: Document) -> list[Span]:
    """Return the speeches of anybody but an inspectorate."""
    inspectorate = {m.span for m in document.of(AgencyMention) if m.inspectorate}
    return [
        m.span
        for m in document.of(QuotationMention)
        if m.kind is QuotationKind.DIRECT
        and m.speaker is not None
        and m.speaker not in inspectorate
    ]


extractor = JudgementExtractor()

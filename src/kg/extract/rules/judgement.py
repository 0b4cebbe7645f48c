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

from kg.extract.grade_again import Known, mentions, same_as, so_are, the_same
from kg.extract.grade_rolls import rolls
from kg.extract.grade_subject import WHOLE, carried, is_same_subject, pointed_at
from kg.extract.grade_times import Told, told
from kg.extract.grade_tokens import (
    Setting,
    Token,
    tokens,
    without_scales,
    words_after,
    words_before,
)
from kg.extract.graded_areas import Named, areas_of, exception_of
from kg.extract.grading import cue_of, is_unsettled
from kg.extract.lexicon import grade_cues as cues
from kg.extract.lexicon.bodies import OWN_BODY, is_of_another
from kg.extract.lexicon.relevance import may_be_relevant
from kg.extract.qualified import qualifiers_at
from kg.model.document import Document, Part, Sentence
from kg.model.mention import (
    AgencyMention,
    CouncilMention,
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
# "It was the third time that it had been judged inadequate, after 2012 and 2015": and now
TIMES_OVER = re.compile(r"\b(?:second|third|fourth|fifth)\s(?:\w+\s)?time\b[^.;]{0,90}$")
AFTER = re.compile(r"[”’\"']?,?\s(?:after|following)\s(?:in\s)?")
# "their respective grades of good and outstanding"
RESPECTIVE = re.compile(
    r"\brespective\s(?:\w+\s)?(?:grades|ratings|marks|judge?ments|verdicts)\s(?:of\s)?[“‘\"']?$"
)
RESPECTIVELY = re.compile(r"[”’\"']?,?\s(?:overall\s)?respectively\b")
# "One of them was rated": what the sentence before spoke of
GOES_ON = re.compile(
    r"\W*(?:(?:One|Two|Three|Some|Both|Another|Others?|All|The\s(?:first|second|other))\b[^.;]{0,40}?|It|They|The\s(?:home|school|nursery|unit|centre|agency|hospital|force))\s"
)
_TWO = 2
# "fell short of the top mark, with a good": the grade that was not got parts nothing
_INSTEAD = "judgement.short"
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
    rolled: set[Span] = field(default_factory=set)
    """Words of grades that stand in a roll of councils."""


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
        listed = rolls(document)
        state.rolled = {m.span for m in listed}
        yield from listed
        for sentence in document.sentences:
            if sentence.part in UNREAD or _is_taken_back(document, sentence):
                continue
            found = _respectively(document, sentence, list(_in_sentence(document, sentence, state)))
            known = Known(state.last, state.news, state.areas)
            found += the_same(document, sentence, known, tuple(found))
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
    found = without_scales(text, tokens(text, sentence.span))
    found = [token for token in found if token.span not in state.rolled]
    councils = [m.span for m in document.within(CouncilMention, sentence.span) if m.gss]
    last: Told | None = None
    areas: Named = []
    yield from so_are(document, sentence, state.last, found[0].span.start if found else None)
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
        reach = Span(sentence.span.start if rule == _INSTEAD else begin, stop)
        pair = last is not None and is_same_subject(rule, last.rule, gap or "")
        last = told(document, token, rule, reach, last)
        fresh = areas_of(text, token, reach, councils, state.exception)
        if fresh == WHOLE:
            fresh = pointed_at(document, sentence, token) or fresh
        areas = areas if pair and fresh == WHOLE else carried(text, token, fresh, state.last)
        yield from mentions(document, last, areas)
        if last.when and TIMES_OVER.search(setting.before) and AFTER.match(setting.after):
            fresh_time = Told(token, "judgement.times-over", (), Reference.NEWS)
            yield from mentions(document, fresh_time, areas)
        yield from same_as(document, last, areas, Span(token.span.end, stop))


def _respectively(
    document: Document, sentence: Sentence, found: list[JudgementMention]
) -> list[JudgementMention]:
    """Return the grades of a sentence, each to its council: *Leeds and Hull … good and poor*."""
    spans = list(dict.fromkeys(m.span for m in found))
    if len(spans) < _TWO or not (
        RESPECTIVELY.match(document.text, spans[-1].end)
        or RESPECTIVE.search(document.text, sentence.span.start, spans[0].start)
    ):
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

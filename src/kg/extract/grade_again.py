"""Grades as mentions, and grades given again: *as in 2018*, *so are leaders*, *the same verdict*."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kg.extract.clauses import clause_at
from kg.extract.grade_times import Told
from kg.extract.graded_areas import Named
from kg.extract.inspected import councils_of
from kg.extract.lexicon import grade_cues as cues
from kg.extract.lexicon.grades import AREA, AREAS
from kg.extract.visit_dates import on_site
from kg.model.document import Document, Sentence
from kg.model.mention import CouncilMention, DateMention, JudgementMention, Reference
from kg.model.span import Span
from kg.model.terms import Area

_NEAR = 40
_SINCE = re.compile(r"^[^.;,]{0,12}\ssince\s(?:at\sleast\s)?$")


def mentions(document: Document, found: Told, areas: Named) -> Iterator[JudgementMention]:
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


def same_as(
    document: Document, found: Told, areas: Named, after: Span
) -> Iterator[JudgementMention]:
    """Yield the grade again for an earlier time: *good, as it had been in November 2018*."""
    match = cues.SAME_AS.search(document.text, *after)
    if match is None:
        return
    dates = [d for d in document.within(DateMention, after) if d.span.start >= match.end()]
    if dates and not document.text[match.end() : dates[0].span.start].strip():
        before = Told(found.token, "judgement.same", (dates[0].span,), Reference.EARLIER)
        yield from mentions(document, before, areas)


def so_are(
    document: Document, sentence: Sentence, last: JudgementMention | None, stop: int | None
) -> Iterator[JudgementMention]:
    """Yield the last grade for further areas: *So are leaders and help and protection*.

    ``stop`` is where the sentence's own first grade stands, before whose clause the areas end.
    """
    words = sentence.span.of(document.text)
    match = cues.SO_ARE.match(words) or cues.THOSE_ARE.match(words)
    if match is None or last is None:
        return
    span = Span(sentence.span.start, sentence.span.start + match.end())
    end = _clause_start(document.text, sentence.span, stop)
    for area in AREA.finditer(document.text, span.end, end):
        yield JudgementMention(
            span=span,
            text=span.of(document.text),
            rule="judgement.so-are",
            grade=last.grade,
            area=AREAS[area.lastgroup or ""],
            reference=last.reference,
            when=last.when,
            council=last.council,
        )


def _clause_start(text: str, sentence: Span, position: int | None) -> int:
    """Return where the clause of a place begins, the sentence's end where there is none."""
    return sentence.end if position is None else clause_at(text, sentence, position).start


@dataclass(frozen=True, slots=True)
class Known:
    """The grades that an article has told so far, for those who say *the same*.

    ``given`` is the grade spoken of last, ``news`` the last one of the inspection that is the
    story's news, ``areas`` the news of each area.
    """

    given: JudgementMention | None
    news: JudgementMention | None
    areas: Mapping[Area, JudgementMention]


def the_same(
    document: Document, sentence: Sentence, known: Known, found: tuple[JudgementMention, ...]
) -> Iterator[JudgementMention]:
    """Yield the last grade for other times or areas.

    *It was given the same verdict in 2010 and 2013*, *Adoption and care leavers got the same mark*:
    the grade is the last of those ``found`` before it in the sentence, else the last one known.
    """
    for match in cues.THE_SAME.finditer(document.text, *sentence.span):
        before = [f for f in found if f.span.end <= match.start()]
        given = before[-1] if before else known.given or next(iter(found), None)
        after = min((f.span.start for f in found if f.span.start >= match.end()), default=None)
        if given is not None:
            told = Known(given, known.news or given, known.areas)
            span = Span(*match.span())
            yield from _same_at(document, sentence, span, told, after or sentence.span.end)


def _since(document: Document, span: Span) -> tuple[Span, ...]:
    """Return the date since which a grade has been held: *the same rating since 2018*."""
    after = document.within(DateMention, Span(span.end, span.end + _NEAR))
    text = document.text
    return tuple(d.span for d in after[:1] if _SINCE.match(text[span.end : d.span.start]))


def _same_at(
    document: Document, sentence: Sentence, span: Span, known: Known, stop: int
) -> Iterator[JudgementMention]:
    """Yield the grades that one place tells again: for the areas or the times of its clause.

    ``stop`` is where the next grade of the sentence begins, whose time is its own.
    """
    given, news = known.given, known.news
    if given is None or news is None:
        return
    text = document.text
    clause = clause_at(text, sentence.span, span.end - 1)
    dates = tuple(
        d.span for d in on_site(document, clause, sentence.span) if d.span.start < stop
    ) or _since(document, span)
    applied = text[span.start : span.end].endswith((" of", " for", " to", " about"))
    reach = (span.end, sentence.span.end) if applied else (clause.start, span.start)
    named = list(AREA.finditer(text, *reach))
    for area in named:
        yield replace(
            given if applied else known.areas.get(AREAS[area.lastgroup or ""], news),
            span=span,
            text=span.of(document.text),
            rule="judgement.same",
            area=AREAS[area.lastgroup or ""],
            when=dates or (given if applied else news).when,
        )
    if dates and not named:
        councils = [
            m.span
            for m in document.within(CouncilMention, Span(clause.start, span.start))
            if m.gss and m.span != given.council
        ]
        yield replace(
            given,
            council=councils[-1] if councils else given.council,
            span=span,
            text=span.of(document.text),
            rule="judgement.same",
            reference=Reference.EARLIER,
            when=dates,
        )

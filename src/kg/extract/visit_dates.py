"""Which dates of a sentence tell a time on site, and which a publication or something else."""

import re

from kg.extract.lexicon.visits import (
    AT_WORK,
    NOT_ON_SITE,
    NOT_ON_SITE_AFTER,
    OF_NO_VISIT,
    PUBLISHING,
)
from kg.model.document import Document, Sentence
from kg.model.mention import DateMention
from kg.model.span import Span

_TO_COME = ("day-0", "day-1", "day+1", "month+1", "year+1", "week+1")
_LOOK = 70
_FAR = 300
# "By 2017 it was rated good": as late as then, and near enough
_BY = re.compile(
    r"(?:^|[,;]\s|\b(?:though|but|and)\s)\W?[Bb]y\s(?:the\s\w+\sof\s|early\s|late\s)?$"
)
_GOES_ON = re.compile(
    r"(?:,\s(?:under|with|after|when)[^,.;]{3,50})?,?\s(?:it|they|that|the|its|both|all|[A-Z]\w+)\b"
)
# "three years after it was rated good": the time of what follows, counted back from what precedes
LEADING = re.compile(r"\b(?:after|since|from|on)$")
_YEAR = re.compile(r"\d{4}")
_PAPER = re.compile(r"(?:report|letter|rating|judgement)$", re.IGNORECASE)
_WHEN = re.compile(
    r",?\s(?:when|at\swhich|in\swhich)\b|\s(?:it|they|the\s(?:council|service|services|department|authority))\s(?:was|were|had)\b"
)


def on_site(
    document: Document, span: Span, sentence: Span, *, framed: bool = False
) -> list[DateMention]:
    """Return the dates in ``span`` that may tell when inspectors were there, in order.

    *published on 8 July after a visit in May* tells May. With ``framed``, so does *since May, when*.
    """
    text = document.text
    return [
        date
        for date in document.within(DateMention, span)
        if date.relative not in _TO_COME
        and (
            (framed and _WHEN.match(text, date.span.end) is not None)
            or (framed and _is_by(text, sentence, date.span))
            or not NOT_ON_SITE.search(
                text, max(sentence.start, date.span.start - _LOOK), date.span.start
            )
        )
        and not _is_of_paper(text, date)
        and (
            (framed and _WHEN.match(text, date.span.end) is not None)
            or not OF_NO_VISIT.search(
                text[max(sentence.start, date.span.start - _LOOK) : date.span.start]
            )
        )
        and not _is_of_publication(text, date.span, sentence)
    ]


def _is_of_paper(text: str, date: DateMention) -> bool:
    """Say whether a date names something other than a visit: *the 8 July report*, *2019's budget*.

    A year beside a report tells its inspection: *a 2014 report that judged it inadequate*.
    """
    match = NOT_ON_SITE_AFTER.match(text[date.span.end : date.span.end + 30])
    year = date.edtf is not None and _YEAR.fullmatch(date.edtf) is not None
    return match is not None and not (year and _PAPER.search(match[0]) is not None)


def _is_by(text: str, sentence: Span, date: Span) -> bool:
    """Say whether *by* a date opens a clause: *By 2017 it was good*, *though by 2012 they were*."""
    before = text[max(sentence.start, date.start - 40) : date.start]
    opens = _BY.search(before) is not None
    return opens and _GOES_ON.match(text, date.end) is not None


def _is_of_publication(text: str, date: Span, sentence: Span) -> bool:
    """Say whether the nearest verb before a date is one of publishing rather than of visiting."""
    start = max(sentence.start, date.start - _FAR)
    published = max((m.end() for m in PUBLISHING.finditer(text, start, date.start)), default=-1)
    if published < 0:
        follows = PUBLISHING.search(text, date.end, min(sentence.end, date.end + 40))
        return follows is not None and not AT_WORK.search(
            text, start, min(sentence.end, date.end + _FAR)
        )
    at_work = max((m.end() for m in AT_WORK.finditer(text, start, date.start)), default=-1)
    return at_work < published


def heading_date(document: Document, sentence: Sentence) -> DateMention | None:
    """Return the date that is the heading a sentence stands under, as in a timeline: *MAY 2014*."""
    heading = document.heading_above(sentence.paragraph)
    if heading is None:
        return None
    dates = document.within(DateMention, heading.span)
    words = heading.span.of(document.text)
    rest = words.replace(dates[0].text, "", 1) if len(dates) == 1 else words
    stated = dates[0].edtf == document.article.stated if dates else True
    return None if stated or re.search(r"\w", rest) else dates[0]


def dateline(document: Document, sentence: Sentence) -> DateMention | None:
    """Return the date that alone is the sentence: *July 2013.* at the head of a paragraph."""
    dates = document.within(DateMention, sentence.span)
    if len(dates) != 1:
        return None
    rest = sentence.span.of(document.text).replace(dates[0].text, "", 1)
    return dates[0] if re.fullmatch(r"[\W_]*", rest) else None

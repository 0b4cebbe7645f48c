"""When a grade was given, and whether the words tell it as news or as an earlier one."""

import re
from dataclasses import dataclass

from kg.extract.anchors import anchor_of
from kg.extract.grade_tokens import Token, words_after, words_before
from kg.extract.lexicon import grade_cues as cues
from kg.extract.qualified import cued
from kg.extract.visit_dates import LEADING, on_site
from kg.model.document import Document
from kg.model.mention import Clue, DateMention, InspectionMention, Qualifier, Reference
from kg.model.span import Span

# What ends a grade's claim on a date after it
_CUT_AFTER = re.compile(
    r"""[;:]|\.\s|\((?!\s?(?:in\s)?$)|\s[–—]\s|\b(?:but|while|whilst|whereas|although|though|before(?!\sthat)|until|or\s(?:from|since|in)|despite|as\s(?:it|they)\s|compared\ with|the\ same\ (?:grade|rating|as|mark|verdict|result|score|outcome|judge?ment)|monitoring|focuss?ed|up\ from|down\ from)\b
      | ,\s(?:has|have|had|is|was|will)\b | \band\ (?:has|have|was|will|is|are|had|the|its|it|a|then|now|published|led|left|appeared)\b""",
    re.VERBOSE,
)
# A clause of its own before the comma: "Rated inadequate in 2018, the council …"
_PARTICIPLE = re.compile(
    r"^\W*(?:Having|After|Despite|Once|Previously|Rated|Judged|Graded|Branded|Found|Deemed|Although|While|Though)\b"
)
# Where the words after a grade cease to tell when it was given
_CUT_NEAR = re.compile(r"[,;:(]|\s[–—]\s|\b(?:after|having|as\s(?:it|they)|despite)\b")
_NOW_AFTER = re.compile(r"^(?:(?!\b(?:and|but)\b)[^,;]){0,30}\b(?:now|today|this\stime)\b")
# A date that opens what is told next: "…, where in February 2019 the city was"
_FRONTED = re.compile(
    r"^,?\s(?:\w+\s)?(?:to|into|as|at)\s(?:an?\s)?\W?$|^,?\s(?:that\s)?(?:the\s\w+|we|he|she|it|they|its\s\w+|[A-Z]\w+)\s\w+"
)
# A sentence on the time spoken of last: "At the time, the inspectorate handed down"
_THEN = re.compile(
    r"^\W*(?:At\sth(?:e|at)\stime|Back\sthen|Before\sthat|On\sthat\soccasion|Previously|Then),?\s"
)
_BACK_THEN = re.compile(
    r"^\W*(?:At\sth(?:e|at)\stime|Back\sthen|Then|On\sthat\soccasion|That\syear),?\s|^\W*The\s(?:word|verdict|grade|answer|result|rating)\s(?:then|at\sthe\stime)\b|^[^.;]{0,60}\bon\sthat\soccasion\b"
)
_OPENING = 30
# "moved out of inadequate in 2015": the year is that of the change, not of the grade
_ENDED = re.compile(
    r"\b(?:out\sof|left|leaves|exit\w*|escap\w*|shed\w*|los(?:es|t|ing)|shak\w+\soff|stripped\sof|remov\w+|no\slonger)\b[^.;]{0,25}$"
)
# A clause on something else, and the verb with which the main one goes on
_ASIDE = re.compile(
    r",\s(?:once\s|last\s|first\s)?(?:judged|rated|graded|found|branded|inspected)\b|\b(?:which|who|when|where|after|since|having)\b|,[^,.;]{0,40}\b(?:last|previous|earlier)\b"
)
_NOW = re.compile(r",\s(?=(?:is|are|has|have)\s(?:now|since)\b)")
_RESUMES = re.compile(r",\s(?=(?:was|were|is|are|has|have|had)\b)")
# "… in 2016 and works with Leeds, whose own services hold": nobody's time but the first one's
_OF_OTHERS = re.compile(r",\swhose\b")
# "rated inadequate in 2018 and again, following an inspection from | 21 November": given twice
_AGAIN = re.compile(
    r",?\sand\s(?:once\s)?(?:again|more),?\s(?:following|after|at|by)\s(?:an?|its|another|the)\s(?:[\w-]+\s){0,3}?(?:inspections?|visit|report|look)\s(?:(?:held|made|carried\sout|that\sran|which\sran)\s)?(?:from|in|of|on|between|during)\s(?:the\s)?"
)
_SINCE = re.compile(
    r"^\W{0,2}(?:\s(?:rating|grade|status|mark|judge?ment))?(?:\sby\sOfsted)?(?:\sand\s(?:has|have)\sbeen)?\s(?:ever\s)?since\s(?:at\sleast\s)?$"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What was read of a grade: its dates, its reference, and whether its date stood before it."""

    token: Token
    rule: str
    when: tuple[Span, ...]
    reference: Reference
    inspection: Span | None = None


def told(document: Document, token: Token, rule: str, reach: Span, last: Told | None) -> Told:
    """Return when a grade was given and how it is told; ``last`` is the grade before it."""
    reference = reference_of(document, token, rule, reach)
    past = rule == "judgement.from" or _is_over(document.text, token, rule)
    anchor = anchor_of(document, token.sentence, token.span, reference, past=past)
    left = words_before(document.text, token, token.clause.start)
    ended = past and _ENDED.search(left) is not None
    when = () if ended else _after(document, token, reach, anchor)
    if anchor is not None and anchor.reference is Reference.EARLIER:
        reference = Reference.EARLIER
    if not when and anchor is not None:
        when = anchor.when
    if not when and anchor is None and not past:
        when = _back_then(document, token)
    if not when and not past and anchor is None:
        when = _from_before(document, token, rule, reach, last)
        if not when and last is not None and _goes_on(document.text, last, token, rule, reference):
            return Told(token, rule, last.when, reference, last.inspection)
    return Told(token, rule, when, reference, anchor.span if anchor else None)


def _back_then(document: Document, token: Token) -> tuple[Span, ...]:
    """Return the date of the sentence before that *Back then it was rated* points at."""
    sentence = document.sentence_at(token.span.start)
    if (
        sentence is None
        or sentence.index == 0
        or not _BACK_THEN.match(sentence.span.of(document.text))
    ):
        return ()
    before = document.sentences[sentence.index - 1]
    years = [d for d in document.within(DateMention, before.span) if d.clue is Clue.ABSOLUTE]
    near = sentence.paragraph - before.paragraph <= 1
    return (years[-1].span,) if near and years else ()


def _from_before(
    document: Document, token: Token, rule: str, reach: Span, last: Told | None
) -> tuple[Span, ...]:
    """Return the dates that stand before a grade and tell its time."""
    start = reach.start
    if rule == "judgement.to" and last is not None and last.rule == "judgement.from":
        start = token.sentence.start
    taken = last.when if last is not None else ()
    start = _resumed(document.text, Span(start, token.span.start))
    return _before(document, Span(start, token.span.start), token.sentence, taken)


def reference_of(document: Document, token: Token, rule: str, reach: Span) -> Reference:
    """Say whether a grade is told as news, as an earlier one, or in a plain past tense.

    NEWS is the present or the perfect (*is now*, *has been rated*), DEFINITE a past tense that
    goes with the inspection spoken of last (*leaders were judged good*).
    """
    text = document.text
    if rule == "judgement.from" or _is_over(text, token, rule):
        return Reference.EARLIER
    if cues.SAME_AS.match(words_after(text, token, reach.end).removeprefix(" overall")):
        return Reference.DEFINITE
    start = _resumed(text, Span(max(token.clause.start, reach.start), token.span.start))
    left = words_before(text, token, start)
    if not any(c.isalpha() for c in left):
        # "has now been given a Grade 4 – inadequate – too": an aside has the tense of its clause
        left = words_before(text, token, max(token.sentence.start, reach.start))
    right = words_after(text, token, min(token.clause.end, reach.end))
    near = _CUT_NEAR.split(right, maxsplit=1)[0]
    if rule == "judgement.to":
        around = left + token.span.of(text) + near
        earlier = re.search(r"\b(?:ago|previous|last\s(?:inspection|time))", around)
        if earlier is not None:
            return Reference.EARLIER
        return Reference.NEWS if cues.PRESENT.search(left) else Reference.DEFINITE
    opening = text[token.sentence.start : token.sentence.start + _OPENING]
    if _THEN.match(opening) or cued(
        document, Qualifier.HISTORICAL, Span(start, token.span.end + len(near))
    ):
        return Reference.EARLIER
    present = cues.PRESENT.search(left) or _NOW_AFTER.search(right)
    return Reference.NEWS if present else Reference.DEFINITE


def _is_over(text: str, token: Token, rule: str) -> bool:
    """Say whether the words take a grade away: *no longer inadequate*."""
    left = words_before(text, token, token.clause.start)
    return rule != "judgement.to" and cues.NO_LONGER.search(left) is not None


def _after(
    document: Document, token: Token, reach: Span, anchor: InspectionMention | None
) -> tuple[Span, ...]:
    """Return the dates right after a grade: *good in 2019*, *twice, in 2015 and in 2018*."""
    text = document.text
    found: list[DateMention] = []
    right = Span(token.span.end, reach.end)
    since = [
        d
        for d in document.within(DateMention, right)
        if _SINCE.match(text[right.start : d.span.start])
    ]
    for date in since or _given(on_site(document, right, token.sentence)):
        if LEADING.search(date.text):
            break
        again = found and _AGAIN.fullmatch(text, found[-1].span.end, date.span.start)
        if again:
            found.append(date)
            continue
        if _is_of_another(document, token.span.end, date.span, anchor):
            break
        start = found[-1].span.end if found else right.start
        between = text[start : date.span.start]
        beyond = text[date.span.end : reach.end]
        last = reach.end == token.sentence.end
        if _opens_next(between, beyond) or not (
            last or beyond.strip(" “‘\"'" + (",:(–-" if "," in between else ""))
        ):
            break
        if _CUT_AFTER.search(between) or (found and not _is_list(between)):
            break
        found.append(date)
    return tuple(d.span for d in _absolute(found))


def _resumed(text: str, span: Span) -> int:
    """Return where the main clause goes on after one on the past, else the span's start.

    *The council, which was good when inspectors came in 2014, | was judged outstanding*.
    """
    aside = _ASIDE.search(text, *span)
    found = list((_RESUMES if aside else _NOW).finditer(text, *span))
    return found[-1].end() if found else span.start


def _is_of_another(
    document: Document, start: int, date: Span, anchor: InspectionMention | None
) -> bool:
    """Say whether between a grade and a date another inspection is named, whose date it is."""
    between = document.within(InspectionMention, Span(start, date.start))
    return any(m.reference is not Reference.PLANNED and m is not anchor for m in between)


def _before(
    document: Document, span: Span, sentence: Span, taken: tuple[Span, ...]
) -> tuple[Span, ...]:
    """Return the date nearest before a grade, with those listed beside it."""
    dates = on_site(document, span, sentence, framed=True)
    text = document.text
    dates = [d for d in dates if not _compares(text, span.start, d.span.start)]
    found = _absolute(_given([d for d in dates if d.span not in taken]))
    if not found:
        return ()
    chosen = [found[-1]]
    for date in reversed(found[:-1]):
        if not _is_list(text[date.span.end : chosen[0].span.start]):
            break
        chosen.insert(0, date)
    if re.search(
        r";\s|:\s(?:\S+\s){5,}|\bbut\b|\bis\snow\b|\b(?:has|have)\s(?:now|since)\b|,\swhose\b",
        text[chosen[-1].span.end : span.end],
    ):
        return ()
    return tuple(d.span for d in chosen)


def _compares(text: str, start: int, date: int) -> bool:
    """Say whether a date is another time's of the same grade: *as it had been in 2014*."""
    return any(m.end() == date for m in cues.SAME_AS.finditer(text, start, date))


def _opens_next(before: str, after: str) -> bool:
    """Say whether a date opens what is told next: *…, where in February 2019 the city was*."""
    if _is_list(before) and after.startswith(","):
        return False
    joined = re.search(r"\b(?:where|and|while|whereas|but|when)\b|;", before)
    return joined is not None and _FRONTED.match(after) is not None


def _given(dates: list[DateMention]) -> list[DateMention]:
    """Return the dates without days and weeks ago: those tell when a report came out."""
    return [
        d
        for d in dates
        if d.relative is None or re.match(r"year|month|last|later|that", d.relative)
    ]


def _absolute(dates: list[DateMention]) -> list[DateMention]:
    """Return the dates, without those counted from another where one stands by itself."""
    plain = [d for d in dates if d.edtf is not None]
    return plain or dates


def _is_list(between: str) -> bool:
    """Say whether two dates stand in one list: *in 2011, 2013 and 2015*."""
    return (
        re.fullmatch(
            r",?\s?\(?(?:and,?\s(?:(?:under|with|by|for)\s[^,.;]{3,40},\s)?)?(?:(?:again|for\sa\s(?:second|third|fourth)\stime|then|before\sthat|earlier|later|once\smore|more\srecently|most\srecently|previously),?\s)?(?:in\s)?",
            between,
        )
        is not None
    )


def _goes_on(text: str, last: Told, token: Token, rule: str, reference: Reference) -> bool:
    """Say whether a grade goes on from the one before it and so was given at the same time."""
    if not (last.when or last.inspection) or last.rule in ("judgement.from", "judgement.to"):
        return False
    if reference is Reference.NEWS or rule == "judgement.to":
        return False
    way = Span(last.token.span.end, token.span.start)
    if _resumed(text, way) != way.start or _OF_OTHERS.search(text, *way):
        return False
    if reference is Reference.EARLIER and last.reference is not Reference.EARLIER:
        return False
    opening = words_before(text, last.token, token.sentence.start)
    return _PARTICIPLE.match(opening) is None

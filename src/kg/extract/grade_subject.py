"""The area that a grade takes from what was told before it: *That was judged inadequate*."""

import re

from kg.extract.grade_tokens import Token, words_after, words_before
from kg.extract.graded_areas import Named
from kg.extract.lexicon.grades import AREA, AREAS
from kg.model.document import Document, Sentence
from kg.model.mention import JudgementMention
from kg.model.terms import Area

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
# "and graded that support inadequate", "It is good, they say": of the area spoken of last
THAT_WORK = re.compile(
    r"\b(?:rated|graded|judged|found)\s(?:that|this)\s(?:support|service|work|area|part|help)\s\W?$"
)
IT_WAS = re.compile(r"\W*It\s(?:is|was|has\sbeen|got|gets|remains?)\s(?:\w+\s){0,2}\W?$")
_OPENING = 12
SINGLED = re.compile(r"\b[Ii]t\s(?:is|was)\s(?:the\s|its\s)?(?=[a-z])")
# "Leadership, rated inadequate in 2017, is now": the same subject goes on
RESUMES = re.compile(
    r"[”’\"']?[^.;:,]{0,30},\s(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:now\s|also\s|again\s|still\s)?(?:rated\s|judged\s|found\sto\sbe\s)?[“‘\"']?"
)
# Between two grades of one area: ", up from ", ", in 2010, and then "
UP_FROM = re.compile(r"[”’\"']?(?:,?\s|\s\()(?:overall,?\s)?(?:up|down|an?\s\w+|from)\s")
AND_THEN = re.compile(
    r"[”’\"']?,?\s(?:(?:in|by)\s(?:\w+\s)?\d{4},?\s)?(?:and|but|then)\s(?:then\s|now\s|later\s|again\s)*[“‘\"']?"
)
# "good in 2018 and now require improvement"
NOW = re.compile(r"\bnow\s[“‘\"']?$")
# "graded adequate, or from 2009, when it was weak"
WHEN_IT = re.compile(
    r"[”’\"']?,?\s(?:or|and)\s(?:from|in|of|since)\s(?:\w+\s)?\d{4},?\swhen\s(?:it|they)\s(?:was|were|had\sbeen)\s(?:\w+\s)?[“‘\"']?"
)
# "outstanding (was good in 2019)", "good (2019: inadequate)"
IN_BRACKETS = re.compile(
    r"[”’\"']?\s\((?:(?:it\s)?(?:was|had\sbeen)|previously|formerly|(?:up|down)\sfrom|from|(?:last\stime|before|(?:in\s)?(?:\w+\s)?\d{4})[:,]?)\s(?:rated\s|judged\s|graded\s)?[“‘\"']?"
)
# "the same measure was", "together with the work with children in care"
SAME_MEASURE = re.compile(r"\bthe\ssame\s(?:measure|indicator|area|theme)\b", re.IGNORECASE)
TOGETHER = re.compile(r"^[”’\"']?,?\s(?:together|along)\swith\b")
WHOLE: Named = [(Area.OVERALL, "")]


def pointed_at(document: Document, sentence: Sentence, token: Token) -> Named:
    """Return the one area of the sentence before that *That was judged inadequate* points at."""
    text = document.text
    start = sentence.span.start
    if sentence.index == 0:
        return []
    before = document.sentences[sentence.index - 1]
    opening = text[start : token.span.start]
    told = THAT_WAS.match(opening) or THAT_WORK.search(opening)
    if not told and not (IT_WAS.match(opening) and _is_subject(text, before)):
        return []
    named = {AREAS[m.lastgroup or ""] for m in AREA.finditer(text, *before.span)}
    singled = SINGLED.search(text, *before.span)
    if singled is not None:
        found = AREA.match(text, singled.end(), before.span.end)
        named = {AREAS[found.lastgroup or ""]} if found else named
    near = before.paragraph == sentence.paragraph
    return [(area, "") for area in named] if near and len(named) == 1 else []


def _is_subject(text: str, sentence: Sentence) -> bool:
    """Say whether a sentence opens with an area: *Adoption is the jewel*."""
    found = AREA.search(text, *sentence.span)
    return found is not None and found.start() - sentence.span.start <= _OPENING


def is_same_subject(rule: str, before: str, gap: str) -> bool:
    """Say whether a grade goes on about the area of the one before it in the sentence.

    *From adequate to good*, *found good, up from inadequate last time*, *inadequate, in 2010, and
    then adequate*.
    """
    if rule == "judgement.to" and before == "judgement.from":
        return True
    if rule == "judgement.from":
        return UP_FROM.match(gap) is not None
    if RESUMES.fullmatch(gap) or WHEN_IT.fullmatch(gap) or IN_BRACKETS.fullmatch(gap):
        return True
    told = rule == "judgement.chained" or NOW.search(gap) is not None
    return told and AND_THEN.fullmatch(gap) is not None


def carried(text: str, token: Token, areas: Named, last: JudgementMention | None) -> Named:
    """Return a grade's areas with what they take from the grade before it, or from an evaluation.

    *It had still required improvement, together with the work with children in care*: *it* is the
    area spoken of last.
    """
    before = words_before(text, token, token.sentence.start)
    evaluated = EVALUATED.search(before)
    measure = (evaluated["area"] or evaluated["subject"]) if evaluated else "services"
    if areas == WHOLE and "service" not in measure:
        return [(Area.OVERALL, measure)]
    if areas != WHOLE or last is None:
        return areas
    if SAME_MEASURE.search(before):
        return [(last.area, last.area_text)]
    after = words_after(text, token, token.sentence.end)
    if TOGETHER.match(after) and last.area is not Area.OVERALL:
        also = [(AREAS[m.lastgroup or ""], "") for m in AREA.finditer(after)]
        return [(last.area, ""), *also]
    return areas

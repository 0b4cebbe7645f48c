"""Sentences of a report that tell no finding, though they stand among the findings.

All are asked in plain lower case, as ``kg.extract.lexicon.phrases.plain`` gives it.
"""

import re

from kg.extract.official.areas import GIVEN
from kg.extract.official.judging import Weight

_GRADE = rf"(?:{GIVEN}|improvement(?: to be good)?)"
# "services for care leavers require improvement", "the graded judgement for … is that it is good"
_GRADED = re.compile(
    r"(?:the )?(?:overall (?:effectiveness|judge?ment)|graded judge?ment|children's (?:social care )?services|services for|experiences? and progress of|impact of leaders"
    r"|outcomes for|capacity to improve|quality of provision|leadership and management|adoption performance|leadership,? management|arrangements for|help and protection|the local authority)\b"
    rf"[^.;]{{0,110}}? (?:is|are|remains?|requires?|require|continues? to be)(?: that it (?:is|requires?))?(?: now)? {_GRADE}(?: overall)?(?: because[ ,]*)?[.,]*$"
)
# "overall, the service requires improvement"
_SERVICE = re.compile(
    r"(?:\w+,? )?(?:the|this) (?:\w+ )?service requires improvement(?: to be good)?[.,]*$"
)
# "was judged to be good", "judged inadequate in 2012"
_JUDGED = re.compile(
    rf"\b(?:judged|graded|rated|judge?ments?) (?:\w+ ){{0,5}}?{_GRADE}\b|\bjudge?ment of {_GRADE}\b|declined from {_GRADE}\b|improved from {_GRADE}\b"
)
# "At 31 August 2016, 342 children", "Currently, 188 young people are registered"
_OPENS_WITH_FIGURE = re.compile(
    r"(?:at|on|as at|as of|in|by|of|from|between|currently|there (?:are|were)|the|a total of|since|during|for|a further|approximately|over|some)?[ ,]*(?:\w+ ){0,6}?\d[\d,.]*\b"
)
_DIGIT = re.compile(r"\d")
_FIGURE = re.compile(
    r"(?<!stage )(?<!level )(?<!stages )(?<!section )(?<!grade )(?<![12]\d\d\d )\b(?!(?:19|20)\d\d\b|1[5-9]\b|2[1-6]\b)\d[\d,.]*%?(?!\w)|\b\d+ ?%|\bper cent\b"
)
# "Inspectors sampled 23 cases", "During this inspection, inspectors looked at"
_READING = re.compile(
    r"(?:during (?:this|the) inspection,? )?(?:inspectors|they) (?:also )?(?:sampled|looked at|tracked|considered|reviewed|evaluated|examined|met with|spoke to|spoke with|visited)\b"
)
_HINTS = ("judg", "graded", "rated", "declined from", "improved from")
_CLAUSE = re.compile(r",|\b(?:when|which|where|since)\b")
_CLAUSE_WORDS = 4
_LIKELY, _SURE, _CERTAIN = 4, 6, 12
"""So much praise or blame is a judgement beside figures, after one, and whatever stands there."""

_MANY = 2


def gives_grade(words: str) -> bool:
    """Say whether a sentence only gives a grade."""
    return _GRADED.match(words) is not None or _SERVICE.match(words) is not None


def beside_recalled(words: str) -> tuple[int, int]:
    """Return the part of a sentence beside a clause that recalls a grade; nothing where it is all.

    *Support has improved since 2015, when it was judged inadequate* tells more than the grade.
    """
    recalled = _JUDGED.search(words) if any(hint in words for hint in _HINTS) else None
    if recalled is None:
        return 0, len(words)
    after = words.find(",", recalled.end())
    if after >= 0 and words.count(" ", after) >= _CLAUSE_WORDS:
        return after + 1, len(words)
    clause = list(_CLAUSE.finditer(words, 0, recalled.start()))
    before = clause[-1].start() if clause else 0
    return (0, before) if words.count(" ", 0, before) >= _CLAUSE_WORDS else (0, 0)


def tells_of_reading(words: str) -> bool:
    """Say whether a sentence tells what the inspectors looked at."""
    return words.endswith(":") or (_READING.match(words) is not None and "found" not in words)


def looks_back(words: str) -> bool:
    """Say whether a sentence tells of an earlier inspection: *The last inspection was in 2011*."""
    return _LAST.match(words) is not None


# "The last inspection of … was in May 2011"
_LAST = re.compile(
    r"(?:the|its|a|an) (?:(?:last|previous|most recent|earlier|ofsted|unannounced|single|full|focused|monitoring) )+(?:\w+ ){0,3}?(?:inspection|visit)s?\b[^.;]{0,140}? (?:was|were|took place|identified|recommended|made|published)\b"
)


def figures(words: str, weight: Weight) -> bool:
    """Say whether what is told are figures, with no clear judgement beside them."""
    told = max(weight.good, weight.bad)
    count = _count(words) if told < _CERTAIN else 0
    if count == 0:
        return False
    opens = _OPENS_WITH_FIGURE.match(words) is not None
    if weight.good != weight.bad and told >= (_SURE if opens else _LIKELY):
        return count > _MANY
    return opens or count >= _MANY


def _count(words: str) -> int:
    """Return how many figures stand in a sentence; most have no digit at all."""
    if _DIGIT.search(words) is None and "per cent" not in words:
        return 0
    return len(_FIGURE.findall(words))

"""Cues that are places: a list, a bracket, a table's cell, a headline, a row of grades.

Each takes a :class:`~kg.extract.grade_tokens.Setting` and says whether it holds there.
"""

import re

from kg.extract.grade_tokens import Setting, ends
from kg.extract.lexicon import grade_cues as cues
from kg.extract.lexicon.grades import AREA, EVERY_AREA, RARE
from kg.model.document import Part
from kg.model.terms import Grade

# "a second outstanding in succession"
_NTH = re.compile(r"\b(?:first|second|third|fourth|another|successive|consecutive)\s[“‘\"']?$")
_RUNNING = re.compile(
    r"^[”’\"']?\s(?:in\s(?:succession|a\srow)|running|for\s|on\sthe\s(?:trot|bounce)|since\b)"
)
_REACH = 130
_TOLD_ALONE = frozenset({Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT})


_LABEL = 140


def listed(s: Setting) -> bool:
    """Say whether the grade stands after an area's label, as in a table or a list of grades."""
    if cues.LABEL_DATE.match(s.before) and len(s.after.strip()) <= 30:  # noqa: PLR2004 - a heading
        return True
    label = cues.LABEL.match(s.before)
    if label and AREA.search(label["label"]) and len(s.after.strip(" |.;,”’)*")) <= 30:  # noqa: PLR2004 - "(to be good)"
        return True
    inline = cues.LABEL_INLINE.search(s.before[-_LABEL:])
    if inline and AREA.search(inline["label"]) and cues.ITEM_ENDS.match(s.after):
        return True
    alone = not s.before.strip(" -•*–:|")
    return (
        alone
        and s.part is Part.ITEM
        and re.match(r"^\W*(?:for|in)?\s?[:–-]?\s", s.after) is not None
        and AREA.search(s.after) is not None
    )


def plural(s: Setting) -> bool:
    """*The goods were for leaders and care leavers*; *two goods and an outstanding*."""
    counted = re.search(r"\b(?:one|two|three|four|five|\d)\s[“‘\"']?$", s.before) is not None
    several = s.token.span.end - s.token.span.start > 4 and s.token.several  # noqa: PLR2004 - "good"
    return several and (
        counted or re.match(r"^\s(?:were|was|came|went|are)\s(?:for|in)\b", s.after) is not None
    )


def with_article(s: Setting) -> bool:
    """*There was an outstanding for leadership*: a grade as a thing, for an area."""
    if _NTH.search(s.before) and _RUNNING.match(s.after):
        return True
    if re.search(r"\ban?\s[“‘\"']?$", s.before) is None:
        return False
    named = re.match(r"^[”’\"']?\s(?:for|in)\s", s.after)
    return named is not None and AREA.search(s.after[:_REACH]) is not None


def bracketed(s: Setting) -> bool:
    """*Hillingdon (outstanding)*, *Leeds (good)*: after a name, in brackets."""
    if re.match(r"^[”’\"']?(?:\soverall)?\)", s.after) is None:
        return False
    if re.search(r"(?:[A-Z][\w’'-]+|\bcouncil)\s\([“‘\"']?$", s.before):
        return True
    if s.gap is not None and re.search(
        r"\((?:was\s|(?:in\s)?(?:\w+\s)?\d{4}[:,]\s)[“‘\"']?$", s.gap
    ):
        return True
    return any(re.fullmatch(r"\s\(\W?", s.before[m.end() :]) for m in AREA.finditer(s.before))


def in_cell(s: Setting) -> bool:
    """A cell of its own in a table's row."""
    alone = s.after.lstrip(" *”’\"'")[:1] == "|"
    return alone and s.before.rstrip(" *“‘\"'")[-1:] == "|"


def attribute(s: Setting) -> bool:
    """*As a result of ‘outstanding’ leadership*: in marks, before an area, where others are rated."""
    match = re.match(r"^[”’\"']\s(?:senior\s|overall\s|its\s)?", s.after)
    if match is None or not s.marked:
        return False
    named = AREA.match(s.after, match.end()) or cues.SERVICES_FOR.match(s.after, match.end())
    rated = cues.RATED.search(s.before) or cues.RATED.search(s.after)
    return named is not None and rated is not None


def in_row(s: Setting) -> bool:
    """One of a row after a noun: *The judgements were: leaders, outstanding; adoption, good*."""
    noun = re.search(
        r"\b(?:judge?ments|grades|ratings|outcomes)\b[^.]{0,30}?(?:\bwere|\bare|:)", s.before
    )
    area = list(AREA.finditer(s.before[-_REACH:]))
    tail = s.before[-_REACH:][area[-1].end() :] if area else "."
    return noun is not None and re.fullmatch(r"[\s,–—-]*\W?", tail) is not None


def fragment(s: Setting) -> bool:
    """A sentence without a verb: *Outstanding for children in care*, *And good overall*."""
    return (
        re.search(
            r"^\W*(?:(?:And|But|Only|Also|Again|Still)\s)?$|(?:[,:;]|\s[–—-])\s(?:and\s|but\s)?(?:with\s)?[“‘\"']?$",
            s.before,
        )
        is not None
        and re.match(r"^[”’\"']?,?\s(?:for|in|overall)\b", s.after) is not None
        and (AREA.search(s.after[:90]) or EVERY_AREA.search(s.after[:90])) is not None
    )


def after_visit(s: Setting) -> bool:
    """*A child protection inspection in September: inadequate*; *It is inadequate overall*."""
    if not ends(s):
        return False
    visit = re.search(r"\b(?:inspection|visit|review)\b[^.:;]{0,60}:\s\W?$", s.before)
    overall = re.match(r"^\W*(?:It|They)\s(?:is|was|are|were)\s(?:\w+\s){0,2}\W?$", s.before)
    return visit is not None or (overall is not None and s.after.startswith(" overall"))


def headline(s: Setting) -> bool:
    """*Inadequate children's services to be run by a trust*: in a headline about services."""
    return s.part is Part.HEADLINE and (
        s.token.phrase
        or (s.marked and re.search(r"services|council|social care", s.before + s.after) is not None)
        or re.search(r":\s\W?$", s.before) is not None
    )


def apposed(s: Setting) -> bool:
    """*Its services, inadequate in 2014 and again in 2018, have risen*."""
    dated = re.match(r"^[”’\"']?\s(?:overall\s)?(?:in|since|at|under)\s", s.after) is not None
    return (
        dated
        and re.search(r"(?:[a-z’']|\b[A-Z]\w+)(?:,|\s[–-]|\s\()\s[“‘\"']?$", s.before) is not None
    )


def plain(s: Setting) -> bool:
    """A grade's word that is no everyday word, where nothing else is told by it."""
    if s.token.grade not in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT) or "?" in s.after:
        return False
    stamp = cues.STAMP.match(s.after) is not None
    return not s.spoken and (stamp or (s.marked and ends(s)))


def dated(s: Setting) -> bool:
    """*Inadequate in 2013, inadequate in 2020*: a grade's word with its year."""
    everyday = s.token.grade in RARE | {Grade.ADEQUATE}
    return not everyday and cues.IN_YEAR.match(s.after) is not None


def bare(s: Setting) -> bool:
    """A grade's word that is no everyday word and that no veto stops, without any cue."""
    told = s.token.grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    of_work = cues.OF_WORK.search(s.clause) is not None
    return told and not of_work and not s.spoken and "?" not in s.after


def chained(s: Setting) -> bool:
    """One more of a row of grades: *good for leaders and inadequate for care leavers*."""
    if s.gap is None:
        return False
    joined = re.search(
        r"(?:^|,|;|\band|\bbut|\bthen|\byet|\bor)\s(?:again\s|later\s|then\s|also\s|now\s|only\s|just\s|an?\s|as\s|with\s)*\W?$",
        s.gap,
    )
    joined = joined or re.search(r"(?:,|\band|\bbut)\s(?:in|by)\s(?:\w+\s)?\d{4},?\s\W?$", s.gap)
    if joined and len(s.gap) <= 90 and ends(s):  # noqa: PLR2004 - a short way
        return True
    area = list(AREA.finditer(s.gap))
    tail = s.gap[area[-1].end() :] if area else "."
    return (
        bool(area)
        and re.fullmatch(
            r"(?:['’]s\s|\sservices)?[\s,]*(?:services\s)?(?:as\s|was\s|were\s|is\s|are\s)?\W?",
            tail,
        )
        is not None
    )

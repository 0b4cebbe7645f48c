"""Cues that are words: the verb, the noun or the copula by which a grade is given.

Each takes a :class:`~kg.extract.grade_tokens.Setting` and says whether it holds there.
"""

import re

from kg.extract.grade_tokens import Setting, ends
from kg.extract.lexicon import grade_cues as cues
from kg.extract.lexicon.grades import AREA, COUNTED, EVERY_AREA
from kg.model.terms import Grade

REACH = 130


def by_verb(s: Setting) -> bool:
    """*Judged to be inadequate*: a rating verb close before it; *has not budged from good*."""
    near = s.clause[-100:]
    told = cues.VERB.search(near) or cues.STUCK.search(near)
    if told is not None:
        return True
    return ends(s) and cues.RATED_ASIDE.search(s.before[-2 * REACH :]) is not None


def moved_from(s: Setting) -> bool:
    """*Up from good*; nobody moves who has *taken heart from a good grade*."""
    near = s.before[-REACH:]
    kept = cues.TAKEN_FROM.search(near) or cues.STUCK.search(near)
    return cues.FROM.search(near) is not None and kept is None


def by_noun(s: Setting) -> bool:
    """A rating noun after it; *a good report* only with Ofsted's name or *the last*."""
    noun = cues.NOUN_AFTER.match(s.after)
    if noun is None:
        return False
    weak = cues.WEAK_NOUN.search(noun[0]) is not None
    return not weak or cues.OF_OFSTED.search(s.before[-REACH:]) is not None


def gained(s: Setting) -> bool:
    """*Earned an outstanding*, *kept its good*: a verb of getting right before it."""
    return cues.GAINED.search(s.before[-REACH:]) is not None and (s.marked or ends(s))


def found(s: Setting) -> bool:
    """*Inspectors found leadership good*: a verb of finding, with nothing after to describe."""
    return cues.FOUND.search(s.clause[-REACH:]) is not None and ends(s)


def called(s: Setting) -> bool:
    """*The service was called outstanding for its help to young people leaving care*."""
    named = re.match(r"^[”’\"']?\s(?:for|in)\s", s.after) and AREA.search(s.after[:REACH])
    return cues.CALLED.search(s.before[-REACH:]) is not None and named is not None


def paraphrase(s: Setting) -> bool:
    """*Gave the authority the lowest possible rating*: a noun that a grade is told by."""
    if not s.token.phrase:
        return False
    given = cues.GIVING.search(s.clause[-REACH:]) or cues.GIVEN_TO.match(s.after)
    return given is not None


def requires(s: Setting) -> bool:
    """*Requires improvement* is a grade wherever a council, its services or an area is meant."""
    if s.token.grade is not Grade.REQUIRES_IMPROVEMENT:
        return False
    near = s.before[-REACH:]
    return (
        AREA.search(near) or cues.REQUIRING.search(near) or cues.ANAPHORIC_AREA.search(near)
    ) is not None


def by_copula(s: Setting) -> bool:
    """*Adoption was good*, *services for children were inadequate*, *it was also good in 2019*."""
    if not ends(s) or cues.COPULA.search(s.before[-REACH:]) is None:
        return False
    near = s.before[-REACH:]
    if AREA.search(near) or cues.ANAPHORIC_AREA.search(near):
        return True
    if cues.SERVICES_SUBJECT.search(near) or cues.COUNCIL_SUBJECT.search(near):
        return True
    return (
        re.search(
            r"[A-Z]\w+\s(?:both\s)?(?:was|is|are|were|has been|had been|have been|remains?|remained|stays?|stayed)\s[^.;]{0,20}$",
            near,
        )
        is not None
    )


def absolute(s: Setting) -> bool:
    """*With leadership and adoption both good*: areas and their grade without a verb."""
    clause = cues.WITH_BOTH.search(s.before[-REACH:])
    return clause is not None and ends(s) and AREA.search(clause[0]) is not None


def at_inspection(s: Setting) -> bool:
    """*Having been good at its last two inspections*, *was outstanding when Ofsted last called*."""
    return (
        cues.COPULA.search(s.before[-REACH:]) is not None
        and cues.AT_INSPECTION.match(s.after) is not None
    )


def still(s: Setting) -> bool:
    """*Its services were still inadequate*."""
    return (
        ends(s)
        and cues.STILL.search(s.before[-REACH:]) is not None
        and cues.REQUIRING.search(s.clause) is not None
    )


def in_every_area(s: Setting) -> bool:
    """*Outstanding in all areas*, *good in three of the four categories*."""
    after = s.after.lstrip(" ”’\"'")
    return (
        EVERY_AREA.match(after) or COUNTED.match(after.removeprefix("in ").removeprefix("for "))
    ) is not None


def fell_short(s: Setting) -> bool:
    """*Only care leavers fell short of the top mark, with a good*: what it got instead."""
    return cues.FELL_SHORT.search(s.before[-REACH:]) is not None and ends(s)


def performs(s: Setting) -> bool:
    """*Performs well*, *performing poorly*: the words of the annual ratings of 2009 to 2011."""
    return s.token.performs

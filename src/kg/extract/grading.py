"""Whether a grade's word in a sentence was given as a grade, and by which cue.

The cues stand in ``lexicon/grade_cues.py``. They are tried from the strongest on; before them
stand the vetoes: a wish, a quality of something, a school's grade, a scale, somebody's boast.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from kg.extract.clauses import clauses
from kg.extract.lexicon import grade_cues as cues
from kg.extract.lexicon.bodies import is_of_another
from kg.extract.lexicon.grades import (
    AREA,
    COUNTED,
    EVERY_AREA,
    GRADE,
    GRADES,
    PARAPHRASE,
    RARE,
)
from kg.model.document import Part
from kg.model.mention import Qualifier
from kg.model.span import Span
from kg.model.terms import Grade

_REACH = 130
# Grades whose words are everyday words without a cue
_EVERYDAY = frozenset({Grade.GOOD, Grade.ADEQUATE})
_UNTRUE = frozenset({Qualifier.HYPOTHETICAL, Qualifier.NEGATED})
_FAR = 600


@dataclass(frozen=True, slots=True)
class Token:
    """A grade's word in a sentence, and the clause it stands in.

    A ``phrase`` tells the grade without its word: *the lowest possible rating*; one that
    ``performs`` tells it with its verb: *performs well*; ``several`` is true for *two goods*.
    """

    span: Span
    grade: Grade
    clause: Span
    sentence: Span
    phrase: bool = False
    performs: bool = False
    several: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """What a cue looks at: the words on both sides of a token, and how it stands.

    ``before`` and ``after`` reach to the sentence's ends, ``clause`` from the clause's start.
    ``gap`` are the words since the grade given before in the sentence, None for the first;
    ``of_another`` says that *it* or *one of them* is a school, a home or another body.
    """

    token: Token
    part: Part
    before: str
    after: str
    clause: str
    gap: str | None
    spoken: bool
    of_another: bool
    qualifiers: frozenset[Qualifier]
    rare_allowed: bool
    marked: bool


def tokens(text: str, sentence: Span) -> list[Token]:
    """Return the grades' words of a sentence in order."""
    found: list[tuple[Span, Grade, bool]] = []
    for pattern in (GRADE, PARAPHRASE):
        found += [
            (Span(*m.span()), GRADES[m.lastgroup or ""], pattern is PARAPHRASE)
            for m in pattern.finditer(text, *sentence)
            if m[0] != "ri" or text[m.start() : m.end()] == "RI"
        ]
    parts = list(clauses(text, sentence)) or [sentence]
    starts = [part.start for part in parts]
    return [
        Token(
            span,
            grade,
            parts[bisect_right(starts, span.start) - 1],
            sentence,
            phrase,
            text[span.start : span.start + 7].lower() == "perform",
            text[span.end - 1] == "s",
        )
        for span, grade, phrase in sorted(found)
    ]


def words_before(text: str, token: Token, start: int) -> str:
    """Return the words before a grade from ``start`` on, at most some lines of them.

    A letter stands for what is cut off, so that no cue takes the cut for a sentence's start.
    """
    near = token.span.start - _FAR
    return f"x {text[near : token.span.start]}" if near > start else text[start : token.span.start]


def words_after(text: str, token: Token, end: int) -> str:
    """Return the words after a grade up to ``end``, at most some lines of them."""
    return text[token.span.end : min(end, token.span.end + _FAR)]


def cue_of(setting: Setting) -> str | None:
    """Return the name of the cue that says the grade was given, or None."""
    if _is_vetoed(setting):
        return None
    for name, holds in CUES:
        if holds(setting):
            return f"judgement.{name}"
    return None


def is_unsettled(setting: Setting) -> bool:
    """Say whether a grade's word that no cue takes and no veto stops may yet be one."""
    everyday = setting.token.grade in RARE | _EVERYDAY
    return not everyday and not setting.spoken and not _is_vetoed(setting)


def _is_vetoed(s: Setting) -> bool:
    """Say whether something speaks against every cue."""
    noun = cues.NOUN_AFTER.match(s.after) is not None
    if cues.QUALITY.match(s.after) and not noun:
        return True
    if s.qualifiers & _UNTRUE or cues.TO_COME.match(s.after):
        return True
    if cues.GENERIC.search(s.before) or cues.OF_NO_AREA.search(s.before):
        return True
    if cues.DEFINED.match(s.after) or cues.REPLACED.search(s.before):
        return True
    if is_of_another(s.before, s.after) or s.of_another:
        return True
    told = cues.SPOKEN_CUE.search(s.clause) or cues.RATED_NOUN.match(s.after)
    told = told or cues.IN_YEAR.match(s.after)
    if s.spoken and s.gap is None and not told:
        return True
    return s.token.grade in RARE and not s.rare_allowed and not cues.VERB.search(s.clause[-40:])


def _ends(s: Setting) -> bool:
    """Say whether the phrase ends with the grade: nothing follows that it could describe."""
    return (
        re.match(
            r"^[\W_]{0,3}(?:$|(?<=[.,;:)])|\s(?:overall|and|but|while|for|in|across|by|at|with|as|on|too|again|now|over|after|last|this|when|since|from|or|yesterday|today|according|said|although|despite|following|(?:\w+|\d+)\s(?:years|months)\s(?:later|earlier|ago|before|on|after)|[A-Z(–—-]))",
            s.after,
        )
        is not None
        or re.match(r"^[”’\"'*_]{0,2}[.,;:)]", s.after) is not None
    )


def _by_verb(s: Setting) -> bool:
    return cues.VERB.search(s.clause[-100:]) is not None


def _by_noun(s: Setting) -> bool:
    """A rating noun after it; *a good report* only with Ofsted's name or *the last*."""
    noun = cues.NOUN_AFTER.match(s.after)
    if noun is None:
        return False
    weak = cues.WEAK_NOUN.search(noun[0]) is not None and "category" not in noun[0]
    return not weak or cues.OF_OFSTED.search(s.before[-_REACH:]) is not None


def _gained(s: Setting) -> bool:
    return cues.GAINED.search(s.before[-_REACH:]) is not None and (s.marked or _ends(s))


def _found(s: Setting) -> bool:
    return cues.FOUND.search(s.clause[-_REACH:]) is not None and _ends(s)


def _listed(s: Setting) -> bool:
    """Say whether the grade stands after an area's label, as in a table or a list of grades."""
    if cues.LABEL_DATE.match(s.before) and len(s.after.strip()) <= 30:  # noqa: PLR2004 - a heading
        return True
    label = cues.LABEL.match(s.before)
    if label and AREA.search(label["label"]) and len(s.after.strip(" |.;,”’)*")) <= 30:  # noqa: PLR2004 - "(to be good)"
        return True
    alone = not s.before.strip(" -•*–:|")
    return (
        alone
        and s.part is Part.ITEM
        and re.match(r"^\W*(?:for|in)?\s?[:–-]?\s", s.after) is not None
        and AREA.search(s.after) is not None
    )


def _called(s: Setting) -> bool:
    """*The service was called outstanding for its help to young people leaving care*."""
    named = re.match(r"^[”’\"']?\s(?:for|in)\s", s.after) and AREA.search(s.after[:_REACH])
    return cues.CALLED.search(s.before[-_REACH:]) is not None and named is not None


def _plural(s: Setting) -> bool:
    """*The goods were for leaders and care leavers*; *two goods and an outstanding*."""
    counted = re.search(r"\b(?:one|two|three|four|five|\d)\s[“‘\"']?$", s.before) is not None
    several = s.token.span.end - s.token.span.start > 4 and s.token.several  # noqa: PLR2004 - "good"
    return several and (
        counted or re.match(r"^\s(?:were|was|came|went|are)\s(?:for|in)\b", s.after) is not None
    )


def _with_article(s: Setting) -> bool:
    """*There was an outstanding for leadership*: a grade as a thing, for an area."""
    if re.search(r"\ban?\s[“‘\"']?$", s.before) is None:
        return False
    named = re.match(r"^[”’\"']?\s(?:for|in)\s", s.after)
    return named is not None and AREA.search(s.after[:_REACH]) is not None


def _bracketed(s: Setting) -> bool:
    """*Hillingdon (outstanding)*, *Leeds (good)*: after a name, in brackets."""
    if re.match(r"^[”’\"']?(?:\soverall)?\)", s.after) is None:
        return False
    if re.search(r"(?:[A-Z][\w’'-]+|\bcouncil)\s\([“‘\"']?$", s.before):
        return True
    return any(re.fullmatch(r"\s\(\W?", s.before[m.end() :]) for m in AREA.finditer(s.before))


def _in_cell(s: Setting) -> bool:
    """A cell of its own in a table's row."""
    alone = s.after.lstrip(" *”’\"'")[:1] == "|"
    return alone and s.before.rstrip(" *“‘\"'")[-1:] == "|"


def _attribute(s: Setting) -> bool:
    """*As a result of ‘outstanding’ leadership*: in marks, before an area, where others are rated."""
    match = re.match(r"^[”’\"']\s(?:senior\s|overall\s|its\s)?", s.after)
    if match is None or not s.marked:
        return False
    named = AREA.match(s.after, match.end()) or cues.SERVICES_FOR.match(s.after, match.end())
    rated = cues.RATED.search(s.before) or cues.RATED.search(s.after)
    return named is not None and rated is not None


def _in_row(s: Setting) -> bool:
    """One of a row after a noun: *The judgements were: leaders, outstanding; adoption, good*."""
    noun = re.search(
        r"\b(?:judge?ments|grades|ratings|outcomes)\b[^.]{0,30}?(?:\bwere|\bare|:)", s.before
    )
    area = list(AREA.finditer(s.before[-_REACH:]))
    tail = s.before[-_REACH:][area[-1].end() :] if area else "."
    return noun is not None and re.fullmatch(r"[\s,–—-]*\W?", tail) is not None


def _fragment(s: Setting) -> bool:
    """A sentence without a verb: *Outstanding for children in care*, *And good overall*."""
    return (
        re.match(r"^\W*(?:(?:And|But|Only|Also|Again|Still)\s)?$", s.before) is not None
        and re.match(r"^[”’\"']?,?\s(?:for|in|overall)\b", s.after) is not None
        and (AREA.search(s.after[:90]) or EVERY_AREA.search(s.after[:90])) is not None
    )


def _after_visit(s: Setting) -> bool:
    """*A child protection inspection in September: inadequate*; *It is inadequate overall*."""
    if not _ends(s):
        return False
    visit = re.search(r"\b(?:inspection|visit|review)\b[^.:;]{0,60}:\s\W?$", s.before)
    overall = re.match(r"^\W*(?:It|They)\s(?:is|was|are|were)\s(?:\w+\s){0,2}\W?$", s.before)
    return visit is not None or (overall is not None and s.after.startswith(" overall"))


def _paraphrase(s: Setting) -> bool:
    """*Gave the authority the lowest possible rating*: a noun that a grade is told by."""
    if not s.token.phrase:
        return False
    given = cues.GIVING.search(s.clause[-_REACH:]) or cues.GIVEN_TO.match(s.after)
    return given is not None


def _requires(s: Setting) -> bool:
    """*Requires improvement* is a grade wherever a council, its services or an area is meant."""
    if s.token.grade is not Grade.REQUIRES_IMPROVEMENT:
        return False
    near = s.before[-_REACH:]
    return (
        AREA.search(near) or cues.REQUIRING.search(near) or cues.ANAPHORIC_AREA.search(near)
    ) is not None


def _by_copula(s: Setting) -> bool:
    """*Adoption was good*, *services for children were inadequate*, *it was also good in 2019*."""
    if not _ends(s) or cues.COPULA.search(s.before[-_REACH:]) is None:
        return False
    near = s.before[-_REACH:]
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


def _still(s: Setting) -> bool:
    return (
        _ends(s)
        and cues.STILL.search(s.before[-_REACH:]) is not None
        and cues.REQUIRING.search(s.clause) is not None
    )


def _in_every_area(s: Setting) -> bool:
    after = s.after.lstrip(" ”’\"'")
    return (
        EVERY_AREA.match(after) or COUNTED.match(after.removeprefix("in ").removeprefix("for "))
    ) is not None


def _headline(s: Setting) -> bool:
    return s.part is Part.HEADLINE and (
        (s.marked and re.search(r"services|council|social care", s.before + s.after) is not None)
        or re.search(r":\s\W?$", s.before) is not None
    )


def _performs(s: Setting) -> bool:
    """*Performs well*, *performing poorly*: the words of the annual ratings of 2009 to 2011."""
    return s.token.performs


def _apposed(s: Setting) -> bool:
    """*Its services, inadequate in 2014 and again in 2018, have risen*."""
    dated = re.match(r"^[”’\"']?\s(?:overall\s)?(?:in|since|at|under)\s", s.after) is not None
    return (
        dated
        and re.search(r"(?:[a-z’']|\b[A-Z]\w+)(?:,|\s[–-]|\s\()\s[“‘\"']?$", s.before) is not None
    )


def _plain(s: Setting) -> bool:
    """A grade's word that is no everyday word, where nothing else is told by it."""
    if s.token.grade not in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT) or "?" in s.after:
        return False
    stamp = cues.STAMP.match(s.after) is not None
    return not s.spoken and (stamp or (s.marked and _ends(s)))


def _dated(s: Setting) -> bool:
    """*Inadequate in 2013, inadequate in 2020*: a grade's word with its year."""
    everyday = s.token.grade in RARE | {Grade.ADEQUATE}
    return not everyday and cues.IN_YEAR.match(s.after) is not None


def _bare(s: Setting) -> bool:
    """A grade's word that is no everyday word and that no veto stops, without any cue."""
    told = s.token.grade in (Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT)
    return told and not s.spoken and "?" not in s.after


def _chained(s: Setting) -> bool:
    """One more of a row of grades: *good for leaders and inadequate for care leavers*."""
    if s.gap is None:
        return False
    joined = re.search(
        r"(?:^|,|;|\band|\bbut|\bthen|\byet|\bor)\s(?:again\s|later\s|then\s|also\s|now\s|only\s|just\s|an?\s|as\s|with\s)*\W?$",
        s.gap,
    )
    joined = joined or re.search(r"(?:,|\band|\bbut)\s(?:in|by)\s(?:\w+\s)?\d{4},?\s\W?$", s.gap)
    if joined and len(s.gap) <= 90 and _ends(s):  # noqa: PLR2004 - a short way
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


CUES: tuple[tuple[str, Callable[[Setting], bool]], ...] = (
    ("from", lambda s: cues.FROM.search(s.before[-_REACH:]) is not None),
    ("to", lambda s: cues.TO.search(s.before[-_REACH:]) is not None),
    ("list", _listed),
    ("verb", _by_verb),
    ("noun", _by_noun),
    ("noun-before", lambda s: cues.NOUN_BEFORE.search(s.before[-_REACH:]) is not None),
    ("noun", lambda s: cues.PREDICATE.match(s.after) is not None),
    ("list", lambda s: cues.LABEL_PREVIOUS.match(s.before) is not None),
    ("gained", _gained),
    ("placed", lambda s: cues.PLACED.search(s.before[-_REACH:]) is not None and _ends(s)),
    ("found", _found),
    ("paraphrase", _paraphrase),
    ("article", _with_article),
    ("plural", _plural),
    ("list", _bracketed),
    ("list", _in_cell),
    ("attribute", _attribute),
    ("called", _called),
    ("row", _in_row),
    ("fragment", _fragment),
    ("visit", _after_visit),
    ("requires", _requires),
    ("copula", _by_copula),
    ("still", _still),
    ("every-area", _in_every_area),
    ("chained", _chained),
    ("headline", _headline),
    ("performs", _performs),
    ("apposed", _apposed),
    ("plain", _plain),
    ("dated", _dated),
    ("bare", _bare),
)

"""For which areas a grade was given: named after it, before it, counted, or none for overall.

*Good for leaders and for care leavers* names them after, *Adoption was good* before. A name
counts only where nothing but a list or a plain verb stands between it and the grade.
"""

import re

from kg.extract.grade_tokens import Token
from kg.extract.lexicon import area_cues as lead
from kg.extract.lexicon.grade_cues import ANAPHORIC_AREA
from kg.extract.lexicon.grades import AREA, AREAS, COUNTED, EVERY_AREA, EXCEPT, GRADE
from kg.model.span import Span
from kg.model.terms import Area

Named = list[tuple[Area, str]]
"""Areas with the words of a count, which are empty for an area with a name."""

_WAY = 90


def areas_of(
    text: str, token: Token, reach: Span, councils: list[Span], exception: Area | None
) -> Named:
    """Return the areas of a grade; ``reach`` ends at the grades before and after it.

    ``exception`` is the area that the sentence before it made an exception of.
    """
    after = Span(token.span.end, reach.end)
    if re.match(r"^[”’\"']?,?\soverall\b", after.of(text)):
        more = [a for a in _after_overall(text, after) if a is not Area.OVERALL]
        return [(Area.OVERALL, ""), *((a, "") for a in more)]
    counted = _counted(text, token, reach)
    if counted is not None:
        return counted
    named = (
        _after(text, after)
        or _excepted(text, token)
        or _before(text, Span(reach.start, token.span.start), councils)
    )
    if not named and exception and ANAPHORIC_AREA.search(text, reach.start, token.span.start):
        named = [exception]
    named += [a for a in _alike(text, after, named) if a not in named]
    return [(area, "") for area in named or [Area.OVERALL]]


# "…, with care leavers requiring improvement": a part with a grade of its own
_WITH = re.compile(
    r"^[,;]?\s(?:and\s)?with\s(?:its\s|the\s|only\s|just\s)?(?:(?:work|services|support|help)\s(?:for|with)\s)?$"
)
_OWN_GRADE = re.compile(
    r"(?:['’]s?)?\s(?:services\s|support\s)?(?:\w+\s)?(?:requir|rated|judged|graded|found|deemed|given|getting|being|at\s|still|as\s)"
)


# "… areas looked at: leadership, help and protection, and"
_COLON = re.compile(r"[”’\"']?(?:\s[\w’'-]+){0,4}?(?::|\s[–—-])\s(?:(?:its|the|their)\s)?")
# "– leadership and care leavers – | while the others": the list is over
_TURN = re.compile(r";|(?:,|\s[–—-])?\s(?:while|whilst|whereas|but)\b|\s[–—-]\s")


def _after_overall(text: str, after: Span) -> list[Area]:
    """Return the areas that follow *overall*: *good overall, as well as for leaders and adoption*."""
    match = lead.AS_WELL.match(after.of(text))
    if match is None:
        return []
    start = Span(after.start + match.end(), after.end)
    return _list(text, list(AREA.finditer(text, *start)), start, first=0)


def _counted(text: str, token: Token, reach: Span) -> Named | None:
    """Return the count of areas or the whole that a grade is for, None where neither is told."""
    clause = Span(max(reach.start, token.clause.start), min(reach.end, token.clause.end))
    cut = EXCEPT.search(text, token.span.end, clause.end)
    stop = cut.start() if cut and "but one" not in cut[0] else clause.end
    every = _joined(text, EVERY_AREA.search(text, clause.start, stop), token)
    if every:
        return [(Area.OVERALL, ""), *_spelt_out(text, Span(every.end(), token.sentence.end))]
    number = lead.NUMBER.search(text, max(reach.start, token.span.start - 12), token.span.start)
    if number and (token.several or reach.start > token.sentence.start):
        return [(Area.COUNT, f"{number['count'].lower()} areas")]
    some = lead.SOME.match(text[token.span.end : reach.end]) or lead.SOME_WERE.search(
        text[reach.start : token.span.start]
    )
    if some:
        spelt = _spelt_out(text, Span(token.span.end, token.sentence.end))
        return [*spelt, (Area.COUNT, f"{some['count'].lower()} areas")]
    counted = _joined(text, COUNTED.search(text, clause.start, stop), token)
    if (
        counted
        and counted.start() < token.span.start
        and lead.TAKEN.fullmatch(text, reach.start, counted.start())
    ):
        counted = None  # "good in three of four areas and outstanding in the other": the first's
    if counted:
        apart = lead.APART_COUNT.search(text, token.span.end, counted.start()) is not None
        whole: Named = [(Area.OVERALL, "")] if apart and counted.start() > token.span.end else []
        told = whole + _among(text, Span(token.span.end, clause.end))
        told += _spelt_out(text, Span(max(token.span.end, counted.end()), token.sentence.end))
        return [*told, (Area.COUNT, counted[0].replace(" out of ", " of "))]
    return None


def _spelt_out(text: str, after: Span) -> Named:
    """Return the areas that follow *in all four areas looked at: leadership, help and …*."""
    colon = _COLON.match(text, *after)
    if colon is None:
        return []
    turn = _TURN.search(text, colon.end(), after.end)
    rest = Span(colon.end(), turn.start() if turn else after.end)
    if GRADE.search(text, *rest):
        return []
    listed = _list(text, list(AREA.finditer(text, *rest)), rest, first=0)
    return [(area, "") for area in listed if area is not Area.OVERALL]


def _among(text: str, after: Span) -> Named:
    """Return the areas that a count is said to hold: *…, overall effectiveness among them*."""
    match = lead.AMONG.search(text, *after)
    if match is None:
        return []
    return [(AREAS[m.lastgroup or ""], "") for m in AREA.finditer(match[0])]


def _joined(text: str, match: re.Match[str] | None, token: Token) -> re.Match[str] | None:
    """Return a match that stands before the grade with no area named between, or after it."""
    if match is None or match.start() >= token.span.end:
        return match
    between = text[match.end() : token.span.start]
    return None if AREA.search(between) or ":" in between else match


def _after(text: str, span: Span) -> list[Area]:
    """Return the areas named after a grade: *good for leaders and for help and protection*."""
    link = lead.LINK.match(span.of(text))
    if link is None and lead.RATED_AS.search(text, max(0, span.start - 40), span.start):
        link = lead.DIRECT.match(span.of(text))
    if link is None and lead.ONE_AREA.search(text, max(0, span.start - 90), span.start):
        link = lead.COLON.match(span.of(text))
    if link is None:
        return []
    return _list(
        text, list(AREA.finditer(text, span.start + link.end(), span.end)), span, first=link.end()
    )


def _list(text: str, found: list[re.Match[str]], span: Span, first: int) -> list[Area]:
    """Return the areas of a list that begins ``first`` characters after the span's start."""
    taken: list[re.Match[str]] = []
    for match in found:
        gap = text[(taken[-1].end() if taken else span.start + first) : match.start()]
        led = lead.LEAD_IN.match(gap) and not any(
            p.search(gap) for p in (lead.BREAK, lead.VERB_NEXT, EXCEPT)
        )
        fits = lead.GLUE.match(gap) if taken else led
        if not fits or re.search(r"\b(?:but|while|although|whereas)\b", gap):
            break
        if taken and _WITH.search(gap) and _OWN_GRADE.match(text, match.end()):
            break
        taken.append(match)
    if len(taken) > 1 and lead.SUBJECT_OF.match(text[taken[-1].end() : span.end]):
        taken.pop()
    return _areas(text, taken)


def _areas(text: str, listed: list[re.Match[str]]) -> list[Area]:
    """Return the areas of a list.

    *Leaders, children in care and care leavers* ends with two areas, not with the one that was
    once graded for both.
    """
    found: list[Area] = []
    for number, match in enumerate(listed):
        area = AREAS[match.lastgroup or ""]
        gap = text[listed[number - 1].end() : match.start()] if number else " and "
        if area is Area.CARE_COMBINED and not re.search(r"\b(?:and|as well as)\b|&", gap):
            found += [Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS]
        else:
            found.append(area)
    return list(dict.fromkeys(found))


def _before(text: str, span: Span, councils: list[Span]) -> list[Area]:
    """Return the areas named before a grade: *leaders and help and protection were both good*."""
    every = list(AREA.finditer(text, *span))
    found = [m for m in every if m.lastgroup != "overall"] or every
    if not found:
        return []
    last = found[-1]
    way = text[last.end() : span.end]
    crossed = any(
        last.end() <= c.start < span.end and not _is_place(text, c.start) for c in councils
    )
    fronted = _is_fronted(text, span.start, found, way)
    resumed = lead.RESUMED.match(way) is not None or fronted
    if (crossed and not fronted) or ((len(way) > _WAY or lead.BREAK.search(way)) and not resumed):
        return []
    taken = [last]
    for match in reversed(found[:-1]):
        gap = text[match.end() : taken[0].start()]
        if not lead.GLUE.match(gap) or _WITH.search(gap):
            break
        taken.insert(0, match)
    if _excepts(text, span.start, taken[0].start()):
        taken = taken[-1:]
    named = _areas(text, taken)
    if named == [Area.CARE_COMBINED] and lead.APART.search(way):
        return [Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS]
    return named


def _is_fronted(text: str, start: int, found: list[re.Match[str]], way: str) -> bool:
    """Say whether a clause opens with its areas: *For children in care the council was rated*."""
    opening = text[start : found[0].start()]
    return lead.FRONTED.search(opening) is not None and lead.FRONTED_WAY.fullmatch(way) is not None


def _excepted(text: str, token: Token) -> list[Area]:
    """Return the areas excepted just before: *all areas bar care leavers, where it was good*."""
    match = EXCEPT.search(text, token.sentence.start, token.span.start)
    found = list(AREA.finditer(text, match.end(), token.span.start)) if match else []
    if not found or not lead.WHERE.match(text[found[-1].end() : token.span.start]):
        return []
    if GRADE.search(text, found[-1].end(), token.span.start):
        return []
    return _areas(text, found)


def _is_place(text: str, start: int) -> bool:
    """Say whether a council's name only says where: *safeguarding services in Torbay*."""
    return re.search(r"\b(?:in|across|at|of)\s$", text[max(0, start - 8) : start]) is not None


def _excepts(text: str, start: int, end: int) -> bool:
    """Say whether an exception stands right before a list of areas."""
    return EXCEPT.search(text, max(start, end - 40), end) is not None


def _alike(text: str, after: Span, named: list[Area]) -> list[Area]:
    """Return further areas of the same grade: *…, as does the work with care leavers*."""
    found = lead.AS_DOES.search(after.of(text))
    if found and found.start() < _WAY:
        rest = Span(after.start + found.end(), after.end)
        more = _list(text, list(AREA.finditer(text, *rest)), rest, 0)
        return [*([] if named else [Area.OVERALL]), *more] if more else []
    tail = after.of(text).rstrip(" .,;")
    if lead.LIKEWISE.search(tail) and re.match(r"^(?:,?\s(?:and|with)\b|;)", tail):
        return [AREAS[m.lastgroup or ""] for m in AREA.finditer(tail)]
    return []


def exception_of(text: str, sentence: Span) -> Area | None:
    """Return the one area that a sentence excepts: *all areas except care leavers*."""
    match = EXCEPT.search(text, *sentence)
    if match is None:
        return None
    named = list(
        dict.fromkeys(
            AREAS[m.lastgroup or ""] for m in AREA.finditer(text, match.end(), sentence.end)
        )
    )
    return named[0] if len(named) == 1 else None

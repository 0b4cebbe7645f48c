"""For which areas a grade was given: named after it, before it, counted, or none for overall.

*Good for leaders and for care leavers* names them after, *Adoption was good* before. A name
counts only where nothing but a list or a plain verb stands between it and the grade.
"""

import re

from kg.extract.grade_tokens import Token
from kg.extract.lexicon.grade_cues import ANAPHORIC_AREA
from kg.extract.lexicon.grades import AREA, AREAS, COUNTED, EVERY_AREA, EXCEPT, GRADE
from kg.model.span import Span
from kg.model.terms import Area

Named = list[tuple[Area, str]]
"""Areas with the words of a count, which are empty for an area with a name."""

# What leads from a grade to its areas: "good overall for", "inadequate in"
LINK = re.compile(
    r"^\s(?:were|was|came|went|are|is)\s(?:also\s|now\s|again\s)?(?:given\s|awarded\s|made\s|reserved\s|recorded\s|handed\s(?:out\s|down\s)?)?(?:for|in|to|on)\s|^[”’\"'*_]{0,2}\s(?:is|was)\s(?:also\s|again\s)?(?:the|its)\s(?:\w+\s)?(?:verdict|grade|rating|judge?ment|mark|word)\s(?:on|for|in|about)\s|^[”’\"'*_]{0,2}(?:\s(?:too|again|also|both|now|grade|rating|ratings|grades|judge?ments?|by\sOfsted|marks?))*,?(?:\sand|\s[–—-])?\s(?:in|for|on|across|to(?=\s(?:the|its|their)\s)|at(?=\s(?:protecting|looking|helping|keeping|supporting|caring))|when\sit\scomes?\sto|over|as\sto|regarding)\s",
    re.IGNORECASE,
)
# Between the link and the first area: "for the experiences and progress of", "for its work with"
LEAD_IN = re.compile(r"[^.;:“\"]{0,70}?$")
# Between two areas of a list: ", and its support for"
GLUE = re.compile(
    r"""^(?=[^.;]{0,60}$)["”’']?(?:\ of\ [a-z]+(?:\ people)?)?(?:,|\s(?:and|&|as\ well\ as|plus|or)\b|\son\ practice\ and)(?:(?!\b(?:but|while|whilst|although|though|whereas|however|yet)\b)[^.;:“"]){0,55}$""",
    re.VERBOSE,
)
# A verb after an area makes it the subject of what follows
SUBJECT_OF = re.compile(
    r"^[”’\"']?,?\s(?:was|were|is|are|has|have|had|requir\w+|remain\w*|needs?|judged|rated|graded|got|came|fell|did|both)\b"
)
# Words that end the way from an area to a grade: another subject stands between
BREAK = re.compile(
    r"""[.;]\s|:\ (?:the|its|a)\ |\b(?:council|authority|(?<!in\ the\ )(?<!of\ the\ )(?<!for\ the\ )(?<!across\ the\ )(?:borough|city|county|district|town)(?!['’]s)|Ofsted|[Ii]nspectors?|inspectorate|report|watchdog|it\ (?:was|is|has|had|as)\ |says?|(?<!were\ )(?<!was\ )(?<!are\ )(?<!is\ )said|(?<!a\ service\ )(?<!services\ )(?<!one\ )(?<!support\ )(?<!help\ )(?<!care\ )(?<!work\ )that(?!\ (?:standard|mark|level|bar|grade|the\ board)\b)|children['’]s\ (?:social\ (?:care|work)\ )?services|(?:its|their|the)\ (?:\w+\ )?services\ (?:was|were|is|are|as|have|had|overall))\b""",
    re.VERBOSE,
)
# "Leadership is the odd one out: it was graded": the area is taken up again
RESUMED = re.compile(
    r"^[^.;:]{0,100}(?::|,\sand(?:\seven)?|\s[–—-])\s(?:even\s)?(?:it|they|that|this)\s(?:was|were|is|are|has\sbeen|got|remain(?:s|ed)|stay(?:s|ed))\b[^.;:]{0,30}$"
    r"|^[^.;:]{0,60}(?:[:,]|\s[–—-])\s(?:it|they|that|this|which)\s(?:still|also|only|now)\s$"
    r"|^\s(?:was|is|were|are)\s(?:the|an)\s(?:only\s|one\s|sole\s)?exceptions?\b[^.;]{0,60}$|^\s(?:was|is|were|are)\sthe\s(?:only\s)?(?:one|ones|area|areas|category)\s(?:that|which|to)\s[^.;:]{0,30}$"
)
# "For its treatment of children in care | the council was marked"
FRONTED = re.compile(
    r"(?:^|[.;:]\s|,\s(?:and|but)\s)\W*(?:For|On|In|Over|(?:Only|Just)\s(?:in|for|on)|As\s(?:for|to)|When\sit\scomes\sto|for|on)\s(?:(?:its|their|the|how)\s)?(?:[\w’'-]+\s){0,4}$"
)
FRONTED_WAY = re.compile(
    r",?\s(?:the\s(?:council|authority|borough|city|county|department|service|verdict|grade|rating)|it|they|[A-Z]\w+|inspectors|Ofsted)\s(?:(?:was|were|is|has\sbeen|had\sbeen|got|gets|gave|awarded)\s)?(?:told\sit\smust\simprove,\s)?(?:\w+\s){0,4}\W?"
)
# "rates as inadequate | the help that children receive"
RATED_AS = re.compile(
    r"\b(?:rates?d?|judges?d?|grades?d?|found|finds)\s(?:as\s)?[“‘\"']?(?:\w+\s){0,2}\w+[”’\"']?$"
)
DIRECT = re.compile(r"^[”’\"']?\s(?=(?:the|its|their|both)\s)")
# "only one of the areas is still inadequate: | the care of children looked after"
ONE_AREA = re.compile(r"\b(?:areas?|judge?ments?|categor(?:y|ies)|one)\b[^.;:]{0,60}$")
COLON = re.compile(
    r"^[”’\"']?:\s(?=(?:the|its|their|that|for|help|children|care|leaders|adoption)\b)"
)
# "inadequate in 2020, took place | and was about care leavers": another clause has begun
VERB_NEXT = re.compile(r",\s(?:took|was|were|has|had|is)\b")
# "good in three", "good in two areas"
SOME = re.compile(
    r"^[”’\"']?\s(?:in|for)\s(?P<count>one|two|three|four)\b(?!\s(?:years|months|weeks|days|out|of))",
    re.IGNORECASE,
)
# "four were rated good", "two areas were"
SOME_WERE = re.compile(
    r"\b(?P<count>one|two|three|four)\s(?:of\sthem\s|areas?\s)?(?:was|were)(?:\s\w+){0,3}\s\W?$",
    re.IGNORECASE,
)
# "children in care and care leavers each got": two areas, not the one
APART = re.compile(r"\b(?:each|both|separately)\b")
AS_DOES = re.compile(
    r"\bwith\sthe\ssame\s(?:grade\s|mark\s|verdict\s|rating\s)?(?:for|in)\b|\bso(?:\s(?:too|also))?\s(?:was|were|is|are|did|do|does)\b|\b(?:as|and\sso|and\snor)\s(?:do|does|did|was|were|is|are|has|have|had)\b",
    re.IGNORECASE,
)
LIKEWISE = re.compile(r"\b(?:likewise|too|as\swell|also)\W{0,2}$", re.IGNORECASE)
# ", overall effectiveness among them", ", including leadership"
AMONG = re.compile(
    r",\s(?:(?:with\s)?[^.;,]{3,90}?\s(?:among\s(?:them|those)|included|one\sof\sthem)\b|including\s[^.;]{3,90})"
)
# "rated inadequate in 2019, in three of four areas": as a whole, and in so many
APART_COUNT = re.compile(r",\s(?:and\s)?(?:in|on|for|across)\s$")
WHERE = re.compile(r"[^.;:,]{0,25},\s(?:where|which|for\swhich|in\swhich|that)\b")
# "two goods"
NUMBER = re.compile(r"\b(?P<count>one|two|three|four|five|\d)\s[“‘\"']?$", re.IGNORECASE)
TAKEN = re.compile(r"[”’\"']?\s(?:in|for|on|across)\s")
# "overall, as well as for", "overall and for": further areas of one grade
AS_WELL = re.compile(
    r"^[”’\"']?,?\soverall,?\s(?:as\swell\sas|and(?:\salso)?|plus|along\swith|together\swith)\s(?:for|in)\s"
)
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


def _after_overall(text: str, after: Span) -> list[Area]:
    """Return the areas that follow *overall*: *good overall, as well as for leaders and adoption*."""
    match = AS_WELL.match(after.of(text))
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
        return [(Area.OVERALL, "")]
    number = NUMBER.search(text, max(reach.start, token.span.start - 12), token.span.start)
    if number and (token.several or reach.start > token.sentence.start):
        return [(Area.COUNT, f"{number['count'].lower()} areas")]
    some = SOME.match(text[token.span.end : reach.end]) or SOME_WERE.search(
        text[reach.start : token.span.start]
    )
    if some:
        return [(Area.COUNT, f"{some['count']} areas")]
    counted = _joined(text, COUNTED.search(text, clause.start, stop), token)
    if (
        counted
        and counted.start() < token.span.start
        and TAKEN.fullmatch(text, reach.start, counted.start())
    ):
        counted = None  # "good in three of four areas and outstanding in the other": the first's
    if counted:
        apart = APART_COUNT.search(text, token.span.end, counted.start()) is not None
        whole: Named = [(Area.OVERALL, "")] if apart and counted.start() > token.span.end else []
        told = whole + _among(text, Span(token.span.end, clause.end))
        return [*told, (Area.COUNT, counted[0].replace(" out of ", " of "))]
    return None


def _among(text: str, after: Span) -> Named:
    """Return the areas that a count is said to hold: *…, overall effectiveness among them*."""
    match = AMONG.search(text, *after)
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
    link = LINK.match(span.of(text))
    if link is None and RATED_AS.search(text, max(0, span.start - 40), span.start):
        link = DIRECT.match(span.of(text))
    if link is None and ONE_AREA.search(text, max(0, span.start - 90), span.start):
        link = COLON.match(span.of(text))
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
        led = LEAD_IN.match(gap) and not (BREAK.search(gap) or VERB_NEXT.search(gap))
        fits = GLUE.match(gap) if taken else led
        if not fits or re.search(r"\b(?:but|while|although|whereas)\b", gap):
            break
        taken.append(match)
    if len(taken) > 1 and SUBJECT_OF.match(text[taken[-1].end() : span.end]):
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
    resumed = RESUMED.match(way) is not None or fronted
    if (crossed and not fronted) or ((len(way) > _WAY or BREAK.search(way)) and not resumed):
        return []
    taken = [last]
    for match in reversed(found[:-1]):
        if not GLUE.match(text[match.end() : taken[0].start()]):
            break
        taken.insert(0, match)
    if _excepts(text, span.start, taken[0].start()):
        taken = taken[-1:]
    named = _areas(text, taken)
    if named == [Area.CARE_COMBINED] and APART.search(way):
        return [Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS]
    return named


def _is_fronted(text: str, start: int, found: list[re.Match[str]], way: str) -> bool:
    """Say whether a clause opens with its areas: *For children in care the council was rated*."""
    opening = text[start : found[0].start()]
    return FRONTED.search(opening) is not None and FRONTED_WAY.fullmatch(way) is not None


def _excepted(text: str, token: Token) -> list[Area]:
    """Return the areas excepted just before: *all areas bar care leavers, where it was good*."""
    match = EXCEPT.search(text, token.sentence.start, token.span.start)
    found = list(AREA.finditer(text, match.end(), token.span.start)) if match else []
    if not found or not WHERE.match(text[found[-1].end() : token.span.start]):
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
    found = AS_DOES.search(text, *after)
    if found and found.start() - after.start < _WAY:
        more = _list(
            text, list(AREA.finditer(text, found.end(), after.end)), Span(found.end(), after.end), 0
        )
        return [*([] if named else [Area.OVERALL]), *more] if more else []
    tail = after.of(text).rstrip(" .,;")
    if LIKEWISE.search(tail) and re.match(r"^(?:,?\s(?:and|with)\b|;)", tail):
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

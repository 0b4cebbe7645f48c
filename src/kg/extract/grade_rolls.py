"""Rolls of councils and grades: lists, tables and brackets that need no verb.

Four forms, each with at least two councils, so that no single aside is taken for a roll:

* council by council: *Leeds: outstanding, March 2022. Bradford: inadequate*, rows of a table,
  *Leeds (good, 2022), Hull (inadequate) and York (good)*;
* grade by grade: *Outstanding: Leeds, Kent and Essex*;
* a count and its list: *Four were judged inadequate: Leeds, Hull, York and Kent*;
* a count, and the list in the next sentence: *Nine councils were rated poor. They are Leeds …*.

A grade of a roll is for services as a whole; its time is the date of its row, else that of the
count.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.lexicon import grade_cues as cues
from kg.extract.lexicon.grades import GRADE, GRADES
from kg.model.document import Document, Part, Sentence
from kg.model.mention import CouncilMention, DateMention, JudgementMention, Reference
from kg.model.span import Span
from kg.model.terms import Area, Grade

RULE = "judgement.roll"
_LEAST = 2
"""So many councils make a roll."""

_ENTRY = 60
"""Characters from a council to the end of its row's grade and date."""

# After a council's name, before its grade: " – ", ": ", " (", " | ", " Council: "
_TO_GRADE = re.compile(
    r"(?:\s(?:(?:City|County|Borough|Metropolitan|District)\s){0,2}Council)?(?:['’]s\schildren['’]s\s(?:social\scare\s)?services)?"
    r"(?:\s*[:–—|(]\s*|\s-\s|,\s|\t+)(?:[-–]\s)?(?:now\s|still\s|rated\s|judged\s|graded\s)?[“‘\"']?"
)
# Between a grade and its row's date: ", ", " (", " in ", " | inspected in "
_TO_DATE = re.compile(
    r"[”’\"']?(?:\soverall)?(?:\s*[,;:|(–—]\s*|\s-\s|\s+|\t+)(?:in\s|since\s|inspected\s(?:in\s|on\s)?|last\sinspected\s(?:in\s)?|visited\s(?:in\s)?)?"
)
# Between a council's name and a date that stands before the grade: "Leeds (March 2022): good"
_DATE_FIRST = re.compile(
    r"(?:\sCouncil)?(?:\s*[(|,:–—]\s*|\s-\s|\t+)(?:in\s|inspected\s(?:in\s)?)?"
)
_AFTER_DATE = re.compile(r"\s*(?:\)\s*[:–—-]?|[:|–—,]|\s-)\s*[“‘\"']?")
# Between two rows: a bracket closed, a comma, *and*, a line's end with its bullet
_BETWEEN = re.compile(
    r"[”’\"')\]]{0,3}\s*[.,;|)]?\s*(?:[\n\r|]\s*)*(?:[-–—•*▪|]\s*|\d{1,2}[.)]\s)?(?:(?:and|while|but|with)\s)?(?:the\s)?"
)
# A list of names: "Leeds, Kent and Essex"
_LISTED = re.compile(
    r"(?:\s(?:City|County|Borough)?\s?Councils?)?(?:\s*[,;]\s*(?:and\s)?|\s(?:and|&|plus)\s|\s*\n\s*(?:[-–•*]\s*)?)(?:the\s)?"
)
# A grade that heads a list: "Outstanding: ", "Rated inadequate – "
_HEADS = re.compile(r"(?:^|[\n.;|]\s*)[\W_]{0,4}(?:(?:Rated|Judged|Graded)\s)?$", re.IGNORECASE)
_TO_LIST = re.compile(
    r"[”’\"']?(?:\s\(\d{1,2}\))?\s*[:–—]\s*(?:[-–•*]\s*)?|[”’\"']?\s*\n\s*(?:[-–•*]\s*)"
)
# "Nine councils were rated", "Four were judged": how many, and no name
_COUNTED = re.compile(
    r"\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|several|the)\s(?:\w+\s){0,3}?(?:councils?|authorities|town\shalls|boroughs|areas|departments|others?|whose|were|are|have|that|to\sbe)\b)",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:rated|judged|graded|found|branded|deemed|declared|marked|labelled|ranked|named|came\s(?:out|bottom|top)\s(?:as\s)?)\b",
    re.IGNORECASE,
)
# "They are", "The eight others are", "These include"
_THEY = re.compile(
    r"\W*(?:They|These|Those|The\s(?:\w+\s){0,5}?(?:councils?|others?|authorities|shame|honour|list|roll))\s(?:\w+\s){0,4}?(?:are|were|include[sd]?|being)\s?:?\s?(?:the\s)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Row:
    """A council, its grade, the row's date where it has one, and where the row ends."""

    council: CouncilMention
    grade: Span
    value: Grade
    when: tuple[Span, ...]
    end: int


def rolls(document: Document) -> tuple[JudgementMention, ...]:
    """Return the grades of all rolls of an article, in the order of the text."""
    councils = [m for m in document.of(CouncilMention) if m.gss]
    if len({m.gss for m in councils}) < _LEAST:
        return ()
    found: dict[tuple[Span, Span | None], JudgementMention] = {}
    for mention in (
        *_by_council(document, councils),
        *_by_grade(document, councils),
        *_by_count(document),
    ):
        found.setdefault((mention.span, mention.council), mention)
    return tuple(found[key] for key in sorted(found, key=lambda k: (k[0], k[1] or k[0])))


def _by_council(document: Document, councils: list[CouncilMention]) -> Iterator[JudgementMention]:
    """Yield the grades of rows that begin with a council."""
    run: list[_Row] = []
    for council in councils:
        row = _row(document, council)
        if row is None:
            continue
        if run and not _follows(document.text, run[-1], council):
            yield from _kept(document, run)
            run = []
        run.append(row)
    yield from _kept(document, run)


def _row(document: Document, council: CouncilMention) -> _Row | None:
    """Return the row that a council's name begins, if it begins one."""
    text, end = document.text, council.span.end
    dates = document.within(DateMention, Span(end, end + 2 * _ENTRY))
    joint = _TO_GRADE.match(text, end)
    grade = GRADE.match(text, joint.end()) if joint else None
    if grade is not None:
        when, stop = _dated(text, grade.end(), dates)
        return _made(council, grade, when, stop)
    first = _DATE_FIRST.match(text, end)
    if first and dates and dates[0].span.start == first.end():
        after = _AFTER_DATE.match(text, dates[0].span.end)
        grade = GRADE.match(text, after.end()) if after else None
        if grade is not None:
            return _made(council, grade, (dates[0].span,), grade.end())
    return None


def _dated(text: str, end: int, dates: tuple[DateMention, ...]) -> tuple[tuple[Span, ...], int]:
    """Return the date that goes on from a grade, and where the row ends."""
    joint = _TO_DATE.match(text, end)
    for date in dates if joint else ():
        if joint is not None and date.span.start == joint.end():
            return (date.span,), date.span.end
    return (), end


def _made(
    council: CouncilMention, grade: re.Match[str], when: tuple[Span, ...], end: int
) -> _Row | None:
    """Return a row, unless the word of its grade goes on to something else: *good news*."""
    after = grade.string[grade.end() : grade.end() + 2]
    if (
        not when
        and after[:1] not in ("", ".", ",", ";", ")", "|", "\n", "”", "’", '"', "'")
        and not after.startswith((" (", " o", " a", " |", "\t", " –", " -"))
    ):
        return None
    value = GRADES[grade.lastgroup or ""]
    return _Row(council, Span(*grade.span()), value, when, end)


def _follows(text: str, row: _Row, council: CouncilMention) -> bool:
    """Say whether a council begins the row after another: only marks and joints stand between."""
    start = council.span.start
    return start >= row.end and _BETWEEN.fullmatch(text, row.end, start) is not None


def _kept(document: Document, run: list[_Row]) -> Iterator[JudgementMention]:
    """Yield the grades of a run of rows, where it is long enough to be a roll."""
    if len({r.council.gss for r in run}) < _LEAST or _is_vetoed(document, run[0].grade):
        return
    for row in run:
        yield _mention(document, row.grade, row.value, row.council.span, row.when)


def _by_grade(document: Document, councils: list[CouncilMention]) -> Iterator[JudgementMention]:
    """Yield the grades of lists that a grade heads: *Outstanding: Leeds, Kent and Essex*."""
    text = document.text
    starts = {m.span.start: m for m in councils}
    for match in GRADE.finditer(text, 0, len(text)):
        if not _HEADS.search(text, max(0, match.start() - 20), match.start()):
            continue
        joint = _TO_LIST.match(text, match.end())
        listed = _list(text, joint.end(), starts) if joint else []
        if len({m.gss for m in listed}) >= _LEAST:
            grade = Span(*match.span())
            for council in listed:
                yield _mention(document, grade, GRADES[match.lastgroup or ""], council.span, ())


def _list(text: str, start: int, starts: dict[int, CouncilMention]) -> list[CouncilMention]:
    """Return the councils of a list of names that begins at ``start``."""
    found: list[CouncilMention] = []
    while start in starts:
        found.append(starts[start])
        joint = _LISTED.match(text, starts[start].span.end)
        if joint is None:
            break
        start = joint.end()
    return found


def _by_count(document: Document) -> Iterator[JudgementMention]:
    """Yield the grades of councils that are counted first and named after."""
    for sentence in document.sentences:
        counted = _counted(document, sentence)
        if counted is None:
            continue
        grade, value = counted
        dates = document.within(DateMention, sentence.span)
        when = (dates[0].span,) if len(dates) == 1 else ()
        for council in _named_after(document, sentence, grade):
            if not _is_vetoed(document, grade):
                yield _mention(document, grade, value, council.span, when)


def _counted(document: Document, sentence: Sentence) -> tuple[Span, Grade] | None:
    """Return the one grade of a sentence that counts councils which it was given to."""
    text = document.text
    grades = list(GRADE.finditer(text, *sentence.span))
    if len(grades) != 1:
        return None
    before = text[sentence.span.start : grades[0].start()]
    if not (_COUNTED.search(before) and _GIVEN.search(before)):
        return None
    return Span(*grades[0].span()), GRADES[grades[0].lastgroup or ""]


def _named_after(document: Document, sentence: Sentence, grade: Span) -> list[CouncilMention]:
    """Return the councils that a count is spelt out to: after a colon, or in the next sentence."""
    text = document.text
    mine = [m for m in document.within(CouncilMention, sentence.span) if m.gss]
    if mine:
        colon = re.match(
            r"[”’\"']?[^.;:]{0,60}[:–—]\s(?:the\s)?", text[grade.end : sentence.span.end]
        )
        starts = {m.span.start: m for m in mine}
        listed = _list(text, grade.end + colon.end(), starts) if colon else []
        return listed if len(listed) >= _LEAST and len(listed) == len(mine) else []
    for follower in document.sentences[sentence.index + 1 : sentence.index + 4]:
        they = _THEY.match(text, *follower.span)
        named = [m for m in document.within(CouncilMention, follower.span) if m.gss]
        if they and named:
            starts = {m.span.start: m for m in named}
            listed = _list(text, they.end(), starts)
            return listed if len(listed) >= _LEAST else []
    return []


def _is_vetoed(document: Document, grade: Span) -> bool:
    """Say whether a roll stands in a link or speaks of schools or homes."""
    sentence = document.sentence_at(grade.start)
    if sentence is None or sentence.part in (Part.LINK, Part.CREDIT, Part.BYLINE, Part.META):
        return True
    before = document.text[max(sentence.span.start - 160, 0) : grade.start]
    return cues.OF_NO_AREA.search(before) is not None


def _mention(
    document: Document, grade: Span, value: Grade, council: Span, when: tuple[Span, ...]
) -> JudgementMention:
    """Return the grade of one council of a roll."""
    return JudgementMention(
        span=grade,
        text=grade.of(document.text),
        rule=RULE,
        grade=value,
        area=Area.OVERALL,
        reference=Reference.DEFINITE if when else Reference.NEWS,
        when=when,
        council=council,
    )

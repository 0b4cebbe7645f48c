"""Rows of a table of grades that are printed unlike their template.

A label may be short (*Care leavers*, *Adoption*) or in other words (*help & protection*), a grade
may follow a verb or be broken over the lines of its label (*… who need help and improvement to*).
Such a row is looked for only for areas of which the template's own words gave nothing, and must
fill its lines from the first to the last word.
"""

import re
from collections.abc import Iterator
from functools import cache

from kg.extract.official.areas import ALONE, GRADE, OPENED, reading
from kg.extract.official.front import front
from kg.extract.official.rows import across, by_height, stands_beside
from kg.model.official import GradeReading, Witness
from kg.model.report import Report
from kg.model.span import Span
from kg.model.terms import Area, Framework

_AND = "(?:and|&)"
_HELP = (
    (Area.HELP_AND_PROTECTION, "children who need help (?:and|&|or) protection"),
    (Area.HELP_AND_PROTECTION, "children in need of help (?:and|&|or) protection"),
    (Area.HELP_AND_PROTECTION, "children needing help (?:and|&|or) protection"),
    (Area.HELP_AND_PROTECTION, "help (?:and|&|or) protection"),
)
_OVERALL = (
    (Area.OVERALL, "overall effectiveness ~of ~children['’]s ~services"),
    (Area.OVERALL, "overall ~judge?ment"),
)
# The words of a label; a tilde stands before those that may be missing.
ROWS: dict[Framework, tuple[tuple[Area, str], ...]] = {
    Framework.ILACS: (
        (Area.LEADERS, f"impact of leader(?:s|ship) on ~social ~work practice ~with ~children,? ~young ~people,? ~{_AND} ~families"),
        *_HELP,
        (Area.CARE_COMBINED, f"children in care {_AND} care leavers"),
        (Area.CARE_COMBINED, f"children looked after {_AND} care leavers"),
        (Area.CHILDREN_IN_CARE, "children in care"),
        (Area.CHILDREN_IN_CARE, "children looked after"),
        (Area.CARE_LEAVERS, "care leavers"),
        *_OVERALL,
    ),
    Framework.SIF: (
        *_HELP,
        (Area.LOOKED_AFTER, f"children looked after ~{_AND} ~achieving ~permanence"),
        (Area.LOOKED_AFTER, f"looked after children ~{_AND} ~achieving ~permanence"),
        (Area.ADOPTION, "adoption ~performance"),
        (Area.CARE_LEAVERS, "care leavers"),
        (Area.LEADERSHIP, f"leadership,? ~management,? ~{_AND} ~governance"),
        (Area.LEADERSHIP, f"leadership {_AND} management"),
        *_OVERALL,
    ),
}  # fmt: skip
# A word of a grade: those of one that is broken stand between the words of its label.
_PIECE = r"(?:outstanding|good|requir(?:es?|ing)|improvement|to|be|inadequate|not|judged)\b"
_BROKEN = rf"(?:\s+{_PIECE}){{0,5}}"
# "2.2 ", "The graded judgement for "
_HEAD = (
    r"^[^\w\n]{0,12}(?:\d(?:\.\d)?[.)]?\s*)?(?:the\s+graded\s+judge?ment\s+(?:for|about|of|on)\s+)?"
)
_OPENER = ("~the", "~experiences?", f"~{_AND}", "~progress", "~of")
# " – ", " is judged to be ", ": Grade 3 ("
_LINK = (
    r"\s*[.:;,–—-]*\s*(?:(?:is|are)\s+)?(?:judged\s+(?:(?:to\s+be|as)\s+)?)?\(?"
    r"(?:grade\s*:?\s*(?:[1-4]\s*[(:–-]?\s*)?)?"
)
_TAIL = r"\)?[ \t.*]*\d{0,2}[ \t]*$"
_UNFINISHED = re.compile(r"(?:\b(?:and|of|in|on|who|with|the)|&|,)\s*$", re.IGNORECASE)
_GRADE = re.compile(GRADE, re.IGNORECASE)


def rows(report: Report, framework: Framework, missing: frozenset[Area]) -> Iterator[GradeReading]:
    """Yield the grades of areas that nothing else told, from the title page's table."""
    text, page = report.text, front(report)
    heights = by_height(report.article)
    taken: list[Span] = []
    for area, row in _rows(framework):
        for match in row.finditer(text, page.start, page.end) if area in missing else ():
            whole = Span(*match.span())
            if not _begins_a_row(text, match) or any(whole.overlaps(t) for t in taken):
                continue
            taken.append(whole)
            grade, place = _grade(match)
            label = Span(match.start("row"), match.start("last") if match["last"] else match.end())
            if place is None:
                places = across(report.article, heights, label, ALONE, page)
                yield from (reading(area, p.of(text), Witness.TABLE, label, p) for p in places)
            elif grade and stands_beside(report.article, label, place):
                yield reading(area, grade, Witness.TABLE, label, place)


def _begins_a_row(text: str, match: re.Match[str]) -> bool:
    """Say whether a row begins here, and is not the second line of another one's label."""
    above = text[max(0, match.start() - 80) : match.start()].rstrip("\n").rpartition("\n")[2]
    first = next((c for c in match[0] if c.isalpha()), "")
    return first.isupper() and _UNFINISHED.search(above) is None


def _grade(match: re.Match[str]) -> tuple[str, Span | None]:
    """Return the grade of a row, its pieces put together, and where they stand.

    The words are empty where the pieces are no grade, the place is None where there are none.
    """
    groups = [name for name, words in match.groupdict().items() if words and name != "row"]
    if not groups:
        return "", None
    words = " ".join(" ".join(match[name] for name in groups).split())
    starts = [match.end(name) - len(match[name].lstrip()) for name in groups]
    place = Span(min(starts), max(match.end(name) for name in groups))
    return (words if _GRADE.fullmatch(words) else ""), place


@cache
def _rows(framework: Framework) -> tuple[tuple[Area, re.Pattern[str]], ...]:
    """Return the patterns of a framework's rows."""
    return tuple((area, _pattern(label)) for area, label in ROWS.get(framework, ()))


def _pattern(label: str) -> re.Pattern[str]:
    """Return the pattern of a row; each gap between two words may hold pieces of the grade."""
    opener = _OPENER if label.startswith(OPENED) else ("~the",)
    made = ""
    for number, word in enumerate((*opener, *label.split(" "))):
        bare = word.removeprefix("~")
        gap = rf"(?P<g{number}>{_BROKEN})"
        if number < len(opener):
            # what comes before the label proper opens the row, so its gap follows it
            made += rf"(?:{bare}{gap}\s+)?"
        elif word.startswith("~"):
            made += rf"(?:{gap}\s+{bare})?"
        else:
            made += (rf"{gap}\s+" if number > len(opener) else "") + bare
    last = rf"(?P<last>{_PIECE}(?:\s+{_PIECE}){{0,4}})"
    row = rf"{_HEAD}(?P<row>{made})(?![a-z])(?:{_LINK}{last})?{_TAIL}"
    # A gap is as wide as a page at most: two in a row of any width cost the square of a blank page.
    row = row.replace(r"\s+", r"\s{1,99}").replace(r"\s*", r"\s{0,99}")
    return re.compile(row, re.IGNORECASE | re.MULTILINE)

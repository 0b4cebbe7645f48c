"""Grades beside their labels: in the table on the title page, in headings, in sentences.

A grade is read only where it stands directly beside the label of its area, on the same line or
the next, so that no order of rows matters. Where a label runs over two lines and its grade is
printed in a column of its own, the grade may come between the label's words.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from kg.extract.official import loose
from kg.extract.official.areas import ALONE, GRADE, LABELS, OPENED, reading, reading_of
from kg.extract.official.front import front
from kg.extract.official.rows import Heights, across, by_height, stands_beside
from kg.model.official import GradeReading, Witness
from kg.model.report import Block, BlockKind, Report, SectionKind
from kg.model.span import Span
from kg.model.terms import Area, Framework

# "The overall judgement is that children’s services require improvement", "Children’s services in
# Brent require improvement to be good", "Services for children in Kent are good"
_OVERALL = re.compile(
    rf"""(?:the\s+overall\s+judge?ment\s+is(?:\s+that)?
           |(?:children['’]s\s+(?:social\s+care\s+)?services|services\s+for\s+children(?:\s+and\s+(?:families|young\s+people))?)\s+in\s+(?:the\s+)?(?:St\.|[A-Z])(?:St\.|[^.:;]){{1,60}}?)
        (?:\s*:)?\s+(?:children['’]s\s+services\s+)?(?:(?:are|is|continue\s+to\s+be|remain)\s+)?(?P<grade>{GRADE})\b
        (?!\s+(?:at|in|overall\s+and|enough|practice|quality|progress|services))""",
    re.IGNORECASE | re.VERBOSE,
)
# "Luton’s children’s services are inadequate", "The local authority’s services for children are good"
_OVERALL_NAMED = re.compile(
    rf"""(?:(?-i:[A-Z])[\w.’'-]*\s+){{0,6}}(?:the\s+local\s+authority['’]s\s+)?(?:children['’]s\s+services|services\s+for\s+children)
        \s+(?:(?:are|is)\s+)?(?P<grade>{GRADE})\b(?!\s+(?:at|in|enough|practice|quality|progress|services))""",
    re.IGNORECASE | re.VERBOSE,
)
# "Children’s services in Luton are no longer inadequate": what is denied, or was once
_DENIED = re.compile(r"\b(?:not|no|never|were|was|had|previously|last)\b", re.IGNORECASE)
# "The graded judgement for adoption performance is that it is requires improvement"
_GRADED = re.compile(
    rf"""the\s+graded\s+judge?ments?\s+(?:for|about|of|on)\s+(?:the\s+)?(?P<area>.{{5,60}}?)\s+
         is(?:\s+that)?(?:\s+it)?(?:\s+is)?\s+(?P<grade>{GRADE})\b""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_GRADED_AREAS = (
    (re.compile(r"adoption", re.IGNORECASE), Area.ADOPTION),
    (re.compile(r"care\s+leavers", re.IGNORECASE), Area.CARE_LEAVERS),
)
# "Grade 3 (Adequate)", "Grade 4 (inadequate)"
_NUMBERED = re.compile(rf"\s*grade\s+[1-4]\s*\(\s*(?P<grade>{GRADE})\s*\)", re.IGNORECASE)
# "are: Outstanding", "has been judged good", "(Judgement: good)": what leads to a heading's grade
_LINK = (
    r"(?:(?:is|are|was|were|ha(?:s|ve)\s+been)\s*:?\s+)?(?:judged\s+(?:(?:to\s+be|as)\s+)?)?"
    r"\(?(?:(?:judge?ment|grade)\s*:?\s*)?"
)
# "2.2 Experiences and progress of": what may stand before a row's label on its line
_ROW_HEAD = re.compile(
    r"\W*(?:\d(?:\.\d)?[.)]?\s*)?(?:key\s+judge?ment\s*:?\s*)?(?:the\s+)?(?:experiences?\s+and\s+)?(?:progress\s+of\s+)?",
    re.IGNORECASE,
)
# "Grade 4" and a footnote's number, after a row's grade
_ROW_TAIL = re.compile(r"(?:\s*\(?grade\s+[1-4]\)?)?[\s.*]*\d{0,2}\s*", re.IGNORECASE)
_APART = frozenset({Area.CHILDREN_IN_CARE, Area.CARE_LEAVERS})
_ROW = 400
"""How far below *Key judgement* its one row reaches, in characters."""


def grades(report: Report, framework: Framework) -> Iterator[GradeReading]:
    """Yield every reading of a grade, in the order of the text; most are there twice or more."""
    told: set[Area] = set()
    for one in _told(report, framework):
        told.add(one.area)
        yield one
    yield from loose.rows(report, framework, _missing(framework, told))


def _missing(framework: Framework, told: set[Area]) -> frozenset[Area]:
    """Return the areas that nothing was told of: of ILACS those of its older or its newer table."""
    areas = {area for area, _ in LABELS.get(framework, ())} - told
    if Area.CARE_COMBINED in told:
        areas -= _APART
    elif told & _APART:
        areas -= {Area.CARE_COMBINED}
    return frozenset(areas)


def _told(report: Report, framework: Framework) -> Iterator[GradeReading]:
    """Yield what the template's own labels tell."""
    heights = by_height(report.article)
    yield from _Labels(report, framework, Witness.TABLE, heights).beside(front(report))
    if framework is Framework.SIF:
        yield from _overall(report.text, front(report), Witness.STATEMENT)
    for section in report.of(SectionKind.SUMMARY, SectionKind.FINDINGS):
        if section.heading is not None:
            yield from _headed(report, section.heading, section.blocks, framework)
        if section.kind is SectionKind.SUMMARY and framework is Framework.SIF:
            yield from _stated(report, section.blocks)


def _headed(
    report: Report, heading: Block, inside: tuple[Block, ...], framework: Framework
) -> Iterator[GradeReading]:
    """Yield the grade of a section's heading, or of the row that stands under it."""
    text = report.text
    read = _Labels(report, framework, Witness.HEADING)
    first = inside[0] if inside else None
    if heading.span.of(text).lower().startswith("key judg"):
        near = [b.span.end for b in inside if b.span.start < heading.span.end + _ROW]
        row = _Labels(report, framework, Witness.HEADING, is_row=True)
        yield from row.beside(Span(heading.span.end, max(near, default=heading.span.end)))
    elif framework is Framework.LAC2013:
        yield from _numbered(report, heading, first)
    else:
        with_next = first is not None and first.kind is BlockKind.HEADING
        end = first.span.end if first and with_next else heading.span.end
        whole = Span(heading.span.start, end)
        yield from list(_graded(text, whole)) or read.beside(whole)


def _numbered(report: Report, heading: Block, first: Block | None) -> Iterator[GradeReading]:
    """Yield a grade of 2013, in the table of main findings or under a section's heading."""
    text = report.text
    end = first.span.end if first else heading.span.end
    table = _Labels(report, Framework.LAC2013, Witness.TABLE)
    yield from table.beside(Span(heading.span.start, end))
    for area, label in _labels(Framework.LAC2013, verb=True):
        match = label.match(text, heading.span.start, heading.span.end)
        grade = _NUMBERED.match(text, match.end(), end) if match else None
        if match and grade:
            yield reading_of(area, grade, Witness.HEADING, Span(*match.span()))


def _stated(report: Report, inside: tuple[Block, ...]) -> Iterator[GradeReading]:
    """Yield the overall grade that a summary's first words tell."""
    for block in inside[:1]:
        yield from _overall(report.text, block.span, Witness.STATEMENT)


def _overall(text: str, within: Span, witness: Witness) -> Iterator[GradeReading]:
    """Yield the overall grade of a sentence."""
    match = _OVERALL.search(text, within.start, within.end)
    match = match or _OVERALL_NAMED.search(text, within.start, within.end)
    if match and not _DENIED.search(text, match.start(), match.start("grade")):
        yield reading_of(Area.OVERALL, match, witness, Span(match.start(), match.start("grade")))


def _graded(text: str, within: Span) -> Iterator[GradeReading]:
    """Yield what *the graded judgement for … is* tells."""
    for match in _GRADED.finditer(text, within.start, within.end):
        for words, area in _GRADED_AREAS:
            if words.search(match["area"]):
                label = Span(*match.span("area"))
                yield reading_of(area, match, Witness.HEADING, label)


@dataclass(frozen=True, slots=True)
class _Labels:
    """The labels of a framework, looked for in a report."""

    report: Report
    framework: Framework
    witness: Witness
    heights: Heights = field(default_factory=dict)
    """Where to look for a table's grades that the text puts elsewhere."""

    is_row: bool = False
    """Whether a label and its grade must fill their lines, as those of a table do."""

    def beside(self, within: Span) -> Iterator[GradeReading]:
        """Yield the grades that stand beside a label, in the text and on the page."""
        text, article = self.report.text, self.report.article
        taken: list[Span] = []
        for area, label in _labels(self.framework, verb=self.witness is Witness.HEADING):
            for match in label.finditer(text, within.start, within.end):
                span = Span(*match.span())
                place = bisect_right(taken, span)
                if any(span.overlaps(t) for t in taken[max(place - 1, 0) : place + 1]):
                    continue
                taken.insert(place, span)
                group = next((g for g in match.groupdict() if match[g]), None)
                bare = Span(span.start, match.start(group)) if group == "after" else span
                grade = Span(*match.span(group)) if group else None
                if grade and not self._fits(span):
                    continue
                if grade and stands_beside(article, bare, grade):
                    yield self._at(area, span, grade)
                elif self.witness is Witness.TABLE:
                    places = across(article, self.heights, bare, ALONE, within)
                    yield from (self._at(area, bare, place) for place in places)

    def _at(self, area: Area, label: Span, grade: Span) -> GradeReading:
        """Return the reading of a grade beside a label."""
        return reading(area, grade.of(self.report.text), self.witness, label, grade)

    def _fits(self, whole: Span) -> bool:
        """Say whether label and grade fill their lines, where they must.

        *Care leavers. Good relationships …* in a summary is no row.
        """
        if not (self.is_row or self.witness is Witness.TABLE):
            return True
        text = self.report.text
        start = text.rfind("\n", 0, whole.start) + 1
        end = text.find("\n", whole.end)
        rest = text[whole.end : end if end >= 0 else len(text)]
        return (
            _ROW_HEAD.fullmatch(text, start, whole.start) is not None
            and _ROW_TAIL.fullmatch(rest) is not None
        )


@cache
def _labels(framework: Framework, *, verb: bool) -> tuple[tuple[Area, re.Pattern[str]], ...]:
    """Return the patterns of a framework's labels, with the grade after or inside each."""
    return tuple((area, _pattern(words, verb=verb)) for area, words in LABELS.get(framework, ()))


def _pattern(label: str, *, verb: bool) -> re.Pattern[str]:
    """Return the pattern of a label and its grade.

    The grade stands after the label, or between two of its words where a column comes between.
    In a heading a verb may lead to it (*are: Outstanding*); in a table none does.
    """
    words = label.split(" ")
    inner = "".join(
        (rf"(?:\s+(?P<g{n}>{GRADE}))?\s+" if n else "") + word for n, word in enumerate(words)
    )
    after = rf"(?:\d?\s*[.:;,–-]*\s*{_LINK if verb else ''}(?P<after>{GRADE})\b)?"
    # what may come before, so that a label's first line is its own; a column may come between too
    if not label.startswith(OPENED):
        return _compiled(rf"\b{inner}(?![a-z]){after}")
    column = "" if verb else rf"(?:(?P<{{}}>{GRADE})\s+)?"
    before = (
        rf"(?:(?:the\s+)?experiences?\s+and\s+{column.format('early')})?"
        rf"(?:progress\s+of\s+{column.format('late')})?"
    )
    return _compiled(rf"\b{before}{inner}(?![a-z]){after}")


def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a label's pattern; a gap may be as wide as a page, and no wider.

    Two gaps in a row that may each be of any width would cost the square of a blank page.
    """
    return re.compile(pattern.replace(r"\s+", r"\s{1,99}"), re.IGNORECASE)

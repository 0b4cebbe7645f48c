"""A report's title page: the council, the days on site, the day of publication."""

import re
from collections import Counter

from kg.extract.gazetteer import Form, hits
from kg.extract.official.days import periods, single_day
from kg.extract.official.labels import values
from kg.extract.official.titles import by_title, closeness, inside
from kg.model.official import CouncilReading, DatesReading, DayReading
from kg.model.report import Report, SectionKind
from kg.model.span import Span

ON_SITE = re.compile(
    r"(?:(?<!previous )(?<!last )\b(?:inspection|fieldwork|on-?site)\s+(?:date(?:s|\(s\))?|period)(?:\s*\(?on[\s-]site\)?)?"
    r"|\bdate(?:s|\(s\))?\s+of\s+(?:the\s+|on-?site\s+){0,2}(?:inspection|visit)|\bvisit\s+dates?"
    r"|^(?:inspected|dates)(?=\s*:))\s*:?\s*",
    re.IGNORECASE | re.MULTILINE,
)
PUBLISHED = re.compile(
    r"\b(?:report\s+)?(?:published|publication\s+date|date\s+of\s+publication)\s*(?:on)?\s*:?\s*",
    re.IGNORECASE,
)
# What joins the names of two councils that one title names
_JOIN = re.compile(r"\s*(?:,|/|&|\band\b|,\s*and\b)\s*", re.IGNORECASE)
_FRONT_PAGES = 2
_NAMES = (Form.COUNCIL, Form.BARE)
_NAMED = 3
"""So many times a report's text names its council, and so many times as often as any other."""

_NEAR = 0.8
"""A misspelt name shares so much of its letters with the right one."""


def front(report: Report) -> Span:
    """Return the title page: what stands before the report's first section, two pages at most."""
    first = next((s for s in report.sections if s.kind is SectionKind.FRONT), None)
    if first is None or not first.blocks:
        return Span(0, 0)
    inside = [b for b in first.blocks if b.page <= _FRONT_PAGES]
    return Span(inside[0].span.start, inside[-1].span.end)


def on_site(report: Report) -> DatesReading | None:
    """Return the periods on site that stand after their label; None where none can be read."""
    for span in values(report.text, ON_SITE, front(report)):
        found = periods(span.of(report.text))
        if found:
            return DatesReading(periods=found, span=span)
    return _unlabelled(report)


def _unlabelled(report: Report) -> DatesReading | None:
    """Return the one period of several days that fills a line of the title page by itself.

    A lone day may be that of publication, a period is none but that on site.
    """
    page = front(report)
    found: list[DatesReading] = []
    for match in re.finditer(r"[^\n]*\d[^\n]*", page.of(report.text)):
        period = periods(match[0])
        if period and period[0].start < period[-1].end:
            start = page.start + match.start()
            found.append(DatesReading(periods=period, span=Span(start, start + len(match[0]))))
    return found[0] if len({one.periods for one in found}) == 1 else None


def published(report: Report) -> DayReading | None:
    """Return the day of publication that the title page prints."""
    for span in values(report.text, PUBLISHED, front(report)):
        day = single_day(span.of(report.text))
        if day:
            return DayReading(day=day, span=span)
    return None


def council(report: Report) -> CouncilReading | None:
    """Return the council that the title page names, None where no name of the table is there.

    A title's words are compared whole first, since *Leicester City* may mean a club elsewhere; else
    the longest name that stands in it counts: *Kingston upon Hull* holds *Hull*.
    """
    page = front(report)
    label = ON_SITE.search(report.text, page.start, page.end)
    title = Span(page.start, label.start() if label else page.end)
    whole = by_title(report.text, title)
    if whole:
        return whole
    # a title that names somebody names no one else: *Inspection of Anytown …, Luton Road*
    inner = inside(report.text, title)
    title = inner or title
    found = [h for h in hits(title.of(report.text)) if h.form in _NAMES]
    if not found:
        return _in_the_body(report, inner.of(report.text) if inner else "")
    best = min(found, key=lambda h: (h.form is not Form.COUNCIL, h.span.start - h.span.end, h.span))
    span = Span(best.span.start + title.start, best.span.end + title.start)
    words = title.of(report.text)
    joined = [h for h in found if _are_joined(words, best.span, h.span)]
    codes = dict.fromkeys(key for h in (best, *joined) for key in h.keys)
    return CouncilReading(codes=tuple(codes), span=span)


def _in_the_body(report: Report, name: str) -> CouncilReading | None:
    """Return the council that the report's text speaks of, where its title names none that is known.

    It must be named several times and far more often than any other; a misspelt name in the title
    must be near to its own.
    """
    found = [h for h in hits(report.text) if h.form in _NAMES and len(h.keys) == 1]
    counts = Counter(h.keys[0] for h in found).most_common(2)
    if not counts or counts[0][1] < max(_NAMED, _NAMED * sum(n for _, n in counts[1:])):
        return None
    gss = counts[0][0]
    if name and closeness(name, gss) < _NEAR:
        return None
    span = next(h.span for h in found if h.keys[0] == gss)
    return CouncilReading(codes=(gss,), span=span, in_body=True)


def _are_joined(words: str, one: Span, other: Span) -> bool:
    """Say whether two names stand side by side: *Luton and Bedford* is neither of the two alone."""
    first, last = sorted((one, other))
    return first.end < last.start and _JOIN.fullmatch(words, first.end, last.start) is not None

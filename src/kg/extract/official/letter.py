"""The letters that tell of visits and joint inspections: days, date, addressee, inspectors, focus.

A letter has no table of labels. Its first sentence tells what it is about (*This letter
summarises the findings of the focused visit to … on 6 and 7 February 2019*), its head the day on
which it was written and the officer to whom, its foot who signed it. Joint inspections of several
inspectorates give their days as a span: *Between 5 and 9 March 2018, Ofsted and …*.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.extract.gazetteer import Form, hits
from kg.extract.lexicon.topics import topic_of
from kg.extract.official import titles
from kg.extract.official.days import periods, single_day
from kg.extract.official.team import people
from kg.model.official import (
    AddresseeReading,
    CouncilReading,
    DatesReading,
    DayReading,
    InspectorReading,
    Seat,
)
from kg.model.report import Report
from kg.model.span import Span
from kg.model.terms import RoleType, Topic
from kg.model.times import MONTHS

_HEAD = 6_000
"""What tells the visit stands in a letter's first page or two."""

_TITLE = 300
"""A title runs over this many characters at most."""

_MONTH = f"(?:{'|'.join(MONTHS)})"
# "on 6 and 7 February 2019", "from 30 to 31 August 2016", "between 5 March 2018 and 9 March 2018"
_DAYS = re.compile(
    rf"\b(?P<lead>on|from|between)\s+(?P<days>(?:\w+day,?\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:\s+{_MONTH})?(?:\s+20\d\d)?"
    rf"(?:\s*(?:,|and|to|–|-|&)\s*(?:\w+day,?\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:\s+{_MONTH})?(?:\s+20\d\d)?){{0,4}})",
    re.IGNORECASE,
)
# What makes a sentence tell of the letter's own visit or inspection.
_OWN = re.compile(
    r"\bsummari[sz]es?\s+the\s+(?:findings|outcome)|\b(?:undertook|conducted|carried\s+out|completed)\s+(?:a|an|the|this)\b"
    r"|\b(?:visit|inspection)\s+(?:took\s+place|was\s+(?:held|conducted|carried\s+out|undertaken))|\bwas\s+visited\b",
    re.IGNORECASE,
)
_LETTER_DATE = re.compile(
    rf"^(?:date:\s*)?(?P<day>\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}\s+20\d\d)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_DEAR = re.compile(r"^Dear\s+(?P<whom>[^\n]{2,80})", re.MULTILINE)
_HONORIFIC = re.compile(r"^(?:Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Cllr)\.?\s+")
_OFFICE = re.compile(
    r"\bdirector\b|\bchief\s+executive\b|\bchief\s+officer\b|\bhead\s+of\b", re.IGNORECASE
)
_DCS = re.compile(
    r"\bdirector\b.{0,60}\b(?:child|famil|people|education)", re.IGNORECASE | re.DOTALL
)
_NAME_LINE = re.compile(r"[A-ZÀ-Þ][\w'’.-]*(?:\s+[A-ZÀ-Þ][\w'’.-]*){1,4}")
# "Her Majesty’s Inspectors for this visit were A and B", "The inspectors were A, HMI, and B, HMI"
_INSPECTORS = re.compile(
    r"\binspectors?(?:\s+\(HMI\))?(?:\s+for\s+this\s+(?:visit|inspection))?\s+(?:was|were)\s+(?P<names>[^.]{4,300}?)\."
    r"|\b(?:visit|inspection)\s+was\s+(?:carried\s+out|conducted|undertaken|led)\s+by\s+(?P<by>[^.]{4,300}?)\.",
    re.IGNORECASE | re.DOTALL,
)
_SIGNED = re.compile(
    r"^Yours\s+(?:sincerely|faithfully),?\s*\n+(?P<name>[^\n]{4,80})", re.MULTILINE
)
# "Inspectors looked at the arrangements for care leavers"
_LOOKED = re.compile(
    r"\b(?:inspectors|we|the\s+visit)\s+(?:looked\s+at|reviewed|evaluated|considered|examined|focused\s+on|inspected)\s+(?P<what>[^.]{8,300})\.",
    re.IGNORECASE | re.DOTALL,
)


def visited(report: Report) -> DatesReading | None:
    """Return the days of the visit, from the first sentence that tells of it."""
    text = report.text[:_HEAD]
    for sentence in _sentences(text):
        words = sentence.of(text)
        if not _OWN.search(words):
            continue
        for match in _DAYS.finditer(words):
            found = periods(_as_range(match))
            if found:
                start = sentence.start + match.start("days")
                span = Span(start, start + len(match["days"]))
                return DatesReading(periods=found, span=span)
    return None


def council(report: Report, title: Span) -> CouncilReading | None:
    """Return the council of a letter: from its title, else from the sentence on its visit.

    The head of a letter holds addresses, the inspectorate's own among them, so a bare place name
    counts only in these two; a full name of a council (*Luton Borough Council*) counts anywhere.
    """
    text = report.text
    named = titles.by_title(text, Span(title.start, min(len(text), title.start + _TITLE)))
    if named:
        return named
    near = [Span(title.start, _line_end(text, title.end))]
    near += [s for s in _sentences(text[:_HEAD]) if _OWN.search(s.of(text))][:1]
    for place in near:
        found = _names(text, place, Form.COUNCIL) or _names(text, place, Form.BARE)
        if found:
            return found
    return _names(text, Span(0, min(len(text), _HEAD)), Form.COUNCIL)


def _names(text: str, within: Span, form: Form) -> CouncilReading | None:
    """Return the first council named in a place in the one form."""
    first = next((h for h in hits(within.of(text)) if h.form is form), None)
    if first is None:
        return None
    span = Span(within.start + first.span.start, within.start + first.span.end)
    return CouncilReading(codes=first.keys, span=span)


def _line_end(text: str, position: int) -> int:
    """Return where the second line from a place on ends: a title may run on."""
    for _ in range(2):
        end = text.find("\n", position)
        if end < 0:
            return len(text)
        position = end + 1
    return position - 1


def _as_range(match: re.Match[str]) -> str:
    """Return days told as a span with *and* (*between 5 and 9 March*) as one with *to*."""
    days = match["days"]
    return re.sub(r"\band\b", "to", days) if match["lead"].lower() == "between" else days


def written(report: Report) -> DayReading | None:
    """Return the day that stands on a line of its own above *Dear …*: that of publication."""
    dear = _DEAR.search(report.text, 0, _HEAD)
    match = _LETTER_DATE.search(report.text, 0, dear.start() if dear else _HEAD // 3)
    day = single_day(match["day"]) if match else None
    return DayReading(day=day, span=Span(*match.span("day"))) if match and day else None


def addressee(report: Report) -> AddresseeReading | None:
    """Return the officer to whom the letter goes, with the office on the line below the name."""
    dear = _DEAR.search(report.text, 0, _HEAD)
    if dear is None:
        return None
    surname = _HONORIFIC.sub("", dear["whom"].strip().rstrip(",")).split()[-1:]
    lines = list(re.finditer(r"[^\n]+", report.text[: dear.start()]))
    for line, below in pairwise(lines):
        name, office = line[0].strip(), below[0].strip()
        both = re.fullmatch(r"([^,]{4,60}),\s*(.{4,90})", name)
        if both and _OFFICE.search(both[2]):
            name, office = both[1], both[2]
        bare = _HONORIFIC.sub("", name)
        if _NAME_LINE.fullmatch(bare) and _OFFICE.search(office) and _is_meant(bare, surname):
            span = Span(line.start(), line.start() + len(line[0]))
            kind = RoleType.DCS if _DCS.search(office) else RoleType.SENIOR_OFFICER
            if re.search(r"\bchief\s+executive\b", office, re.IGNORECASE):
                kind = RoleType.CHIEF_EXECUTIVE
            return AddresseeReading(
                name=bare, title=office.lower().rstrip(","), role_type=kind, span=span
            )
    return None


def _is_meant(name: str, whom: list[str]) -> bool:
    """Say whether the person greeted is the one named above: by surname or by first name."""
    return not whom or whom[0] in name.split()


def inspectors(report: Report) -> tuple[InspectorReading, ...]:
    """Return who was on the visit: the one who signed leads, the others are of the team."""
    text = report.text
    signed = _SIGNED.search(text)
    lead = tuple(people(text, Span(*signed.span("name")), Seat.LEAD))[:1] if signed else ()
    match = _INSPECTORS.search(text, 0, _HEAD)
    group = "names" if match and match["names"] else "by"
    named = tuple(people(text, Span(*match.span(group)), Seat.TEAM)) if match else ()
    if not lead and named:
        first = named[0]
        lead = (InspectorReading(name=first.name, seat=Seat.LEAD, span=first.span),)
    known = {one.name for one in lead}
    return (*lead, *(one for one in named if one.name not in known))


def looked_at(report: Report) -> tuple[Topic, ...]:
    """Return what the visit looked at, one topic for the sentence that says so."""
    match = _LOOKED.search(report.text, 0, _HEAD)
    topic = topic_of(match["what"]) if match else Topic.PRACTICE
    return () if topic is Topic.PRACTICE else (topic,)


def _sentences(text: str) -> Iterator[Span]:
    """Yield the sentences of a letter's head, roughly: up to a stop before a capital."""
    start = 0
    for match in re.finditer(r"\.(?=\s+[A-Z])", text):
        yield Span(start, match.end())
        start = match.end()
    yield Span(start, len(text))

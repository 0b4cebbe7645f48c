"""The inspection team: who led it, and who else is named.

Newer reports name the lead on the title page, those of the single inspection framework print the
team at the end, those of 2013 a *reporting inspector*.
"""

import re
from collections.abc import Iterator

from kg.extract.official.front import front
from kg.extract.official.labels import values
from kg.model.official import InspectorReading, Seat
from kg.model.report import Report, SectionKind
from kg.model.span import Span

_ON_SITE = r"(?:\s*\(?\s*on[\s-]site\s*\)?|\s*\(HMI\)|['’]s?\s+names?)?"
LEAD = re.compile(
    rf"\b(?<!deputy\s)(?:lead|reporting)\s+(?:social\s+care\s+)?(?:inspectors?|HMI){_ON_SITE}(?:\s*[:–-]\s*|\s+)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\blead\s+inspectors\b", re.IGNORECASE)
# A title page with one inspector needs no word for who led.
_ALONE = re.compile(r"^(?:inspector|led\s+by)\s*:\s*", re.IGNORECASE | re.MULTILINE)
# The seats of a team's list, longest label first.
SEATS: tuple[tuple[Seat, re.Pattern[str]], ...] = tuple(
    (seat, re.compile(rf"{label}{_ON_SITE}\s{{0,99}}[:–-]?\s+", re.IGNORECASE))
    for seat, label in (
        (Seat.DEPUTY, r"deputy\s+lead\s+inspectors?"),
        (Seat.LEAD, r"(?:lead|reporting)\s+inspectors?"),
        (Seat.SHADOW, r"shadow\s+inspectors?"),
        (Seat.QUALITY, r"quality\s+assurance\s+(?:manager|inspector)s?"),
        (Seat.TEAM, r"(?:team|other|additional|contracted)\s+inspectors?"),
    )
)
# A line's label, whoever it is of: "Senior data analyst: …" ends the list of inspectors above it
_LABEL = re.compile(
    rf"^(?:[A-Z][a-z]+\s+){{0,2}}(?:inspectors?|analysts?|managers?|author|observers?){_ON_SITE}\s*[:–-]?(?:[ \t]+|$\n?)",
    re.IGNORECASE | re.MULTILINE,
)
# What stands beside a name and is none: "His Majesty’s Inspector", "HMI", "(OI)"
_TITLES = re.compile(
    r"\b(?:senior\s+)?(?:his|her)\s+majesty['’]?s\s+inspectors?\b"
    r"|\b(?:senior\s+)?S?HMIs?\b|\b(?-i:OI|CI|AI|RI|SRI|SCRI)\b|\bofsted(?:\s+inspectors?)?\b"
    r"|\b(?:(?:regulatory|social|care|senior|associate|additional|seconded|compliance|inspection|specialist|regional|assistant|deputy|national|HM)\s+){1,4}"
    r"(?:inspector|manager|director|adviser|advisor|officer)s?\b|\bsocial\s+care\b"
    r"|\b(?:mrs?|ms|miss|mx|dr|prof(?:essor)?)\b\.?(?=\s)|\b(?-i:CBE|OBE|MBE|QPM|PhD)\b"
    r"|\([^()]{0,40}\)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s{0,99}(?:[,;/&\n]|\band\b)\s*", re.IGNORECASE)
_NAME = re.compile(
    r"[A-ZÀ-Þ][\w'’.-]*(?:\s+(?:[A-ZÀ-Þ][\w'’.-]*|d['’]\w+|de|da|di|van|von|der|la|le|al|bin|ap)){1,4}"
)


def leads(report: Report) -> tuple[InspectorReading, ...]:
    """Return who led the inspection, in the order printed."""
    page = front(report)
    for span in values(report.text, LEAD, page):
        found = tuple(people(report.text, span, Seat.LEAD))
        if found:
            return found
    listed = tuple(p for p in team(report) if p.seat is Seat.LEAD)
    alone = (tuple(people(report.text, s, Seat.LEAD)) for s in values(report.text, _ALONE, page))
    return listed or next(filter(None, alone), ())


def names_several(report: Report) -> bool:
    """Say whether the title page's label is that of several people: *Lead inspectors*."""
    page = front(report)
    return _SEVERAL.search(report.text, page.start, page.end) is not None


def team(report: Report) -> Iterator[InspectorReading]:
    """Yield the people whom the list of the team names, each under the label of a line above."""
    text = report.text
    for section in report.of(SectionKind.ABOUT):
        for block in section.blocks:
            labels = list(_LABEL.finditer(text, block.span.start, block.span.end))
            ends = [*(after.start() for after in labels[1:]), block.span.end]
            for label, end in zip(labels, ends, strict=False):
                seat = next((s for s, known in SEATS if known.match(text, label.start())), None)
                if seat is not None:
                    yield from people(text, Span(label.end(), end), seat)


def people(text: str, within: Span, seat: Seat) -> Iterator[InspectorReading]:
    """Yield the names of a list, without the titles that stand beside them."""
    words = within.of(text)
    bare = _TITLES.sub(lambda m: "," + " " * (len(m[0]) - 1), words)
    if not _is_column(bare):
        bare = _broken(bare)
    start = 0
    for match in [*_BETWEEN.finditer(bare), None]:
        end = match.start() if match else len(bare)
        name = _NAME.fullmatch(bare, start + _white(bare, start), end)
        if name:
            span = Span(within.start + name.start(), within.start + name.end())
            yield InspectorReading(name=_tidy(name[0]), seat=seat, span=span)
        start = match.end() if match else end


def _is_column(bare: str) -> bool:
    """Say whether a list has one whole name on each of its lines."""
    rows = [row for row in bare.split("\n") if row.strip()]
    names = [
        sum(1 for part in _BETWEEN.split(row) if _NAME.fullmatch(part.strip())) for row in rows
    ]
    return len(rows) > 1 and all(count == 1 for count in names)


def _broken(words: str) -> str:
    """Return a list of names with each line's end a space where a name goes on behind it."""
    return re.sub(r"(?<![,;])[ ]?\n(?=[A-Z])", lambda m: " " * len(m[0]), words)


def _white(words: str, start: int) -> int:
    """Count the white space from a place on."""
    return len(words) - start - len(words[start:].lstrip())


def _tidy(name: str) -> str:
    """Return a name with single spaces and none inside a double-barrelled one."""
    tidy = re.sub(r"-\s+", "-", " ".join(name.split())).rstrip(".")
    return tidy.title() if tidy.isupper() and len(tidy.split()[-1]) > 1 else tidy

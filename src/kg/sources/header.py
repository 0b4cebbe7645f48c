"""What the head of a plain text says of its publication: date, headline, publisher.

Only lines that are nothing but a date (with a weekday, a time, *Published:* before it), a date
line's own (*ILFORD, 12 June 2019 —*) and the template line ``date 2019-03-08 Headline`` count.
A date inside a sentence is a fact of the story, never the article's own. British order: the day
comes first.
"""

import re
from dataclasses import dataclass
from datetime import date

_HEAD_LINES = 8
_HEADLINE_WORDS = 30
_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
        start=1,
    )
}
_MONTH = r"(?P<month>(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|(?i:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6})\.?"
_TIME = r"(?:\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:am|pm|AM|PM)?)"
_ZONE = r"(?:\s?(?:GMT|BST|UTC|Z|[+-]\d\d:?\d\d))?"
_WEEKDAY = r"(?:(?i:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satu?r?|sun)(?:day)?,?\s+)"
_LABEL = r"(?:(?i:(?:first\s+|last\s+|date\s+)?(?:published|posted|updated|modified|date|dated|issued|released))\s*(?:on|at)?\s*[:\-–|]?\s*)"

_DATE = rf"""(?:
      (?P<iso>\d{{4}}-\d\d-\d\d)(?:[T\ ]{_TIME}{_ZONE})?
    | (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+(?P<year>\d{{4}}|\d\d(?!\d))
    | (?P<month2>(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{{0,6}})\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year2>\d{{4}})
    | (?P<day3>\d{{1,2}})[/.](?P<month3>\d{{1,2}})[/.](?P<year3>\d{{4}}|\d\d)
    )"""

# "Published: 12 June 2019", "Tuesday 23 July 2024", "06:00, 14 MAR 2024", "24.05.22"
DATE_LINE = re.compile(
    rf"""^\W{{0,3}}{_LABEL}?(?:{_TIME}{_ZONE},?\s+)?{_WEEKDAY}?(?P<date>{_DATE})
        (?:,?\s*(?:at|\|)?\s*{_TIME}{_ZONE})?(?:\s*[|·•–-].{{0,80}}|\s+(?:by|in)\s.{{0,60}})?\W{{0,3}}$""",
    re.VERBOSE,
)
# "date 2019-03-08 Redbridge …": the template line of some crawled pages
TEMPLATE_LINE = re.compile(r"^\s*(?P<date>date\s+(?P<iso>\d{4}-\d\d-\d\d))(?:\s+|$)")
# "ILFORD, 12 June 2019 — …", "LONDON (12 June 2019) –"
PLACE_LINE = re.compile(
    rf"""^[A-Z][A-Z\ ,.'-]{{2,40}}(?:,\s+|\s+\(|\s+)(?:{_WEEKDAY})?(?P<date>{_DATE})\)?\s*[–—:-]\s""",
    re.VERBOSE,
)
# "By Jane Roe, 12 June 2019", "by Jane Roe | 12 June 2019 | News"
BY_LINE = re.compile(
    rf"^[Bb]y\s.{{2,60}}?[,|–-]\s*(?:{_WEEKDAY})?(?P<date>{_DATE})(?:\W.{{0,40}})?$", re.VERBOSE
)
# "LEADING ARTICLE | Friday 21 June 2024", "News release: 22 November 2023", "MEDWAY, 11 May 2023",
# "Minutes of the meeting held on Thursday, 7th November, 2019 at 7.00 pm"
LABEL_LINE = re.compile(
    rf"""^(?!.*(?:[Ii]nspect|[Vv]isit|[Oo]n\ site|\bto\b\s+\d))
        (?:[A-Z][\w'’]{{1,20}}(?:\s[\w'’]{{1,20}}){{0,8}}|[A-Z][A-Z\ ,.'-]{{2,40}})(?:\s*[|:,–-]\s*|\s+on\s+)
        (?:{_WEEKDAY})?(?P<date>{_DATE})(?:,?\s(?:at\s)?{_TIME})?$""",
    re.VERBOSE,
)
FIELD = re.compile(
    r"^(?P<name>Title|Headline|Source|Publisher|Publication|URL|Link)\s*:\s*(?P<value>\S.*)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What the head of a text says. ``stated`` is an ISO date, ``stated_words`` as printed."""

    title: str | None = None
    stated: str | None = None
    stated_words: str = ""
    publisher: str | None = None
    url: str | None = None


def header(text: str) -> Header:
    """Return what the first lines of a text say of its publication."""
    lines = [line.strip() for line in text.lstrip().split("\n") if line.strip()][:_HEAD_LINES]
    stated, words = _stated(lines)
    fields = {m["name"].lower(): m["value"].strip() for line in lines if (m := FIELD.match(line))}
    return Header(
        title=fields.get("title") or fields.get("headline") or _headline(lines),
        stated=stated,
        stated_words=words,
        publisher=fields.get("source") or fields.get("publisher") or fields.get("publication"),
        url=fields.get("url") or fields.get("link"),
    )


def _stated(lines: list[str]) -> tuple[str | None, str]:
    """Return the first date that a line of the head states, and its words."""
    for line in lines:
        for pattern in (TEMPLATE_LINE, DATE_LINE, BY_LINE, PLACE_LINE, LABEL_LINE):
            match = pattern.match(line)
            found = to_iso(match) if match else None
            if match and found:
                return found, match["date"]
    return None, ""


def to_iso(match: re.Match[str]) -> str | None:
    """Return the ISO date of a match; None where the calendar has no such day."""
    parts = match.groupdict()
    try:
        if parts.get("iso"):
            return date.fromisoformat(parts["iso"]).isoformat()
        if parts.get("day"):
            return _iso(parts["year"], _month(parts["month"]), parts["day"])
        if parts.get("day2"):
            return _iso(parts["year2"], _month(parts["month2"]), parts["day2"])
        return _iso(parts["year3"], int(parts["month3"]), parts["day3"])
    except ValueError:
        return None


def _iso(year: str, month: int, day: str) -> str:
    """Return an ISO date; two figures of a year are of this century."""
    full = int(year) if len(year) > 2 else 2000 + int(year)  # noqa: PLR2004 - "22"
    return date(full, month, int(day)).isoformat()


def _month(name: str) -> int:
    """Return a month's number by the first three letters of its name."""
    return _MONTHS[name[:3].lower()]


def _headline(lines: list[str]) -> str | None:
    """Return the first line that can be a headline: short, and no sentence, date or credit."""
    for line in lines[:3]:
        template = TEMPLATE_LINE.match(line)
        rest = line[template.end() :].strip() if template else line
        if not rest or DATE_LINE.match(rest) or rest.startswith(("By ", "Picture", "Photo")):
            continue
        ends = re.search(r"[.:;][\"”’']?$", rest) is not None
        long = len(rest.split()) > _HEADLINE_WORDS
        credit = re.search(r"\b(?:Credit|Picture|Photo|Image)\s?:", rest) is not None
        return None if ends or long or credit else rest
    return None

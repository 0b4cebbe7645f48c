"""What the head of a plain text says of its publication: date, headline, publisher.

Only lines that are about the publication count: a date alone (with a weekday, a time,
*Published:* before it), a by-line or a document's name with its date, a date line's own
(*ILFORD, 12 June 2019 —*) and the template line ``date 2019-03-08 Headline``. Where the head has
none, a last line that is nothing but a date is taken. A date inside a sentence is a fact of the
story, never the article's own. British order: the day comes first.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_HEAD_LINES = 8
_HEADLINE_WORDS = 30
_LONGEST_LINE = 400
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAME = r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_TIME = r"(?:\d{1,2}(?:[:.]\d\d(?:[:.]\d\d(?:[.,]\d{1,9})?)?\s?(?:[ap]\.?m\.?|[AP]M)?|\s?(?:[ap]\.?m\.?|[AP]M)))"
_ZONE = r"(?:\s?(?:GMT|BST|UTC|Z|[+-]\d\d:?\d\d))?"
_WEEKDAY = r"(?:(?i:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satu?r?|sun)(?:(?i:day))?[.,]?\s+(?:(?:the|on)\s+)?)"
_PUBLISHED = r"(?i:published|posted|issued|released|printed|dated?|date\s+published|(?:publication|release|issue)\s+date|date\s+of\s+(?:publication|issue))"
_UPDATED = r"(?i:updated|modified|amended|edited)"
_LABEL = rf"(?:(?i:first|last|originally|report|article|letter|story)\s+)?(?:{_PUBLISHED}|(?P<updated>{_UPDATED}))\s*(?:(?:on|at|:|-|–|\|)\s*){{0,2}}"

_DATE = rf"""(?:
      (?P<iso>\d{{4}}-\d\d-\d\d)(?:[T\ ]{_TIME}{_ZONE})?
    | (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH_NAME}),?\s+(?P<year>\d{{4}}|\d\d)
    | (?P<month2>{_MONTH_NAME})\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year2>\d{{4}})
    | (?P<day3>\d{{1,2}})(?P<between>[/.-])(?P<month3>\d{{1,2}})(?P=between)(?P<year3>\d{{4}}|\d\d)
    )(?!\d)(?!\s*(?:[-–—]|to\b|until\b)\s*\d{{1,2}}(?:st|nd|rd|th)?(?:\s+[A-Z]|/))"""

# "Published: 12 June 2019", "Tuesday 23 July 2024", "06:00, 14 MAR 2024", "24.05.22"
DATE_LINE = re.compile(
    rf"""^\W{{0,3}}(?:{_LABEL})?(?:{_TIME}{_ZONE},?\s+(?:on\s+)?)?{_WEEKDAY}?(?P<date>{_DATE})
        (?:,?\s*(?:at\s|[|–-])?\s*{_TIME}{_ZONE})?
        (?:\s*[|·•–-].{{0,80}}|[\s,;(/]*(?:(?i:last|and)\s+)?{_UPDATED}.{{0,60}}|\s+(?:by|in)\s.{{0,60}})?\W{{0,3}}$""",
    re.VERBOSE,
)
# "date 2019-03-08 Redbridge …": the template line of some crawled pages
TEMPLATE_LINE = re.compile(r"^\s*(?P<date>date\s+(?P<iso>\d{4}-\d\d-\d\d))(?:\s+|$)")
# "ILFORD, 12 June 2019 — …", "LONDON (12 June 2019) –"
PLACE_LINE = re.compile(
    rf"""^[A-Z][A-Z\ ,.'’-]{{2,40}}(?:,\s+|\s+\(|\s+){_WEEKDAY}?(?P<date>{_DATE})\)?\s*[–—:-]\s""",
    re.VERBOSE,
)
# "By Jane Roe, 12 June 2019", "by Jane Roe 12 June 2019 10:30", "Story by Jane Roe - 12/06/2019"
BY_LINE = re.compile(
    rf"""^(?:(?:Story|Words|Report|Written|Posted)\s+)?[Bb]y\s+[A-Z].{{1,60}}?[\s,|–-]\s*(?:on\s+)?
        {_WEEKDAY}?(?P<date>{_DATE})(?:\W.{{0,40}})?$""",
    re.VERBOSE,
)
# "News release: 22 November 2023", "MEDWAY, 11 May 2023", "Redbridge Post, 12 June 2019",
# "Minutes of the meeting held on Thursday, 7th November, 2019 at 7.00 pm"
LABEL_LINE = re.compile(
    rf"""^(?!.*(?i:inspect|visit|on\ site|deadline|next|due\b|expires?|event|born|died|closed?s?\b))
        (?:(?i:minutes|agenda|notice|letter|statement|press|news|media|bulletin|briefing|report)\b[\w\s'’]{{0,70}}?(?:[|:,–-]|\son|\sdated)
          |[A-Z][\w'’&-]*(?:\s(?:[A-Z][\w'’&-]*|of|the|and|for|in|upon|on)){{0,7}}\s?[|:,–-])\s*
        {_WEEKDAY}?(?P<date>{_DATE})(?:,?\s(?:at\s)?{_TIME})?$""",
    re.VERBOSE,
)
FIELD = re.compile(
    r"^(?P<name>Title|Headline|Source|Publisher|Publication|URL|Link)\s*:\s*(?P<value>\S.*)$",
    re.IGNORECASE,
)
# One part of a line of furniture: "Friday 21 June 2019", "w/c 17 February 2025", "issue 3"
DATED_PART = re.compile(
    rf"""^(?:(?:w/c|(?:last\s)?updated|week\s(?:ending|commencing|of)|dated|on|of|posted)\s)?{_WEEKDAY}?(?P<date>{_DATE})
        (?:\s*\(?(?:at\s|from\s|commencing\s(?:at\s)?)?{_TIME}\b.{{0,60}})?$""",
    re.VERBOSE,
)
MONTH_PART = re.compile(
    rf"^(?:(?i:issue|number|no\.?|edition|vol(?:ume)?\.?)\s\S{{1,6}}\s)?(?P<date>(?P<month>{_MONTH_NAME})\s(?P<year>\d{{4}}))(?:\s{{3,}}.*)?$"
)
# What parts a line of furniture: "Blackpool Chronicle, Friday 21 June 2019", "14.10.22 / posted by"
_PARTED = re.compile(
    r"\s+[|·•*/–—-]\s+|(?<!\b[A-Z])[,;.:](?!\s+\d{4}\b)\s+|\s\(|\)|\s{3,}|\s(?=held\s)|(?<=held)\s"
)
# "EAST END BULLETIN 31 July 2019", "Issue of 3 June 2021", "At a Meeting of … held on 3 May 2022"
ENDS_DATED = re.compile(
    rf"""^[\s,;:|/(]{{0,9}}(?:(?:[A-Z0-9&@#][\w’'&.!@#-]*|of|the|and|for|in|upon|on|to|[^\w\s,;:|/(&@#])[\s,;:|/(]++){{0,12}}?
        (?:(?i:(?:media|press|news)\s(?:update|release|notice|statement)|w/?e|w/?c|week\s(?:ending|commencing)|(?:issue|edition)\s(?:of|for|dated)|dated|(?:at\sa\s|minutes\sof\s(?:a|the)\s)?.{{0,140}}?\bmeeting\b.{{0,140}}?\bheld\b.{{0,90}}?\bon)\s+)?
        {_WEEKDAY}?(?P<date>{_DATE})(?:,?\s*(?:at\s|from\s)?{_TIME})?\W*$""",
    re.VERBOSE,
)
# Words that make a date one of the story
_OF_STORY = re.compile(
    r"\b(?:inspect(?:ed|ion)s?(?!\sdesk)|visit|on\ssite|deadline|next|due|expires?|events?|born|died|closed?s?|meeting\son|from|until|by\s\d|since|before|after)\b",
    re.IGNORECASE,
)
_ABOUT_STORY = re.compile(
    r"\b(?:inspect\w*|visit\w*|deadline|next|due|expires?|born|died|from|until|since|before|after)\b",
    re.IGNORECASE,
)
_FURNITURE_WORDS = 20
_PROSE_WORDS = 12
_SENTENCE_END = re.compile(r"(?<!\b[ap]\.m)[.!?][”’\"']?\s*$")
_ABOUT = re.compile(rf"^\W{{0,3}}{_LABEL}\W*(?:\d|{_WEEKDAY}|{_MONTH_NAME}|$)")
_CREDIT = re.compile(r"\b(?:Credit|Picture|Photo|Image)\s?:")
_BETWEEN_PARTS = re.compile(r"\s+[|·•]\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What the head of a text says. ``stated`` is an ISO day or month, ``stated_words`` as printed."""

    title: str | None = None
    stated: str | None = None
    stated_words: str = ""
    publisher: str | None = None
    url: str | None = None


def header(text: str) -> Header:
    """Return what the first lines of a text say of its publication."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    head = lines[:_HEAD_LINES]
    stated, words = _stated(head, lines[-3:] if len(lines) > len(head) else lines[1:][-1:])
    fields = {m["name"].lower(): m["value"].strip() for line in head if (m := FIELD.match(line))}
    return Header(
        title=fields.get("title") or fields.get("headline") or _headline(head),
        stated=stated,
        stated_words=words,
        publisher=fields.get("source") or fields.get("publisher") or fields.get("publication"),
        url=fields.get("url") or fields.get("link"),
    )


def iso_day(words: str) -> str | None:
    """Return the ISO date of words that are nothing but a date and time, as metadata print it."""
    match = DATE_LINE.match(words.strip()[:_LONGEST_LINE])
    return _to_iso(match) if match else None


def _stated(head: list[str], last: list[str]) -> tuple[str | None, str]:
    """Return the date that the text states as its own, and its words.

    The first date of publication goes before one of an update, the head before the last line.
    """
    updated: tuple[str | None, str] = (None, "")
    whole = [m for line in last[-1:] if (m := DATE_LINE.match(line))]
    furniture = list(_furniture(head))
    parts = [m for line in [*furniture, *last] if (m := _in_part(line, DATED_PART))]
    ends = [m for line in [*furniture, *last] if (m := _ending(line))]
    for match in [*_matches(head), *whole, *parts, *ends]:
        found = _to_iso(match)
        if found and not match.groupdict().get("updated"):
            return found, match["date"]
        updated = updated if updated[0] or not found else (found, match["date"])
    month = next((m for line in furniture if (m := _in_part(line, MONTH_PART))), None)
    if updated[0] is None and month is not None:
        return f"{month['year']}-{_month(month['month']):02}", month["date"]
    return updated


def _furniture(head: list[str]) -> Iterator[str]:
    """Yield the lines of the head that stand before its first sentence of prose."""
    for line in head:
        if len(line.split()) > _PROSE_WORDS and _SENTENCE_END.search(line):
            return
        yield line


def _ending(line: str) -> re.Match[str] | None:
    """Return the date with which a line ends that is all names, or that tells of a meeting."""
    if len(line) > _LONGEST_LINE or _ABOUT_STORY.search(line):
        return None
    match = ENDS_DATED.match(line.strip(" *_#"))
    several = match is not None and re.search(_MONTH_NAME, line[: match.start("date")]) is not None
    return None if several else match


def _in_part(line: str, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """Return the date that is one of a line's parts and all of it, in a line of furniture.

    *Bath Echo, w/c 17 February 2025*, *TRANSCRIPT, Thursday 16 February 2023, 07.41*.
    """
    if len(line.split()) > _FURNITURE_WORDS or _OF_STORY.search(line):
        return None
    parts = (part.strip(" *_#.,") for part in _PARTED.split(line))
    dates = [m for part in parts if (m := pattern.match(part))]
    return dates[0] if len(dates) == 1 else None


def _matches(lines: list[str]) -> Iterator[re.Match[str]]:
    """Yield the dates of the lines that speak of the publication, in order."""
    for line in lines:
        for pattern in (TEMPLATE_LINE, PLACE_LINE):
            if match := pattern.match(line):
                yield match
        if match := _dated(line):
            yield match


def _dated(line: str) -> re.Match[str] | None:
    """Return the date of a line that holds nothing else but furniture."""
    if len(line) > _LONGEST_LINE:
        return None
    for pattern in (DATE_LINE, BY_LINE, LABEL_LINE):
        if match := pattern.match(line):
            return match
    parts = _BETWEEN_PARTS.split(line)
    if len(parts) > 1 and max(map(len, parts)) < _LONGEST_LINE // 5:
        return next((m for part in parts if (m := DATE_LINE.match(part))), None)
    return None


def _to_iso(match: re.Match[str]) -> str | None:
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
    return _MONTHS.index(name[:3].lower()) + 1


def _headline(lines: list[str]) -> str | None:
    """Return the first line that can be a headline: short, and no sentence, date or credit."""
    for line in lines[:3]:
        template = TEMPLATE_LINE.match(line)
        rest = line[template.end() :].strip() if template else line
        if not re.search(r"\w", rest) or _is_furniture(rest):
            continue
        ends = re.search(r"[.:;][\"”’']?$", rest) is not None
        long = len(rest) > _LONGEST_LINE or len(rest.split()) > _HEADLINE_WORDS
        return None if ends or long or PLACE_LINE.match(rest) or _CREDIT.search(rest) else rest
    return None


def _is_furniture(line: str) -> bool:
    """Say whether a line tells of the publication and is no headline."""
    return bool(
        _dated(line)
        or _ABOUT.match(line)
        or FIELD.match(line)
        or line.startswith(("By ", "by ", "Picture", "Photo"))
    )

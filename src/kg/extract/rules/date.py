"""Times: *29 April to 3 May 2019*, *spring 2019*, *in April*, *two years ago*, *last month*.

A date is kept as said: a month without a year is ``XXXX-04``, a season is EDTF's season code
(21 spring to 24 winter), a year is a year. Completing it from the day of writing is a later
step (``resolve/time.py``), with its own evidence.

Known to miss: church and school holidays (*over Easter*), *the noughties*, ordinals without a
month (*on the 14th*).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from kg.model.document import Document, Part
from kg.model.mention import Clue, DateMention
from kg.model.span import Span

Reading: TypeAlias = tuple[str | None, str | None]
"""A value in EDTF, and how to count it from the day of writing; either may be None."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}
NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?:19[89]\d|20[0-4]\d)"
_TO = r"\s*(?:to|until|and|[-–—]|through to)\s*"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_SAME_YEAR = r"(?:this\ year|of\ this\ year)"

# Tried in this order at each place; the first that fits is taken.
FORMS: tuple[tuple[str, str], ...] = (
    # "2019-04-29"
    ("iso", r"(?P<iso>(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))"),
    # "29/04/2019": day first, as every British paper has it
    ("slashed", rf"(?P<sd>{_DAY})/(?P<sm>0?[1-9]|1[0-2])/(?P<sy>{_YEAR})"),
    # "29 April 2019 to 3 May 2019", "29 April to 3 May 2019", "29 April to 3 May"
    (
        "days-months",
        rf"(?P<d1>{_DAY})\s+(?P<m1>{_MONTH})(?:,?\s+(?P<y1>{_YEAR}))?{_TO}"
        rf"(?:{_WEEKDAY},?\s+)?(?P<d2>{_DAY})\s+(?P<m2>{_MONTH})(?:,?\s+(?P<y2>{_YEAR}|{_SAME_YEAR}))?",
    ),
    # "10 to 14 June 2024", "27-28 April"
    (
        "days-month",
        rf"(?P<e1>{_DAY}){_TO}(?:{_WEEKDAY},?\s+)?(?P<e2>{_DAY})\s+(?:of\s+)?(?P<em>{_MONTH})(?:,?\s+(?P<ey>{_YEAR}|{_SAME_YEAR}))?",
    ),
    # "June 10 to 14, 2024", "June 10-14"
    (
        "month-days",
        rf"(?P<fm>{_MONTH})\s+(?P<f1>{_DAY}){_TO}(?P<f2>{_DAY})\b(?:,?\s+(?P<fy>{_YEAR}))?",
    ),
    # "12 June 2019", "the 12th of June"
    (
        "day-month",
        rf"(?P<gd>{_DAY})\s+(?:of\s+)?(?P<gm>{_MONTH})(?:,?\s+(?P<gy>{_YEAR}|{_SAME_YEAR}))?",
    ),
    # "June 12, 2019"
    ("month-day", rf"(?P<hm>{_MONTH})\s+(?P<hd>{_DAY})\b(?!\s?per|\s?%)(?:,?\s+(?P<hy>{_YEAR}))?"),
    # "April and May this year", "between November 2013 and January 2014", "March and October 2019"
    (
        "months",
        rf"(?P<jm1>{_MONTH})(?:\s+(?P<jy1>{_YEAR}))?(?P<jto>{_TO})(?P<jm2>{_MONTH})(?:,?\s+(?P<jy2>{_YEAR}|{_SAME_YEAR}|last\ year))?",
    ),
    # "April 2019", "April of this year", "April last year", "last April", "in April"
    (
        "month",
        rf"(?P<klast>(?:last|this\ past)\s+)?(?P<km>{_MONTH})(?:,?\s+(?:of\s+)?(?P<ky>{_YEAR}|{_SAME_YEAR}|last\ year))?",
    ),
    # "spring 2019", "the spring of 2019", "last autumn", "this summer"
    (
        "season",
        rf"(?:(?P<lw>last|this)\s+)?(?P<ls>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)\b(?:\s+(?:of\s+)?(?P<ly>{_YEAR}|{_SAME_YEAR}|last\ year))?",
    ),
    # "2023-24", "2023/24": a school or financial year
    ("year-pair", rf"(?P<my>{_YEAR})[-–/](?P<my2>\d\d)\b"),
    # "2016"
    ("year", rf"(?P<ny>{_YEAR})"),
    # "two years ago", "six months earlier", "a year ago"
    (
        "ago",
        r"(?P<on>a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+"
        r"(?P<ou>year|month|week|day)s?\s+(?P<ow>ago|earlier|before|previously)",
    ),
    # "last month", "this week", "earlier this year", "last year"
    (
        "relative",
        r"(?P<pw>last|this|next|earlier\ this|later\ this|the\ previous|the\ same)\s+(?P<pu>year|month|week)",
    ),
    # "yesterday", "today"
    ("day-word", r"(?P<qw>[Yy]esterday|[Tt]oday|[Tt]omorrow)"),
    # "on Tuesday", "last Friday"
    ("weekday", rf"(?:(?:on|last|this|next)\s+)(?P<rw>{_WEEKDAY})"),
)


def _group(form: str) -> str:
    """Return the name of the group that holds a form's whole match."""
    return "form_" + form.replace("-", "_")


ANY = re.compile(
    r"(?<![\w£$€.,/-])(?:" + "|".join(f"(?P<{_group(n)}>{p})" for n, p in FORMS) + r")(?!\w)",
)

# A yearless "may" or "march" is a word unless it is capitalised after a preposition or before a day
WORD_MONTH = re.compile(r"^(?:May|March|Mar|Jan)\b")
BEFORE_MONTH = re.compile(
    r"\b(?:in|of|since|until|by|during|from|between|last|early|late|mid|and|to|on|for|each|every|before|after)[\s-]$"
)
# "2016 children": a number of things, not a year
AFTER_COUNT = re.compile(
    r"\s+(?:children|people|families|cases|pupils|referrals|staff|homes|pounds)\b"
)
_LOOK = 14


@dataclass(frozen=True)
class DateExtractor:
    """Words that tell a time, kept as said."""

    name: str = "date"
    needs: frozenset[str] = frozenset()

    def __call__(self, document: Document) -> Iterator[DateMention]:
        """Yield the times of all parts but links to other stories."""
        for paragraph in document.paragraphs:
            if paragraph.part is Part.LINK:
                continue
            for match in ANY.finditer(document.text, *paragraph.span):
                mention = _mention(document.text, match)
                if mention is not None:
                    yield mention


def _mention(text: str, match: re.Match[str]) -> DateMention | None:
    """Return the date that a match tells, or None where the words are none."""
    form = next(name for name, _ in FORMS if match[_group(name)] is not None)
    if _is_word(text, match, form):
        return None
    edtf, relative = READERS[form](match)
    if edtf is None and relative is None:
        return None
    if edtf is None:
        clue = Clue.RELATIVE
    elif "XXXX" in edtf:
        clue = Clue.YEARLESS
    else:
        clue = Clue.ABSOLUTE
    return DateMention(
        span=Span(*match.span()),
        text=match[0],
        rule=f"date.{form}",
        edtf=edtf,
        clue=clue,
        relative=relative,
    )


def _is_word(text: str, match: re.Match[str], form: str) -> bool:
    """Say whether the words look like a date but are a verb, a name or a number of things."""
    before = text[max(0, match.start() - _LOOK) : match.start()]
    if form == "month" and not match["ky"] and not match["klast"]:
        bare = WORD_MONTH.match(match["km"]) is not None
        return bare and BEFORE_MONTH.search(before) is None
    if form == "season":
        return not (match["lw"] or match["ly"]) and not before.endswith(("in ", "the ", "in the "))
    if form == "year":
        return AFTER_COUNT.match(text, match.end()) is not None
    return False


def _day(words: str) -> int:
    """Return the number in *3rd* or *03*."""
    return int(words.rstrip("stndrh"))


def _month(words: str) -> int:
    """Return the number of a month's name."""
    return MONTHS[words.rstrip(".").lower()]


def _year(words: str | None) -> tuple[str, str | None]:
    """Return a year's digits, or ``XXXX`` with how to count it from the day of writing."""
    if words is None:
        return "XXXX", None
    if words.isdigit():
        return words, None
    return "XXXX", "year-1" if "last" in words else "year-0"


def _iso(match: re.Match[str]) -> Reading:
    return match["iso"], None


def _slashed(match: re.Match[str]) -> Reading:
    return f"{match['sy']}-{int(match['sm']):02}-{_day(match['sd']):02}", None


def _days_months(match: re.Match[str]) -> Reading:
    year2, relative = _year(match["y2"])
    year1 = match["y1"] or year2
    first = f"{year1}-{_month(match['m1']):02}-{_day(match['d1']):02}"
    if match["y1"] is None and _month(match["m1"]) > _month(match["m2"]) and year2.isdigit():
        first = f"{int(year2) - 1}{first[4:]}"
    return f"{first}/{year2}-{_month(match['m2']):02}-{_day(match['d2']):02}", relative


def _days_month(match: re.Match[str]) -> Reading:
    year, relative = _year(match["ey"])
    month = f"{year}-{_month(match['em']):02}"
    return f"{month}-{_day(match['e1']):02}/{month}-{_day(match['e2']):02}", relative


def _month_days(match: re.Match[str]) -> Reading:
    year, relative = _year(match["fy"])
    month = f"{year}-{_month(match['fm']):02}"
    return f"{month}-{_day(match['f1']):02}/{month}-{_day(match['f2']):02}", relative


def _day_month(match: re.Match[str]) -> Reading:
    year, relative = _year(match["gy"])
    return f"{year}-{_month(match['gm']):02}-{_day(match['gd']):02}", relative


def _month_day(match: re.Match[str]) -> Reading:
    year, relative = _year(match["hy"])
    return f"{year}-{_month(match['hm']):02}-{_day(match['hd']):02}", relative


def _months(match: re.Match[str]) -> Reading:
    year2, relative = _year(match["jy2"])
    year1 = match["jy1"] or year2
    first, second = _month(match["jm1"]), _month(match["jm2"])
    if match["jy1"] is None and year2.isdigit() and first > second and "and" not in match["jto"]:
        year1 = str(int(year2) - 1)
    if "and" in match["jto"] and abs(second - first) > 1 and not match["jy1"]:
        return f"{{{year1}-{first:02},{year2}-{second:02}}}", relative
    return f"{year1}-{first:02}/{year2}-{second:02}", relative


def _one_month(match: re.Match[str]) -> Reading:
    year, relative = _year(match["ky"])
    if match["klast"]:
        relative = "last"
    return f"{year}-{_month(match['km']):02}", relative


def _season(match: re.Match[str]) -> Reading:
    year, relative = _year(match["ly"])
    if match["lw"]:
        relative = "last" if match["lw"] == "last" else "year-0"
    return f"{year}-{SEASONS[match['ls'].lower()]}", relative


def _year_pair(match: re.Match[str]) -> Reading:
    first = int(match["my"])
    if int(match["my2"]) != (first + 1) % 100:
        return None, None
    return f"{first}/{first + 1}", None


def _one_year(match: re.Match[str]) -> Reading:
    return match["ny"], None


def _ago(match: re.Match[str]) -> Reading:
    words = match["on"]
    count = int(words) if words.isdigit() else NUMBERS[words]
    return None, f"{match['ou']}-{count}"


def _relative(match: re.Match[str]) -> Reading:
    word, unit = match["pw"], match["pu"]
    if word in ("next", "the same"):
        return None, f"{unit}+1" if word == "next" else None
    return None, f"{unit}-{1 if word in ('last', 'the previous') else 0}"


def _day_word(match: re.Match[str]) -> Reading:
    return None, {"yesterday": "day-1", "today": "day-0", "tomorrow": "day+1"}[match["qw"].lower()]


def _weekday(match: re.Match[str]) -> Reading:
    return None, match["rw"].lower()


READERS: dict[str, Callable[[re.Match[str]], Reading]] = {
    "iso": _iso,
    "slashed": _slashed,
    "days-months": _days_months,
    "days-month": _days_month,
    "month-days": _month_days,
    "day-month": _day_month,
    "month-day": _month_day,
    "months": _months,
    "month": _one_month,
    "season": _season,
    "year-pair": _year_pair,
    "year": _one_year,
    "ago": _ago,
    "relative": _relative,
    "day-word": _day_word,
    "weekday": _weekday,
}

extractor = DateExtractor()

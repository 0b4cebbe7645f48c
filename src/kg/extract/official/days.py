"""The days that reports print: on site, and of publication.

Forms in print since 2013: *14 September 2015 – 8 October 2015*, *6 to 30 July 2015*,
*11 January to 8 February 2016*, *12/09/2016 to 06/10/2016*, *1/06/2015 - 25/06/2015*,
*28 July 2016*, *5 to 9 December 2022 and 14 to 15 February 2023*, *9 and 10 May 2019*; months
may be shortened, days may carry *th*, dashes are of any kind. *Week beginning 3 June 2019* is the
five working days from that Monday on.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from kg.model.official import Period
from kg.model.times import MONTHS

_SHORT = tuple(month[:3].lower() for month in MONTHS)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?,?\s+)?"
_TOKEN = re.compile(
    rf"""(?P<iso>\b20\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}}\b)
      | (?P<numeric>\b\d{{1,2}}\s?[/.]\s?\d{{1,2}}\s?[/.]\s?(?:20)?\d{{2}}\b|\b\d{{1,2}}-\d{{1,2}}-20\d\d\b)
      | (?P<day>{_WEEKDAY}\b(?:[12]\d|3[01]|0?[1-9])(?:\s?(?:st|nd|rd|th)\b)?(?![\d/]))
        (?:\s*(?:of\s+)?(?P<month>{_MONTH})\b\.?,?)?(?:\s*(?P<year>20\d\d\b|['’‘]\d\d\b))?
      | (?P<until>–|—|-|−|\b(?:up\s+)?to\b|\b(?:un)?till?\b|\bthrough\b)
      | (?P<also>\band\b|\bplus\b|\bthen\b|&|,|;|\+)
      | (?P<other>[^\s])""",
    re.VERBOSE | re.IGNORECASE,
)
# "(on site)", "(off-site week from 26 February 2024)": what stands beside a period and is no part of it
_ASIDE = re.compile(
    r"\([^()\d]{0,60}\d?\s*\)|\((?:off|remote|preparation)\b[^()]{0,60}\)|,?\s*\b(?:inclusive|on[\s-]site)\b|\.\s*$",
    re.IGNORECASE,
)
# "(week 1)", "Week two:": a mark that parts two periods
_WEEK_MARK = re.compile(r"\(?\bweek\s+(?:\d|one|two|three)\b\s*[:)]?\s*[-–]?", re.IGNORECASE)
# "March2024", "4to 15": words that the print sets without a space between
_GLUED = re.compile(
    r"(?<=[a-z])(?=\d)|(?<=\d)(?=(?:to|and|until)(?![a-z])|(?!st|nd|rd|th)[A-Z][a-z]{2})",
    re.IGNORECASE,
)
# "Week beginning", "weeks commencing", "w/b"
_WEEK_FROM = re.compile(r"\s*(?:weeks?\s+(?:beginning|commencing)|w/[bc])\s*:?", re.IGNORECASE)
_MONDAY, _WORKING_WEEK = 0, timedelta(days=4)
# "from 4 to 15 March", "between 4 and 15 March"
_LED = re.compile(
    r"\s*(?:from\b(?=[^&,;]{1,40}?(?:\b(?:to|until)\b|[–—-]))|between\b(?=[^&,;]{1,40}?\band\b))",
    re.IGNORECASE,
)
_GOES_ON = frozenset({"and", "&", "plus", "then", "+"})
"""Words after which another period must stand: one that is cut off is no end."""

_AND = re.compile(r"\band\b", re.IGNORECASE)
_LONGEST = 120
"""No inspection is on site for longer than this many days from first to last."""

_CENTURY = 100


@dataclass(frozen=True, slots=True)
class _Day:
    """A day as far as it is printed."""

    day: int
    month: int | None
    year: int | None


def periods(words: str) -> tuple[Period, ...] | None:
    """Return the periods that the words print; None where they print anything else.

    A month or year that is printed once counts for what stands before it: the months of
    *6 to 30 July 2015* are both July. A start that would lie after its end is of the year before.
    """
    plain = _bare(words)
    week = _WEEK_FROM.match(plain)
    runs = _runs(plain[week.end() :] if week else plain)
    if not runs:
        return None
    filled = _filled([day for run in runs for day in run])
    if filled is None:
        return None
    made: list[Period] = []
    for run in runs:
        days, filled = filled[: len(run)], filled[len(run) :]
        period = _week(days) if week else _period(days)
        if period is None:
            return None
        made.append(period)
    ordered = all(a.end < b.start for a, b in pairwise(made))
    return tuple(_joined(made)) if ordered else None


def single_day(words: str) -> date | None:
    """Return the one day that the words print, None where they print none or several."""
    found = periods(words)
    return found[0].start if found and len(found) == 1 and found[0].start == found[0].end else None


def _bare(words: str) -> str:
    """Return the words without asides, and *between … and* as the range that it is."""
    plain = _GLUED.sub(" ", _ASIDE.sub(" ", _WEEK_MARK.sub(" ; ", words)))
    led = _LED.match(plain)
    if led is None:
        return plain
    rest = plain[led.end() :]
    return _AND.sub("to", rest, count=1) if "between" in led[0].lower() else rest


def _runs(words: str) -> list[list[_Day]] | None:
    """Return the days printed, those of one period together.

    None where other words stand by, where nothing tells whether two days are a period or two, and
    where more is to come.
    """
    runs: list[list[_Day]] = []
    open_range, apart, goes_on = False, True, False
    for match in _TOKEN.finditer(words):
        if match["other"]:
            return None
        if match["until"]:
            if not runs or open_range:
                return None
            open_range = True
        elif match["also"]:
            if open_range:
                return None
            apart = True
            goes_on = match["also"].lower() in _GOES_ON
            continue
        else:
            day = _day_of(match)
            if day is None:
                return None
            if open_range and len(runs[-1]) == 1:
                runs[-1].append(day)
            elif open_range or not apart:
                return None
            else:
                runs.append([day])
            open_range = apart = False
        goes_on = False
    return None if open_range or goes_on else runs


def _day_of(match: re.Match[str]) -> _Day | None:
    """Return the day of a token."""
    if match["iso"]:
        year, iso_month, number = (int(n) for n in re.findall(r"\d+", match["iso"]))
        return _Day(number, iso_month, year)
    if match["numeric"]:
        number, numeric_month, year = (int(n) for n in re.findall(r"\d+", match["numeric"]))
        return _Day(number, numeric_month, year % _CENTURY + 2000)
    digits = re.search(r"\d+", match["day"])
    if digits is None:
        return None
    month = _SHORT.index(match["month"][:3].lower()) + 1 if match["month"] else None
    return _Day(int(digits[0]), month, _year(match["year"]))


def _year(printed: str | None) -> int | None:
    """Return a year of its four figures, or of an apostrophe and two."""
    return int(printed[-2:]) + 2000 if printed else None


def _filled(days: list[_Day]) -> list[_Day] | None:
    """Return the days with the months and years that are printed once for several."""
    month: int | None = None
    year: int | None = None
    done: list[_Day] = []
    for day in reversed(days):
        own_month = day.month or month
        own_year = day.year or year
        if own_month is None or own_year is None:
            return None
        if day.year is None and month is not None and own_month > month:
            own_year -= 1
        month, year = own_month, own_year
        done.append(replace(day, month=own_month, year=own_year))
    return done[::-1]


def _period(days: list[_Day]) -> Period | None:
    """Return the period from the first day to the last; None where that cannot be."""
    try:
        made = [date(d.year or 0, d.month or 0, d.day) for d in days]
    except ValueError:
        return None
    start, end = made[0], made[-1]
    return Period(start=start, end=end) if 0 <= (end - start).days <= _LONGEST else None


def _week(days: list[_Day]) -> Period | None:
    """Return the working week that begins on a day; None for two days, or for no Monday."""
    first = _period(days)
    if first is None or first.start != first.end or first.start.weekday() != _MONDAY:
        return None
    return Period(start=first.start, end=first.start + _WORKING_WEEK)


def _joined(made: list[Period]) -> list[Period]:
    """Return the periods, days that follow one another as one: *9 and 10 May*."""
    done = [made[0]]
    for period in made[1:]:
        if (period.start - done[-1].end).days == 1:
            done[-1] = Period(start=done[-1].start, end=period.end)
        else:
            done.append(period)
    return done

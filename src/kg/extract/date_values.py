"""What each printed form of a time means: an EDTF value, and how to count it from today.

The patterns stand in ``lexicon/dates.py``; each reader takes the match of one form.
"""

import re
from collections.abc import Callable
from typing import TypeAlias

from kg.extract.lexicon.dates import MONTHS, NUMBERS, SEASONS

Reading: TypeAlias = tuple[str | None, str | None]
"""A value in EDTF, and how to count it from the day of writing; either may be None."""

NONE: Reading = (None, None)


def read(form: str, match: re.Match[str]) -> Reading:
    """Return what a match of a form means; ``(None, None)`` where it is no time."""
    try:
        return READERS[form](match)
    except ValueError:
        return NONE


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


def _date(year: str, month: str, day: str) -> str:
    """Return a day in EDTF."""
    return f"{year}-{_month(month):02}-{_day(day):02}"


def _span(first: tuple[str | None, str, str], last: tuple[str | None, str, str]) -> Reading:
    """Return the days from one to another, each given as year, month and day."""
    year2, relative = _year(last[0])
    year1 = first[0] or year2
    if first[0] is None and _month(first[1]) > _month(last[1]) and year2.isdigit():
        year1 = str(int(year2) - 1)
    return f"{_date(year1, first[1], first[2])}/{_date(year2, last[1], last[2])}", relative


def _iso(match: re.Match[str]) -> Reading:
    return match["iso"], None


def _slashed(match: re.Match[str]) -> Reading:
    return f"{match['sy']}-{int(match['sm']):02}-{_day(match['sd']):02}", None


def _slashed_days(match: re.Match[str]) -> Reading:
    first = f"{match['ty1']}-{int(match['tm1']):02}-{_day(match['td1']):02}"
    last = f"{match['ty2']}-{int(match['tm2']):02}-{_day(match['td2']):02}"
    return f"{first}/{last}", None


def _days_months(match: re.Match[str]) -> Reading:
    return _span((match["y1"], match["m1"], match["d1"]), (match["y2"], match["m2"], match["d2"]))


def _days_month(match: re.Match[str]) -> Reading:
    return _span((None, match["em"], match["e1"]), (match["ey"], match["em"], match["e2"]))


def _day_list(match: re.Match[str]) -> Reading:
    return _span((None, match["nm"], match["nd1"]), (match["nyr"], match["nm"], match["nd2"]))


def _months_days(match: re.Match[str]) -> Reading:
    return _span(
        (match["iy1"], match["im1"], match["i1"]), (match["iy2"], match["im2"], match["i2"])
    )


def _month_days(match: re.Match[str]) -> Reading:
    return _span((None, match["fm"], match["f1"]), (match["fy"], match["fm"], match["f2"]))


def _day_month(match: re.Match[str]) -> Reading:
    year, relative = _year(match["gy"])
    return _date(year, match["gm"], match["gd"]), relative


def _month_day(match: re.Match[str]) -> Reading:
    year, relative = _year(match["hy"])
    return _date(year, match["hm"], match["hd"]), relative


def _months(match: re.Match[str]) -> Reading:
    """Read two months: a stretch, or two visits where they lie apart and *and* joins them."""
    year2, relative = _year(match["jy2"])
    year1 = match["jy1"] or year2
    first, second = _month(match["jm1"]), _month(match["jm2"])
    start = match.start()
    between = match.string.endswith(("between ", "Between "), max(0, start - 8), start)
    if match["jlast"]:
        relative = "last"
    joined = ("and" in match["jto"] or "&" in match["jto"]) and not between
    over = match["jy1"] is None and first > second
    years = int(year2) - int(year1) if year1.isdigit() and year2.isdigit() else 0
    months = 12 * (years + over) + second - first
    if joined and abs(months) > 1:
        return f"{{{year1}-{first:02},{year2}-{second:02}}}", relative
    if over and year2.isdigit():
        year1 = str(int(year2) - 1)
    return f"{year1}-{first:02}/{year2}-{second:02}", relative


def _one_month(match: re.Match[str]) -> Reading:
    year, relative = _year(match["ky"])
    if match["klast"]:
        relative = "last"
    return f"{year}-{_month(match['km']):02}", relative


def _season(match: re.Match[str]) -> Reading:
    year, relative = _year(match["ly"])
    if match["lw"]:
        relative = "last" if match["lw"].lower() == "last" else "year-0"
    return f"{year}-{SEASONS[match['ls'].lower()]}", relative


def _year_pair(match: re.Match[str]) -> Reading:
    first = int(match["my"])
    return (f"{first}/{first + 1}", None) if int(match["my2"]) == (first + 1) % 100 else NONE


def _one_year(match: re.Match[str]) -> Reading:
    return match["ny"], None


def _ago(match: re.Match[str]) -> Reading:
    words, unit = match["on"].lower(), match["ou"]
    count = int(words) if words.isdigit() else NUMBERS[words]
    if match["ow"] in ("later", "afterwards"):
        after = {"year": "later", "month": "month_later"}.get(unit)
        return (None, f"{after}-{count}") if after else NONE
    return None, f"week-{2 * count}" if unit == "fortnight" else f"{unit}-{count}"


def _relative(match: re.Match[str]) -> Reading:
    word, unit = match["pw"].lower(), match["pu"]
    if word in ("next", "the same"):
        return None, f"{unit}+1" if word == "next" else None
    if word == "that":
        return (None, "that-year") if unit == "year" else NONE
    if word in ("the following", "the next"):
        return (None, "later-1") if unit == "year" else NONE
    return None, f"{unit}-{1 if word in ('last', 'the previous') else 0}"


def _day_word(match: re.Match[str]) -> Reading:
    return None, {"yesterday": "day-1", "today": "day-0", "tomorrow": "day+1"}[match["qw"].lower()]


def _weekday(match: re.Match[str]) -> Reading:
    return None, match["rw"].lower()


READERS: dict[str, Callable[[re.Match[str]], Reading]] = {
    "iso": _iso,
    "slashed-days": _slashed_days,
    "slashed": _slashed,
    "days-months": _days_months,
    "days-month": _days_month,
    "day-list": _day_list,
    "months-days": _months_days,
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

"""Whether two uncertain times, written in EDTF, could be one time.

Open to years that are not told: *XXXX-04* and *2022-04-27* could be one time.
"""

import calendar
import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

# 2019  2019-04  2019-04-29  2019-21 (spring)  XXXX-04  201X
_MOMENT = re.compile(r"(?P<year>[\dXu]{4})(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?")
_DOUBT = str.maketrans("", "", "~?%")
# spring, summer, autumn, winter: first month and how many months on the last one is
_SEASONS = {21: (3, 2), 22: (6, 2), 23: (9, 2), 24: (12, 2)}
_ANY_YEAR = (0, 9999)

Day = tuple[int, int, int]


class Period(NamedTuple):
    """First and last day that a time allows. ``yearless`` times recur in every year."""

    first: Day
    last: Day
    yearless: bool


def compatible(one: str, other: str) -> bool:
    """Say whether some day is allowed by both times; unreadable times agree only letter by letter.

    >>> compatible("2019-21", "2019-04-29/2019-05-03")
    True
    >>> compatible("2019", "2020-01")
    False
    """
    if one == other:
        return True
    return any(_overlap(a, b) for a, b in product(_periods(one), _periods(other)))


def _periods(edtf: str) -> Iterator[Period]:
    """Yield the periods of an EDTF time, each member of a set on its own."""
    for part in edtf.translate(_DOUBT).strip("{}[] ").split(","):
        first, _, last = part.strip().partition("/")
        begin = _moment(first)
        end = _moment(last) if last else begin
        if begin and end:
            yield Period(begin.first, end.last, begin.yearless or end.yearless)


def _moment(text: str) -> Period | None:
    """Return the first and last day of a date without a slash; an open end allows every day."""
    if text in {"", ".."}:
        return Period((0, 1, 1), (9999, 12, 31), yearless=False)
    match = _MOMENT.fullmatch(text)
    if match is None:
        return None
    low, high = _years(match["year"])
    yearless = (low, high) == _ANY_YEAR
    if match["month"] is None:
        return Period((low, 1, 1), (high, 12, 31), yearless=False)
    month = int(match["month"])
    if month in _SEASONS:
        begin, on = _SEASONS[month]
        carry, last = divmod(begin + on - 1, 12)
        high = high if yearless else high + carry
        return Period((low, begin, 1), (high, last + 1, 31), yearless=yearless)
    if not 1 <= month <= 12:  # noqa: PLR2004 -- the months of a year
        return None
    days = calendar.monthrange(2000, month)[1]
    day = match["day"]
    return Period(
        (low, month, int(day) if day else 1), (high, month, int(day) if day else days), yearless
    )


def _years(text: str) -> tuple[int, int]:
    return int(re.sub("[Xu]", "0", text)), int(re.sub("[Xu]", "9", text))


def _overlap(a: Period, b: Period) -> bool:
    if not (a.yearless or b.yearless):
        return a.first <= b.last and b.first <= a.last
    return bool(_days_of_year(a) & _days_of_year(b))


def _days_of_year(period: Period) -> frozenset[tuple[int, int]]:
    """Return the days of a year that a period touches, in whatever year."""
    years = period.last[0] - period.first[0]
    begin, end = period.first[1:], period.last[1:]
    every = [(month, day) for month in range(1, 13) for day in range(1, 32)]
    if period.yearless or years == 0:
        if begin <= end:
            return frozenset(d for d in every if begin <= d <= end)
        return frozenset(d for d in every if d >= begin or d <= end)
    if years == 1 and end < begin:
        return frozenset(d for d in every if d >= begin or d <= end)
    return frozenset(every)

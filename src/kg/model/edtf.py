"""Uncertain times in EDTF (ISO 8601-2): bounds, and whether two could be one.

The subset that news and reports need: ``2019``, ``2019-04``, ``2019-04-29``, the seasons
``2019-21`` (spring) to ``2019-24`` (winter, into the next year), ``XXXX-04`` for a month without
its year, intervals ``a/b``, sets ``{a,b}`` and the qualifiers ``~ ? %``. The ``edtf`` library
reads each of these but a season without a year; it takes milliseconds a value, so it is the
tests' oracle and not the reader (``docs/decisions/0005-edtf.md``).
"""

import calendar
import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import product
from typing import NamedTuple

MOMENT = re.compile(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
QUALIFIERS = str.maketrans("", "", "~?%")
# First month, and by how many months the last one is later
SEASONS = {21: (3, 2), 22: (6, 2), 23: (9, 2), 24: (12, 2)}
ANY_YEAR = "XXXX"
# A winter runs over New Year; without its year it is the end of any year and the start of any.
YEARLESS_WINTER = {"XXXX-24": ("XXXX-12", "XXXX-01/XXXX-02")}
_LEAP = 2000


class Bounds(NamedTuple):
    """The first and the last day that a time allows."""

    earliest: date
    latest: date


class _Part(NamedTuple):
    """One period. Where ``yearless``, its days are those of a leap year and recur every year."""

    earliest: date
    latest: date
    yearless: bool


@lru_cache(maxsize=4096)
def bounds(edtf: str) -> Bounds | None:
    """Return the days that a time lies between; None where no year is told or it is no EDTF.

    >>> bounds("2019-21")
    Bounds(earliest=datetime.date(2019, 3, 1), latest=datetime.date(2019, 5, 31))
    >>> bounds("XXXX-04") is None
    True
    """
    parts = _parts(edtf)
    if not parts or any(p.yearless for p in parts):
        return None
    return Bounds(min(p.earliest for p in parts), max(p.latest for p in parts))


@lru_cache(maxsize=65536)
def compatible(one: str, other: str) -> bool:
    """Say whether some day is allowed by both times.

    >>> compatible("2019-21", "2019-04-29/2019-05-03"), compatible("XXXX-04", "2022-04-27")
    (True, True)
    >>> compatible("2019", "2020-01")
    False
    """
    if one == other:
        return True
    return any(_meet(a, b) for a, b in product(_parts(one), _parts(other)))


def is_edtf(text: str) -> bool:
    """Say whether a text is an EDTF value of the subset that the graph holds."""
    return bool(_parts(text))


def precision(edtf: str) -> int:
    """Return how many days a time leaves open; fewer is more precise, no year is least."""
    parts = _parts(edtf)
    if not parts or any(p.yearless for p in parts):
        return 100_000 + (parts[0].latest - parts[0].earliest).days if parts else 1_000_000
    return sum((p.latest - p.earliest).days for p in parts)


def with_year(edtf: str, year: int) -> str:
    """Return a yearless time in a year; an interval that runs over New Year ends in the next.

    >>> with_year("XXXX-11/XXXX-01", 2019)
    '2019-11/2020-01'
    """
    first, slash, last = edtf.partition("/")
    begin = first.replace(ANY_YEAR, str(year))
    if not slash:
        return begin
    over = last.startswith(ANY_YEAR) and last[5:] < first[5:]
    return f"{begin}/{last.replace(ANY_YEAR, str(year + 1 if over else year))}"


@lru_cache(maxsize=4096)
def _parts(edtf: str) -> tuple[_Part, ...]:
    """Return the periods of a time, each member of a set on its own; empty where unreadable."""
    told = [part.strip() for part in edtf.translate(QUALIFIERS).strip("{}[] ").split(",")]
    found = [_period(piece) for part in told for piece in YEARLESS_WINTER.get(part, (part,))]
    return tuple(p for p in found if p) if all(found) else ()


def _period(part: str) -> _Part | None:
    """Return the period of a moment or of an interval."""
    first, slash, last = part.partition("/")
    begin = _moment(first)
    if not slash or begin is None:
        return begin
    end = _moment(last)
    if end is None or begin.yearless != end.yearless:
        return None
    if end.latest < begin.earliest:
        return _Part(begin.earliest, date(_LEAP, 12, 31), yearless=True) if begin.yearless else None
    return _Part(begin.earliest, end.latest, begin.yearless)


def _moment(text: str) -> _Part | None:
    """Return the period of a year, month, season or day; None where it is none."""
    match = MOMENT.fullmatch(text)
    if match is None:
        return None
    yearless = match["year"] == ANY_YEAR
    year = _LEAP if yearless else int(match["year"])
    if not 1 <= year < 9999:  # noqa: PLR2004 - what a date can hold
        return None
    if match["month"] is None:
        return None if yearless else _Part(date(year, 1, 1), date(year, 12, 31), yearless=False)
    month = int(match["month"])
    try:
        return _month(year, month, match["day"], yearless=yearless)
    except ValueError:
        return None


def _month(year: int, month: int, day: str | None, *, yearless: bool) -> _Part:
    """Return the period of a month, a season or a day; a ValueError where there is none such."""
    if month in SEASONS and day is None:
        begin, later = SEASONS[month]
        carry, last = divmod(begin + later - 1, 12)
        over = 0 if yearless else carry
        end = date(year + over, last + 1, 1) if over else date(year, 12 if carry else last + 1, 1)
        return _Part(date(year, begin, 1), _month_end(end), yearless)
    if day:
        moment = date(year, month, int(day))
        return _Part(moment, moment, yearless)
    return _Part(date(year, month, 1), _month_end(date(year, month, 1)), yearless)


def _month_end(first: date) -> date:
    """Return the last day of a month."""
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


def _meet(one: _Part, other: _Part) -> bool:
    """Say whether two periods share a day, a yearless one in any year of the other's."""
    if one.yearless == other.yearless:
        return one.earliest <= other.latest and other.earliest <= one.latest
    yearless, dated = (one, other) if one.yearless else (other, one)
    return any(
        dated.earliest <= last and first <= dated.latest
        for first, last in _in_years(yearless, dated)
    )


def _in_years(part: _Part, dated: _Part) -> Iterator[tuple[date, date]]:
    """Yield a yearless period in each year that a dated one touches."""
    for year in range(dated.earliest.year, dated.latest.year + 1):
        end = part.latest if part.latest.month != 2 else part.latest.replace(day=28)  # noqa: PLR2004 - February
        yield (
            part.earliest.replace(year=year, day=min(part.earliest.day, 28)),
            end.replace(year=year),
        )

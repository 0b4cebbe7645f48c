"""The axis of time: how far right a day stands, the same for every council."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kg.model.times import order

NAMES: Final = 250
"""Room at the left for the councils' names."""
_UNDATED: Final = 140
"""Room for inspections whose year no source tells, before the first year."""
_YEAR: Final = 74
_EMPTY: Final = 30
"""The width of a year without inspections."""
_MARGIN: Final = 60
"""Room for half a sign on both sides of the years."""
_MONTHS: Final = 12
_UNKNOWN: Final = 9999


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """Where each year begins and the last one ends, how wide the picture is, what has no year."""

    years: dict[int, int]
    end: int
    right: int = 0
    undated: bool = False

    def place(self, when: str | None) -> int:
        """Return how far right a time stands: by its year and month, unknown ones at the left."""
        year, month, _ = order(when)
        if year not in self.years:
            return NAMES + _UNDATED // 2
        width = self.years.get(year + 1, self.end) - self.years[year]
        # A year alone stands at its middle, which is nearest to all its days.
        share = (month - 0.5) / _MONTHS if 1 <= month <= _MONTHS else 0.5
        return self.years[year] + round(width * share)


def year_of(when: str | None) -> int | None:
    """Return the year in which a time begins, where it is told."""
    year = order(when)[0] if when else _UNKNOWN
    return None if year == _UNKNOWN else year


def axis(times: Iterable[str | None]) -> Axis:
    """Return the axis over some times, from the first of their years to the last."""
    told = [year_of(when) for when in times]
    known = {year for year in told if year is not None}
    undated = None in told
    x = NAMES + (_UNDATED if undated else _MARGIN)
    years = {}
    for year in range(min(known, default=0), max(known, default=-1) + 1):
        years[year] = x
        x += _YEAR if year in known else _EMPTY
    return Axis(years=years, end=x, right=x + _MARGIN, undated=undated)

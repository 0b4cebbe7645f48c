"""Months and years as reports tell them, as EDTF values."""

import re

from kg.model.times import MONTHS

_NAMES = tuple(month.lower() for month in MONTHS)
MOMENT = (
    r"(?:the )?(?:early |late |mid )?(?:(?:(?P<day>\d{1,2})(?:st|nd|rd|th)? )?"
    rf"(?P<month>{'|'.join(_NAMES)}),? )?(?P<year>(?:19|20)\d\d)\b"
)
"""The pattern of a day, month or year in a plain text: *31 march 2015*, *may 2011*, *2019*."""


def moment(match: re.Match[str]) -> str:
    """Return the EDTF value of a match of ``MOMENT``.

    >>> moment(re.search(MOMENT, "since may 2011"))
    '2011-05'
    """
    parts = [match["year"]]
    if match["month"]:
        parts.append(f"{_NAMES.index(match['month']) + 1:02}")
        if match["day"]:
            parts.append(f"{int(match['day']):02}")
    return "-".join(parts)


def months_before(month: str, count: int) -> str:
    """Return the month so many months before one.

    >>> months_before("2016-01", 6)
    '2015-07'
    """
    year, number = int(month[:4]), int(month[5:7])
    whole = year * 12 + number - 1 - count
    return f"{whole // 12}-{whole % 12 + 1:02}"

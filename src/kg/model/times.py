"""Times in plain words: what an EDTF value says to a person, and how such values sort."""

import re
from typing import Final

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SEASONS: Final = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}

# 2019-04-29 · 2019-04 · 2019-21 · 2016 · XXXX-04 · 201X, each with an optional ~, ? or %
_TIME: Final = re.compile(r"([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([~?%])?")
_LAST: Final = (9999, 99, 99)


def in_words(edtf: str) -> str:
    """Return an EDTF value as a person says it, and no surer than it is.

    >>> in_words("2019-04-29/2019-05-03"), in_words("2019-21"), in_words("XXXX-04")
    ('29 April to 3 May 2019', 'spring 2019', 'April of a year not told')
    """
    if edtf.startswith(("{", "[")):
        joint = " and " if edtf.startswith("{") else " or "
        return joint.join(in_words(part.strip()) for part in edtf[1:-1].split(","))
    start, slash, end = edtf.partition("/")
    if not slash:
        return _moment(edtf)
    if end in ("", ".."):
        return f"from {_moment(start)}"
    if start in ("", ".."):
        return f"until {_moment(end)}"
    first, second = _moment(start), _moment(end)
    return f"{_shortened(first, second)} to {second}"


def order(edtf: str | None) -> tuple[int, int, int]:
    """Return a key that sorts times by their beginning, with what is not known last."""
    found = _TIME.search(edtf or "")
    if found is None or "X" in found[1]:
        return _LAST
    month = _number(found[2])
    # A season sorts at its first month: spring begins in March.
    month = (month - 20) * 3 if month in SEASONS else month
    return (int(found[1]), month, _number(found[3]))


def _moment(edtf: str) -> str:
    """Return a day, month, season or year in words; what is none of them as it stands."""
    found = _TIME.fullmatch(edtf)
    if found is None:
        return edtf
    told, month, day = found[1], _number(found[2]), _number(found[3])
    name = SEASONS.get(month) or (MONTHS[month - 1] if 1 <= month <= len(MONTHS) else "")
    year = "of a year not told" if told == "XXXX" else told
    if "X" in told and told != "XXXX":
        year = f"{told.replace('X', '0')}s"
    words = ("about" if found[4] else "", str(day) if day else "", name, year)
    return " ".join(word for word in words if word)


def _shortened(first: str, second: str) -> str:
    """Return the first of two times without the year or month that the second repeats."""
    a, b = first.split(" "), second.split(" ")
    while len(a) > 1 and len(a) <= len(b) and a[-1] == b[-1]:
        a, b = a[:-1], b[:-1]
    return " ".join(a)


def _number(digits: str | None) -> int:
    """Return the number that two digits write; nought where there are none."""
    return int(digits) if digits and digits.isdecimal() else 0

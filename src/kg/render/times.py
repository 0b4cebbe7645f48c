"""Times in plain words: what an EDTF value says to a person."""

import re
from typing import Final

_MONTHS: Final = (
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
_SEASONS: Final = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}

# 2019-04-29 · 2019-04 · 2019-21 · 2016 · XXXX-04 · 201X, each with an optional ~, ? or %
_TIME: Final = re.compile(r"([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([~?%])?")

_LAST: Final = (9999, 99, 99)


def words(edtf: str) -> str:
    """Return an EDTF value in plain words: *29 April to 3 May 2019*, *April (year not told)*."""
    if edtf.startswith(("{", "[")):
        return " and ".join(words(part.strip()) for part in edtf[1:-1].split(","))
    start, slash, end = edtf.partition("/")
    if not slash:
        return _one(edtf)
    if end in ("", ".."):
        return f"from {_one(start)}"
    if start in ("", ".."):
        return f"until {_one(end)}"
    first, second = _one(start), _one(end)
    return f"{_shorten(first, second)} to {second}"


def order(edtf: str | None) -> tuple[int, int, int]:
    """Return a key that sorts times by their beginning, with what is not known last."""
    found = _TIME.search(edtf or "")
    if found is None or "X" in found[1]:
        return _LAST
    month = _number(found[2])
    # A season sorts at its first month: spring begins in March.
    month = (month - 20) * 3 if month in _SEASONS else month
    return (int(found[1]), month, _number(found[3]))


def _one(edtf: str) -> str:
    found = _TIME.fullmatch(edtf)
    if found is None:
        return edtf
    told, month, day = found[1], _number(found[2]), _number(found[3])
    head = f"{day} " if day else ""
    if month in _SEASONS:
        head = _SEASONS[month]
    elif 1 <= month <= len(_MONTHS):
        head += _MONTHS[month - 1]
    about = "about " if found[4] else ""
    if told == "XXXX":
        return f"{about}{head} (year not told)".strip()
    told = f"{told.replace('X', '0')}s" if "X" in told else told
    return f"{about}{head} {told}".replace("  ", " ").strip()


def _shorten(first: str, second: str) -> str:
    """Return the first of two times without the year or month that the second repeats."""
    a, b = first.split(" "), second.split(" ")
    while len(a) > 1 and len(a) <= len(b) and a[-1] == b[-1]:
        a, b = a[:-1], b[:-1]
    return " ".join(a)


def _number(digits: str | None) -> int:
    return int(digits) if digits and digits.isdecimal() else 0

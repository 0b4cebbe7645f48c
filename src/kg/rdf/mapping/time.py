"""An uncertain time on a node: its EDTF value and the days that it lies between."""

from kg.model.edtf import bounds
from kg.rdf.mapping.base import Node
from kg.rdf.terms import day, edtf
from kg.rdf.vocab import KG


def timed(node: Node, name: str, value: str | None) -> Node:
    """Add a time under ``name``, with earliest and latest day where a year is told."""
    if value is None:
        return node
    node.add(name, edtf(value))
    found = bounds(value)
    if found is not None:
        node.add(KG.earliest, day(found.earliest)).add(KG.latest, day(found.latest))
    return node


def in_words(value: str | None) -> str:
    """Return a time as a person says it, for labels.

    >>> in_words("2019-04-29/2019-05-03"), in_words("2019-21"), in_words("XXXX-04")
    ('29 April 2019 to 3 May 2019', 'spring 2019', 'April of a year not told')
    """
    if not value:
        return "time not told"
    parts = [part.partition("/") for part in value.strip("{}").split(",")]
    return " and ".join(
        f"{_moment(a)} to {_moment(b)}" if slash else _moment(a) for a, slash, b in parts
    )


MONTHS = [
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
]
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}


def _moment(part: str) -> str:
    """Return a day, month, season or year in words."""
    year, *rest = part.strip("~?%").split("-")
    shown = "of a year not told" if year == "XXXX" else year
    if not rest:
        return shown
    month = int(rest[0])
    name = SEASONS.get(month) or MONTHS[month - 1]
    return f"{int(rest[1])} {name} {shown}" if len(rest) > 1 else f"{name} {shown}"

"""The few words that stand beside a thing in the picture."""

from textwrap import wrap
from typing import Final

from kg.model.terms import Area

_LINE: Final = 18
_RANKS: Final = {area.value: number for number, area in enumerate(Area)}
_AREAS: Final = {
    Area.CARE_COMBINED.value: "care and care leavers",
    Area.LEADERS.value: "impact of leaders",
    Area.HELP_AND_PROTECTION.value: "help and protection",
    Area.LOOKED_AFTER.value: "children looked after",
    Area.LSCB.value: "safeguarding board",
}


def clip(text: str, most: int) -> str:
    """Return the first words of a text, at most so many characters, with … where more follow."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    head = text[: most + 1].rsplit(" ", 1)[0][:most]
    return f"{head.rstrip(' ,;:.–-')} …"


def stacked(text: str, width: int = _LINE, lines: int = 2) -> str:
    """Return a text in short lines, one below the other, cut after so many."""
    rows = wrap(text, width, break_long_words=False, break_on_hyphens=False)
    if len(rows) > lines:
        rows = [*rows[: lines - 1], clip(" ".join(rows[lines - 1 :]), width)]
    return "\n".join(rows)


def capital(text: str) -> str:
    """Return a text with a capital letter in front."""
    return text[:1].upper() + text[1:]


def area(name: str) -> str:
    """Return an area's name as short as people say it."""
    return _AREAS.get(name, name)


def area_rank(name: str) -> int:
    """Return the place of an area in an inspection's report card: overall comes first."""
    return _RANKS.get(name, len(_RANKS))

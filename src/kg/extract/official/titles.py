"""The council in a report's title, compared whole with the table of councils.

The older reports print it on a line of its own (*Leicester City*, *Cheshire East Unitary
Authority*, *London Borough of Brent*), the newer ones inside the title (*Inspection of Hull local
authority children's services*). What sort of council it is matters little: no two councils that
run children's services differ by that alone.
"""

import re
from difflib import SequenceMatcher
from functools import cache

from kg.extract.gazetteer import fold
from kg.model.official import CouncilReading
from kg.model.reference import bare_names, councils
from kg.model.span import Span

# "Inspection of Hull local authority children’s services", "Focused visit to Hull City Council"
_INSIDE = re.compile(
    r"\b(?:inspection|visit)\s+(?:of|to)\s{1,40}(?P<name>(?!children|services\b|looked\s).{3,90}?)"
    r"(?:\s{1,40}local\s{1,40}authority)?\s{1,40}(?:children['’]?s?['’]?|care)\s+(?:social\s+care\s+)?services?\b",
    re.IGNORECASE | re.DOTALL,
)
# "Joint targeted area inspection of the multi-agency response to … in Hull", "Area SEND inspection of
# Hull Local Area Partnership", "Joint local area SEND inspection in Hull"
_AREA = re.compile(
    r"\b(?:targeted\s+area\s+inspection\b[^.]{0,160}?\s(?:in|of)|SEND\s+(?:\w+\s+)?inspection\s+(?:of|in))\s+(?:the\s+)?(?P<name>[A-Z][^\n.:]{2,60}?)"
    r"\s*(?:\blocal\s+area(?:\s+partnership)?\b|\n|$)",
    re.IGNORECASE,
)
# What else a title page prints above its dates.
_TITLE = re.compile(
    r"\b(?:re-?\s?)?inspection\s+of\s+(?:children['’]s\s+(?:social\s+care\s+)?services|looked\s+after\s+children\s+services"
    r"|services\s+for\s+children\s+in\s+need\s+of\s+help\s+and\s+protection,?\s+children\s+looked\s+after\s+and\s+care\s+leavers)"
    r"|\b(?:joint\s+)?review\s+of\s+the\s+effectiveness\s+of\s+the\s+local\s+safeguarding\s+children['’]?s?\s+board\s*\d?"
    r"|^and$",
    re.IGNORECASE | re.MULTILINE,
)
# "London Borough of", "City Council": what sort of council it is
_SORT = re.compile(
    r"\b(?:council|county|city|borough|district|metropolitan|unitary|authority|london borough|royal borough"
    r"|local authority|mbc|bc|cc|corporation|the|of|and|for)\b|[^\w\s]"
)
_MAYBE_LINES = 4


def by_title(text: str, title: Span) -> CouncilReading | None:
    """Return the council that a title names, compared whole; None where no council is called so."""
    for pattern in (_INSIDE, _AREA):
        inside = pattern.search(text, title.start, title.end)
        codes = _known().get(_plain(inside["name"])) if inside else None
        if inside and codes:
            return CouncilReading(codes=codes, span=Span(*inside.span("name")))
    rest = _TITLE.sub(lambda m: "\n" * len(m[0]), title.of(text))
    for match in re.finditer(r"[^\n]*\w[^\n]*(?:\n[^\n]*\w[^\n]*)*", rest):
        reading = _of_lines(match[0], title.start + match.start())
        if reading:
            return reading
    return None


def inside(text: str, title: Span) -> Span | None:
    """Return where a title has a council's name inside its words, whoever is called so."""
    match = _INSIDE.search(text, title.start, title.end)
    return Span(*match.span("name")) if match and not match["name"].islower() else None


def closeness(name: str, gss: str) -> float:
    """Return how near a name is to one of a council's: 1 where they are the same."""
    plain = _plain(name)
    forms = (known for known, codes in _known().items() if gss in codes)
    return max((SequenceMatcher(None, plain, form).ratio() for form in forms), default=0.0)


def _of_lines(words: str, start: int) -> CouncilReading | None:
    """Return the council that some lines of a title name: all of them, or the first few."""
    lines = words.split("\n")
    for count in range(min(len(lines), _MAYBE_LINES), 0, -1):
        name = "\n".join(lines[:count])
        codes = _known().get(_plain(name))
        if codes:
            lead = len(name) - len(name.lstrip())
            return CouncilReading(codes=codes, span=Span(start + lead, start + len(name.rstrip())))
    return None


def _plain(name: str) -> str:
    """Return what tells one council's name from another's."""
    words = fold(name).replace("&", " and ")
    return " ".join(_SORT.sub(" ", words.replace("-", " ")).split())


@cache
def _known() -> dict[str, tuple[str, ...]]:
    """Return the codes of the councils under what tells their names apart."""
    found: dict[str, set[str]] = {}
    for council in councils().values():
        for form in (council.name, council.official_name, *council.aliases):
            found.setdefault(_plain(form), set()).add(council.gss)
    for name in bare_names():
        found.setdefault(_plain(name.form), set()).add(name.gss)
    found.pop("", None)
    return {name: tuple(sorted(codes)) for name, codes in found.items()}

"""What is wrong with a query, said to the person who wrote it."""

import re
from collections.abc import Mapping

from kg.query.nearest import nearest
from kg.query.scan import bare, keywords, prefixes

_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
_UPDATES = frozenset(
    {"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"}
)
_PLACE = re.compile(r"at (\d+):(\d+)(?:: (.*))?", re.DOTALL)
# "," the parser's short tokens, as against its classes of characters
_TOKEN = re.compile(r'"([^"]{1,12})"')
_MANY = 8


def refused(text: str) -> str | None:
    """Return why a query is not run at all, or None: it writes, or it calls another server."""
    words = keywords(text)
    first = next((word for word in words if word not in {"PREFIX", "BASE"}), "")
    if first in _UPDATES:
        return f"A query only reads; {first} would change the graph."
    if "SERVICE" in words:
        return "The query calls another server with SERVICE; kg works without a network."
    return None


def explain(text: str, error: str, declared: Mapping[str, str]) -> str:
    """Return the engine's complaint in plain words, with the line and a caret under the place."""
    place = _PLACE.search(error)
    if place is None:
        return f"The query cannot be read: {error}"
    line, column = int(place[1]), int(place[2])
    why = _why(text, place[3] or "", declared)
    lines = text.splitlines() or [""]
    shown = lines[min(line, len(lines)) - 1]
    margin = f"{line:>4} | "
    # Tabs keep their width, so the caret stands where the terminal shows the character.
    pad = "".join("\t" if c == "\t" else " " for c in shown[: column - 1])
    pad += " " * (column - 1 - len(pad))
    where = f"The query cannot be read at line {line}, column {column}."
    return f"{where} {why}".rstrip() + f"\n{margin}{shown}\n{' ' * len(margin)}{pad}^"


def _why(text: str, expected: str, declared: Mapping[str, str]) -> str:
    words = keywords(text)
    first = next((word for word in words if word not in {"PREFIX", "BASE"}), "")
    if first not in _FORMS:
        near = nearest(first, _FORMS) if first else ()
        hint = f" Did you mean {near[0]}?" if near else ""
        return f"A query begins with {', '.join(_FORMS[:-1])} or {_FORMS[-1]}.{hint}"
    if "Prefix not found" in expected:
        unknown = next((name for name in prefixes(text) if name not in declared), None)
        if unknown is not None:
            known = ", ".join(f"{name}:" for name in sorted(declared))
            return f"The prefix {unknown}: is not declared. Known without declaring: {known}."
    if "unbound" in expected:
        return "SELECT names a variable that is neither grouped by nor aggregated."
    plain = bare(text)
    for opening, closing in ("{}", "()"):
        missing = plain.count(opening) - plain.count(closing)
        if missing:
            fault = f"{opening} is not closed" if missing > 0 else f"{closing} was never opened"
            return f"A {fault}."
    tokens = _TOKEN.findall(expected)
    if tokens and len(tokens) <= _MANY and "[" not in expected.replace("[_]", ""):
        return f"Expected one of {' '.join(tokens)} here."
    return ""


def own_terms(text: str, namespace: str) -> tuple[str, ...]:
    """Return the local names of the terms under ``kg:`` that a query uses, in order."""
    # kg:inspects <https://kg.example/def#inspects>
    local = re.compile(r"(?<![\w?$-])kg:([A-Za-z]\w*(?:-\w+)*)")
    full = re.compile(rf"<{re.escape(namespace)}([^<>\s]+)>")
    redefined = re.search(r"PREFIX\s+kg:\s*<([^>]*)>", text, re.IGNORECASE)
    ours = redefined is None or redefined[1] == namespace
    used = [m[1] for m in local.finditer(bare(text))] if ours else []
    used += [m[1] for m in full.finditer(text)]
    return tuple(dict.fromkeys(used))

"""Putting a person's values into a query, as terms and never as query text.

A parameter *council* is written in the query as a line ``VALUES ?param_council { UNDEF }``. As
it stands the query asks for every council; a value takes the place of ``UNDEF``.

A parameter has a type: *string*, *iri*, *integer*, *decimal*, *year*, *date*, *boolean*, or the
values that it can have, ``rose | stayed | fell``. A value of another type is refused with an
example of a right one: a year that no row can have would answer with no rows, and nobody would
know why.
"""

import re
from collections.abc import Mapping
from datetime import date

from kg.errors import QueryError
from kg.query.nearest import nearest
from kg.query.scan import bare
from kg.rdf.namespace import XSD

_SLOT = re.compile(r"VALUES\s+\?param_(\w+)\s*\{\s*UNDEF\s*\}", re.IGNORECASE)
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^<>\"{}|^`\\\s\x00-\x20]+")
_NUMBERS = {
    "integer": re.compile(r"-?[0-9]{1,9}"),
    "year": re.compile(r"(?:19|20)[0-9]{2}"),
    "decimal": re.compile(r"[+-]?\d{1,18}(?:\.\d{1,18})?"),
}
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WANTED = {
    "iri": "an IRI, as https://kg.example/id/council/E09000026",
    "integer": "a whole number, as 2",
    "decimal": "a number such as 0.9",
    "year": "a year of four digits, as 2019",
    "date": "a day, as 2019-05-03",
    "boolean": "true or false",
}
TYPES = frozenset({"string", *_WANTED})
"""The types that a header can give to a parameter, beside a list of values."""
_ESCAPES = str.maketrans(
    {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
)


def parameters(text: str) -> tuple[str, ...]:
    """Return the names of a query's parameters, in the order of the text."""
    return tuple(dict.fromkeys(match[1] for match in _SLOT.finditer(bare(text))))


def bind(text: str, values: Mapping[str, str], types: Mapping[str, str]) -> str:
    """Return the query with values for parameters; parameters without a value stay open.

    ``types`` gives the type of each parameter; one that has none takes a string.

    Raises:
        QueryError: The query has no such parameter, or a value is not of the parameter's type.
    """
    known = parameters(text)
    for name in values:
        if name not in known:
            raise QueryError(_unknown(name, known))
    plain = bare(text)
    parts, end = [], 0
    for slot in _SLOT.finditer(plain):
        if slot[1] in values:
            term = _term(slot[1], values[slot[1]], types.get(slot[1], "string"))
            parts += [text[end : slot.start()], f"VALUES ?param_{slot[1]} {{ {term} }}"]
            end = slot.end()
    return "".join([*parts, text[end:]])


def wanted(kind: str) -> str:
    """Return what values a type takes, in words."""
    values = choices(kind)
    if values:
        return "one of: " + ", ".join(values)
    return _WANTED.get(kind, "any words")


def choices(kind: str) -> tuple[str, ...]:
    """Return the values of a type that lists them, as ``rose | stayed | fell`` does."""
    return tuple(value.strip() for value in kind.split("|")) if "|" in kind else ()


def _term(name: str, value: str, kind: str) -> str:
    """Return a person's value as a term of SPARQL."""
    listed = {choice.lower(): choice for choice in choices(kind)}
    term = _literal(listed[value.lower()]) if value.lower() in listed else None
    if not listed:
        term = _typed(value.strip() if kind in _WANTED else value, kind)
    if term is None:
        message = f"The parameter {name} wants {wanted(kind)}; {value!r} is not."
        raise QueryError(message)
    return term


def _typed(value: str, kind: str) -> str | None:
    """Return a value as a term of its type, or None where it is of another."""
    if kind == "iri":
        return f"<{value}>" if _IRI.fullmatch(value) else None
    if kind in ("integer", "year"):
        return value if _NUMBERS[kind].fullmatch(value) else None
    if kind == "decimal":
        return f'"{value}"^^<{XSD}decimal>' if _NUMBERS[kind].fullmatch(value) else None
    if kind == "boolean":
        return value.lower() if value.lower() in ("true", "false") else None
    if kind == "date":
        return f'"{value}"^^<{XSD}date>' if _is_day(value) else None
    return _literal(value)


def _literal(words: str) -> str:
    return f'"{words.translate(_ESCAPES)}"'


def _is_day(value: str) -> bool:
    """Say whether a value is a day of the calendar, written 2019-05-03."""
    try:
        return _DAY.fullmatch(value) is not None and bool(date.fromisoformat(value))
    except ValueError:
        return False


def _unknown(name: str, known: tuple[str, ...]) -> str:
    if not known:
        return f"The query has no parameter {name}; it has none at all."
    near = nearest(name, known)
    hint = f" Did you mean {near[0]}?" if near else ""
    return f"The query has no parameter {name}. It has: {', '.join(known)}.{hint}"

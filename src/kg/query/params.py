"""Putting a person's values into a query, as terms and never as query text.

A parameter *council* is written in the query as a line ``VALUES ?param_council { UNDEF }``. As
it stands the query asks for every council; a value takes the place of ``UNDEF``.
"""

import re
from collections.abc import Mapping

from kg.errors import QueryError
from kg.query.nearest import nearest
from kg.query.scan import bare
from kg.rdf.namespace import XSD

_SLOT = re.compile(r"VALUES\s+\?param_(\w+)\s*\{\s*UNDEF\s*\}", re.IGNORECASE)
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^<>\"{}|^`\\\s\x00-\x20]+")
_DECIMAL = re.compile(r"[+-]?\d{1,18}(?:\.\d{1,18})?")
_ESCAPES = str.maketrans(
    {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
)


def parameters(text: str) -> tuple[str, ...]:
    """Return the names of a query's parameters, in the order of the text."""
    return tuple(dict.fromkeys(match[1] for match in _SLOT.finditer(bare(text))))


def bind(text: str, values: Mapping[str, str], types: Mapping[str, str]) -> str:
    """Return the query with values for parameters; parameters without a value stay open.

    ``types`` says of a parameter whether it is an *iri* or a *decimal*; others are strings.

    Raises:
        QueryError: The query has no such parameter, or a value is no IRI where one is wanted.
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


def _term(name: str, value: str, kind: str) -> str:
    if kind == "iri":
        if not _IRI.fullmatch(value):
            message = f"The parameter {name} wants an IRI, which {value!r} is not."
            raise QueryError(message)
        return f"<{value}>"
    if kind == "decimal":
        if not _DECIMAL.fullmatch(value):
            message = f"The parameter {name} wants a number such as 0.9, which {value!r} is not."
            raise QueryError(message)
        return f'"{value}"^^<{XSD}decimal>'
    return f'"{value.translate(_ESCAPES)}"'


def _unknown(name: str, known: tuple[str, ...]) -> str:
    if not known:
        return f"The query has no parameter {name}; it has none at all."
    near = nearest(name, known)
    hint = f" Did you mean {near[0]}?" if near else ""
    return f"The query has no parameter {name}. It has: {', '.join(known)}.{hint}"

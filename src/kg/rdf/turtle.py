r"""Turtle that a person can read and compare: sorted, grouped by subject, the same every time.

The engine writes the terms, which it does fast and by the letter; here its text is put in order.
That is safe because the engine writes each line break within a literal as ``\n``: a line of its
text ends with `` .`` after a thing, with `` ;`` after a property, and nowhere else.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from pyoxigraph import RdfFormat, Triple, serialize

from kg.rdf.namespace import ID, KINDS, PREFIXES

_PLACE: Final = {kind.encode(): number for number, kind in enumerate(KINDS)}
_ELSEWHERE, _UNKNOWN = len(KINDS), len(KINDS) + 1
_HEAD: Final = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items()).encode()
_WHOLE: Final = f"<{ID}".encode()
_THING, _PROPERTY, _VALUE = b" .\n", b" ;\n\t", b" , "

# A literal with its language or datatype, or any other term. Each byte can be read in one way.
_TERM: Final = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"(?:@[\w-]+|\^\^[^ ]+)?|[^ ",][^ ]*')


def write(triples: Iterable[Triple]) -> bytes:
    """Return the triples as Turtle, byte-equal for an equal set."""
    return arranged(serialize(triples, format=RdfFormat.TURTLE, prefixes=PREFIXES) or b"")


def arranged(body: bytes) -> bytes:
    """Return the engine's Turtle, written with our prefixes, in the order of a reader.

    Things come by their kind and name, each after an empty line and with its classes first.
    """
    return b"".join(_parts(body))


def _parts(body: bytes) -> Iterator[bytes]:
    """Yield the head, then each thing."""
    yield _HEAD
    things = _things(body)
    for _, subject in sorted((_place(subject), subject) for subject in things):
        yield b"\n%b %b .\n" % (subject, b" ;\n    ".join(things[subject]))


def _things(body: bytes) -> dict[bytes, list[bytes]]:
    """Return the lines of each thing, one for each property, sorted."""
    found: dict[bytes, list[bytes]] = {}
    for block in body.split(_THING):
        subject, _, rest = block.partition(b" ")
        if not rest or subject == b"@prefix":
            continue
        lines = rest.split(_PROPERTY)
        known = found.get(subject)
        found[subject] = lines if known is None else known + lines
    for subject, lines in found.items():
        found[subject] = _ordered(lines)
    return found


def _ordered(lines: list[bytes]) -> list[bytes]:
    """Return a thing's lines, its classes first, then by property; a property has one line."""
    names = {line.partition(b" ")[0] for line in lines}
    if len(names) < len(lines) or any(_VALUE in line for line in lines):
        lines = _joined(lines)
    lines.sort()
    if b"a" in names and not lines[0].startswith(b"a "):
        lines.sort(key=lambda line: not line.startswith(b"a "))
    return lines


def _joined(lines: Iterable[bytes]) -> list[bytes]:
    """Return a line for each property with its values sorted, each once."""
    values: dict[bytes, set[bytes]] = {}
    for line in lines:
        name, _, rest = line.partition(b" ")
        values.setdefault(name, set()).update(_TERM.findall(rest) if _VALUE in rest else (rest,))
    return [b"%b %b" % (name, _VALUE.join(sorted(each))) for name, each in values.items()]


def _place(subject: bytes) -> int:
    """Return a thing's place among the kinds; things of other houses come behind ours."""
    if subject.startswith(_WHOLE):
        return _PLACE.get(subject[len(_WHOLE) :].partition(b"/")[0], _UNKNOWN)
    prefix = subject.partition(b":")[0]
    return _PLACE.get(prefix, _UNKNOWN if prefix == b"id" else _ELSEWHERE)

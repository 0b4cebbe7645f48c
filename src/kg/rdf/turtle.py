"""Turtle that a person can read and compare: sorted, grouped by subject, the same every time."""

from collections.abc import Iterable

from pyoxigraph import NamedNode, RdfFormat, Triple, serialize

from kg.rdf.namespace import ID, KINDS, PREFIXES, RDF

_PLACE = {kind: f"{number:02}" for number, kind in enumerate(KINDS)}
_TYPE = RDF + "type"


def order(triple: Triple) -> tuple[str, str, str, str]:
    """Return a triple's place: kind of thing, thing, its classes first, then by property."""
    subject, predicate, value = _iri(triple.subject), triple.predicate.value, triple.object
    path = subject.removeprefix(ID)
    kind = _PLACE.get(path.partition("/")[0], "99") if path != subject else "98"
    shown = value.value if isinstance(value, NamedNode) else str(value)
    return kind, subject, "" if predicate == _TYPE else predicate, shown


def write(triples: Iterable[Triple]) -> bytes:
    """Return the triples as Turtle, byte-equal for an equal set."""
    ordered = sorted(triples, key=order)
    return _spaced(serialize(ordered, format=RdfFormat.TURTLE, prefixes=PREFIXES) or b"")


def _iri(subject: object) -> str:
    """Return the address of a subject; the graph has no other subjects than named ones."""
    return subject.value if isinstance(subject, NamedNode) else str(subject)


def _spaced(body: bytes) -> bytes:
    """Return Turtle with an empty line before each subject."""
    out: list[bytes] = []
    for line in body.split(b"\n"):
        begins = line[:1] not in (b"", b"\t", b" ")
        prefix = line.startswith(b"@prefix")
        if begins and not prefix and out:
            out.append(b"")
        out.append(line.replace(b"\t", b"    ", 1) if line.startswith(b"\t") else line)
    return b"\n".join(out)

"""What is said of a thing and what leads to it, in plain words, each with where it leads."""

from dataclasses import dataclass
from typing import Final

from kg.query.reader import LABEL, TYPE, Reader, term_label
from kg.rdf.namespace import DEF

_OPENING: Final = 12
_OWN: Final = frozenset(
    {
        TYPE,
        LABEL,
        *(DEF + n for n in ("evidence", "reportEvidence", "dating", "observation", "judgement")),
    }
)
# What leads to a thing, in the order in which a reader asks
_TIES: Final = (
    "holder",
    "organisation",
    "post",
    "council",
    "inspection",
    "previousInspection",
    "leadInspector",
    "speaker",
    "teller",
    "aboutAgency",
    "succeeds",
)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Linked:
    """Some words, and the thing that they stand for; ``iri`` is empty where they are a value.

    ``opening`` holds the first words of a finding or a recommendation.
    """

    text: str
    iri: str = ""
    opening: str = ""


Group = tuple[str, tuple[Linked, ...]]
"""What some values have in common, and the values, sorted."""


def facts(reader: Reader, iri: str) -> tuple[Group, ...]:
    """Return a thing's own properties, by the property's label."""
    found: dict[str, set[Linked]] = {}
    for predicate, value, is_iri in reader.properties(iri):
        if predicate not in _OWN:
            shown = Linked(text=reader.label(value), iri=value) if is_iri else Linked(text=value)
            found.setdefault(term_label(predicate), set()).add(shown)
    return _sorted(found)


def ties(reader: Reader, iri: str) -> tuple[Group, ...]:
    """Return the things that lead to this one, grouped by their kind."""
    found: dict[str, set[Linked]] = {}
    for name in _TIES:
        for other in reader.subjects(name, iri):
            kind = ", ".join(reader.kinds(other))
            found.setdefault(kind, set()).add(_called(reader, other))
    return _sorted(found)


def _called(reader: Reader, iri: str) -> Linked:
    """Return a thing by its label; a finding or a recommendation with its opening words."""
    told = reader.value(iri, "sentence")
    if reader.value(iri, "number"):
        told = reader.value(iri, "text")
    words = told.split()
    opening = " ".join(words[:_OPENING]) + ("…" if len(words) > _OPENING else "")
    return Linked(text=reader.label(iri), iri=iri, opening=opening)


def _sorted(found: dict[str, set[Linked]]) -> tuple[Group, ...]:
    return tuple((name, tuple(sorted(values))) for name, values in sorted(found.items()))

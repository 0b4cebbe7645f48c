"""Making terms: nodes of the ontology, IRIs of things, literals of the few datatypes in use."""

from datetime import date
from enum import Enum
from functools import cache, lru_cache
from urllib.parse import quote

from pyoxigraph import Literal, NamedNode

from kg.model.terms import (
    AbsenceReason,
    Area,
    ClaimKind,
    ConflictKind,
    Framework,
    Grade,
    InspectionType,
    Polarity,
    Quantifier,
    QuotationKind,
    RoleType,
    Standing,
    Topic,
    Trend,
    Verdict,
)
from kg.rdf.namespace import DEF, EDTF, ID, XSD

# Characters that an IRI's path may hold as they are (RFC 3987); all others are percent-encoded.
SAFE = "/-._~"

SCHEMES: dict[type[Enum], str] = {
    AbsenceReason: "absence",
    Area: "area",
    ClaimKind: "claim",
    ConflictKind: "conflict",
    Framework: "framework",
    Grade: "grade",
    InspectionType: "type",
    Polarity: "polarity",
    Quantifier: "quantifier",
    QuotationKind: "quotation",
    RoleType: "role",
    Standing: "standing",
    Topic: "topic",
    Trend: "trend",
    Verdict: "verdict",
}

_BOOLEAN = NamedNode(XSD + "boolean")
_INTEGER = NamedNode(XSD + "integer")
_DECIMAL = NamedNode(XSD + "decimal")
_DATE = NamedNode(XSD + "date")
_EDTF = NamedNode(EDTF)


@cache
def term(iri: str) -> NamedNode:
    """Return the node of a class or property, given by its constant in ``kg.rdf.vocab``."""
    return NamedNode(iri)


def thing(key: str) -> NamedNode:
    """Return the IRI of a record by its key."""
    return NamedNode(ID + quote(key, safe=SAFE))


# By type as well: *children in care* is an area and a topic, and the two members are equal.
@lru_cache(maxsize=None, typed=True)
def concept(member: Enum) -> NamedNode:
    """Return the SKOS concept of a member of a closed word list.

    >>> concept(Area.HELP_AND_PROTECTION).value.rpartition("#")[2]
    'area-help-and-protection'
    """
    slug = member.name.lower().replace("_", "-")
    return NamedNode(f"{DEF}{SCHEMES[type(member)]}-{slug}")


def text(value: str) -> Literal:
    """Return a plain string."""
    return Literal(value)


def integer(value: int) -> Literal:
    """Return a whole number."""
    return Literal(str(value), datatype=_INTEGER)


def decimal(value: float) -> Literal:
    """Return a decimal number, without an exponent."""
    return Literal(f"{value:.4f}".rstrip("0").rstrip(".") or "0", datatype=_DECIMAL)


def boolean(value: bool) -> Literal:  # noqa: FBT001 - the value itself
    """Return a truth value."""
    return Literal("true" if value else "false", datatype=_BOOLEAN)


def day(value: date) -> Literal:
    """Return a calendar day."""
    return Literal(value.isoformat(), datatype=_DATE)


def edtf(value: str) -> Literal:
    """Return an uncertain time as it is written in EDTF."""
    return Literal(value, datatype=_EDTF)

"""The triples of a whole dossier: each record by its own function, each triple once."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pyoxigraph import Triple

from kg.model.dossier import Dossier, SourceNote
from kg.model.record import (
    Absence,
    Agency,
    Comparison,
    Conflict,
    Council,
    Finding,
    Inspection,
    Judgement,
    Person,
    Quotation,
    Recommendation,
    RoleHolding,
    Service,
    Tenure,
)
from kg.rdf.mapping import bodies, facts
from kg.rdf.mapping.bodies import Names
from kg.rdf.mapping.tallies import tallies

MAPPINGS: dict[type[Any], Callable[[Any, Names], Iterable[Triple]]] = {
    SourceNote: bodies.source,
    Council: bodies.council,
    Agency: bodies.agency,
    Service: bodies.service,
    Person: bodies.person,
    RoleHolding: bodies.holding,
    Inspection: facts.inspection,
    Judgement: facts.judgement,
    Absence: facts.absence,
    Tenure: facts.tenure,
    Finding: facts.finding,
    Recommendation: facts.recommendation,
    Quotation: facts.quotation,
    Conflict: facts.conflict,
    Comparison: facts.comparison,
}
"""The function that turns each class of record into triples."""


def triples(dossier: Dossier) -> Iterator[Triple]:
    """Yield the triples of a dossier, each once, and no blank node."""
    names = _names(dossier)
    seen: set[Triple] = set()
    for group in _groups(dossier):
        for record in group:
            for triple in MAPPINGS[type(record)](record, names):
                if triple not in seen:
                    seen.add(triple)
                    yield triple
    yield from tallies(dossier, names)


def _groups(dossier: Dossier) -> Iterator[tuple[Any, ...]]:
    """Yield the kinds of records in the order in which a reader wants them."""
    yield dossier.articles
    yield dossier.councils
    yield dossier.inspections
    yield dossier.judgements
    yield dossier.absences
    yield dossier.findings
    yield dossier.recommendations
    yield dossier.people
    yield dossier.roles
    yield dossier.tenures
    yield dossier.quotations
    yield dossier.services
    yield dossier.agencies
    yield dossier.conflicts
    yield dossier.comparisons


def _names(dossier: Dossier) -> Names:
    """Return what things are called in the labels of others."""
    found: dict[str, str] = {}
    named: tuple[Council | Agency | Service | Person, ...] = (
        *dossier.councils,
        *dossier.agencies,
        *dossier.services,
        *dossier.people,
    )
    found.update((record.key, record.name) for record in named)
    for note in dossier.articles:
        found[f"source/{note.article.key}"] = note.article.title or note.article.name
    names = Names(found)
    for inspection in dossier.inspections:
        found[inspection.key] = facts.inspection_label(inspection, names)
    return names

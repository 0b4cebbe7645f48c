"""Graphs of a few records, for the tests of claims and of their difference."""

from dataclasses import replace

import make
from kg.model.dossier import Account, Dossier
from kg.rdf.mapping import triples
from kg.rdf.schemes import scheme_triples
from kg.resolve.link import link
from kg.store.graph import load_triples
from kg.store.reading import Reading

TOWN = make.council()


def reading(dossier: Dossier) -> Reading:
    """Return the graph of a dossier, read."""
    return Reading(load_triples([*triples(dossier), *scheme_triples()]))


def linked(*accounts: Account) -> Reading:
    """Return the graph of what sources say, read."""
    return reading(link(accounts))


def graded(source: str = "a1", **fields: object) -> Account:
    """Return what a source says that tells an inspection of Redbridge and its overall grade."""
    inspection = make.inspection("2019-04-29/2019-05-03", source)
    given = make.judgement(inspection.key, source=source)
    return make.account(
        source,
        councils=(make.council(source=source),),
        inspections=(inspection,),
        judgements=(replace(given, **fields),),  # type: ignore[arg-type]
    )

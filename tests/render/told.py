"""Things made from records, for the tests of what the picture tells."""

from collections.abc import Callable, Iterator, Mapping

import make
import sample
from kg.model.dossier import Dossier
from kg.rdf.mapping import triples
from kg.render.proof import Proof
from kg.render.thing import Thing
from kg.store.graph import load_triples
from kg.store.reading import Reading

Maker = Callable[[Reading, Proof], Iterator[tuple[str, Thing]]]


def read(dossier: Dossier | None = None) -> Reading:
    """Return a dossier read from a store; without one, that of two sources on one council."""
    found = sample.triples() if dossier is None else triples(dossier)
    return Reading(load_triples(found))


def things(
    maker: Maker, dossier: Dossier | None = None, texts: Mapping[str, str] | None = None
) -> dict[str, Thing]:
    """Return what a maker makes of a dossier, by the path of the thing's IRI."""
    reading = read(dossier)
    made = maker(reading, Proof(reading, texts))
    return {node.removeprefix(sample.ID): thing for node, thing in made}


def facts(thing: Thing, name: str) -> list[str]:
    """Return the values of a thing's facts of one name, in their order."""
    return [fact.value for fact in thing.facts if fact.name == name]


def every() -> Dossier:
    """Return a dossier with one record of every class."""
    return make.dossier()

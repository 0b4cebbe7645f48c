"""Reading one thing's properties off the store, without a query for each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from kg.query.prefixes import ontology
from kg.rdf.namespace import DEF, RDF, RDFS

if TYPE_CHECKING:
    from pyoxigraph import Store

TYPE = f"{RDF}type"
LABEL = f"{RDFS}label"
# leadInspector -> lead Inspector
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


@cache
def term_labels() -> dict[str, str]:
    """Return the labels of the ontology's terms and concepts by IRI."""
    return {s: o for s, p, o in ontology() if p.endswith(("#label", "#prefLabel"))}


def term_label(iri: str) -> str:
    """Return what a term is called; one without a label by the words its name is made of."""
    name = re.split(r"[#/]", iri)[-1]
    return term_labels().get(iri) or _HUMP.sub(" ", name).lower()


@dataclass(frozen=True, slots=True)
class Reader:
    """A store, asked for one thing at a time."""

    store: "Store"

    def exists(self, iri: str) -> bool:
        """Say whether anything is said of a thing."""
        return next(self.properties(iri), None) is not None

    def properties(self, iri: str) -> Iterator[tuple[str, str, bool]]:
        """Yield a thing's properties: the property, the value, and whether that is an IRI."""
        from pyoxigraph import NamedNode

        for quad in self.store.quads_for_pattern(NamedNode(iri), None, None):
            value = getattr(quad.object, "value", str(quad.object))
            yield quad.predicate.value, value, isinstance(quad.object, NamedNode)

    def values(self, iri: str, name: str) -> list[str]:
        """Return the sorted values of a property: a name of our ontology, or a whole IRI."""
        from pyoxigraph import NamedNode

        predicate = NamedNode(name if ":" in name else DEF + name)
        quads = self.store.quads_for_pattern(NamedNode(iri), predicate, None)
        return sorted({getattr(quad.object, "value", str(quad.object)) for quad in quads})

    def value(self, iri: str, name: str) -> str:
        """Return the first value of a property, or ``""``."""
        return next(iter(self.values(iri, name)), "")

    def subjects(self, name: str, iri: str) -> list[str]:
        """Return the sorted things that have ``iri`` as the value of a property."""
        from pyoxigraph import NamedNode

        predicate = NamedNode(name if ":" in name else DEF + name)
        quads = self.store.quads_for_pattern(None, predicate, NamedNode(iri))
        return sorted({getattr(quad.subject, "value", "") for quad in quads})

    def label(self, iri: str) -> str:
        """Return what a thing or a term is called."""
        return self.value(iri, LABEL) or term_label(iri)

    def kinds(self, iri: str) -> list[str]:
        """Return the names of a thing's classes, the broad ones left out."""
        found = [value for value in self.values(iri, TYPE) if value.startswith(DEF)]
        narrow = [value for value in found if value != f"{DEF}Source" or len(found) == 1]
        return [term_label(value) for value in narrow]

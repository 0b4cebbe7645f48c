"""The store read once into plain words: what the graph says of each node of it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kg.rdf.namespace import DCTERMS, DEF, ORG, RDF, RDFS
from kg.rdf.terms import SCHEMES, concept

if TYPE_CHECKING:
    from pyoxigraph import Store

_TAKEN: Final = (DEF, ORG, DCTERMS)
_TYPE: Final = RDF + "type"
_LABEL: Final = RDFS + "label"
_NONE: Final[dict[str, list[str]]] = {}


class Reading:
    """The values of each node's properties, by the property's name without its namespace."""

    def __init__(self, store: "Store") -> None:
        """Read the whole store, once."""
        self._values: dict[str, dict[str, list[str]]] = {}
        self._sorts: dict[str, list[str]] = {}
        self._leading: dict[tuple[str, str], dict[str, list[str]]] = {}
        self._concepts = {
            concept(member).value: str(member.value) for kind in SCHEMES for member in kind
        }
        for quad in store:
            self._take(quad.subject.value, quad.predicate.value, quad.object.value)
        for properties in self._values.values():
            for values in properties.values():
                values.sort()

    def _take(self, subject: str, predicate: str, value: str) -> None:
        if predicate == _TYPE:
            self._sorts.setdefault(value, []).append(subject)
            return
        name = "label" if predicate == _LABEL else ""
        for space in _TAKEN:
            name = name or (predicate[len(space) :] if predicate.startswith(space) else "")
        if name:
            self._values.setdefault(subject, {}).setdefault(name, []).append(value)

    def every(self, sort: str) -> Iterator[str]:
        """Yield the nodes of a class of the ontology, sorted."""
        space = ORG if sort == "ChangeEvent" else DEF
        yield from sorted(set(self._sorts.get(space + sort, ())))

    def leading(self, node: str, sort: str, name: str) -> list[str]:
        """Return the nodes of a class whose property points at a node, sorted."""
        if (sort, name) not in self._leading:
            found: dict[str, list[str]] = {}
            for other in self.every(sort):
                for value in self.all(other, name):
                    found.setdefault(value, []).append(other)
            self._leading[sort, name] = found
        return self._leading[sort, name].get(node, [])

    def all(self, node: str, name: str) -> list[str]:
        """Return the values of a property, sorted."""
        return self._values.get(node, _NONE).get(name, [])

    def one(self, node: str, name: str) -> str:
        """Return the first value of a property, or nothing."""
        return next(iter(self.all(node, name)), "")

    def yes(self, node: str, name: str) -> bool:
        """Say whether a property is true."""
        return self.one(node, name) in ("true", "1")

    def words(self, node: str, name: str) -> list[str]:
        """Return the words of the concepts that a property points at."""
        return [self._concepts.get(value, value) for value in self.all(node, name)]

    def word(self, node: str, name: str) -> str:
        """Return the word of the first concept that a property points at, or nothing."""
        return next(iter(self.words(node, name)), "")

    def name(self, node: str) -> str:
        """Return what a node is called."""
        return self.one(node, "name") or self.one(node, "label") or node.rsplit("/", 1)[-1]

"""Finding things by what they are called: labels, short and official names, aliases, codes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kg.query.reader import LABEL, Reader
from kg.rdf.namespace import DEF, ID

if TYPE_CHECKING:
    from pyoxigraph import Store

_NAMES: Final = (
    LABEL,
    *(DEF + name for name in ("name", "alias", "officialName", "gss", "fileName")),
)
# Those that people look for; an inspection's findings are found through it.
_KINDS: Final = (
    "council",
    "person",
    "agency",
    "service",
    "inspection",
    "post",
    "source",
    "role",
    "conflict",
)
_MOST: Final = 50
_LONGEST: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something that was found: its IRI and the path of its page, its label and its kind."""

    iri: str
    path: str
    label: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Name:
    plain: str
    iri: str
    place: int


class Index:
    """The names of a graph's things, read once."""

    def __init__(self, store: "Store") -> None:
        """Read the names."""
        from pyoxigraph import NamedNode

        self._reader = Reader(store)
        found = set()
        for predicate in _NAMES:
            for quad in store.quads_for_pattern(None, NamedNode(predicate), None):
                iri = getattr(quad.subject, "value", "")
                kind = iri.removeprefix(ID).partition("/")[0]
                if iri.startswith(ID) and kind in _KINDS:
                    found.add((plain(getattr(quad.object, "value", "")), iri, _KINDS.index(kind)))
        self._names = [_Name(plain=a, iri=b, place=c) for a, b, c in sorted(found)]

    def find(self, wanted: str) -> list[Hit]:
        """Return what is called so, best first: whole names, beginnings, words, parts of words.

        Every word that is asked for must be there.
        """
        words = plain(wanted[:_LONGEST]).split()
        whole = " ".join(words)
        rated: dict[str, tuple[int, int, str]] = {}
        for name in self._names if words else ():
            if all(word in name.plain for word in words):
                rank = (_rank(name.plain, whole, words), name.place, name.plain)
                rated[name.iri] = min(rank, rated.get(name.iri, rank))
        best = sorted((rank, iri) for iri, rank in rated.items())[:_MOST]
        return [self._hit(iri) for _, iri in best]

    def names(self, kind: str) -> tuple[str, ...]:
        """Return what the things of a kind are called, by the alphabet."""
        iris = {name.iri for name in self._names if _KINDS[name.place] == kind}
        found = {self._reader.value(iri, "name") or self._reader.label(iri) for iri in iris}
        return tuple(sorted(found))

    def _hit(self, iri: str) -> Hit:
        return Hit(
            iri=iri,
            path=f"/id/{iri.removeprefix(ID)}",
            label=self._reader.label(iri),
            kind=", ".join(self._reader.kinds(iri)),
        )


def plain(text: str) -> str:
    """Return a text as it is compared: without capitals, wide spaces and curly apostrophes.

    >>> plain("Children’s  Services")
    "children's services"
    """
    return " ".join(text.replace("’", "'").casefold().split())


def _rank(name: str, whole: str, words: list[str]) -> int:
    """Return how well a name fits: 0 for the name itself, 4 for letters within words."""
    if name == whole:
        return 0
    if name.startswith(whole):
        return 1
    padded = f" {name}"
    if f" {whole}" in padded:
        return 2
    return 3 if all(f" {word}" in padded for word in words) else 4

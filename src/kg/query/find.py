"""Finding the thing that a person means: by its IRI, the end of one, or what it is called."""

from typing import TYPE_CHECKING

from kg.errors import GraphError
from kg.query.nearest import nearest
from kg.query.reader import LABEL, Reader
from kg.rdf.namespace import DEF, ID

if TYPE_CHECKING:
    from pyoxigraph import Store

_SHOWN = 5
_NAMES = (LABEL, f"{DEF}name", f"{DEF}alias", f"{DEF}officialName", f"{DEF}gss", f"{DEF}fileName")


def find_things(store: "Store", wanted: str) -> list[str]:
    """Return the IRIs of the things that a text names, sorted.

    A label goes before a name or an alias, so that *Redbridge* is the council.

    Raises:
        GraphError: Nothing in the graph is called so; the nearest labels are given.
    """
    reader = Reader(store)
    text = wanted.strip()
    for iri in (text.strip("<>"), ID + text.strip("/")):
        if _is_iri(iri) and reader.exists(iri):
            return [iri]
    spellings = _spellings(store)
    for names in spellings:
        found = names.get(_plain(text))
        if found:
            return sorted(found)
    raise GraphError(_unknown(text, spellings[0], reader))


def _is_iri(text: str) -> bool:
    from pyoxigraph import NamedNode

    try:
        NamedNode(text)
    except ValueError:
        return False
    return True


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").casefold().split())


def _spellings(store: "Store") -> list[dict[str, set[str]]]:
    """Return, for each property that names things, the things by plain spelling."""
    from pyoxigraph import NamedNode

    tables = []
    for predicate in _NAMES:
        table: dict[str, set[str]] = {}
        for quad in store.quads_for_pattern(None, NamedNode(predicate), None):
            iri = getattr(quad.subject, "value", "")
            if iri.startswith(ID):
                name = getattr(quad.object, "value", "")
                table.setdefault(_plain(name), set()).add(iri)
        tables.append(table)
    return tables


def _unknown(text: str, labels: dict[str, set[str]], reader: Reader) -> str:
    plain = _plain(text)
    near = [label for label in sorted(labels) if plain and plain in label][:_SHOWN]
    near = near or list(nearest(plain, sorted(labels)))
    # As they are printed, and not as they were compared.
    hint = "".join(f"\n  {reader.label(min(labels[label]))}" for label in near)
    return f"Nothing in the graph is called {text}." + (f" The nearest:{hint}" if near else "")

"""The graph as tables with keys: a table of things for each kind, and one of what ties them.

Heads are those of Neo4j's import (``neo4j-admin database import``): ``key:ID``, ``:LABEL``,
``:START_ID``, ``:END_ID``, ``:TYPE``, and a type after a colon for numbers and truth values; in
pandas ``key:ID`` joins with ``:START_ID`` and ``:END_ID``. A key is a thing's address.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kg.query.exchange import network
from kg.query.table import Cell, Table

if TYPE_CHECKING:
    from pyoxigraph import Store

TIES: Final = "relationships"
_TYPES: Final[dict[type, str]] = {bool: ":boolean", int: ":int", float: ":float"}


def keyed(store: "Store") -> Iterator[Table]:
    """Yield the things of each kind by its name, then what ties them."""
    graph = network(store)
    kinds: dict[str, list[tuple[str, dict[str, object]]]] = defaultdict(list)
    for key, facts in graph.nodes(data=True):
        kinds[str(facts["kind"]).partition(";")[0] or "Thing"].append((key, facts))
    for kind, things in sorted(kinds.items()):
        yield _things(kind, things)
    yield Table(
        name=TIES,
        columns=(":START_ID", ":END_ID", ":TYPE"),
        rows=tuple((a, b, str(facts["label"])) for a, b, facts in graph.edges(data=True)),
    )


def _things(kind: str, things: list[tuple[str, dict[str, object]]]) -> Table:
    """Return the table of one kind: key, label, kinds, then what is told of any of them."""
    kept = {"label", "kind"}
    names = sorted({name for _, facts in things for name in facts} - kept)
    typed = {name: _type(name, things) for name in names}
    return Table(
        name=kind,
        columns=("key:ID", "label", ":LABEL", *(f"{name}{typed[name]}" for name in names)),
        rows=tuple(
            (
                key,
                str(facts["label"]),
                str(facts["kind"]).replace("; ", ";"),
                *(_cell(facts.get(name)) for name in names),
            )
            for key, facts in things
        ),
    )


def _type(name: str, things: list[tuple[str, dict[str, object]]]) -> str:
    """Return the type that all values of a column have, as its head tells it."""
    kinds = {type(facts[name]) for _, facts in things if name in facts}
    return _TYPES.get(kinds.pop(), "") if len(kinds) == 1 else ""


def _cell(value: object) -> Cell:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)

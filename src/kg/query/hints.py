"""What a person is told of a query's value that nothing in the graph has: *council=Bren*.

The answer to such a query is rightly empty, but a slip of the pen should not pass for news.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from kg.query.catalogue import parse
from kg.query.nearest import nearest
from kg.query.run import rows

if TYPE_CHECKING:
    from pyoxigraph import Store

_PROPERTIES = {"council": ("name", "is called"), "region": ("region", "is in the region")}
"""The parameters whose values councils have: the property that holds them, and how it is said."""


def strange_values(store: "Store", values: Mapping[str, str]) -> Iterator[str]:
    """Yield a sentence for each value of a parameter that no council of the graph has."""
    for param, value in values.items():
        if param not in _PROPERTIES:
            continue
        name, said = _PROPERTIES[param]
        known = _known(store, name)
        if known and value.casefold() not in {one.casefold() for one in known}:
            near = ", ".join(nearest(value, sorted(known)))
            hint = f" The nearest: {near}." if near else ""
            yield f"No council of the graph {said} {value}.{hint}"


def _known(store: "Store", name: str) -> set[str]:
    """Return the values of a property of the graph's councils."""
    query = parse("hint", f"SELECT DISTINCT ?value WHERE {{ ?c a kg:Council ; kg:{name} ?value }}")
    return {row["value"] for row in rows(store, query)}

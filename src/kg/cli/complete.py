"""What a shell offers after TAB: named queries, their parameters, and the values that exist."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from kg.errors import KgError

if TYPE_CHECKING:
    from kg.query.catalogue import Query

_MOST = 200


def query_names(
    ctx: click.Context,  # noqa: ARG001 -- click's signature
    param: click.Parameter,  # noqa: ARG001
    incomplete: str,
) -> list[CompletionItem]:
    """Offer the named queries with their questions, and files where none fits."""
    from kg.query.catalogue import queries

    found = [
        CompletionItem(name, help=query.question)
        for name, query in queries().items()
        if name.startswith(incomplete)
    ]
    return found or [CompletionItem(incomplete, type="file")]


def parameters(
    ctx: click.Context,
    param: click.Parameter,  # noqa: ARG001 -- click's signature
    incomplete: str,
) -> list[CompletionItem]:
    """Offer a query's parameters, and after ``=`` the values that its answer has."""
    from kg.query.catalogue import queries

    # An option without its value ends click's reading early: the name is then among the rest.
    said = [str(ctx.params.get("query") or ""), *ctx.args]
    query = next((queries()[word] for word in said if word in queries()), None)
    if query is None:
        return []
    name, equals, begun = incomplete.partition("=")
    if not equals:
        return [
            CompletionItem(f"{known}=", help=kind)
            for known, kind in query.params.items()
            if known.startswith(name)
        ]
    values = sorted(_values(query, name, ctx.params.get("graph")))
    fitting = (v for v in values if v.casefold().startswith(begun.casefold()))
    return [CompletionItem(f"{name}={value}") for value in _first(fitting)]


def _first(values: Iterable[str]) -> Iterator[str]:
    """Yield so many values as a person may want to look at."""
    for _, value in zip(range(_MOST), values, strict=False):
        yield value


def _values(query: "Query", name: str, graph: object) -> set[str]:
    """Return the values of a parameter: those that its type lists, else those of its column."""
    from kg.query.params import choices
    from kg.query.run import rows
    from kg.store.graph import open_place

    listed = choices(query.params.get(name, ""))
    if listed or name not in query.columns:
        return set(listed)
    place = graph if isinstance(graph, Path | str) else Path("out")
    try:
        return {row[name] for row in rows(open_place(place), query) if name in row}
    except KgError:
        return set()

"""The named queries as pages: each a question in words, a form of its parameters, and its rows."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from kg.errors import QueryError
from kg.query.catalogue import Query, queries
from kg.query.params import bind, choices, wanted
from kg.rdf.namespace import ID
from kg.serve.answer import RefusedError
from kg.serve.gate import judge
from kg.serve.media import ROWS
from kg.serve.search import Index

if TYPE_CHECKING:
    from kg.serve.answer import Asker

_OFFERED: Final = ("council", "person", "service", "agency")
"""The parameters whose values are names of a kind of thing."""

_JSON: Final = next(media for media in ROWS if media.name == "json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One parameter in a form: its value now, what it takes, and its choices if it has some.

    ``offered`` holds values that the graph has; others can be typed.
    """

    name: str
    value: str
    hint: str
    choices: tuple[str, ...]
    offered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A value of a row; ``link`` leads to the page of the thing that it is, or names."""

    text: str
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """An answer on a page: some rows, how many there are in all, or why there are none."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    count: int = 0
    problem: str = ""
    status: int = 200


def fields(query: Query, values: Mapping[str, str], index: Index) -> tuple[Field, ...]:
    """Return the form of a query's parameters."""
    return tuple(
        Field(
            name=name,
            value=values.get(name, ""),
            hint="" if name in _OFFERED else wanted(kind),
            choices=choices(kind),
            offered=index.names(name) if name in _OFFERED else (),
        )
        for name, kind in query.params.items()
    )


def groups() -> tuple[tuple[str, tuple[Query, ...]], ...]:
    """Return the named queries: those that can be narrowed down, and the others."""
    every = list(queries().values())
    return (
        ("To narrow down by a name, a year or a word", tuple(q for q in every if q.params)),
        ("Of the whole graph", tuple(q for q in every if not q.params)),
    )


def text(query: Query, values: Mapping[str, str]) -> str:
    """Return a query's SPARQL with values for its parameters.

    Raises:
        QueryError: A value is not of the parameter's type.
    """
    given = {name: value for name, value in values.items() if value.strip()}
    return bind(query.text, given, query.params)


def links(query: Query, values: Mapping[str, str]) -> dict[str, str]:
    """Return where an answer is opened in the editor, and where it is had as a file."""
    asked = urlencode({"query": text(query, values)})
    return {"editor": f"/editor?{asked}", "sparql": f"/sparql?{asked}"}


async def rows(
    asker: "Asker", query: Query, values: Mapping[str, str], label: Callable[[str], str]
) -> Rows:
    """Return a named query's rows for a page, things by their labels, or why there are none."""
    try:
        question = judge(text(query, values))
        answer = await asker.ask(question, _JSON)
    except QueryError as error:
        return Rows(problem=str(error), status=400)
    except RefusedError as refusal:
        return Rows(problem=refusal.reason, status=refusal.status)
    with answer.body as body:
        found = json.load(body)
    columns = tuple(found["head"]["vars"])
    every = found["results"]["bindings"]
    shown = every[: asker.limits.shown]
    return Rows(
        columns=columns,
        rows=tuple(tuple(_cell(row.get(name), label) for name in columns) for row in shown),
        count=len(every),
    )


def _cell(term: Mapping[str, str] | None, label: Callable[[str], str]) -> Cell:
    """Return a term as people read it, one of our things as a link to its page."""
    if term is None:
        return Cell(text="")
    value = term["value"]
    if term["type"] == "uri" and value.startswith(ID):
        return Cell(text=label(value), link=f"/id/{value.removeprefix(ID)}")
    return Cell(text=value)

"""The only caller of the query engine: Oxigraph, with the query's text.

A prepared query or a further keyword makes rdflib leave Oxigraph for its own slow engine without
a word, so queries go as text and straight to the store.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.errors import QueryError
from kg.query.catalogue import Query, checks, queries
from kg.query.nearest import nearest
from kg.query.params import bind
from kg.query.prefixes import KG, PREFIXES, declared_terms
from kg.query.problems import explain, own_terms, refused

if TYPE_CHECKING:
    from pyoxigraph import QueryBoolean, QuerySolutions, QueryTriples, Store

    Answer = QuerySolutions | QueryBoolean | QueryTriples

Row = dict[str, str]


def ask(store: "Store", query: Query, values: Mapping[str, str] | None = None) -> "Answer":
    """Run a query, with values for its parameters; the answer is read while it is used.

    Raises:
        QueryError: The text, a parameter or a term of the ontology is wrong, or the query
            would write or call another server.
    """
    text = bind(query.text, values or {}, query.params)
    reason = refused(text)
    if reason is not None:
        raise QueryError(reason)
    try:
        answer = store.query(text, prefixes=PREFIXES)
    except SyntaxError as error:
        raise QueryError(explain(text, str(error), PREFIXES)) from error
    except ValueError as error:
        message = f"The query cannot be run: {error}"
        raise QueryError(message) from error
    if query not in (queries().get(query.name), checks().get(query.name)):
        _check_terms(store, text)
    return answer


def rows(store: "Store", query: Query, values: Mapping[str, str] | None = None) -> list[Row]:
    """Return the rows of a SELECT query as text, column by column; unbound columns are left out.

    Raises:
        QueryError: As :func:`ask`, or the query is no SELECT.
    """
    return [dict(row.cells) for row in solutions(ask(store, query, values), query.name)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Solution:
    """One row of an answer: its bound columns and their text, in the order of the columns."""

    cells: tuple[tuple[str, str], ...]


def solutions(answer: "Answer", name: str = "The query") -> Iterator[Solution]:
    """Yield the rows of a SELECT query's answer.

    Raises:
        QueryError: The answer is of another form.
    """
    from pyoxigraph import QuerySolutions

    if not isinstance(answer, QuerySolutions):
        message = f"{name} does not answer with rows: a SELECT query does."
        raise QueryError(message)
    columns = [variable.value for variable in answer.variables]
    for solution in answer:
        found = ((column, solution[column]) for column in columns)
        yield Solution(
            cells=tuple((column, _text(term)) for column, term in found if term is not None)
        )


def _text(term: object) -> str:
    """Return a term as people read it: a literal's words, an IRI's letters."""
    value = getattr(term, "value", None)
    return value if isinstance(value, str) else str(term)


def _check_terms(store: "Store", text: str) -> None:
    """Refuse a term under ``kg:`` that neither the ontology nor the graph has.

    Such a query would answer with no rows, and nobody would know why.
    """
    used = own_terms(text, KG)
    known = declared_terms() if used else frozenset()
    for name in used:
        if name not in known and not _occurs(store, f"{KG}{name}"):
            near = nearest(name, known)
            hint = f" The nearest: {', '.join(f'kg:{term}' for term in near)}." if near else ""
            message = f"The ontology has no term kg:{name}.{hint}"
            raise QueryError(message)


def _occurs(store: "Store", iri: str) -> bool:
    from pyoxigraph import NamedNode

    node = NamedNode(iri)
    found = (
        store.quads_for_pattern(node, None, None),
        store.quads_for_pattern(None, node, None),
        store.quads_for_pattern(None, None, node),
    )
    return any(next(iter(quads), None) is not None for quads in found)

"""The answer to a question: rows for a program, a table in a notebook, a frame for pandas."""

from collections import namedtuple
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Any, Final

from pyoxigraph import QueryBoolean, QuerySolutions, QueryTriples
from rdflib import Graph as Triples
from rdflib.query import Result
from rdflib.term import Identifier, URIRef, Variable

from kg.errors import SettingsError
from kg.library.values import term, value
from kg.query.reader import Reader

if TYPE_CHECKING:
    from pandas import DataFrame
    from pyoxigraph import Store

    from kg.query.run import Answer

SHOWN: Final = 60
"""How many rows a notebook shows; the others are counted."""


class Rows(Result):
    """What a query answers: an :class:`rdflib.query.Result` that is kind to people.

    Of a SELECT query each row is a named tuple of Python's own values: ``row.council``,
    ``row["council"]`` and ``row[1]`` are the same cell. rdflib's terms are in :attr:`bindings`.
    Of ASK it is true or false; of CONSTRUCT and DESCRIBE :attr:`graph` holds the triples.
    """

    def __init__(
        self,
        answer: "Answer",
        store: "Store",
        name: str = "The query",
        hints: Iterable[str] = (),
    ) -> None:
        """Read an answer to its end, so that it can be walked through again and again.

        ``hints`` says what may be a slip in the question: they stand under an empty answer.
        """
        self.name = name
        self.hints = tuple(hints)
        self.columns: tuple[str, ...] = ()
        self._rows: list[Any] = []
        self._store = store
        super().__init__(_kind(answer))
        if isinstance(answer, QueryBoolean):
            self.askAnswer = bool(answer)
        elif isinstance(answer, QueryTriples):
            self.graph = Triples()
            for triple in answer:
                self.graph.add(
                    (term(triple.subject), URIRef(triple.predicate.value), term(triple.object))
                )
        else:
            self._take(answer)

    def _take(self, answer: QuerySolutions) -> None:
        """Take the rows of a SELECT query, as terms and as values."""
        self.columns = tuple(variable.value for variable in answer.variables)
        self.vars = [Variable(column) for column in self.columns]
        make = _row_type(self.columns)
        terms: list[Mapping[Variable, Identifier]] = []
        for solution in answer:
            cells = [solution[column] for column in self.columns]
            self._rows.append(make(*map(value, cells)))
            pairs = zip(self.vars, cells, strict=True)
            terms.append({v: term(cell) for v, cell in pairs if cell is not None})
        self.bindings = terms

    def __iter__(self) -> Iterator[Any]:
        """Walk through the rows; through the triples of a CONSTRUCT query."""
        return iter(self._rows) if self.type == "SELECT" else super().__iter__()

    def __getitem__(self, place: int) -> Any:  # noqa: ANN401 -- a row's type is made for its query
        """Return the row at a place."""
        return self._rows[place]

    def __len__(self) -> int:
        """Count the rows, or the triples."""
        return len(self._rows) if self.type == "SELECT" else super().__len__()

    def to_frame(self) -> "DataFrame":
        """Return the rows as a pandas frame: numbers as numbers, days as days.

        Raises:
            SettingsError: The query answers with no rows, or pandas is not installed.
        """
        if self.type != "SELECT":
            message = f"{self.name} does not answer with rows: a SELECT query does."
            raise SettingsError(message)
        from kg.library.frame import frame

        return frame(self.columns, self._rows)

    df = to_frame

    def __repr__(self) -> str:
        """Show the first rows as a plain table."""
        if self.type == "ASK":
            return "yes" if self else "no"
        if self.type != "SELECT" or not self.columns:
            return f"<{len(self)} triples>"
        from kg.query.formats import plain_table

        cells = [self._shown(row) for row in self._rows[:SHOWN]]
        rest = len(self) - len(cells)
        more = f"… and {rest:,} more rows\n" if rest else ""
        return plain_table(self.columns, cells) + more + "".join(f"{h}\n" for h in self.hints)

    def _repr_html_(self) -> str:
        """Show the first rows in a notebook: things by what they are called, all text escaped."""
        if self.type != "SELECT":
            return f"<p>{escape(repr(self))}</p>"
        head = "".join(f"<th>{escape(column)}</th>" for column in self.columns)
        body = "".join(
            "<tr>" + "".join(f"<td>{self._cell(cell)}</td>" for cell in row) + "</tr>"
            for row in self._rows[:SHOWN]
        )
        rest = len(self) - SHOWN
        more = f" The first {SHOWN} are shown." if rest > 0 else ""
        count = f"{len(self):,} row{'' if len(self) == 1 else 's'}.{more}"
        count = escape(" ".join((count, *self.hints)))
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><p>{count}</p>"

    def _shown(self, row: Iterable[object]) -> list[str]:
        return [self._label(cell) for cell in row]

    def _cell(self, cell: object) -> str:
        """Return a cell as HTML; a thing's address stands in its title."""
        text = escape(self._label(cell))
        return f'<span title="{escape(cell)}">{text}</span>' if isinstance(cell, URIRef) else text

    def _label(self, cell: object) -> str:
        if isinstance(cell, URIRef):
            return Reader(self._store).label(cell)
        return "" if cell is None else str(cell)


def _kind(answer: "Answer") -> str:
    """Return the form of a query by what it answers with, as rdflib calls it."""
    if isinstance(answer, QueryBoolean):
        return "ASK"
    return "SELECT" if isinstance(answer, QuerySolutions) else "CONSTRUCT"


class _Keyed:
    """A row whose cells are found by their column's name too."""

    __slots__ = ()
    _columns: tuple[str, ...] = ()

    def __getitem__(self, key: object) -> Any:  # noqa: ANN401 -- as a tuple's
        if not isinstance(key, str):
            return super().__getitem__(key)  # type: ignore[misc] # the tuple beside it has one
        try:
            return super().__getitem__(self._columns.index(key))  # type: ignore[misc] # likewise
        except ValueError:
            raise KeyError(key) from None


def _row_type(columns: Sequence[str]) -> Any:  # noqa: ANN401 -- a type made for the query
    """Return the type of a query's rows: a named tuple that takes a column's name as key too.

    A column whose name Python keeps for itself, as *class*, is ``row["class"]`` only.
    """
    plain = namedtuple("Row", columns, rename=True)  # type: ignore[misc] # noqa: PYI024 -- made at run time
    return type("Row", (_Keyed, plain), {"__slots__": (), "_columns": tuple(columns)})

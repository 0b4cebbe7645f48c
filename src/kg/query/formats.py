"""Answers in the formats that people and programs read."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO, TextIO, cast

from kg.errors import QueryError
from kg.query.prefixes import PREFIXES
from kg.query.run import solutions
from kg.query.visible import unmarked, visible
from kg.rdf.namespace import DEF, ID

if TYPE_CHECKING:
    from pyoxigraph import QueryTriples, Store, Triple

    from kg.query.run import Answer

ROW_FORMATS = ("table", "csv", "tsv", "json", "xml", "md")
GRAPH_FORMATS = ("turtle", "ntriples")
FORMATS = ROW_FORMATS + GRAPH_FORMATS
STREAMED = ("csv", "tsv", "json", "xml")
"""Formats of which a row can be written before the next is known."""
_PIECE = 1 << 16

_CELL = str.maketrans({"\n": " ", "\r": " ", "\t": " ", "|": "\\|"})


def serialise(answer: "Answer", form: str, name: str = "The query") -> bytes:
    """Return an answer in a format; ``table`` is plain text without colour.

    CSV, TSV, JSON and XML are the SPARQL 1.1 result formats to the letter.

    Raises:
        QueryError: The answer is of a form that the format does not fit.
    """
    from pyoxigraph import QueryBoolean, QueryResultsFormat, QueryTriples

    if isinstance(answer, QueryTriples):
        return _triples(answer, form)
    if form in GRAPH_FORMATS:
        message = f"{name} answers with rows, not triples: use {', '.join(ROW_FORMATS)}."
        raise QueryError(message)
    if form in {"table", "md"} and isinstance(answer, QueryBoolean):
        return b"yes\n" if answer else b"no\n"
    if form == "table":
        return plain_table(*cells(answer, name)).encode()
    if form == "md":
        return _markdown(*cells(answer, name)).encode()
    body = answer.serialize(format=getattr(QueryResultsFormat, form.upper())) or b""
    return body if body.endswith(b"\n") else body + b"\n"


def stream(answer: "Answer", form: str, out: BinaryIO, name: str = "The query") -> None:
    """Write an answer in a format; of rows in csv, tsv, json or xml no more than one is held.

    Raises:
        QueryError: The answer is of a form that the format does not fit.
        OSError: The writing fails; a reader may have gone away.
    """
    from pyoxigraph import QueryResultsFormat, QuerySolutions

    if form not in STREAMED or not isinstance(answer, QuerySolutions):
        out.write(serialise(answer, form, name))
        return
    ended = _Ended(out)
    kind = getattr(QueryResultsFormat, form.upper())
    answer.serialize(output=cast("BinaryIO", ended), format=kind)
    ended.end()


class _Ended:
    """A stream that ends in a line end, whatever is written to it, in pieces of some size."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._held: list[bytes] = []
        self._size = 0
        self._last = b""

    def write(self, piece: bytes) -> int:
        """Take a piece; the engine gives them word by word."""
        self._held.append(bytes(piece))
        self._size += len(piece)
        if self._size >= _PIECE:
            self.flush()
        return len(piece)

    def flush(self) -> None:
        """Hand on what is held."""
        body = b"".join(self._held)
        self._last = body[-1:] or self._last
        self._held.clear()
        self._size = 0
        self._out.write(body)

    def end(self) -> None:
        """Hand on the rest, with a line end."""
        self.flush()
        if self._last != b"\n":
            self._out.write(b"\n")


def cells(
    answer: "Answer", name: str = "The query", named_in: "Store | None" = None
) -> tuple[list[str], list[list[str]]]:
    """Return the columns of a SELECT query's answer and its rows, an unbound cell as ``""``.

    Things that have a label in the graph ``named_in`` are called by it.
    """
    columns = [variable.value for variable in getattr(answer, "variables", ())]
    found = (dict(solution.cells) for solution in solutions(answer, name))
    rows = [[row.get(column, "") for column in columns] for row in found]
    if named_in is None:
        return columns, rows
    labels = {cell: _label(named_in, cell) for row in rows for cell in row if _is_address(cell)}
    return columns, [[labels.get(cell, cell) for cell in row] for row in rows]


def _is_address(cell: str) -> bool:
    """Say whether a cell is the address of a thing or a term of ours, and not of a page."""
    return cell.startswith((ID, DEF)) and not any(c.isspace() for c in cell)


def _label(store: "Store", iri: str) -> str:
    """Return what a thing is called, or its address."""
    from kg.query.reader import LABEL, Reader, term_labels

    return Reader(store).value(iri, LABEL) or term_labels().get(iri) or iri


def print_table(columns: Sequence[str], rows: Sequence[Sequence[str]], stream: TextIO) -> None:
    """Print rows on a terminal, wrapped to its width; rich obeys ``NO_COLOR``."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for column in columns:
        table.add_column(Text(column), overflow="fold")
    for row in rows:
        # Text, so that square brackets in an article are not taken for markup.
        table.add_row(*(Text(visible(cell)) for cell in row))
    Console(file=stream, highlight=False).print(table)


def plain_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows as aligned text of whatever width, for files and pipes."""
    body = [[visible(" ".join(cell.split())) for cell in row] for row in rows]
    widths = [max(len(line[i]) for line in [columns, *body]) for i in range(len(columns))]
    lines = [columns, ["-" * width for width in widths], *body]
    return "".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        + "\n"
        for line in lines
    )


def _markdown(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [columns, ["---"] * len(columns), *rows]
    return "".join(
        f"| {' | '.join(unmarked(visible(cell.translate(_CELL))) for cell in line)} |\n"
        for line in lines
    )


def _triples(answer: "QueryTriples", form: str) -> bytes:
    """Return the triples of a CONSTRUCT or DESCRIBE query, sorted."""
    from pyoxigraph import RdfFormat, serialize

    if form in {"table", "md"}:
        form = "turtle"
    if form not in GRAPH_FORMATS:
        message = f"The query answers with triples: use {' or '.join(GRAPH_FORMATS)}, not {form}."
        raise QueryError(message)
    triples = sorted(set(answer), key=str)
    if form == "ntriples":
        body = serialize(triples, format=RdfFormat.N_TRIPLES)
    else:
        body = serialize(triples, format=RdfFormat.TURTLE, prefixes=_used(triples))
    return body or b""


def _used(triples: "Sequence[Triple]") -> dict[str, str]:
    """Return the prefixes that the triples need."""
    text = " ".join(map(str, triples))
    return {name: iri for name, iri in sorted(PREFIXES.items()) if f"<{iri}" in text}

"""The first rows of an answer, as an answer that any format can take."""

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.query.run import Answer


def limited(answer: "Answer", most: int) -> "tuple[Answer, bool]":
    """Return an answer with so many rows or triples at most, and whether there are more.

    The rest of the answer is not worked out beyond the next row.
    """
    from pyoxigraph import QueryBoolean, QuerySolutions, Store

    if isinstance(answer, QueryBoolean):
        return answer, False
    first = list(islice(answer, most + 1))
    more, kept = len(first) > most, first[:most]
    empty = Store()
    if isinstance(answer, QuerySolutions):
        # The engine writes its own answers alone: so these rows are asked of it as values.
        names = " ".join(f"?{variable.value}" for variable in answer.variables)
        rows = (" ".join("UNDEF" if t is None else str(t) for t in row) for row in kept)
        values = " ".join(f"({row})" for row in rows)
        found = empty.query(f"SELECT {names} {{ VALUES ({names}) {{ {values} }} }}")
        return found, more
    from pyoxigraph import Quad

    empty.extend(Quad(t.subject, t.predicate, t.object) for t in kept)
    return empty.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"), more

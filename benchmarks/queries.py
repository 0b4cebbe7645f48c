"""What do the named queries cost, beside the same text on the bare engine, and on a large graph?

* Each named query, its answer as CSV, through our runner and on pyoxigraph alone, in turns, on the
  graph of the official reports where there are any, else of made articles. Bar: 1.1 times plus 5 ms.
* Each on a graph of a million triples, the same several times over. Bar: a median of 200 ms.

An answer of many rows takes what its rows take: the table tells rows and microseconds a row too.
Run it with `make bench`; `python benchmarks/queries.py FOLDER` takes a build's folder.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from articles import archive
from pyoxigraph import DefaultGraph, QueryResultsFormat, RdfFormat, Store
from table import Row, tell

from kg.pipeline import build
from kg.pipeline.workers import processors
from kg.query.catalogue import Query, queries
from kg.query.formats import serialise
from kg.query.prefixes import PREFIXES
from kg.query.run import ask
from kg.rdf.namespace import ID
from kg.store.graph import open_store

ROUNDS = 5
SLOW = 1.0
TIMES, PLUS = 1.1, 0.005
LARGE, MEDIAN = 1_000_000, 0.2
SHOWN = 12


class Took(NamedTuple):
    """What a query took, ours and the engine's, in seconds, and how many rows it has."""

    name: str
    ours: float
    theirs: float
    rows: int


def main(arguments: list[str]) -> int:
    """Run the benchmark; the exit code is 1 where a bar is not met."""
    with TemporaryDirectory(prefix="kg-") as place:
        folder = Path(place)
        small = open_store(_small(arguments, folder))
        return _beside(small) | _large(_copied(small, folder))


def _small(arguments: list[str], folder: Path) -> Path:
    """Return the folder of the graph to take."""
    if arguments:
        return Path(arguments[0])
    reports = Path(__file__).parents[2] / "shared" / "reports"
    if not reports.is_dir():
        reports = folder / "few.jsonl"
        archive(reports, 2_000, 1.0)
    build([reports], folder / "small", page=False, workers=processors())
    return folder / "small"


def _copied(store: Store, folder: Path) -> Store:
    """Return a store of a million triples: the graph several times over, with things of its own.

    Each copy's councils, people and inspections are others, so that answers grow as a larger
    graph's do.
    """
    text = store.dump(format=RdfFormat.N_TRIPLES, from_graph=DefaultGraph())
    large = Store(str(folder / "large"))
    for number in range(-(-LARGE // len(store))):
        copy = text.replace(f"<{ID}".encode(), f"<{ID}{number}".encode())
        large.bulk_load(copy, format=RdfFormat.N_TRIPLES)
    large.optimize()
    return large


def _beside(store: Store) -> int:
    found = [_took(store, query) for query in queries().values()]
    print(f"{len(store):,} triples, {len(found)} queries")
    over = sorted(found, key=lambda t: t.theirs * TIMES + PLUS - t.ours)
    _show(over)
    worst = over[0]
    met = worst.ours <= worst.theirs * TIMES + PLUS
    return tell(
        Row(
            f"the named query {worst.name}, of all the dearest",
            "bare pyoxigraph",
            worst.ours,
            worst.theirs,
            "s",
            worst.ours / worst.theirs,
            f"{TIMES} times plus {PLUS * 1000:.0f} ms",
            met,
        )
    )


def _large(store: Store) -> int:
    found = sorted((_took(store, query) for query in queries().values()), key=lambda t: -t.ours)
    print(f"{len(store):,} triples")
    _show(found)
    late = [took.name for took in found if took.ours > MEDIAN]
    print(f"{len(found) - len(late)} of {len(found)} take at most {MEDIAN * 1000:.0f} ms")
    worst = found[0]
    work = (
        f"named queries on {len(store):,} triples, the slowest ({worst.name}, {worst.rows:,} rows)"
    )
    return tell(
        Row(work, "the bar", worst.ours, MEDIAN, "s", worst.ours / MEDIAN, "200 ms", not late)
    )


def _took(store: Store, query: Query) -> Took:
    ours: list[float] = []
    theirs: list[float] = []
    body = b""
    for _ in range(ROUNDS):
        body = _timed(lambda: serialise(ask(store, query), "csv"), ours)
        _timed(lambda: _bare(store, query), theirs)
        if ours[-1] > SLOW:
            break
    rows = body.count(b"\n") - 1
    return Took(query.name, statistics.median(ours), statistics.median(theirs), rows)


def _bare(store: Store, query: Query) -> bytes:
    answer = store.query(query.text, prefixes=PREFIXES)
    return answer.serialize(format=QueryResultsFormat.CSV) or b""


def _timed(work: Callable[[], bytes], times: list[float]) -> bytes:
    begun = time.perf_counter()
    body = work()
    times.append(time.perf_counter() - begun)
    return body


def _show(found: list[Took]) -> None:
    for took in found[:SHOWN]:
        each = took.ours / took.rows * 1e6 if took.rows else 0.0
        print(
            f"  {took.name:30} {took.ours * 1000:9.1f} ms  engine {took.theirs * 1000:9.1f} ms"
            f"  {took.rows:8,} rows  {each:8.1f} µs a row"
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

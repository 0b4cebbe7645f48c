"""What do loading and writing the graph cost, beside the engine's own?

Takes a graph that a build wrote (of the official reports where there are any, else of made
articles), and compares, in turns, five rounds:

* loading its triples into a store on disk, beside pyoxigraph's bulk load of the same triples from
  a file. Bar: 1.3 times;
* our Turtle, sorted and grouped by subject, beside pyoxigraph's serialiser on the same store.
  Bar: 1.5 times.

Run it with `make bench`; `python benchmarks/store.py FOLDER` takes a build's folder.
"""

import shutil
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from pyoxigraph import DefaultGraph, RdfFormat, Store
from table import Row, tell

from kg.pipeline import build
from kg.store.dump import dump
from kg.store.graph import open_store, write

ROUNDS = 5
LOADING, TURTLE = 1.3, 1.5


def main(arguments: list[str]) -> int:
    """Run the benchmark; the exit code is 1 where a bar is not met."""
    with TemporaryDirectory(prefix="kg-") as place:
        folder = Path(place)
        store = open_store(_graph(arguments, folder))
        triples = [quad.triple for quad in store]
        print(f"{len(triples):,} triples")
        return _loading(folder, store, triples) | _turtle(store)


def _graph(arguments: list[str], folder: Path) -> Path:
    """Return the folder of the graph to take."""
    if arguments:
        return Path(arguments[0])
    reports = Path(__file__).parents[2] / "shared" / "reports"
    if reports.is_dir():
        build([reports], folder / "graph", page=False)
    else:
        from articles import archive

        archive(folder / "made.jsonl", 2_000, 1.0)
        build([folder / "made.jsonl"], folder / "graph", page=False)
    return folder / "graph"


def _loading(folder: Path, store: Store, triples: list) -> int:
    file = folder / "graph.nt"
    store.dump(output=str(file), format=RdfFormat.N_TRIPLES, from_graph=DefaultGraph())
    place = folder / "store"

    def ours() -> None:
        write(place, iter(triples))

    def theirs() -> None:
        fresh = Store(str(place))
        fresh.bulk_load(path=str(file), format=RdfFormat.N_TRIPLES)
        fresh.flush()

    own, peer = _turns(ours, theirs, lambda: shutil.rmtree(place, ignore_errors=True))
    return _told("loading the store", "pyoxigraph's bulk load", own, peer, LOADING)


def _turtle(store: Store) -> int:
    own, peer = _turns(
        lambda: dump(store, "turtle"),
        lambda: store.dump(format=RdfFormat.TURTLE, from_graph=DefaultGraph()),
        lambda: None,
    )
    return _told("Turtle, sorted", "pyoxigraph's serialiser", own, peer, TURTLE)


def _turns(
    ours: Callable[[], object], theirs: Callable[[], object], clear: Callable[[], object]
) -> tuple[float, float]:
    """Return the median seconds of both, taken in turns."""
    spent: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for work, times in zip((ours, theirs), spent, strict=True):
            clear()
            begun = time.perf_counter()
            work()
            times.append(time.perf_counter() - begun)
    clear()
    return statistics.median(spent[0]), statistics.median(spent[1])


def _told(work: str, peer: str, own: float, its: float, bar: float) -> int:
    return tell(Row(work, peer, own, its, "s", own / its, f"{bar}", own / its <= bar))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

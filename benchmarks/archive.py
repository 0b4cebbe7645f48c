"""Does an archive go through in time that grows with its size alone, in memory that stays?

Builds archives of 1,000, 10,000 and 100,000 articles (``articles.archive``: three in a thousand
tell of an inspection), each in a process of its own, checks that every grade is in the graph, and
tells

* the exponent of the time between the two largest. Bar: 1.05;
* the peak memory of the largest beside that of the one before. Bar: 1.5 times;
* what adding ten articles to the largest takes, beside a build of these ten alone. Bar: 3 times;
* reading 4,000 articles that tell of an inspection by one process beside two. Bar: two are 1.7
  times as fast. What is passed over is nearly all reading of the disk, and linking and writing are
  one process's work: what a whole build gains is told beside it, without a bar.

Run it with `make bench`; `python benchmarks/archive.py 1000 10000` takes less.
"""

import math
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from articles import archive, articles
from table import Row, tell

from kg.pipeline.workers import read_all
from kg.sources.base import raws
from kg.sources.raw import Raw

SIZES = (1_000, 10_000, 100_000)
PICTURE = Path(__file__).parents[1] / "docs" / "pictures" / "archive.png"
ROUNDS = 5
RELEVANT = 4_000
EXPONENT, MEMORY, ADDED, WORKERS = 1.05, 1.5, 3.0, 1.7


def main(sizes: tuple[int, ...]) -> int:
    """Run the benchmark; the exit code is 1 where a bar is not met."""
    missed = 0
    with TemporaryDirectory(prefix="kg-") as place:
        folder = Path(place)
        cost = {}
        for size in sizes:
            file = folder / f"archive-{size}.jsonl"
            made = archive(file, size)
            cost[size] = _build(file, folder / f"out-{size}")
            lost = _lost(folder / f"out-{size}", made)
            print(
                f"{size:>9,} articles in {cost[size][0]:6.1f} s, {cost[size][1]:5.0f} MB; lost: {lost}"
            )
            missed |= bool(lost)
        before, last = sorted(sizes)[-2:]
        exponent = math.log(cost[last][0] / cost[before][0]) / math.log(last / before)
        missed |= tell(
            Row(
                f"build of {last:,} articles, exponent",
                f"{before:,} articles",
                cost[last][0],
                cost[before][0],
                "s",
                exponent,
                f"{EXPONENT}",
                exponent <= EXPONENT,
            )
        )
        ratio = cost[last][1] / cost[before][1]
        missed |= tell(
            Row(
                f"peak memory, {last:,} articles",
                f"{before:,} articles",
                cost[last][1],
                cost[before][1],
                "MB",
                ratio,
                f"{MEMORY}",
                ratio <= MEMORY,
            )
        )
        if sizes == SIZES:
            _draw(cost, exponent)
        missed |= _adding(folder, folder / f"out-{last}", last)
        missed |= _two_workers(folder)
    return missed


def _draw(cost: dict[int, tuple[float, float]], exponent: float) -> None:
    """Draw seconds and memory against the number of articles, for docs/performance.md."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, (left, right) = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
    sizes = sorted(cost)
    left.loglog(sizes, [cost[size][0] for size in sizes], "o-", color="#0b5a94")
    last = sizes[-1]
    line = [cost[last][0] * size / last for size in sizes]
    left.loglog(sizes, line, ":", color="#888888", label="exponent 1")
    left.set(title=f"seconds (exponent {exponent:.2f})", xlabel="articles")
    left.legend(frameon=False)
    right.semilogx(sizes, [cost[size][1] for size in sizes], "o-", color="#0b5a94")
    right.set(title="peak memory, MB", xlabel="articles", ylim=(0, None))
    figure.savefig(PICTURE, dpi=80, metadata={"Software": None})


def _adding(folder: Path, out: Path, size: int) -> int:
    """Tell what adding ten articles costs beside building them alone."""
    added, alone = [], []
    for turn in range(ROUNDS):
        some = folder / f"ten-{turn}"
        some.mkdir()
        for one in list(articles(5_000 + 10 * (turn + 1)))[-10:]:
            (some / f"{one.name}.txt").write_text(one.text, encoding="utf-8")
        alone.append(_build(some, folder / f"alone-{turn}")[0])
        added.append(_build(some, out)[0])
    ours, theirs = statistics.median(added), statistics.median(alone)
    return tell(
        Row(
            f"adding 10 articles to {size:,}",
            "a build of the 10",
            ours,
            theirs,
            "s",
            ours / theirs,
            f"{ADDED}",
            ours / theirs <= ADDED,
        )
    )


def _two_workers(folder: Path) -> int:
    """Tell how much faster two processes read than one, and build."""
    file = folder / "relevant.jsonl"
    archive(file, RELEVANT, 1.0)
    read = {workers: [_read(file, workers) for _ in range(3)] for workers in (1, 2)}
    built = {workers: _build(file, folder / f"by-{workers}", workers)[0] for workers in (1, 2)}
    print(
        f"a whole build of {RELEVANT:,} of them: {built[1]:.1f} s by one, {built[2]:.1f} s by two"
    )
    single, double = statistics.median(read[1]), statistics.median(read[2])
    return tell(
        Row(
            f"reading {RELEVANT:,} articles by one process",
            "two processes",
            single,
            double,
            "s",
            single / double,
            f"at least {WORKERS}",
            single / double >= WORKERS,
        )
    )


def _read(file: Path, workers: int) -> float:
    """Return the seconds that reading alone takes, the start of the processes included."""
    texts = (raw for raw in raws([file]) if isinstance(raw, Raw))
    begun = time.perf_counter()
    assert all(found.account for found in read_all(texts, workers))
    return time.perf_counter() - begun


def _build(source: Path, out: Path, workers: int = 1) -> tuple[float, float]:
    """Return the seconds and the megabytes that a build takes in a process of its own."""
    code = (
        "import sys; from pathlib import Path; from kg.pipeline import build; "
        "build([Path(sys.argv[1])], Path(sys.argv[2]), page=False, workers=int(sys.argv[3]))"
    )
    begun = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-c", code, str(source), str(out), str(workers)])
    _, status, used = os.wait4(process.pid, 0)
    spent = time.perf_counter() - begun
    if status:
        sys.exit(f"the build of {source.name} failed")
    return spent, used.ru_maxrss / 1024


def _lost(out: Path, made: list) -> list[str]:
    """Return the articles whose grade is not in the graph."""
    from kg.query.catalogue import find
    from kg.query.run import rows
    from kg.store.graph import open_store

    told = {
        (r["source"], r["council"], r["grade"].lower())
        for r in rows(open_store(out), find("judgements"))
    }
    return [one.name for one in made if (one.name, one.council, one.grade) not in told]


# The processes that read import this file as well.
if __name__ == "__main__":
    sys.exit(main(tuple(int(a) for a in sys.argv[1:]) or SIZES))

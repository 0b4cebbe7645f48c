"""Does a build take longer than the number of its articles grows?

Builds 100, 1,000 and more articles (``benchmarks/articles.py``), each in an empty folder, checks
that every article's grade is in the graph, and prints the seconds and the exponent: 1 is linear.
Bar: at most 1.1 between the two largest.

Run it with `make bench`; `python benchmarks/growth.py 100 1000 10000` takes some minutes.
"""

import math
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from articles import articles

from kg.pipeline import build
from kg.query.catalogue import find
from kg.query.run import rows
from kg.store.graph import open_store

SIZES = (100, 1_000)
BAR = 1.1


def seconds(count: int) -> float:
    """Return what building so many articles takes; complain of a grade that is not there."""
    with TemporaryDirectory(prefix="kg-") as folder:
        place = Path(folder) / "articles"
        place.mkdir()
        made = list(articles(count))
        for one in made:
            (place / f"{one.name}.txt").write_text(one.text, encoding="utf-8")
        begun = time.perf_counter()
        build([place], Path(folder) / "out", fresh=True, page=False)
        spent = time.perf_counter() - begun
        told = {
            (r["source"], r["council"], r["grade"].lower())
            for r in rows(open_store(Path(folder) / "out"), find("judgements"))
        }
        lost = [one for one in made if (one.name, one.council, one.grade) not in told]
        if lost:
            print(
                f"  {len(lost)} of {count} grades are not in the graph, as that of {lost[0].name}"
            )
        return spent


def main(sizes: tuple[int, ...]) -> int:
    """Run the benchmark; the exit code is 1 where the bar is not met."""
    print("Building made articles")
    spent = {size: seconds(size) for size in sizes}
    for size, time_ in spent.items():
        print(f"  {size:>7,} articles in {time_:7.1f} s, {time_ / size * 1000:5.1f} ms each")
    first, last = sorted(sizes)[-2:]
    exponent = math.log(spent[last] / spent[first]) / math.log(last / first)
    met = exponent <= BAR
    print(f"  exponent {exponent:.2f} (bar {BAR}): {'met' if met else 'MISSED'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(tuple(int(a) for a in sys.argv[1:]) or SIZES))

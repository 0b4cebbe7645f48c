"""What does an article cost that is passed over, beside reading its file and decoding it?

Writes 20,000 articles on other things (``articles.other``), and in turns reads them only, and finds
and passes them over as a build does. Bar: 2 times.

Run it with `make bench`.
"""

import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from articles import other
from table import Row, tell

from kg.pipeline.workers import read_all
from kg.sources.base import raws
from kg.sources.raw import Raw

COUNT = 20_000
ROUNDS = 5
BAR = 2.0


def main() -> int:
    """Run the benchmark; the exit code is 1 where the bar is not met."""
    with TemporaryDirectory(prefix="kg-") as place:
        folder = Path(place)
        for number in range(COUNT):
            (folder / f"other-{number:06}.txt").write_text(other(number), encoding="utf-8")
        ours, theirs = [], []
        for _ in range(ROUNDS):
            theirs.append(_reading(folder))
            ours.append(_passing(folder))
    own, peer = statistics.median(ours), statistics.median(theirs)
    row = Row(
        f"passing over {COUNT:,} articles on other things",
        "reading and decoding them",
        own,
        peer,
        "s",
        own / peer,
        f"{BAR}",
        own / peer <= BAR,
    )
    return tell(row)


def _reading(folder: Path) -> float:
    begun = time.perf_counter()
    for file in sorted(folder.iterdir()):
        file.read_bytes().decode("utf-8")
    return time.perf_counter() - begun


def _passing(folder: Path) -> float:
    begun = time.perf_counter()
    texts = (raw for raw in raws([folder]) if isinstance(raw, Raw))
    assert all(found.passed for found in read_all(texts))
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())

"""What does reading an official report cost, beside taking the bare text out of its PDF?

Names a folder of reports. Each is read whole (file, text with its places, sections, header facts,
findings, records) and, in turns, only its text is taken by the same library: five rounds, the
medians of which are compared report by report. The processor's time is told, which other programs
disturb least.

* Bar: at most one and a half times the extraction, and 60 milliseconds.
* Memory: the peak of reading all reports, one after the other, against that of a quarter of them,
  the largest included, each in a process of its own. Bar: at most a tenth more.

Run it with `make bench`, or `make bench REPORTS=folder`.
"""

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pypdfium2

from kg.model.article import Article
from kg.pipeline.read import read_article
from kg.sources.base import read

ROUNDS = 5
TIMES, MILLISECONDS = 1.5, 60
GROWTH = 1.1
_MEMORY = "--memory"


class Cost(NamedTuple):
    """A report's seconds, the median of the rounds: read whole, and its text alone."""

    file: Path
    whole: float
    text: float

    @property
    def over(self) -> float:
        """The milliseconds that reading costs beyond one and a half times the extraction."""
        return (self.whole - TIMES * self.text) * 1000


def main(arguments: Sequence[str]) -> int:
    """Run the benchmark; the exit code is 1 where a bar is not met, 2 without any report."""
    if arguments[:1] == [_MEMORY]:
        _read_all([Path(name) for name in arguments[1:]])
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
        return 0
    files = _files(arguments)
    if not files:
        print("Name a folder that holds official reports in PDF.", file=sys.stderr)
        return 2
    costs = _costs(files)
    is_fast = _tell_costs(costs)
    is_small = _tell_memory(files)
    return 0 if is_fast and is_small else 1


def _files(arguments: Sequence[str]) -> list[Path]:
    """Return the reports, the largest first."""
    found = [file for name in arguments for file in Path(name).glob("*.pdf")]
    return sorted(found, key=lambda file: (-file.stat().st_size, file.name))


def _costs(files: Sequence[Path]) -> list[Cost]:
    """Return what each report costs; both sides take turns at every one."""
    _read_all(files[:3])
    rounds = [
        [(_timed(_whole, file), _timed(_text, file)) for file in files] for _ in range(ROUNDS)
    ]
    return [
        Cost(file, *(statistics.median(one[n][side] for one in rounds) for side in (0, 1)))
        for n, file in enumerate(files)
    ]


def _whole(file: Path) -> None:
    for item in read([file]):
        if isinstance(item, Article):
            read_article(item)


def _text(file: Path) -> None:
    document = pypdfium2.PdfDocument(file.read_bytes())
    for page in document:
        text_page = page.get_textpage()
        text_page.get_text_range()
        text_page.close()
        page.close()
    document.close()


def _read_all(files: Sequence[Path]) -> None:
    for file in files:
        _whole(file)


def _timed(work: Callable[[Path], None], file: Path) -> float:
    started = time.process_time()
    work(file)
    return time.process_time() - started


def _tell_costs(costs: Sequence[Cost]) -> bool:
    """Print what reports cost; say whether each keeps the bar."""
    whole, text = (sum(c[side] for c in costs) for side in (1, 2))
    worst = max(costs, key=lambda c: c.over)
    late = [c for c in costs if c.over > MILLISECONDS]
    number = len(costs)
    print(f"official reports: {number}, medians of {ROUNDS} rounds in turns")
    print(f"  text alone         {text / number * 1000:7.1f} ms a report")
    print(f"  read to records    {whole / number * 1000:7.1f} ms a report")
    print(
        f"  ratio {whole / text:.2f}, {(whole - text) / number * 1000:.1f} ms more "
        f"(bar {TIMES} times and {MILLISECONDS} ms a report)"
    )
    print(f"  beyond {TIMES} times: {worst.over:.1f} ms at most ({worst.file.stem})")
    if late:
        print(f"  over the bar: {', '.join(sorted(c.file.stem for c in late))}")
    return not late


def _tell_memory(files: Sequence[Path]) -> bool:
    """Print the peaks of memory; say whether reading more reports takes no more."""
    few, many = _peak(files[: max(len(files) // 4, 1)]), _peak(files)
    print(f"  memory: {few:.0f} MB at most for a quarter of them, {many:.0f} MB for all")
    return many <= few * GROWTH


def _peak(files: Sequence[Path]) -> float:
    """Return the most memory that reading reports takes, in MB."""
    command = [sys.executable, __file__, _MEMORY, *map(str, files)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    # Kilobytes, but bytes on a Mac
    return int(told) / (1024 if sys.platform != "darwin" else 1024**2)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

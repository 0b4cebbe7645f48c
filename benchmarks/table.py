"""The committed table of what was measured: a row a measurement, with the machine it ran on.

Times on shared machines mean little; ratios to something else in the same run mean more. So each
row names its peer.
"""

import csv
import os
import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).parent / "results.csv"
HEAD = ("day", "work", "peer", "ours", "theirs", "ratio", "bar", "met", "machine")


class Row(NamedTuple):
    """One measurement: ``ours`` and ``theirs`` in ``unit``, the ratio, and the bar in words."""

    work: str
    peer: str
    ours: float
    theirs: float
    unit: str
    ratio: float
    bar: str
    met: bool


def tell(row: Row) -> int:
    """Print a row and add it to the table; return 1 where its bar is not met."""
    met = "met" if row.met else "MISSED"
    print(
        f"{row.work}: {row.ours:,.3f} {row.unit} beside {row.theirs:,.3f} {row.unit} of {row.peer}: "
        f"ratio {row.ratio:.2f} (bar {row.bar}): {met}"
    )
    fresh = not FILE.exists()
    with FILE.open("a", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        if fresh:
            out.writerow(HEAD)
        out.writerow(
            (
                datetime.now(UTC).date().isoformat(),
                row.work,
                row.peer,
                f"{row.ours:.4g} {row.unit}",
                f"{row.theirs:.4g} {row.unit}",
                f"{row.ratio:.3g}",
                row.bar,
                met,
                machine(),
            )
        )
    return 0 if row.met else 1


def machine() -> str:
    """Return what a measurement ran on: processors, their make, system and Python."""
    make = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [
            n
            for n in cpuinfo.read_text(encoding="utf-8").splitlines()
            if n.startswith("model name")
        ]
        make = names[0].partition(":")[2].strip() if names else make
    return f"{os.cpu_count()} × {make}; {platform.system()}; Python {platform.python_version()}"

"""How long until `kg --help` and `kg queries` answer, beside a Python that does nothing?

Five rounds in turns, each in a process of its own. Bar: 0.35 seconds more.

Run it with `make bench`.
"""

import statistics
import subprocess
import sys
import time

from table import Row, tell

ROUNDS = 7
BAR = 0.35
COMMANDS = (("--help",), ("queries",), ("query", "--help"))


def main() -> int:
    """Run the benchmark; the exit code is 1 where the bar is not met."""
    bare: list[float] = []
    ours: dict[tuple[str, ...], list[float]] = {command: [] for command in COMMANDS}
    for _ in range(ROUNDS):
        bare.append(_seconds([sys.executable, "-c", "pass"]))
        for command, times in ours.items():
            times.append(_seconds([sys.executable, "-m", "kg", *command]))
    nothing, missed = statistics.median(bare), 0
    for command, times in ours.items():
        spent = statistics.median(times)
        over = spent - nothing
        work = f"kg {' '.join(command)}"
        bar = f"{BAR} s more"
        missed |= tell(
            Row(work, "python -c pass", spent, nothing, "s", spent / nothing, bar, over <= BAR)
        )
    return missed


def _seconds(command: list[str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())

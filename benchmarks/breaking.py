"""Tries to break the program for some minutes, and prints what came of it: ``make torture``.

Builds and additions are killed, or find the disk full, at moments spread over the whole run. Every
regular expression is measured on sentences of the greatest length, those that look at whole files
on up to a megabyte. Hostile articles, pages and lines of up to a megabyte are read. Files of
random bytes and words in random order go through every reader.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "src")]

from torture.found import patterns  # noqa: E402 - found under the path above
from torture.hostile import LINES, PAGES, PLAIN  # noqa: E402
from torture.test_patterns import MOST_SECONDS, SHORT, WHOLE, seconds, worst  # noqa: E402

from kg.pipeline.read import outcome  # noqa: E402
from kg.sources.base import READ  # noqa: E402
from kg.sources.raw import Raw  # noqa: E402
from kg.text.lengths import SENTENCE  # noqa: E402
from torture.adversary import texts  # noqa: E402

ARTICLES = ROOT / "data" / "articles"


def durability(number: int, how: str) -> bool:
    """Disturb so many first builds and as many additions; say whether all ended whole."""
    with tempfile.TemporaryDirectory() as folder:
        places = [Path(folder) / name for name in ("first", "more", "work")]
        for place in places:
            place.mkdir()
        for index, file in enumerate(sorted(ARTICLES.glob("*.txt"))[:6]):
            (places[index % 2] / file.name).write_bytes(file.read_bytes())
        command = [sys.executable, str(ROOT / "tests" / "torture" / "crash.py")]
        done = subprocess.run(  # noqa: S603 - our own program
            [*command, *map(str, places), str(number), how],
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
    found = [json.loads(line) for line in done.stdout.splitlines()]
    states = Counter(f["state"] if f["state"] in {"before", "after"} else "between" for f in found)
    mended = sum(f["next"] == "after" for f in found)
    told = ", ".join(f"{n} {state}" for state, n in sorted(states.items()))
    print(f"{how}: {len(found)} builds disturbed; left {told}; {mended} mended by the next build")
    return mended == len(found) and not states["between"]


def measured(size: int) -> bool:
    """Measure every pattern; say whether none is too slow."""
    slow, slowest = [], (0.0, "", "")
    for found in patterns():
        took, text = worst(found, SENTENCE, MOST_SECONDS * 4)
        slowest = max(slowest, (took, found.place, text))
        if took > MOST_SECONDS * 4:
            slow.append(f"{found.place}: {took:.2f} s on {text}")
        if found.place.startswith(WHOLE) and not found.place.startswith(SHORT):
            short = max((seconds(found, t, 1), n) for n, t in texts(found.pattern, size // 64))
            long = dict(texts(found.pattern, size)).get(short[1], "")
            if (took := seconds(found, long, 20)) > max(0.1, 200 * short[0]):
                slow.append(f"{found.place}: {took:.2f} s on {size:,} characters of {short[1]}")
    print(f"patterns: {len(patterns())} measured; the slowest {slowest[0]:.2f} s for a sentence of")
    print(f"  {SENTENCE:,} characters: {slowest[1]} on {slowest[2][:60]}")
    print(*(f"  too slow: {one}" for one in slow), sep="\n")
    return not slow


def hostile(size: int) -> bool:
    """Read every hostile text at two sizes; say whether the cost a kilobyte stays."""
    kinds = {".txt": PLAIN, ".html": PAGES, ".json line": LINES}
    good, costs = True, []
    for suffix, makers in kinds.items():
        for name, maker in makers.items():
            cost = []
            for length in (size // 8, size):
                data = maker(length).encode("utf-8", "surrogatepass")
                begun = time.process_time()
                outcome(Raw(name=name, place=name, suffix=suffix, data=data))
                cost.append((time.process_time() - begun) * 1e6 / len(data))
            costs.append((cost[1], name))
            if cost[1] > max(10, 2.5 * cost[0]):
                good = False
                print(f"  grows: {name}: {cost[0]:.1f}, then {cost[1]:.1f} ms a kilobyte")
    cost_of, name = max(costs)
    print(f"texts: {len(costs)} of {size:,} bytes; the worst {cost_of:.0f} ms a kilobyte ({name})")
    return good


def fuzzed(number: int) -> bool:
    """Give random bytes and words to the readers; an exception ends the run."""
    chance = random.Random(1)  # noqa: S311 - no secret
    words = ["Bury Council ", "Ofsted ", "rated ", "good", "“", "”", ". ", "Ann Sample", "\n\n", "<b>"]
    words += ["inspected ", "children’s services ", "\u202e", "said ", ", ", "2024", "leader ", "- "]
    for index in range(number):
        suffix = chance.choice([*sorted(READ), ".json line"])
        if index % 2:
            data = "".join(chance.choices(words, k=60)).encode()
        else:
            data = chance.randbytes(chance.randrange(400))
        data = b"%PDF-1.7\n" + data + b"\n%%EOF" if suffix == ".pdf" else data
        outcome(Raw(name="x", place="x", suffix=suffix, data=data))
    print(f"fuzzed: {number:,} inputs, no exception")
    return True


def main() -> int:
    """Run all; return 1 where anything broke."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--bytes", type=int, default=250_000)
    parser.add_argument("--inputs", type=int, default=20_000)
    chosen = parser.parse_args()
    held = [
        durability(chosen.kills // 2, "kill"),
        durability(chosen.kills // 4, "full"),
        measured(1_000_000),
        hostile(chosen.bytes),
        fuzzed(chosen.inputs),
    ]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())

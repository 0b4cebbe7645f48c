"""What does reading an article cost, beside the small spaCy pipeline on the same texts?

Prints two ratios, each the median of five rounds in which both sides take turns:

* relevant articles: seconds of the whole reading (sentences, mentions, records) against the
  plain small pipeline, which finds no facts. Bar: at most a tenth.
* irrelevant articles: microseconds a kilobyte until they are turned away.

Run it with `make bench`.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from kg.extract.lexicon.folding import fold
from kg.extract.lexicon.relevance import may_be_relevant
from kg.model.article import Article
from kg.pipeline.read import read_article
from kg.sources.base import read

ROOT = Path(__file__).parent.parent
FOLDERS = (ROOT / "data" / "articles", ROOT / "tests" / "corpus" / "articles")
ROUNDS = 5
BAR = 0.1


def main() -> int:
    """Run the benchmark; the exit code is 1 where the bar is not met."""
    peer_python = Path(sys.argv[1])
    articles = [a for a in read(list(FOLDERS)) if isinstance(a, Article)]
    relevant = [a for a in articles if may_be_relevant(a.text)]
    others = [a for a in articles if not may_be_relevant(a.text)]
    with TemporaryDirectory(prefix="kg-") as folder:
        texts = Path(folder) / "texts.json"
        texts.write_text(json.dumps([a.text for a in relevant]), encoding="utf-8")
        ours, theirs = _rounds(relevant, [str(peer_python), str(_peer()), str(texts)])
    ratio = statistics.median(o / t for o, t in zip(ours, theirs, strict=True))
    print(f"relevant articles: {len(relevant)}, {sum(len(a.text) for a in relevant):,} characters")
    _line("kg, to records", len(relevant), ours)
    _line("spaCy small pipeline", len(relevant), theirs)
    print(f"  ratio {ratio:.3f} (bar {BAR})")
    size = sum(len(a.text.encode()) for a in others) / 1024
    gate = min(_timed(lambda: _turned_away(others)) for _ in range(ROUNDS))
    print(f"irrelevant articles: {len(others)}, {size:.0f} KB")
    print(f"  turned away in {gate / size * 1e6:.0f} microseconds a kilobyte")
    return 0 if ratio <= BAR else 1


def _peer() -> Path:
    return Path(__file__).parent / "peer_spacy.py"


def _rounds(articles: list[Article], command: list[str]) -> tuple[list[float], list[float]]:
    """Return the seconds of each round, ours and the peer's, taking turns."""
    ours, theirs = [], []
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as peer:
        assert peer.stdin is not None
        assert peer.stdout is not None
        assert peer.stdout.readline().strip() == "ready"
        _read_all(articles[:3])
        for _ in range(ROUNDS):
            ours.append(_timed(lambda: _read_all(articles)))
            peer.stdin.write("go\n")
            peer.stdin.flush()
            theirs.append(float(peer.stdout.readline().split()[0]))
        peer.stdin.close()
    return ours, theirs


def _read_all(articles: list[Article]) -> None:
    for article in articles:
        read_article(article)


def _turned_away(articles: list[Article]) -> None:
    may_be_relevant.cache_clear()
    fold.cache_clear()
    for article in articles:
        may_be_relevant(article.text)


def _timed(work: Callable[[], None]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _line(name: str, number: int, seconds: list[float]) -> None:
    middle = statistics.median(seconds)
    print(f"  {name:<22} {middle:8.3f} s  {number / middle:8.1f} articles a second")


if __name__ == "__main__":
    sys.exit(main())

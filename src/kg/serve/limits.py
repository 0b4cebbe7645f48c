"""What one question may cost the server, so that no question costs the others theirs."""

import os
from dataclasses import dataclass

_MIB = 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds on a query, its answer and the engine that runs it."""

    seconds: int = 20
    """How long a query may run."""

    rows: int = 100_000
    """How many rows, or triples, an answer may have."""

    size: int = 64 * _MIB
    """How many bytes an answer may have."""

    text: int = 64 * 1024
    """How many bytes a query's own text may have."""

    memory: int = 2048 * _MIB
    """How many bytes of data the engine may hold; where the system cannot hold it to that, none."""

    running: int = 2 * (os.cpu_count() or 2)
    """How many queries run at once; the others wait for their turn."""

    waiting: int = 60
    """How many seconds a query waits for its turn."""

    shown: int = 500
    """How many rows a page shows; the rest is for the formats of programs."""

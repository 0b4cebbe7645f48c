"""Reading on several processors: the same texts in, the same outcomes out, in the same order.

The first texts are read at once, as most builds are small and a process costs a second to start.
Where many follow, batches go to a pool of processes, a few ahead of the one that is waited for,
so that memory stays flat however many there are. A text at which a process breaks off, as a
damaged PDF may bring down the library that reads it, is left out alone: its batch is read again,
each text by itself.
"""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain
from types import TracebackType
from typing import Final, Protocol, Self

from kg.pipeline.read import Outcome, outcome, outcome_of, outcomes
from kg.sources.raw import Raw

_BATCH: Final = 64
_BATCH_BYTES: Final = 2_000_000
_ALONE: Final = 150
"""So many accounts are read before a pool is started, or"""

_PASSED: Final = 20_000
"""so many texts that were passed over, or"""

_REPORTS: Final = 12
"""so many reports, each of which costs as much as ten articles."""

_AHEAD: Final = 3
"""So many batches for each process are under way or waiting."""


class BrokenError(Exception):
    """The process that read a batch is gone, and what it had read with it."""


class Pending(Protocol):
    """A batch that is being read elsewhere."""

    def result(self) -> list[bytes]:
        """Wait for the batch and return its outcomes, a line each.

        Raises:
            BrokenError: The process that read it is gone.
        """
        ...


class Engine(Protocol):
    """Where batches are read: processes of this machine, or those of a cluster."""

    @property
    def workers(self) -> int:
        """How many batches are read at once."""
        ...

    def submit(self, batch: list[Raw]) -> Pending:
        """Begin to read a batch.

        Raises:
            BrokenError: There is nobody left to read it.
        """
        ...

    def renew(self) -> None:
        """Begin anew after a process is gone: all that was under way is lost."""
        ...


def read_all(raws: Iterable[Raw], workers: int = 1) -> Iterator[Outcome]:
    """Yield what becomes of each text, in the order in which they come in."""
    rest = iter(raws)
    if workers <= 1:
        yield from map(outcome, rest)
        return
    yield from _first(rest)
    begun = next(rest, None)
    if begun is not None:
        with Processes(workers) as engine:
            yield from spread(engine, chain([begun], rest))


def spread(engine: Engine, raws: Iterable[Raw]) -> Iterator[Outcome]:
    """Yield what an engine makes of each text, in the order in which they come in."""
    batches = _batches(raws)
    handed_out: deque[list[Raw]] = deque()
    pending: deque[Pending] = deque()
    while True:
        try:
            while len(pending) <= _AHEAD * engine.workers:
                if len(pending) == len(handed_out):
                    batch = next(batches, None)
                    if batch is None:
                        break
                    handed_out.append(batch)
                pending.append(engine.submit(handed_out[len(pending)]))
            if not handed_out:
                return
            lines = pending.popleft().result()
            handed_out.popleft()
            yield from map(outcome_of, lines)
        except BrokenError:
            pending.clear()
            engine.renew()
            yield from [_alone(engine, raw) for raw in handed_out.popleft()]


def processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Processes:
    """Fresh processes of this machine: nothing that this one holds goes over to them."""

    def __init__(self, workers: int) -> None:
        """Begin so many processes."""
        self.workers = workers
        self._pool = _pool(workers)

    def __enter__(self) -> Self:
        """Give the processes themselves."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the processes; what is under way is finished, what waits is not begun."""
        self._pool.shutdown(cancel_futures=True)

    def submit(self, batch: list[Raw]) -> Pending:
        """Begin to read a batch."""
        try:
            return _Batch(self._pool, batch)
        except BrokenProcessPool as error:
            raise BrokenError from error

    def renew(self) -> None:
        """Begin as many processes anew."""
        self._pool.shutdown(cancel_futures=True)
        self._pool = _pool(self.workers)


class _Batch:
    """A batch that a process of this machine reads."""

    def __init__(self, pool: ProcessPoolExecutor, batch: list[Raw]) -> None:
        self._future = pool.submit(outcomes, batch)

    def result(self) -> list[bytes]:
        """Wait for the batch and return its outcomes, a line each."""
        try:
            return self._future.result()
        except BrokenProcessPool as error:
            raise BrokenError from error


def _first(rest: Iterator[Raw]) -> Iterator[Outcome]:
    """Yield what becomes of the first texts, until a pool is worth its start."""
    read = passed = reports = 0
    for raw in rest:
        found = outcome(raw)
        yield found
        passed += found.passed
        read += found.account is not None
        reports += raw.suffix == ".pdf"
        if read >= _ALONE or passed >= _PASSED or reports >= _REPORTS:
            return


def _batches(raws: Iterable[Raw]) -> Iterator[list[Raw]]:
    """Yield the texts in batches of a fair size; a report is as much work as ten articles."""
    batch: list[Raw] = []
    weight = 0.0
    for raw in raws:
        batch.append(raw)
        weight += 0.2 if raw.suffix == ".pdf" else len(raw.data or b"") / _BATCH_BYTES
        if len(batch) >= _BATCH or weight >= 1:
            yield batch
            batch, weight = [], 0.0
    if batch:
        yield batch


def _alone(engine: Engine, raw: Raw) -> Outcome:
    """Return what becomes of a text that is read by itself, and may bring down who reads it."""
    try:
        (line,) = engine.submit([raw]).result()
    except BrokenError:
        engine.renew()
        what = "The program that reads it broke off at this file; it was left out."
        return Outcome(name=raw.name, digest="", issues=(raw.stop("crashed", what),))
    return outcome_of(line)


def _pool(workers: int) -> ProcessPoolExecutor:
    """Return a pool of processes that are started afresh, on every system alike."""
    from multiprocessing import get_context

    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_quiet)


def _quiet() -> None:
    """Leave an interruption to the process that started this one."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)

"""Reading on a cluster: the same function on batches of texts, carried out by Dask's workers.

Texts are opened here and sent with their bytes, so that the workers need no folder in common; what
each says comes back as lines, and is linked and stored here. A batch whose worker is lost goes to
another worker, which Dask sees to; a text that brings down several is left out alone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from kg.errors import SettingsError
from kg.model.issue import Issue
from kg.pipeline.accounts import fingerprint
from kg.pipeline.read import Outcome, outcomes
from kg.pipeline.workers import BrokenError, Pending, spread
from kg.sources.base import content
from kg.sources.raw import Raw

if TYPE_CHECKING:
    from distributed import Client, Future

_SECONDS: Final = 10


def read_on(scheduler: str, raws: Iterable[Raw]) -> Iterator[Outcome]:
    """Yield what a cluster makes of each text, in the order in which they come in.

    Raises:
        SettingsError: The cluster cannot be reached, has no workers or reads by other rules.
    """
    with Cluster(scheduler) as engine:
        yield from spread(engine, map(_opened, raws))


class Cluster:
    """The workers of a Dask cluster."""

    def __init__(self, scheduler: str) -> None:
        """Reach a scheduler and see that its workers read by the same rules."""
        self._client = _client(scheduler)
        readers = self._client.run(fingerprint)
        self.workers = len(readers)
        if not readers:
            self._client.close()
            message = (
                f"The cluster at {scheduler} has no workers. Start some: dask worker {scheduler}"
            )
            raise SettingsError(message)
        others = sorted(name for name, own in readers.items() if own != fingerprint())
        if others:
            self._client.close()
            message = (
                f"{len(others)} of the cluster's workers have another version of kg, as "
                f"{others[0]}: install this one there."
            )
            raise SettingsError(message)

    def __enter__(self) -> Self:
        """Give the cluster itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave the cluster; it goes on for others."""
        self._client.close()

    def submit(self, batch: list[Raw]) -> Pending:
        """Begin to read a batch."""
        return _Batch(self._client.submit(outcomes, batch, pure=False))

    def renew(self) -> None:
        """Begin anew: Dask has replaced the worker already."""


class _Batch:
    """A batch that a worker of the cluster reads."""

    def __init__(self, future: "Future[Any]") -> None:
        self._future = future

    def result(self) -> list[bytes]:
        """Wait for the batch and return its outcomes, a line each."""
        from distributed import KilledWorker

        try:
            lines: list[bytes] = self._future.result()
        except KilledWorker as error:
            raise BrokenError from error
        return lines


def _opened(raw: Raw) -> Raw:
    """Return a text with its bytes; one that cannot be opened is told where it is read."""
    data = content(raw)
    return raw if isinstance(data, Issue) else replace(raw, data=data, path=None)


def _client(scheduler: str) -> "Client":
    """Return a client of a scheduler.

    Raises:
        SettingsError: Dask is not installed, or the scheduler cannot be reached.
    """
    try:
        from distributed import Client
    except ImportError as error:
        message = "A cluster needs Dask: pip install 'kg-inspections[cluster]'."
        raise SettingsError(message) from error
    try:
        return Client(scheduler, timeout=_SECONDS, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        message = (
            f"No cluster answers at {scheduler} ({error}). Start one with `dask scheduler`, and "
            "name it as tcp://host:8786."
        )
        raise SettingsError(message) from error

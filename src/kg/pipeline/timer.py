"""A limit to the time that one text may take: what takes longer is left out, and the rest goes on.

The limit is far above what any article or report takes, so that it never decides on one: it ends
what would not end. It works where the system has signals and in a process's main thread, as the
workers of a build do; a cluster's threads have their own ways.
"""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class TooLongError(BaseException):
    """A text takes longer than it may; no handler of common errors is to catch this."""


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """End the body with ``TooLongError`` where it takes longer.

    Raises:
        TooLongError: It did.
    """
    if (
        not hasattr(signal, "setitimer")
        or threading.current_thread() is not threading.main_thread()
    ):
        yield
        return
    former = signal.signal(signal.SIGALRM, _ended)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, former)


def _ended(*_: object) -> None:
    raise TooLongError

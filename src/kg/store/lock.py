"""One build at a time: a lock file in the output folder that holds the builder's process id.

The operating system frees the lock when its process ends, however it ends, so a file that was
left behind by a crash keeps nobody out.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import BusyError

NAME = ".kg-lock"


@contextmanager
def lock(out: Path) -> Iterator[None]:
    """Hold the folder's lock.

    Raises:
        BusyError: Another process holds it.
    """
    path = out / NAME
    handle = _take(path)
    try:
        yield
    finally:
        # Removed before it is freed: whoever opens the name from now on makes a new file.
        path.unlink(missing_ok=True)
        os.close(handle)


def _take(path: Path) -> int:
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        if not _freeze(handle):
            holder = os.read(handle, 32).decode("ascii", "replace").strip()
            os.close(handle)
            who = f"process {holder}" if holder else "another process"
            message = f"{path.parent} is being built by {who}. Wait for it, or build elsewhere."
            raise BusyError(message)
        if _is_at(handle, path):
            os.ftruncate(handle, 0)
            os.write(handle, f"{os.getpid()}\n".encode("ascii"))
            return handle
        # The holder before removed the file between our opening and locking it.
        os.close(handle)


def _is_at(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _freeze(handle: int) -> bool:
    """Lock an open file without waiting; say whether that worked."""
    try:
        if sys.platform == "win32":
            import msvcrt

            # A byte far behind the process id, which others may want to read.
            os.lseek(handle, 4096, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            os.lseek(handle, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True

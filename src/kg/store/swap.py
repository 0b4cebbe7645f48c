"""Replacing what a build wrote, all of it or nothing.

A build writes into a staging folder beside the former results. When it is whole a marker is set
in it, and from then on each part takes the place of its former one; a crash before the marker
leaves the former results as they were, a crash after it is finished by whoever looks next.
"""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kg.errors import BusyError, PlaceError
from kg.store.lock import lock

STAGING = ".kg-next"
FORMER = ".kg-former"
MARKER = ".whole"
_ROOM = "Make room on the disk, or name a folder elsewhere with --out"
_LEAVE = "Name a folder that you may write to with --out"
_ACTS = {
    errno.ENOSPC: _ROOM,
    errno.EDQUOT: _ROOM,
    errno.EFBIG: _ROOM,
    errno.EROFS: _LEAVE,
    errno.EACCES: _LEAVE,
    errno.EPERM: _LEAVE,
}


@contextmanager
def staging(out: Path) -> Iterator[Path]:
    """Give an empty folder to write results into; they replace those in ``out`` at the end.

    Where the body raises, ``out`` stays as it was.

    Raises:
        BusyError: Another process builds into ``out``.
        PlaceError: ``out`` cannot be written.
    """
    try:
        with _staging(out) as fresh:
            yield fresh
    except OSError as error:
        raise _no_place(out, error) from error


def _no_place(out: Path, error: OSError) -> PlaceError:
    """Say what keeps a build from being written, and that nothing was changed by it."""
    number = error.errno or 0
    if not number and os.strerror(errno.ENOSPC) in str(error):
        number = errno.ENOSPC  # the store tells it in words alone
    why = os.strerror(number) if number else str(error)
    act = _ACTS.get(number, "Put that right, or name another folder with --out")
    return PlaceError(f"{out} cannot be written: {why}. {act}; what it held is unchanged.")


@contextmanager
def _staging(out: Path) -> Iterator[Path]:
    out.mkdir(parents=True, exist_ok=True)
    with lock(out):
        recover(out)
        fresh = out / STAGING
        fresh.mkdir()
        try:
            yield fresh
            _sync(fresh)
            (fresh / MARKER).touch()
            _sync_folder(fresh)
        except BaseException:
            shutil.rmtree(fresh, ignore_errors=True)
            raise
        recover(out)


def recover(out: Path) -> None:
    """Finish a swap that was begun, or drop a staging folder that is not whole.

    The caller holds the lock.
    """
    fresh, former = out / STAGING, out / FORMER
    if (fresh / MARKER).exists():
        for part in sorted(fresh.iterdir()):
            if part.name != MARKER:
                _replace(part, out / part.name, former)
        _sync_folder(out)
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.rmtree(former, ignore_errors=True)


def settle(out: Path) -> None:
    """Finish a swap that a crash left half done, unless a build is at work.

    A reader without leave to write sees what is there.
    """
    if not (out / STAGING / MARKER).exists():
        return
    with suppress(BusyError, PermissionError), lock(out):
        recover(out)


def _replace(part: Path, place: Path, former: Path) -> None:
    if place.is_dir():
        former.mkdir(exist_ok=True)
        shutil.rmtree(former / place.name, ignore_errors=True)
        place.rename(former / place.name)
    part.replace(place)


def _sync(folder: Path) -> None:
    """Bring every file below a folder, and the folders' own entries, to the disk."""
    for root, _, names in os.walk(folder):
        for name in names:
            # Windows brings only files to the disk that are open for writing.
            handle = os.open(Path(root) / name, os.O_RDWR)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
        _sync_folder(Path(root))


def _sync_folder(folder: Path) -> None:
    # Windows opens no folders.
    with suppress(PermissionError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

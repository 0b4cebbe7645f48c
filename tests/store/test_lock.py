"""One build at a time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kg.errors import BusyError
from kg.store.lock import NAME, lock

HOLDER = """
import sys, time
from pathlib import Path
from kg.store.lock import lock
with lock(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_second_build_is_refused(tmp_path: Path) -> None:
    """A second process is refused, with the first one's id, and let in when that is killed."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(BusyError, match=f"process {holder.pid}"), lock(tmp_path):
            pass
        holder.kill()
        holder.wait()
        assert (tmp_path / NAME).exists()
        with lock(tmp_path):
            assert (tmp_path / NAME).read_text(encoding="ascii") == f"{os.getpid()}\n"
    assert not (tmp_path / NAME).exists()


def test_lock_is_freed_by_a_failure(tmp_path: Path) -> None:
    """A build that fails leaves no lock."""

    def fail() -> None:
        with lock(tmp_path):
            raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_same_process_is_refused_too(tmp_path: Path) -> None:
    """Two builds of one process do not share a folder either."""
    with lock(tmp_path), pytest.raises(BusyError), lock(tmp_path):
        pass

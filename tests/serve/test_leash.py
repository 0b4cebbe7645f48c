"""The bounds on the engine's process."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from kg.serve import leash

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="bounds are a matter of POSIX")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds and ends so")
GREEDY = "x = bytearray(400 * 2**20); print('had it')"


def held(memory: int, *command: str) -> list[str]:
    """Return the call of a program with bounds."""
    import os

    return [sys.executable, "-I", leash.__file__, str(memory), str(os.getpid()), *command]


@LINUX
def test_memory_is_bounded() -> None:
    """A program that wants more than its share does not get it."""
    for memory, said in ((100 * 2**20, ""), (0, "had it")):
        call = held(memory, sys.executable, "-c", GREEDY)
        done = subprocess.run(call, capture_output=True, text=True, check=False)
        assert done.stdout.strip() == said


@LINUX
def test_it_ends_with_its_parent(tmp_path: Path) -> None:
    """A program whose starter is killed is ended, too."""
    note = tmp_path / "pid"
    sleeper = f"import os, time; open({str(note)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    starter = (
        "import os, subprocess, sys;"
        f"subprocess.run([sys.executable, '-I', {leash.__file__!r}, '0', str(os.getpid()),"
        f" sys.executable, '-c', {sleeper!r}])"
    )
    with subprocess.Popen([sys.executable, "-c", starter]) as process:
        while not (note.exists() and note.read_text()):
            time.sleep(0.05)
        process.kill()
    place = Path("/proc") / note.read_text() / "stat"
    for _ in range(100):
        if not place.exists() or ") Z " in place.read_text():
            return
        time.sleep(0.05)
    pytest.fail("the program outlived its starter")


@LINUX
def test_an_orphan_does_not_begin() -> None:
    """Where the starter ended before the bounds were set, nothing is run."""
    call = [sys.executable, "-I", leash.__file__, "0", "1", sys.executable, "-c", "print('ran')"]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")

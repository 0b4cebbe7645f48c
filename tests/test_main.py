"""``python -m kg``."""

import os
import subprocess
import sys

from kg import __version__


def test_module_runs_the_program() -> None:
    """The module is the same program as the command."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    done = subprocess.run(
        [sys.executable, "-m", "kg", "--version"], capture_output=True, env=env, check=True
    )
    assert done.stdout.decode().strip() == f"kg, version {__version__}"


def test_closed_streams() -> None:
    """Started with its output closed, the program does its work in silence."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    told = 'exec "$0" -m kg queries >&- 2>&-'
    done = subprocess.run(["sh", "-c", told, sys.executable], env=env, check=False)
    assert done.returncode == 0

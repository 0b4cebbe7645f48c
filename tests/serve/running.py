"""The program run as a person runs it."""

import os
import subprocess
import sys

PROGRAM = [sys.executable, "-m", "kg"]


def environment() -> dict[str, str]:
    """Return an environment in which the program is found, and told to use a proxy in vain."""
    paths = os.pathsep.join(path for path in sys.path if path)
    dead = "http://127.0.0.1:9"
    return {**os.environ, "PYTHONPATH": paths, "http_proxy": dead, "HTTP_PROXY": dead}


def started(process: "subprocess.Popen[str]") -> str:
    """Return the address that a server tells when it is ready, without its last slash."""
    assert process.stdout is not None
    line = process.stdout.readline().strip()
    assert line.startswith("http://127.0.0.1:"), line
    return line.rstrip("/")

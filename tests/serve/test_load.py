"""Many clients at once: the bounded form of ``benchmarks/serving.py``."""

import asyncio
import importlib.util
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from serve.running import PROGRAM, environment, started

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "serving.py"


def benchmark() -> ModuleType:
    """Return the benchmark's module."""
    spec = importlib.util.spec_from_file_location("serving", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(sys.platform != "linux", reason="memory is weighed where /proc is")
def test_two_hundred_clients(graph: Path) -> None:
    """For some seconds 200 clients get the answers that one alone gets, and no memory is lost."""
    serving = benchmark()
    command = [*PROGRAM, "serve", "--port", "0", "--graph", str(graph)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(), text=True
    ) as process:
        address = started(process)
        try:
            told = asyncio.run(serving.held(address, process.pid, 4, serving.CLIENTS))
        finally:
            os.kill(process.pid, signal.SIGTERM)
    assert told["wrong"] == 0
    assert told["asked"] >= serving.CLIENTS
    assert told["end"] < 2 * told["middle"]

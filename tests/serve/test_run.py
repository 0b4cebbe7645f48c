"""The program from its start to its end."""

import os
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

import httpx
import pytest

from kg.errors import GraphError, SettingsError
from kg.serve.limits import Limits
from kg.serve.run import HOST, serve
from serve.running import PROGRAM, environment, started

POSIX = pytest.mark.skipif(os.name == "nt", reason="signals are a matter of POSIX")


def children(pid: int) -> list[int]:
    """Return the processes that a process started."""
    found = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(one) for one in found.read_text().split()] if found.exists() else []


@POSIX
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_it_ends_and_the_engine_with_it(graph: Path, how: signal.Signals) -> None:
    """Interrupted or asked to end, it ends with 0 and leaves no process; killed, it leaves none."""
    command = [*PROGRAM, "serve", "--port", "0", "--graph", str(graph)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(), text=True
    ) as process:
        address = started(process)
        assert httpx.get(f"{address}/queries", trust_env=False).status_code == 200
        engines = children(process.pid)
        os.kill(process.pid, how)
        code = process.wait(10)
        assert process.stderr is not None
        assert "Traceback" not in process.stderr.read()
    assert code == (0 if how != signal.SIGKILL else -signal.SIGKILL)
    for _ in range(50):
        if not any(Path(f"/proc/{engine}/exe").exists() for engine in engines):
            break
        time.sleep(0.1)
    assert [engine for engine in engines if Path(f"/proc/{engine}/exe").exists()] == []


def test_a_port_in_use(graph: Path) -> None:
    """A port that another program holds is one clear line and wrong use."""
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match=f"Port {port} of 127.0.0.1.*--port"):
            serve(graph, port, Limits(), lambda _: None)


def test_no_graph(tmp_path: Path) -> None:
    """Without a graph nothing is served."""
    with pytest.raises(GraphError, match="kg build"):
        serve(tmp_path, 0, Limits(), lambda _: None)


def test_only_this_machine_reaches_it(graph: Path) -> None:
    """It listens on the loopback, tells its address, and ends when it is told to."""
    told: list[str] = []

    def ready(address: str) -> None:
        told.append(address)
        threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()

    before = signal.getsignal(signal.SIGINT)
    serve(graph, 0, Limits(), ready)
    assert told[0].startswith("http://127.0.0.1:")
    assert signal.getsignal(signal.SIGINT) is before

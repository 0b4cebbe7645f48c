"""Reading on a real cluster: a scheduler and two workers on this machine, one of which is lost."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kg.errors import SettingsError
from kg.pipeline.build import build
from kg.pipeline.cluster import read_on
from pipeline.stories import FULL, VISIT, results

pytest.importorskip("distributed", reason="a cluster needs Dask")
_SECONDS = 60


@dataclass
class Cluster:
    """A cluster that the test has started."""

    address: str
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)


def _start(*args: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "dask", *args],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A scheduler and two workers, each a process of its own."""
    file = tmp_path_factory.mktemp("cluster") / "scheduler.json"
    local = ("--scheduler-file", str(file), "--host", "127.0.0.1", "--no-dashboard")
    scheduler = _start("scheduler", "--port", "0", *local)
    workers: list[subprocess.Popen[bytes]] = []
    try:
        deadline = time.monotonic() + _SECONDS
        while not file.exists() or not file.read_text(encoding="utf-8"):
            assert time.monotonic() < deadline, "the scheduler does not start"
            time.sleep(0.1)
        workers = [_start("worker", "--nthreads", "1", "--no-nanny", *local) for _ in range(2)]
        address = json.loads(file.read_text(encoding="utf-8"))["address"]
        _wait_for(address, 2)
        yield Cluster(address, workers)
    finally:
        for process in (*workers, scheduler):
            process.kill()
            process.wait()


def _wait_for(address: str, count: int) -> None:
    from distributed import Client

    with Client(address, set_as_default=False) as client:
        client.wait_for_workers(count, timeout=_SECONDS)


class Killer:
    """Kills a worker when the first text has been read."""

    def __init__(self, worker: subprocess.Popen[bytes]) -> None:
        """Name the worker."""
        self._worker = worker
        self.killed = False

    def begin(self, stage: str, total: int | None = None) -> None:
        """Pass over the beginning of a stage."""

    def advance(self, count: int = 1) -> None:  # noqa: ARG002 -- what a build calls
        """Kill the worker, once."""
        if not self.killed:
            self._worker.kill()
            self._worker.wait()
            self.killed = True


@pytest.mark.filterwarnings("ignore")
def test_a_worker_is_lost_and_the_bytes_are_the_same(tmp_path: Path, cluster: Cluster) -> None:
    """With a worker killed in the middle, the cluster's build has the bytes of a local one."""
    lines = [json.dumps({"text": f"{VISIT if n % 2 else FULL}\nNumber {n}."}) for n in range(700)]
    file = tmp_path / "archive.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    build([file], tmp_path / "local", page=False)
    killer = Killer(cluster.workers[0])
    build([file], tmp_path / "far", page=False, scheduler=cluster.address, progress=killer)
    assert killer.killed
    assert results(tmp_path / "local") == results(tmp_path / "far")


@pytest.mark.filterwarnings("ignore")
def test_nobody_there() -> None:
    """Where no scheduler answers, the message says so and what to do."""
    with pytest.raises(SettingsError, match="dask scheduler"):
        next(read_on("no-address", []))

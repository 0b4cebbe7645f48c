"""What the tests of the server share: one small graph, the site in process, a real server."""

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from starlette.testclient import TestClient

import sample
from kg.serve.answer import Asker
from kg.serve.app import Site, app
from kg.serve.editor import Assets
from kg.serve.engine import Engine
from kg.serve.limits import Limits
from kg.serve.shelf import Shelf
from serve.running import PROGRAM, environment, started


@pytest.fixture(scope="session")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Hold the small graph as a build leaves it."""
    return sample.write(tmp_path_factory.mktemp("served"))


@pytest.fixture(scope="session")
def shelf(graph: Path, tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Hold the small graph as the site has it."""
    return Shelf(graph, tmp_path_factory.mktemp("spare") / "store")


@pytest.fixture(scope="session")
def client(shelf: Shelf) -> Iterator[TestClient]:
    """Hold the site in this process, with an engine of its own."""
    limits = Limits(seconds=5, text=4096)
    engine = Engine(shelf.store, shelf.mark, limits)
    way = httpx.AsyncClient(trust_env=False, timeout=None)  # noqa: S113 - as the program has it
    site = Site(shelf=shelf, asker=Asker(engine, way, limits), assets=Assets(engine, way))
    with TestClient(app(site), base_url="http://127.0.0.1", follow_redirects=False) as made:
        yield made
        assert made.portal is not None
        made.portal.call(way.aclose)
        made.portal.call(engine.stop)


@pytest.fixture(scope="session")
def server(graph: Path) -> Iterator[str]:
    """Start the program as a person does; give its address."""
    command = [*PROGRAM, "serve", "--port", "0", "--graph", str(graph)]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(),
        text=True,
        start_new_session=True,
    ) as process:
        yield started(process)
        os.kill(process.pid, signal.SIGTERM)
        assert process.wait(10) == 0

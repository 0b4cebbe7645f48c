"""Running the site: a socket, the engine, the web server, and all of them ended together."""

import asyncio
import contextlib
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

import httpx
import uvicorn

from kg.errors import SettingsError
from kg.serve.answer import Asker
from kg.serve.app import Site, app
from kg.serve.editor import Assets
from kg.serve.engine import Engine
from kg.serve.gate import judge
from kg.serve.limits import Limits
from kg.serve.shelf import Shelf

HOST = "127.0.0.1"
_IDLE = 75
"""Seconds that a connection may stand idle: longer than clients like to keep one, so that they
end it and no request crosses our ending of it."""

_PATIENCE = 2
"""Seconds that answers under way have when the server is told to end."""


class _Web(uvicorn.Server):
    """The web server, whose signals are ours: it ends, and so does the program, without a fault."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals alone."""
        yield


def serve(graph: Path, port: int, limits: Limits, ready: Callable[[str], None]) -> None:
    """Serve a graph until the process is interrupted; ``ready`` is told the address.

    Raises:
        GraphError: There is no graph there, or it cannot be read.
        SettingsError: The port is taken, or the engine is not installed.
    """
    with TemporaryDirectory(prefix="kg-serve-") as spare, _bound(port) as listening:
        shelf = Shelf(graph, Path(spare) / "store")
        asyncio.run(_run(shelf, listening, limits, ready))


@contextlib.contextmanager
def _bound(port: int) -> Iterator[socket.socket]:
    """Give a socket that listens at a port of this machine alone."""
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((HOST, port))
        # Here and not later: two sockets may be bound to one port, but only one may listen.
        found.listen(2048)
    except OSError as error:
        found.close()
        message = f"Port {port} of {HOST} cannot be used ({error.strerror}). Name another: --port."
        raise SettingsError(message) from error
    try:
        yield found
    finally:
        found.close()


async def _run(
    shelf: Shelf, listening: socket.socket, limits: Limits, ready: Callable[[str], None]
) -> None:
    engine = Engine(shelf.store, shelf.mark, limits)
    # A connection for each query: one that is kept may be closed just as it is used again, and
    # would look like an engine that ended.
    bounds = httpx.Limits(max_connections=None, max_keepalive_connections=0)
    # No proxy and no setting of the environment may come between us and the engine.
    client = httpx.AsyncClient(trust_env=False, timeout=None, limits=bounds)  # noqa: S113 - the asker has its own clock
    try:
        await engine.start()
        # What the first visitor would wait for: the names of the graph, the parser.
        await asyncio.to_thread(shelf.known)
        await asyncio.to_thread(judge, "ASK {}")
        site = Site(
            shelf=shelf,
            asker=Asker(engine, client, limits),
            assets=Assets(engine, client),
        )
        config = uvicorn.Config(
            app(site),
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            lifespan="off",
            timeout_keep_alive=_IDLE,
            timeout_graceful_shutdown=_PATIENCE,
        )
        web = _Web(config)
        with _ended_by_signals(web):
            ready(f"http://{HOST}:{listening.getsockname()[1]}/")
            await web.serve(sockets=[listening])
    finally:
        await client.aclose()
        await engine.stop()


@contextlib.contextmanager
def _ended_by_signals(web: uvicorn.Server) -> Iterator[None]:
    """Have an interrupt, or a request to end, end the web server."""

    def end(_: int, __: FrameType | None) -> None:
        web.should_exit = True

    every = (signal.SIGINT, signal.SIGTERM)
    before = {one: signal.signal(one, end) for one in every}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)

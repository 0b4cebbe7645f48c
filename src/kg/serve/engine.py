"""The engine: Oxigraph's own server, read-only on the store, started and stopped with ours.

It listens where only this machine reaches it, and on Linux at an address of the 16 million loopback
ones that is drawn anew at each start: a page in a browser can neither guess nor search it, so the
gate is the only way in.

A store that a build swapped for a new one, and a query that does not stop at its time, are
answered alike: a new server takes all further queries, and the old one is ended when those that it
still runs are done, or at the latest when their time is over.
"""

import asyncio
import secrets
import shutil
import socket
import sys
import sysconfig
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kg.errors import GraphError, SettingsError
from kg.serve import leash
from kg.serve.limits import Limits

_NAME: Final = "oxigraph"
_PATIENCE: Final = 15
"""Seconds that the engine may take to open a store and listen."""

_TRIES: Final = 5
_LINES: Final = 20


@dataclass(eq=False, slots=True)
class Server:
    """One running engine: its address, the store it reads, and how many queries it runs."""

    process: asyncio.subprocess.Process
    address: str
    mark: object
    busy: int = 0
    retired: bool = False
    told: list[str] = field(default_factory=list)
    """The last lines that it wrote."""

    reading: "asyncio.Task[None] | None" = None


def program() -> str:
    """Return the path of Oxigraph's server.

    Raises:
        SettingsError: It is not installed.
    """
    beside = Path(sysconfig.get_path("scripts"))
    found = shutil.which(_NAME, path=str(beside)) or shutil.which(_NAME)
    if found is None:
        message = "Oxigraph's server is missing. Install it: pip install oxigraph."
        raise SettingsError(message)
    return found


class Engine:
    """Whichever server is to be asked now."""

    def __init__(
        self, where: Callable[[], Path], mark: Callable[[], object], limits: Limits
    ) -> None:
        """Take what tells the store's folder, and what changes when another store stands there."""
        self._where, self._mark, self.limits = where, mark, limits
        self._now: Server | None = None
        self._starting = asyncio.Lock()
        self._ending: set[asyncio.Task[None]] = set()
        self._all: set[Server] = set()

    async def start(self) -> None:
        """Start the first server.

        Raises:
            GraphError: The engine cannot read the store.
            SettingsError: The engine is not installed.
        """
        await self._current()

    @asynccontextmanager
    async def lease(self) -> AsyncIterator[Server]:
        """Give the server to ask; it is not ended before this is left, unless its time is over.

        Raises:
            GraphError: The engine cannot read the store.
        """
        server = await self._current()
        server.busy += 1
        try:
            yield server
        finally:
            server.busy -= 1
            if server.retired and not server.busy:
                _kill(server)

    def retire(self, server: Server) -> None:
        """Let nobody ask a server any more, and end it when it has nothing left to do."""
        if self._now is server:
            self._now = None
        server.retired = True
        task = asyncio.ensure_future(self._end(server))
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)

    async def stop(self) -> None:
        """End every server."""
        every = list(self._all)
        for server in every:
            _kill(server)
        for server in every:
            await self._gone(server)
        for task in list(self._ending):
            task.cancel()

    async def _end(self, server: Server) -> None:
        if server.busy:
            with suppress(TimeoutError):
                await asyncio.wait_for(server.process.wait(), self.limits.seconds + 2)
        _kill(server)
        await self._gone(server)

    async def _gone(self, server: Server) -> None:
        await server.process.wait()
        if server.reading is not None:
            await server.reading
        self._all.discard(server)

    async def _current(self) -> Server:
        """Return the server on the store that stands there now, started if need be."""
        if (found := self._fit()) is not None:
            return found
        async with self._starting:
            if (found := self._fit()) is not None:
                return found
            old, self._now = self._now, None
            if old is not None:
                self.retire(old)
            self._now = await self._begin()
            return self._now

    def _fit(self) -> Server | None:
        """Return the server of now where it still runs on the store that stands there."""
        now = self._now
        if now is None or now.process.returncode is not None or now.mark != self._mark():
            return None
        return now

    async def _begin(self) -> Server:
        said = ""
        for _ in range(_TRIES):
            server = await self._launch()
            try:
                heard = await asyncio.wait_for(_listens(server), _PATIENCE)
            except TimeoutError:
                heard = False
            if heard:
                server.reading = asyncio.ensure_future(_listen(server))
                return server
            _kill(server)
            await self._gone(server)
            said = " ".join(server.told)
            if "in use" not in said:
                break
        message = f"Oxigraph's server cannot open {self._where()}: {said or 'it says nothing'}"
        raise GraphError(message)

    async def _launch(self) -> Server:
        import os

        mark = self._mark()
        address = free_address()
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", leash.__file__, str(self.limits.memory), str(os.getpid())),
            *(program(), "serve-read-only", "--location", str(self._where())),
            # Not its own --timeout-s: that leaves a thread asleep for each query, whose stacks use
            # up the memory, and looks at its clock only now and then. Who asks has a clock.
            *("--bind", address),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
            # An interrupt at the keyboard is ours to answer.
            start_new_session=True,
        )
        server = Server(process=process, address=address, mark=mark)
        self._all.add(server)
        return server


def free_address() -> str:
    """Return a loopback address and port where nobody listens."""
    hosts = ["127.0.0.1"]
    if sys.platform == "linux":
        a, b, c = secrets.randbelow(254) + 1, secrets.randbelow(256), secrets.randbelow(254) + 1
        hosts.insert(0, f"127.{a}.{b}.{c}")
    for host in hosts:
        with socket.socket() as found, suppress(OSError):
            found.bind((host, 0))
            return f"{host}:{found.getsockname()[1]}"
    message = "No loopback address is free for Oxigraph's server."
    raise GraphError(message)


async def _listens(server: Server) -> bool:
    """Say whether a server begins to listen; what else it writes is kept."""
    stream = server.process.stderr
    while stream is not None and (line := await stream.readline()):
        said = line.decode("utf-8", "replace").strip()
        if said.startswith("Listening"):
            return True
        server.told = [*server.told, said][-_LINES:]
    return False


async def _listen(server: Server) -> None:
    """Read what a server writes, so that it never waits for a reader."""
    stream = server.process.stderr
    while stream is not None and (line := await stream.read(4096)):
        server.told = [*server.told, line.decode("utf-8", "replace").strip()][-_LINES:]


def _kill(server: Server) -> None:
    """End a server. It only reads, so nothing is lost."""
    with suppress(ProcessLookupError):
        server.process.kill()

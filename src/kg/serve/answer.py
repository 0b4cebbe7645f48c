"""A question put to the engine, and its answer held until it is known to be whole.

The engine sends its status before it knows how a query ends, and breaks off with a sentence when
its time is over. So an answer is kept aside, in memory while it is small and then in a file of the
system's temporary folder, and goes out with the status that is true.
"""

import asyncio
import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, Final

from kg.query.prefixes import PREFIXES
from kg.query.problems import explain
from kg.serve.gate import Question
from kg.serve.limits import Limits
from kg.serve.media import TRIPLES, Media

if TYPE_CHECKING:
    import httpx

    from kg.serve.engine import Engine, Server

_LOG: Final = logging.getLogger("uvicorn.error")
_IN_MEMORY: Final = 2**20
_TAIL: Final = 4096
_AT: Final = re.compile(r"at (\d{1,9}):")
_FAULT: Final = 500
_OK: Final = 200
_BAD: Final = 400


class RefusedError(Exception):
    """Why there is no answer, with the status of HTTP that says so."""

    def __init__(self, status: int, reason: str) -> None:
        """Take the status and the reason in words."""
        super().__init__(reason)
        self.status, self.reason = status, reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A whole answer: its media type as the engine told it, its bytes, and how many they are."""

    type: str
    body: IO[bytes]
    size: int


class Asker:
    """Puts questions to the engine, some at a time."""

    def __init__(self, engine: "Engine", client: "httpx.AsyncClient", limits: Limits) -> None:
        """Take the engine and the client to reach it with."""
        self._engine, self._client, self.limits = engine, client, limits
        self._turns = asyncio.Semaphore(limits.running)

    async def ask(self, question: Question, media: Media) -> Answer:
        """Return a question's answer.

        Raises:
            RefusedError: It is refused, cannot be read, takes too long or gives too much.
        """
        if question.refusal:
            raise RefusedError(403, question.refusal)
        async with self._turn():
            # Where the engine ended under the query, perhaps through another's fault, once more.
            for last in (False, True):
                try:
                    return await self._once(question, media)
                except ConnectionError:
                    continue
                except RefusedError as refusal:
                    # A fault of the engine, not of the query: of which none is known.
                    if refusal.status != _FAULT or last:
                        raise
        raise RefusedError(503, "The engine ended under the query, which may need too much memory.")

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        try:
            await asyncio.wait_for(self._turns.acquire(), self.limits.waiting)
        except TimeoutError:
            raise RefusedError(503, "The server is busy. Try again in a minute.") from None
        try:
            yield
        finally:
            self._turns.release()

    async def _once(self, question: Question, media: Media) -> Answer:
        import httpx

        body: IO[bytes] = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed below
        try:
            async with self._engine.lease() as server:
                try:
                    async with asyncio.timeout(self.limits.seconds):
                        return await self._fetch(server, question, media, body)
                except TimeoutError:
                    # The query cannot be stopped, but the engine can.
                    self._engine.retire(server)
                    raise RefusedError(503, self._too_long()) from None
                except httpx.TransportError as error:
                    # It is about to end, or has; nobody else need find out.
                    self._engine.retire(server)
                    raise ConnectionError from error
        except BaseException:
            body.close()
            raise

    async def _fetch(
        self, server: "Server", question: Question, media: Media, body: IO[bytes]
    ) -> Answer:
        headers = {"Accept": media.type, "Content-Type": "application/sparql-query"}
        url = f"http://{server.address}/query"
        send = self._client.stream("POST", url, content=question.text.encode(), headers=headers)
        async with send as response:
            size, tail = await self._kept(response, media, body)
            if response.status_code != _OK:
                raise self._complaint(question, response.status_code, tail)
            # No triples are no lines: in Turtle and N-Triples that answer is empty.
            nothing = not size and media in TRIPLES and media.ends == (b"\n",)
            if not nothing and not tail.endswith(media.ends):
                raise self._complaint(question, _FAULT, tail)
            body.seek(0)
            return Answer(type=media.type, body=body, size=size)

    async def _kept(
        self, response: "httpx.Response", media: Media, body: IO[bytes]
    ) -> tuple[int, bytes]:
        """Keep an answer; return its size and how it ends.

        Raises:
            RefusedError: It is larger than it may be.
        """
        size = rows = 0
        tail = b""
        async for chunk in response.aiter_raw():
            size += len(chunk)
            # A mark of a row may stand across two chunks.
            seam = tail[-len(media.row) + 1 :] if len(media.row) > 1 else b""
            rows += (seam + chunk).count(media.row)
            tail = (tail + chunk)[-_TAIL:]
            if size > self.limits.size or rows > self.limits.rows:
                message = (
                    f"The answer is larger than this server gives ({self.limits.rows:,} rows or "
                    f"{self.limits.size // 2**20} MiB). Add a LIMIT, or use kg query."
                )
                raise RefusedError(413, message)
            body.write(chunk)
        return size, tail

    def _complaint(self, question: Question, status: int, tail: bytes) -> RefusedError:
        """Return what the engine says is wrong, in plain words."""
        said = _words(tail)
        if status == _BAD:
            said = _AT.sub(lambda m: f"at {max(1, int(m[1]) - question.added)}:", said)
            text = question.text.split("\n", question.added)[-1]
            return RefusedError(_BAD, explain(text, said.removeprefix("error "), PREFIXES))
        _LOG.warning("The engine answered %s and broke off with: %r", status, said[-200:])
        return RefusedError(500, "The engine could not answer the query.")

    def _too_long(self) -> str:
        return (
            f"The query took longer than {self.limits.seconds} seconds. "
            "Ask for less, or use kg query."
        )


def _words(tail: bytes) -> str:
    return tail.decode("utf-8", "replace")

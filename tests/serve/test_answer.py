"""What one question may cost, and what becomes of one that costs more."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import httpx
import pytest

from kg.serve.answer import Asker, RefusedError
from kg.serve.engine import Engine
from kg.serve.gate import judge
from kg.serve.limits import Limits
from kg.serve.media import ROWS, TRIPLES, Media
from kg.serve.shelf import Shelf

JSON, XML, CSV, TSV = ROWS
# Each doubles what stands before it, so the last has more rows than anybody waits for.
MANY = "SELECT * { " + " ".join(f"VALUES ?v{i} {{ 1 2 3 4 5 6 7 8 9 10 }}" for i in range(9)) + " }"
COUNTED = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }"
GREEDY = f"{MANY} ORDER BY ?v0 ?v8"


@asynccontextmanager
async def asker(shelf: Shelf, **limits: int) -> AsyncIterator[Asker]:
    """Give an asker with an engine of its own."""
    bounds = Limits(**limits)
    engine = Engine(shelf.store, shelf.mark, bounds)
    async with httpx.AsyncClient(trust_env=False, timeout=None) as client:  # noqa: S113 - its own clock
        try:
            yield Asker(engine, client, bounds)
        finally:
            await engine.stop()


def done(shelf: Shelf, body: Callable[[Asker], Awaitable[None]], **limits: int) -> None:
    """Do something with an asker."""

    async def whole() -> None:
        async with asker(shelf, **limits) as made:
            await body(made)

    asyncio.run(whole())


async def refusal(made: Asker, text: str, media: Media = JSON) -> RefusedError:
    """Return why a query has no answer."""
    with pytest.raises(RefusedError) as caught:
        await made.ask(judge(text), media)
    return caught.value


async def read(made: Asker, text: str, media: Media = JSON) -> bytes:
    """Return a query's answer."""
    answer = await made.ask(judge(text), media)
    with answer.body as body:
        whole = body.read()
    assert len(whole) == answer.size
    return whole


def test_a_query_has_its_time(shelf: Shelf) -> None:
    """A query past its time is 503, whether it gives rows all the while or counts in silence."""

    async def body(made: Asker) -> None:
        for text in (COUNTED, MANY):
            told = await refusal(made, text, TSV)
            assert (told.status, "longer than 1 second" in told.reason) == (503, True)
        assert b"true" in await read(made, "ASK {}")

    done(shelf, body, seconds=1, rows=10**9, size=10**12)


def test_others_are_answered_meanwhile(shelf: Shelf) -> None:
    """While one query uses up its time, and as its engine is replaced, others get their answers."""

    async def body(made: Asker) -> None:
        slow = asyncio.ensure_future(refusal(made, COUNTED))
        while not slow.done():
            assert b"true" in await read(made, "ASK {}")
            await asyncio.sleep(0.05)
        assert (await slow).status == 503

    done(shelf, body, seconds=1)


@pytest.mark.parametrize("media", [*ROWS, TRIPLES[1]], ids=lambda m: m.name)
def test_an_answer_has_its_size(shelf: Shelf, media: Media) -> None:
    """An answer with more rows, or more bytes, than a server gives is 413 and says what to do."""
    text = MANY if media in ROWS else "CONSTRUCT { [] ?p ?o } { ?s ?p ?o . ?a ?b ?c }"

    async def rows(made: Asker) -> None:
        told = await refusal(made, text, media)
        assert (told.status, "LIMIT" in told.reason) == (413, True)
        few = await read(made, f"{text} LIMIT 5", media)
        assert few

    async def size(made: Asker) -> None:
        assert (await refusal(made, text, media)).status == 413

    done(shelf, rows, rows=1000)
    done(shelf, size, size=100_000)


def test_memory_is_bounded(shelf: Shelf) -> None:
    """A query that needs more memory than the engine has ends the engine, not the machine."""

    async def body(made: Asker) -> None:
        assert (await refusal(made, GREEDY)).status == 503
        assert b"true" in await read(made, "ASK {}")

    done(shelf, body, memory=200 * 2**20, seconds=30)


@pytest.mark.parametrize("media", TRIPLES, ids=lambda media: media.name)
def test_no_triples_are_an_answer(shelf: Shelf, media: Media) -> None:
    """A CONSTRUCT that finds nothing is answered, and not refused, in every format."""

    async def body(made: Asker) -> None:
        whole = await read(made, "CONSTRUCT WHERE { <https://kg.example/none> ?p ?o }", media)
        assert b"kg.example/none" not in whole

    done(shelf, body)


def test_turns_are_waited_for(shelf: Shelf) -> None:
    """Where all turns are taken a query waits, and after its patience is told so."""

    async def body(made: Asker) -> None:
        slow = asyncio.ensure_future(refusal(made, COUNTED))
        await asyncio.sleep(0.3)
        told = await refusal(made, "ASK {}")
        assert (told.status, "busy" in told.reason) == (503, True)
        await slow

    done(shelf, body, running=1, waiting=1, seconds=3)


def test_refusals_never_reach_the_engine(shelf: Shelf) -> None:
    """What the gate refuses is 403, and no engine is started for it."""

    async def body(made: Asker) -> None:
        assert (await refusal(made, "ASK { SERVICE <http://x/> {} }")).status == 403

    done(shelf, body)

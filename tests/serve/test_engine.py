"""The engine: started, swapped, replaced and ended."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
import pytest

import sample
from kg.errors import GraphError, SettingsError
from kg.serve.engine import Engine, free_address, program
from kg.serve.limits import Limits
from kg.serve.shelf import Shelf


def run(shelf: Shelf, body: Callable[[Engine], Awaitable[None]]) -> None:
    """Do something with an engine, and end it."""

    async def whole() -> None:
        engine = Engine(shelf.store, shelf.mark, Limits(seconds=5))
        try:
            await body(engine)
        finally:
            await engine.stop()

    asyncio.run(whole())


def labels(address: str) -> list[str]:
    """Ask a server for the councils' labels."""
    got = httpx.get(
        f"http://{address}/query",
        params={
            "query": "SELECT ?l { ?c a <https://kg.example/def#Council> ; "
            "<http://www.w3.org/2000/01/rdf-schema#label> ?l } ORDER BY ?l"
        },
        headers={"Accept": "text/csv"},
        trust_env=False,
    )
    return got.text.split()[1:]


def update(address: str) -> int:
    """Ask a server to write; return its status."""
    kind = {"Content-Type": "application/sparql-update"}
    url = f"http://{address}/update"
    return httpx.post(url, content="CLEAR ALL", headers=kind, trust_env=False).status_code


def test_it_answers_and_ends(shelf: Shelf) -> None:
    """One server answers all; when the engine stops, it is gone."""

    async def body(engine: Engine) -> None:
        await engine.start()
        async with engine.lease() as one, engine.lease() as other:
            assert one is other
            assert labels(one.address) == ["Redbridge"]
        await engine.stop()
        assert one.process.returncode is not None
        with pytest.raises(httpx.ConnectError):
            labels(one.address)

    run(shelf, body)


def test_it_refuses_updates(shelf: Shelf) -> None:
    """Behind the gate, too, nothing can be written."""

    async def body(engine: Engine) -> None:
        async with engine.lease() as server:
            assert await asyncio.to_thread(update, server.address) == 403
            assert labels(server.address) == ["Redbridge"]

    run(shelf, body)


def test_a_swapped_store_is_noticed(tmp_path: Path) -> None:
    """After a build the next query goes to the new store; one under way keeps the old."""
    sample.write(tmp_path / "out")
    shelf = Shelf(tmp_path / "out", tmp_path / "spare")

    async def body(engine: Engine) -> None:
        async with engine.lease() as old:
            sample.write(tmp_path / "next")
            (tmp_path / "out" / "store").rename(tmp_path / "former")
            (tmp_path / "next" / "store").rename(tmp_path / "out" / "store")
            shutil.rmtree(tmp_path / "former")
            async with engine.lease() as new:
                assert new is not old
                assert labels(new.address) == ["Redbridge"]
            assert old.process.returncode is None
        await asyncio.wait_for(old.process.wait(), 5)
        assert new.process.returncode is None

    run(shelf, body)


def test_a_dead_server_is_replaced(shelf: Shelf) -> None:
    """A server that ended, by whatever hand, is started anew for the next query."""

    async def body(engine: Engine) -> None:
        async with engine.lease() as old:
            old.process.kill()
            await old.process.wait()
        async with engine.lease() as new:
            assert new is not old
            assert labels(new.address) == ["Redbridge"]

    run(shelf, body)


def test_a_retired_server_ends(shelf: Shelf) -> None:
    """A server that nobody uses any more is ended at once."""

    async def body(engine: Engine) -> None:
        async with engine.lease() as server:
            pass
        engine.retire(server)
        await asyncio.wait_for(server.process.wait(), 5)

    run(shelf, body)


def test_no_store_is_told(tmp_path: Path) -> None:
    """A folder that is no store is a clear line."""

    async def body() -> None:
        engine = Engine(lambda: tmp_path / "nothing", lambda: 0, Limits())
        try:
            await engine.start()
        finally:
            await engine.stop()

    with pytest.raises(GraphError, match="cannot open"):
        asyncio.run(body())


def test_the_program_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Oxigraph's server is found beside Python; without it the message says what to install."""
    assert Path(program()).is_file()
    monkeypatch.setattr("kg.serve.engine.shutil.which", lambda *_args, **_named: None)
    with pytest.raises(SettingsError, match="pip install oxigraph"):
        program()


def test_addresses_are_loopback_and_differ() -> None:
    """Only this machine reaches the engine, at a place that cannot be guessed."""
    found = {free_address() for _ in range(5)}
    assert len(found) == 5
    assert all(address.startswith("127.") for address in found)

"""Sending a graph to a real server."""

import socket
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, Store, Triple

from kg.errors import GraphError, SettingsError
from kg.rdf.namespace import DEF
from kg.store import push as module
from kg.store.graph import load_triples
from kg.store.push import STATE, push
from store.servers import oxigraph


def store(count: int = 50) -> Store:
    """Return a store with so many triples."""
    page = NamedNode(DEF + "page")
    return load_triples(
        Triple(NamedNode(f"{DEF}thing-{n:03}"), page, Literal(f"“{n}”\n\\")) for n in range(count)
    )


def held(folder: Path, name: str | None = None) -> set[str]:
    """Return the triples of a server's store once it has ended, of its default graph or another."""
    graph = NamedNode(name) if name else None
    kept = Store.read_only(str(folder))
    return {str(q.triple) for q in kept if name is None or q.graph_name == graph}


def lines(given: Store) -> set[str]:
    """Return a store's triples."""
    return {str(quad.triple) for quad in given}


def test_the_whole_graph_arrives(tmp_path: Path) -> None:
    """In batches, with all that its texts may hold, and twice does no harm."""
    with oxigraph(tmp_path / "server") as address:
        before, done = push(store(), f"{address}/store", batch=7)
        assert (before.triples, done.triples, done.batches) == (0, 50, 8)
        push(store(), f"{address}/store", batch=7)
    assert held(tmp_path / "server") == lines(store())


def test_replaced_and_named(tmp_path: Path) -> None:
    """A graph of a name is filled apart, and emptied first where that is asked."""
    name = "https://data.example/a?b=c&d"
    with oxigraph(tmp_path / "server") as address:
        push(store(), f"{address}/store", graph=name, batch=30)
        push(store(3), f"{address}/store", graph=name, batch=2, replace=True)
    assert held(tmp_path / "server", name) == lines(store(3))


def test_goes_on_where_it_was_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a break the next transfer sends the rest alone; a changed graph is sent anew."""
    real, sent = module._send, 0  # noqa: SLF001 -- the line that is cut

    def cut(target: str, body: bytes, method: str) -> None:
        nonlocal sent
        sent += 1
        if sent == 4:
            message = "cut off"
            raise GraphError(message)
        real(target, body, method)

    with oxigraph(tmp_path / "server") as address:
        monkeypatch.setattr(module, "_send", cut)
        with pytest.raises(GraphError):
            push(store(), f"{address}/store", batch=10, folder=tmp_path)
        before, done = push(store(), f"{address}/store", batch=10, folder=tmp_path)
        assert (before.triples, done.triples, sent) == (30, 50, 6)
        assert not (tmp_path / STATE).exists()
        sent = 0
        with pytest.raises(GraphError):
            push(store(), f"{address}/store", batch=10, folder=tmp_path)
        before, _ = push(store(49), f"{address}/store", batch=10, folder=tmp_path)
        assert before.triples in (0, 30)
    assert held(tmp_path / "server") == lines(store())


def test_the_note_may_be_damaged(tmp_path: Path) -> None:
    """A note that cannot be read costs a transfer from the start."""
    (tmp_path / STATE).write_text("{", encoding="utf-8")
    with oxigraph(tmp_path / "server") as address:
        before, done = push(store(), f"{address}/store", folder=tmp_path)
    assert (before.triples, done.triples) == (0, 50)


def test_refused_and_unreachable(tmp_path: Path) -> None:
    """A server that refuses, one that is not there, and what is no address: each says so."""
    Store(str(tmp_path / "server")).flush()
    with (
        oxigraph(tmp_path / "server", mode="serve-read-only") as address,
        pytest.raises(GraphError, match="refused the triples: 403"),
    ):
        push(store(), f"{address}/store")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}/store"
        with pytest.raises(GraphError, match="does not answer"):
            push(store(), nobody)
    for url in ("store", "file:///etc/passwd", "http://"):
        with pytest.raises(SettingsError, match="no address"):
            push(store(), url)


def test_format_is_plain_n_triples() -> None:
    """What is sent any server can read: RDF 1.1, one triple a line."""
    (body, count), *_ = module._bodies(store(2), 10)  # noqa: SLF001
    again = Store()
    again.load(input=body, format=RdfFormat.N_TRIPLES)
    assert (len(again), count) == (2, 2)

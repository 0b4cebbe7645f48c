"""Options that commands share; ``--graph`` with the address of a SPARQL server."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import sample
from kg.cli.group import cli
from kg.cli.options import examples
from store.servers import oxigraph


def test_examples_keep_their_lines() -> None:
    """The examples of a help stand a line each, which click is told by its mark."""
    assert examples("kg a", "kg b") == "\b\nExamples:\n  kg a\n  kg b"


def run(*words: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(cli, list(words))


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the small graph."""
    return sample.write(tmp_path_factory.mktemp("graph"))


@pytest.fixture(scope="module")
def server(graph: Path) -> Iterator[str]:
    """Run the real server on it."""
    with oxigraph(graph / "store", mode="serve-read-only") as address:
        yield f"{address}/query"


@pytest.mark.parametrize(
    "words",
    [
        ("query", "judgements", "--format", "csv"),
        ("query", "ASK { ?c a kg:Council }"),
        ("query", "CONSTRUCT { ?c rdfs:label ?l } WHERE { ?c a kg:Council ; rdfs:label ?l }"),
        ("export", "--format", "ntriples"),
        ("export",),
        ("check",),
        ("view", "--output", "-"),
    ],
    ids=lambda words: " ".join(words)[:24],
)
def test_as_from_a_folder(graph: Path, server: str, words: tuple[str, ...]) -> None:
    """What a command says of a server's graph is what it says of the folder's."""
    here, there = run(*words, "--graph", str(graph)), run(*words, "--graph", server)
    assert there.exit_code == here.exit_code, there.output
    if words[0] != "view":
        assert there.stdout == here.stdout
    else:
        assert "Redbridge" in there.stdout or there.stdout.startswith("<!DOCTYPE html>")


def test_nobody_listens() -> None:
    """An address where nobody listens is one clear line, for a question and for the rest."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/query"
        for words in (("query", "councils"), ("export",)):
            told = run(*words, "--graph", address)
            assert told.exit_code == 1
            assert "does not answer" in told.stderr
            assert len(told.stderr.splitlines()) == 1


def test_no_sparql_server(server: str) -> None:
    """A page, or an address that the server does not know, is told as such."""
    base = server.removesuffix("/query")
    for words in (("query", "councils"), ("export",)):
        told = run(*words, "--graph", f"{base}/nothing")
        assert told.exit_code == 1
        assert "404" in told.stderr

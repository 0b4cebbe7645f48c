"""``kg push`` as a person types it."""

from pathlib import Path

from click.testing import CliRunner

from kg.cli.group import cli
from store.servers import oxigraph


def test_push(tmp_path: Path) -> None:
    """The graph of a file goes to a server, and the command says how much."""
    file = tmp_path / "graph.nt"
    file.write_text('<https://a.example/s> <https://a.example/p> "o" .\n', encoding="utf-8")
    with oxigraph(tmp_path / "server") as address:
        result = CliRunner().invoke(cli, ["push", f"{address}/store", "--graph", str(file)])
    assert result.exit_code == 0
    assert result.stdout == f"1 triples are at {address}/store.\n"


def test_wrong_use(tmp_path: Path) -> None:
    """What is no address ends with 2."""
    file = tmp_path / "graph.nt"
    file.write_text("", encoding="utf-8")
    result = CliRunner().invoke(cli, ["push", "nowhere", "--graph", str(file)])
    assert result.exit_code == 2
    assert "no address" in result.stderr

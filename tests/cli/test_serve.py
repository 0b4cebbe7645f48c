"""``kg serve``."""

import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


def test_a_port_in_use_is_wrong_use(run: Run, out: Path) -> None:
    """A port that is taken ends with two and one line."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        result = run("serve", "--port", taken.getsockname()[1], "--graph", out)
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1
    assert "--port" in result.stderr


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("--port", "99999"), 2, "--port"),
        (("--timeout", "0"), 2, "--timeout"),
        (("--graph", "http://x/sparql"), 2, "no other server"),
    ],
)
def test_wrong_use(run: Run, args: tuple[str, ...], code: int, words: str) -> None:
    """What cannot be served is said."""
    result = run("serve", "--port", "0", *args)
    assert result.exit_code == code
    assert words in result.stderr


def test_no_graph(run: Run, tmp_path: Path) -> None:
    """Where no graph is, the way to one is told."""
    result = run("serve", "--port", "0", "--graph", tmp_path)
    assert result.exit_code == 1
    assert "kg build" in result.stderr


def test_it_says_where_and_how_long(run: Run, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The address is the result; how to end it is said beside."""
    from kg.serve.limits import Limits

    given: list[object] = []

    def serve(graph: Path, port: int, limits: Limits, ready: Callable[[str], None]) -> None:
        given.extend((graph, port, limits.seconds))
        ready("http://127.0.0.1:1/")

    monkeypatch.setattr("kg.serve.run.serve", serve)
    result = run("serve", "--port", 1, "--timeout", 7, "--graph", out)
    assert (result.exit_code, result.stdout) == (0, "http://127.0.0.1:1/\n")
    assert "Ctrl-C" in result.stderr
    assert given == [out, 1, 7]

"""What a person is told when a command cannot go on."""

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import Result

from kg.cli import queries
from kg.cli.faults import told
from kg.errors import GraphError, QueryError

Run = Callable[..., Result]
ENV = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (GraphError("There is no graph."), 1, "kg: There is no graph."),
        (QueryError("There is no query."), 2, "kg: There is no query."),
        (KeyboardInterrupt(), 130, "kg: interrupted"),
        (click.Abort(), 130, "kg: interrupted"),
        (OSError(errno.ENOSPC, "No space left on device", "out"), 1, "out: No space left"),
        (MemoryError(), 1, "not enough memory"),
        (ValueError("odd\nthing"), 1, "a fault of the program: ValueError: odd thing. Run it"),
        (KeyError(), 1, "a fault of the program: KeyError. Run it"),
    ],
)
def test_one_line_and_a_code(
    error: BaseException, code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each has its exit code and one line that says what to do; no trace."""
    assert told(error) == code
    shown = capsys.readouterr()
    assert shown.out == ""
    assert said in shown.err.replace("kg: out:", "out:")
    assert len(shown.err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "error", [click.UsageError("wrong"), click.exceptions.Exit(3), BrokenPipeError(errno.EPIPE, "")]
)
def test_what_click_handles(error: Exception) -> None:
    """Wrong use, an exit and a reader that went away are left to click."""
    with pytest.raises(type(error)):
        told(error)


def test_the_trace_is_for_those_who_ask(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of the program shows its trace with --verbose only."""

    def broken() -> None:
        message = "a slip of ours"
        raise RuntimeError(message)

    monkeypatch.setattr(queries, "queries", broken)
    short = run("queries")
    assert (short.exit_code, short.stdout) == (1, "")
    assert short.stderr.splitlines() == [
        "kg: a fault of the program: RuntimeError: a slip of ours. "
        "Run it again with --verbose and report what it shows."
    ]
    assert "Traceback (most recent call last)" in run("queries", "--verbose").stderr


def test_an_interrupted_build(tmp_path: Path) -> None:
    """Ctrl-C ends a build with 130 and one line, and leaves nothing half done."""
    text = "Ofsted rated Redbridge Council's children's services good in May 2019. " * 400
    for number in range(400):
        (tmp_path / f"story-{number}.txt").write_text(f"{text}{number}\n", encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "kg", "build", str(tmp_path), "--out", str(tmp_path / "out")],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=ENV,
        start_new_session=True,
    ) as process:
        while not (tmp_path / "out" / ".kg-next").exists() and process.poll() is None:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert process.returncode == 130, said
    assert said.decode().strip().splitlines()[-1].startswith("kg: interrupted")
    assert b"Traceback" not in said
    assert not (tmp_path / "out" / "graph.ttl").exists()

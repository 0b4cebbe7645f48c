"""The same articles give the same bytes."""

import os
import subprocess
import sys
from pathlib import Path

from built import SHIPPED
from kg.store.dump import FORMATS, dump
from kg.store.graph import open_store

BUILD = "import sys; from kg.cli.group import cli; cli(sys.argv[1:])"
PARTS = ("graph.ttl", "graph.html", "issues.jsonl", "accounts.jsonl", "receipt.json")


def _built(out: Path, seed: str) -> dict[str, bytes]:
    """Build the shipped articles in a process with a hash seed; return all that it left."""
    command = [sys.executable, "-c", BUILD, "build", str(SHIPPED), "--out", str(out)]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    result = subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert result.returncode == 0, result.stderr
    store = open_store(out)
    files = {name: (out / name).read_bytes() for name in PARTS}
    return {**files, **{form: dump(store, form) for form in FORMATS}}


def test_hash_seeds(tmp_path: Path) -> None:
    """Two builds under different hash seeds leave the same files and the same graph."""
    one, two = _built(tmp_path / "one", "0"), _built(tmp_path / "two", "4242")
    assert {name: one[name] == two[name] for name in one} == dict.fromkeys(one, True)


def test_no_trace_of_the_machine(tmp_path: Path) -> None:
    """What a build leaves names neither the folder it was built in nor the articles' folder."""
    for name, content in _built(tmp_path / "out", "1").items():
        assert str(tmp_path).encode() not in content, name
        assert str(SHIPPED.parent).encode() not in content, name

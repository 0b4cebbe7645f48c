"""The same sources give the same bytes wherever they are read: docs/trust.md, *The same bytes*."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from built import SHIPPED

PARTS = ("graph.ttl", "graph.html", "issues.jsonl", "accounts.jsonl", "receipt.json")
NAMES = ("redbridge-2024-clean-sweep.html", "trafford-three-inspections.txt")
# A first number of texts after which a pool is started: the two files, by two processes
BUILD = """
import sys
from kg.pipeline import workers
workers._ALONE = 0
if __name__ == "__main__":
    from kg.cli.group import cli
    cli(sys.argv[1:])
"""
PLACES = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"},
    {"PYTHONHASHSEED": "1", "TZ": "America/St_Johns", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "0"},
)


def _built(folder: Path, python: str, place: dict[str, str], number: int) -> dict[str, bytes]:
    names = NAMES if number % 2 else NAMES[::-1]
    script = folder / "build.py"
    script.write_text(BUILD, encoding="utf-8")
    out = folder / f"out-{number}"
    paths = [str(SHIPPED / name) for name in names]
    source = str(Path(__file__).parents[2] / "src")
    done = subprocess.run(
        [python, str(script), "build", *paths, "--out", str(out), "--workers", str(1 + number % 2)],
        env={**os.environ, **place, "PYTHONPATH": source},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {name: (out / name).read_bytes() for name in PARTS}


def test_order_workers_seed_zone_and_locale_change_nothing(tmp_path: Path) -> None:
    """Three builds of two files that differ in all of these leave the same bytes."""
    built = [_built(tmp_path, sys.executable, p, n) for n, p in enumerate(PLACES)]
    for name in PARTS:
        assert len({one[name] for one in built}) == 1, name


def test_another_python_changes_nothing(tmp_path: Path) -> None:
    """So does another release of Python, where one is named that has what a run needs."""
    other = os.environ.get("KG_OTHER_PYTHON")
    if not other:
        pytest.skip("KG_OTHER_PYTHON names no other Python")
    one = _built(tmp_path, sys.executable, PLACES[0], 0)
    assert _built(tmp_path, other, PLACES[0], 2) == one

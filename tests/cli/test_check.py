"""``kg check``."""

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

import sample

Run = Callable[..., Result]

LOST = (
    f"<{sample.ID}person/lost> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
    "<https://kg.example/def#Person> .\n"
)


def test_warnings_do_not_fail(run: Run, out: Path) -> None:
    """A graph with warnings alone ends well."""
    result = run("check", "--graph", out)
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1].startswith("No violations, ")


def test_violation_fails(run: Run, tmp_path: Path) -> None:
    """A violation is named and ends with one."""
    file = tmp_path / "bad.nt"
    file.write_text(LOST, encoding="utf-8", newline="\n")
    result = run("check", "--graph", file)
    assert result.exit_code == 1
    assert result.stdout.startswith("VIOLATION  ")
    body = json.loads(run("check", "--graph", file, "--format", "json").stdout)
    assert {fault["severity"] for fault in body} >= {"violation"}
    assert any(fault["rule"] == "no-evidence" for fault in body)

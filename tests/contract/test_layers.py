"""The layers of the program point one way."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
LINT = (
    "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
)


def test_contracts_hold() -> None:
    """Every contract on who may import whom is kept."""
    result = subprocess.run(
        [sys.executable, "-c", LINT],
        cwd=ROOT,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert " 0 broken" in result.stdout


def test_every_package_has_its_layer() -> None:
    """Every package and module of the program stands in the contract on layers."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    rows = settings["tool"]["importlinter"]["contracts"][0]["layers"]
    named = {name.strip() for row in rows for name in row.split("|")}
    package = ROOT / "src" / "kg"
    folders = {f"kg.{path.parent.name}" for path in package.glob("*/__init__.py")}
    modules = {f"kg.{path.stem}" for path in package.glob("*.py") if "__" not in path.stem}
    assert named == folders | modules

"""The OpenAPI description against the server that it describes."""

import os
import subprocess
import sys

import pytest

pytest.importorskip("schemathesis")

HOOKS = """
import schemathesis

@schemathesis.serializer("application/sparql-query")
def query(ctx, value):
    return str(value).encode()
"""


def test_schemathesis_finds_nothing(server: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """What is made up from the description is answered as it says: no fault, no status unknown."""
    place = tmp_path_factory.mktemp("schemathesis")
    hooks = place / "hooks.py"
    hooks.write_text(HOOKS)
    checks = "not_a_server_error,status_code_conformance,content_type_conformance"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli", "run", f"{server}/openapi.json"),
            *("--checks", checks, "--max-examples", "20", "--seed", "1", "--no-color"),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=place,
        env={**os.environ, "SCHEMATHESIS_HOOKS": str(hooks)},
        timeout=120,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]

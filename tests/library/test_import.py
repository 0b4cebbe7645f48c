"""``import kg``."""

import os
import subprocess
import sys

import pytest

import kg

ENV = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
HEAVY = ("rdflib", "networkx", "pyoxigraph", "pandas", "lxml", "click", "jinja2", "matplotlib")


def test_importing_loads_nothing_heavy() -> None:
    """``import kg`` loads no library; the first use does."""
    code = (
        "import sys, kg; dir(kg);"
        f"found = sorted(set({HEAVY!r}) & set(sys.modules)); sys.exit(str(found) if found else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=ENV, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("name", [name for name in dir(kg) if not name.startswith("_")])
def test_what_is_offered_is_there(name: str) -> None:
    """Each name that completion offers can be had."""
    assert getattr(kg, name) is not None


def test_the_names_of_the_documents() -> None:
    """The library has the names that its page tells of, and says so where it has not."""
    assert {"build", "open", "queries", "Graph", "KgError", "errors"} <= set(dir(kg))
    with pytest.raises(AttributeError, match="no attribute 'ask'"):
        kg.ask  # type: ignore[attr-defined] # noqa: B018 -- that it is not there

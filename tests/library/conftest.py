"""What the tests of the library share."""

from pathlib import Path

import pytest

import sample
from kg.library.graph import Graph, open_graph


@pytest.fixture(scope="session")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Hold the small graph as a build leaves it."""
    return sample.write(tmp_path_factory.mktemp("out"))


@pytest.fixture(scope="session")
def graph(out: Path) -> Graph:
    """Hold the small graph as a program opens it."""
    return open_graph(out)

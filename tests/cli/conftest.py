"""What the tests of the commands share."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import sample
from kg.cli.group import cli

Run = Callable[..., Result]


@pytest.fixture(scope="session")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Hold the small graph as a build leaves it."""
    return sample.write(tmp_path_factory.mktemp("out"))


@pytest.fixture
def run() -> Run:
    """Run the program as a person would."""

    def _run(*args: object, given: str | None = None) -> Result:
        return CliRunner().invoke(cli, [str(arg) for arg in args], input=given)

    return _run

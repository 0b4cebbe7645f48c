"""The tour (docs/tour.ipynb) runs from top to bottom and shows what it promises."""

import os
import sys
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

FILE = Path(__file__).parents[2] / "docs" / "tour.ipynb"

Shown = Mapping[str, Mapping[str, str]]
"""What each cell shows, by the cell's name and the kind of what is shown."""


def _read() -> Any:  # noqa: ANN401 -- nbformat is not typed
    """Return the notebook as it is committed."""
    return nbformat.reads(FILE.read_text(encoding="utf-8"), as_version=4)  # type: ignore[no-untyped-call]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Hold the folder in which the tour works."""
    return tmp_path_factory.mktemp("tour")


@pytest.fixture(scope="module")
def shown(folder: Path) -> Shown:
    """Run the tour, as a reader would, in an empty folder."""
    book = _read()
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        # How a kernel is spoken to is the affair of whoever runs the notebook.
        warnings.simplefilter("ignore")
        patch.setenv("PYTHONPATH", os.pathsep.join(p for p in sys.path if p))
        patch.setenv("IPYTHONDIR", str(folder / ".ipython"))
        patch.delenv("MPLBACKEND", raising=False)
        place = {"metadata": {"path": str(folder)}}
        NotebookClient(book, timeout=120, kernel_name="python3", resources=place).execute()
    return {cell["id"]: _outputs(cell) for cell in book.cells}


def _outputs(cell: Any) -> dict[str, str]:  # noqa: ANN401 -- nbformat is not typed
    """Return what a cell shows: what it prints as ``print``, the rest by its type."""
    found: dict[str, str] = {}
    for output in cell.get("outputs", ()):
        if output["output_type"] == "stream" and output["name"] == "stdout":
            found["print"] = found.get("print", "") + output["text"]
        found.update(output.get("data", {}))
    return found


def test_it_is_committed_without_answers() -> None:
    """What the cells show changes with every rule, so the file has the questions only."""
    for cell in _read().cells:
        if cell["cell_type"] == "code":
            assert (cell["outputs"], cell["execution_count"]) == ([], None), "clear all outputs"


def test_it_builds_and_asks(shown: Shown) -> None:
    """The graph comes of the shipped articles, and questions are answered as tables."""
    assert "18 sources read" in shown["build"]["text/plain"]
    assert "<th>kind</th>" in shown["graph"]["text/html"]
    assert "Redbridge: full inspection" in shown["ask"]["text/html"]
    assert "council leader" in shown["rows"]["print"]
    assert "<th>weaknesses</th>" in shown["sparql"]["text/html"]
    assert "Good" in shown["frame"]["text/plain"]


def test_it_draws(shown: Shown) -> None:
    """The chart is a picture; the page stands in a frame that reaches nothing."""
    assert shown["chart"]["image/png"]
    assert 'sandbox="allow-scripts allow-downloads"' in shown["view"]["text/html"]
    assert "srcdoc=" in shown["view"]["text/html"]


def test_it_proves(shown: Shown) -> None:
    """The words behind a grade are shown, with what sources disagree about."""
    assert "Where it was read" in shown["explain"]["text/html"]
    assert "<th>sourceA</th>" in shown["conflicts"]["text/html"]


def test_it_leaves_files(shown: Shown, folder: Path) -> None:
    """What is taken away lies in the folder of the tour, and nothing else is left behind."""
    assert "things" in shown["export"]["print"]
    assert shown["rdflib"]["print"].endswith("True\n")
    assert {"inspections.xlsx", "inspections.ttl", "timeline.csv"} <= {
        file.name for file in (folder / "tour").iterdir()
    }
    assert [file.name for file in folder.iterdir() if file.name != ".ipython"] == ["tour"]

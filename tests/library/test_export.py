"""The whole graph for other programs."""

from pathlib import Path

import pytest

from kg.errors import SettingsError
from kg.library.graph import Graph
from kg.query.whole import FORMATS


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "csv"])
def test_each_format_is_written(graph: Graph, tmp_path: Path, form: str) -> None:
    """What is returned is what is written."""
    file = tmp_path / "made" / "graph"
    body = graph.export(form, file)
    assert body
    assert file.read_bytes() == body


def test_csv_is_a_folder(graph: Graph, tmp_path: Path) -> None:
    """Tables go into a folder, which has to be named."""
    graph.export("csv", tmp_path / "tables")
    assert (tmp_path / "tables" / "judgements.csv").is_file()
    with pytest.raises(SettingsError, match="folder"):
        graph.export("csv")


def test_an_unknown_format(graph: Graph) -> None:
    """A format that there is not is refused with those that there are."""
    with pytest.raises(SettingsError, match="turtle"):
        graph.export("pdf")

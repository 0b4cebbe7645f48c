"""The articles' texts beside a graph."""

from pathlib import Path

import sample
from kg.pipeline.texts import texts


def test_texts_are_found_from_each_graph(tmp_path: Path) -> None:
    """The texts are found from the build's folder, its store and its Turtle."""
    out = sample.write(tmp_path / "out")
    for graph in (out, out / "store", out / "graph.ttl"):
        assert texts(graph) == sample.TEXTS
    assert texts(tmp_path / "none") == {}

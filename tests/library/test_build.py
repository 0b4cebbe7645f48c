"""Building a graph from a program."""

from pathlib import Path

import pytest

from kg.errors import GraphError
from kg.library.build import build

STORY = "Ofsted rated Redbridge Council's children's services outstanding in May 2019.\n"


def test_a_build_and_its_graph(tmp_path: Path) -> None:
    """One path is enough, and the graph can be asked at once."""
    file = tmp_path / "story.txt"
    file.write_text(STORY, encoding="utf-8")
    made = build(str(file), tmp_path / "out", page=False)
    assert [row.grade for row in made.graph.query("judgements")] == ["Outstanding"]
    assert made.graph is made.graph
    assert made.out == tmp_path / "out"
    assert all(issue.source for issue in made.issues)
    assert "1 sources read" in repr(made)
    assert "triples" in made._repr_html_()
    assert build([file], tmp_path / "out", fresh=True, page=False).result.read == 1


def test_nothing_to_read(tmp_path: Path) -> None:
    """Where nothing could be read, the reasons are told."""
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    with pytest.raises(GraphError, match=r"Nothing could be read\.\n  .*empty"):
        build(tmp_path / "empty.txt", tmp_path / "out", page=False)

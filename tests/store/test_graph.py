"""The graph on disk."""

from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Triple

from kg.errors import GraphError
from kg.store.graph import load_file, open_dataset, open_store, write

A, P = NamedNode("https://kg.example/id/a"), NamedNode("https://kg.example/def#p")
TRIPLES = [Triple(A, P, Literal("x")), Triple(A, P, Literal("y"))]


def test_what_is_written_is_read(tmp_path: Path) -> None:
    """A written store opens from its own folder and from the build's folder above it."""
    assert write(tmp_path / "store", iter([*TRIPLES, TRIPLES[0]])) == 2
    for path in (tmp_path, tmp_path / "store"):
        store = open_store(path)
        assert {quad.triple for quad in store} == set(TRIPLES)


def test_opened_read_only(tmp_path: Path) -> None:
    """An opened store cannot be changed."""
    write(tmp_path / "store", TRIPLES)
    store = open_store(tmp_path)
    with pytest.raises(RuntimeError, match=r"read-write"):
        store.remove_graph(NamedNode("https://kg.example/g"))


@pytest.mark.filterwarnings("ignore:Dataset.:DeprecationWarning")
def test_rdflib_sees_the_same_store(tmp_path: Path) -> None:
    """The rdflib dataset answers from the written store."""
    write(tmp_path / "store", TRIPLES)
    dataset = open_dataset(tmp_path)
    assert len(dataset) == 2
    assert len(list(dataset.query("SELECT ?o WHERE { ?s ?p ?o }"))) == 2


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("g.ttl", "@prefix k: <https://kg.example/def#> . <https://kg.example/id/a> k:p 'x' ."),
        ("g.nt", '<https://kg.example/id/a> <https://kg.example/def#p> "x" .\n'),
        ("g.NQ", '<https://kg.example/id/a> <https://kg.example/def#p> "x" .\n'),
    ],
)
def test_files_are_graphs_too(tmp_path: Path, name: str, text: str) -> None:
    """A file of triples is opened by its ending."""
    file = tmp_path / name
    file.write_text(text, encoding="utf-8", newline="\n")
    assert {quad.triple for quad in open_store(file)} == {TRIPLES[0]}


def test_no_graph_says_what_to_do(tmp_path: Path) -> None:
    """Where there is no graph, the message names the place and the next step."""
    with pytest.raises(GraphError, match="kg build"):
        open_store(tmp_path)
    with pytest.raises(GraphError, match="kg build"):
        open_store(tmp_path / "absent")


def test_damaged_files(tmp_path: Path) -> None:
    """A damaged file and a file that is no graph are refused by name."""
    damaged = tmp_path / "g.ttl"
    damaged.write_text("<a> <b>", encoding="utf-8", newline="\n")
    with pytest.raises(GraphError, match=r"g\.ttl cannot be read"):
        load_file(damaged)
    with pytest.raises(GraphError, match=r"\.ttl \.nt"):
        load_file(tmp_path / "g.docx")


def test_damaged_store(tmp_path: Path) -> None:
    """A store whose files are damaged is refused, not half read."""
    folder = tmp_path / "store"
    folder.mkdir()
    (folder / "CURRENT").write_text("nothing\n", encoding="utf-8", newline="\n")
    with pytest.raises(GraphError, match="cannot be read"):
        open_store(tmp_path)

"""The graph that is served."""

from pathlib import Path

import pytest

import sample
from kg.errors import GraphError, SettingsError
from kg.serve.shelf import Shelf


def test_a_build_s_folder(shelf: Shelf) -> None:
    """The store, the texts and the names are read once, while the store stays the same."""
    known = shelf.known()
    assert known.texts["paper"] == sample.PAPER
    assert known is shelf.known()
    assert shelf.page() is None


def test_a_file_of_triples(graph: Path, tmp_path: Path) -> None:
    """A .ttl file is loaded into a store of its own, with the texts beside it."""
    shelf = Shelf(graph / "graph.ttl", tmp_path / "spare")
    assert shelf.store() == tmp_path / "spare"
    assert shelf.known().index.find("Redbridge")
    assert shelf.known().texts["paper"] == sample.PAPER


def test_a_store_s_folder(graph: Path, tmp_path: Path) -> None:
    """The store itself can be named."""
    assert Shelf(graph / "store", tmp_path / "spare").known().index.find("Redbridge")


def test_a_swap_is_noticed(tmp_path: Path) -> None:
    """When a build has put another store in place, that one is read."""
    shelf = Shelf(sample.write(tmp_path / "out"), tmp_path / "spare")
    before = shelf.known()
    (tmp_path / "out" / "store").rename(tmp_path / "former")
    # Between the two steps of a swap the former state is held.
    assert shelf.known() is before
    sample.write(tmp_path / "next")
    (tmp_path / "next" / "store").rename(tmp_path / "out" / "store")
    assert shelf.known() is not before


def test_no_graph(tmp_path: Path) -> None:
    """Where there is no graph, or it is on another server, that is said."""
    with pytest.raises(GraphError, match="kg build"):
        Shelf(tmp_path, tmp_path / "spare")
    with pytest.raises(SettingsError, match="no other server"):
        Shelf(Path("http://x/sparql"), tmp_path / "spare")
    (tmp_path / "bad.ttl").write_text("<a> <b>")
    with pytest.raises(GraphError, match=r"bad\.ttl"):
        Shelf(tmp_path / "bad.ttl", tmp_path / "spare")

"""The graph page with the ways to the others."""

from pathlib import Path

import sample
from kg.serve.picture import picture
from kg.serve.shelf import Shelf


def test_the_build_s_page_gets_a_way_to_the_others(tmp_path: Path) -> None:
    """The page that a build wrote is served, with links beside its name and nothing else changed."""
    out = sample.write(tmp_path / "out")
    (out / "graph.html").write_bytes(b"<html><header>x</header><header>y</header></html>")
    body = picture(Shelf(out, tmp_path / "spare"))
    assert body.startswith(b"<html><header>x<nav")
    assert body.count(b"/queries") == 1
    assert body.endswith(b"</header><header>y</header></html>")


def test_a_graph_alone_is_drawn(shelf: Shelf) -> None:
    """Where no page was built one is made, once."""
    body = picture(shelf)
    assert b"Redbridge" in body
    assert shelf.drawn() is shelf.drawn()

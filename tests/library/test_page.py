"""The graph page in a notebook."""

from html import unescape
from pathlib import Path

from kg.library.graph import Graph
from kg.library.page import Page


def test_the_page_stands_in_a_frame_of_its_own() -> None:
    """The frame holds the page itself, escaped, and may run nothing in the notebook's name."""
    page = Page(html='<p title="a">R&D</p>')
    html = page._repr_html_()
    assert 'sandbox="allow-scripts allow-downloads"' in html
    assert "allow-same-origin" not in html
    assert unescape(html.partition('srcdoc="')[2].partition('"')[0]) == page.html


def test_the_page_is_saved_and_asks_for_nothing(graph: Graph, tmp_path: Path) -> None:
    """The page is one file that names no outside address to load from."""
    page = graph.view()
    file = page.save(tmp_path / "page.html")
    assert file.read_text(encoding="utf-8") == page.html
    assert repr(page).startswith("<kg page: ")
    assert "default-src 'none'" in unescape(page.html)

"""Why the graph says so, in a notebook."""

from dataclasses import replace

from kg.library.graph import Graph
from kg.library.reasons import Reasons


def test_a_notebook_shows_the_words(graph: Graph) -> None:
    """The words stand in their sentence, in bold; as text it is what the command prints."""
    reasons = graph.explain("Redbridge")
    assert "Inspectors rated »<b>Redbridge</b>« Good" in reasons._repr_html_()
    assert "Inspectors rated »Redbridge« Good" in repr(reasons)


def test_words_do_not_run(graph: Graph) -> None:
    """A name that looks like HTML stays text."""
    (one,) = graph.explain("Redbridge").found
    html = Reasons(found=(replace(one, label="<script>"),))._repr_html_()
    assert "<b>&lt;script&gt;</b>" in html
    assert "<script>" not in html

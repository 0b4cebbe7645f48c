"""The picture as a file that needs no browser."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import networkx as nx

from kg.render.still import still
from render import graphs
from render.graphs import Graph


def test_the_picture_is_an_svg_or_a_png() -> None:
    """Both kinds of file are whole; the SVG is well-formed XML that loads nothing."""
    told = still(graphs.small(), "Ashford Vale", "svg").decode()
    assert ET.fromstring(told).tag.endswith("svg")  # noqa: S314 -- our own
    assert "<image" not in told
    assert "<script" not in told
    assert still(graphs.small(), "Ashford Vale", "png").startswith(b"\x89PNG")


def test_the_same_graph_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two processes with different hash seeds draw the same file."""
    code = (
        "import sys; from pathlib import Path; from render import graphs; "
        "from kg.render.still import still; "
        "[Path(f'{sys.argv[1]}.{k}').write_bytes(still(graphs.small(), 'x', k))"
        " for k in ('svg', 'png')]"
    )
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / seed)],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            check=True,
        )
    for kind in ("svg", "png"):
        first = (tmp_path / f"1.{kind}").read_bytes()
        assert first == (tmp_path / f"2.{kind}").read_bytes()


def test_names_with_signs_of_mathematics_are_words() -> None:
    """A dollar sign or markup in a name is drawn as it stands, and breaks nothing."""
    graph = graphs.small()
    for node in graph:
        graph.nodes[node]["label"] = graph.nodes[node]["title"] = r"$\frac{1$ </script> & _^"
    assert still(graph, r"$x^{$", "svg")


def test_an_empty_graph_gives_a_picture() -> None:
    """Nothing to show is no error."""
    empty: Graph[str] = nx.MultiDiGraph()
    assert still(empty, "Nothing yet", "png")

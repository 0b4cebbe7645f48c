"""The page as a file: complete in itself, safe, and the same each time."""

import base64
import gzip
import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from kg.render import bundle
from kg.render.page import page, write
from kg.render.thing import Fact, Thing, Tie
from render import graphs
from render.graphs import Graph

HOSTILE = '</script><script>window.hit=1</script><img src=x onerror="window.hit=2">'

# url(https://…), @import, //# sourceMappingURL=…
LOADS = re.compile(r"@import|url\(\s*['\"]?(?!data:)|sourceMappingURL", re.IGNORECASE)


class Reader(HTMLParser):
    """Reads a page as a browser would: its elements, their attributes and the text inside."""

    def __init__(self, html: str) -> None:
        """Read the whole page."""
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self._open = tag

    def handle_data(self, data: str) -> None:
        """Note text under the element that was opened last."""
        self.texts.setdefault(self._open, []).append(data)


@pytest.fixture(scope="module")
def html() -> str:
    """Return the page of the small graph."""
    return page(graphs.small())


def hostile() -> "Graph[str]":
    """Return a graph in which every field of every thing and tie tries to become markup."""
    graph = graphs.small()
    words = (graphs.words(HOSTILE, before=HOSTILE, after=HOSTILE),)
    facts = (Fact(name=HOSTILE, value=HOSTILE),)
    for node in list(graph):
        one = graph.nodes[node]
        one.update(label=HOSTILE, title=f"{HOSTILE}\u202eabc\u2028", facts=facts, evidence=words)
        one.update(also=(f"{HOSTILE} also",), part=HOSTILE, turtle=HOSTILE)
    for _, _, data in graph.edges(data=True):
        data.update(label=HOSTILE, inverse=HOSTILE, post=HOSTILE, facts=facts, evidence=words)
    thing = Thing(
        kind="council",
        category="council",
        label=HOSTILE,
        title=HOSTILE,
        facts=facts,
        evidence=words,
    )
    graphs.add(graph, "council/x", thing)
    dispute = Thing(
        kind="conflict",
        category="conflict",
        label=HOSTILE,
        title=HOSTILE,
        facts=(Fact(name="One says", value=HOSTILE), Fact(name="Why", value=HOSTILE)),
    )
    made = graphs.add(graph, "conflict/x", dispute)
    tie = Tie(kind="conflict", label=HOSTILE, inverse=HOSTILE)
    graphs.tie(graph, f"{graphs.BASE}council/x", made, tie)
    return graph


def test_nothing_is_loaded_from_outside(html: str) -> None:
    """No element names another file, no style fetches one, and links lead inside the page."""
    read = Reader(html)
    for tag, attributes in read.elements:
        assert tag not in ("link", "iframe", "object", "embed", "base", "img")
        assert not {"src", "srcset", "data", "action", "style", "ping"} & set(attributes)
        assert attributes.get("href", "#").startswith("#")
        assert not [name for name in attributes if name.startswith("on")]
    assert not LOADS.search("".join(read.texts["style"]))
    assert not re.search("sourceMappingURL", html)


def test_the_policy_lets_run_only_what_the_page_brings(html: str) -> None:
    """The page forbids everything but its own scripts and styles, by their digests."""
    read = Reader(html)
    policy = next(a["content"] for t, a in read.elements if t == "meta" and "http-equiv" in a)
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy
    blocks = re.findall(r"<(script|style)>(.*?)</\1>", html, re.DOTALL)
    assert [kind for kind, _ in blocks] == ["style", "script", "script"]
    for _, text in blocks:
        assert bundle.digest(text) in policy


def test_hostile_words_stay_words() -> None:
    """A name made of markup adds no element and no attribute to the page."""
    plain, read = Reader(page(graphs.small())), Reader(page(hostile(), title=HOSTILE))
    assert [t for t, _ in read.elements if t in ("script", "img")] == ["script"] * 4
    assert {t for t, _ in read.elements} <= {t for t, _ in plain.elements}
    assert not [a for _, a in read.elements if "onerror" in a]


def test_the_data_is_all_there_behind_its_escapes() -> None:
    """What is escaped in the page is whole again when it is read as JSON."""
    html = page(hostile())
    found = re.search(r'id="data">(.*?)</script>', html, re.DOTALL)
    assert found
    assert not re.search("[<>&\u2028]", found[1])
    assert HOSTILE in {row[2] for row in json.loads(found[1])["nodes"]}
    told = next(t for t in unpacked(html)["things"] if t["key"] == "agency/ofsted")
    assert told["label"] == HOSTILE
    assert told["words"][0]["exact"] == HOSTILE
    assert told["title"].endswith("\u202eabc\u2028")


def unpacked(html: str) -> dict[str, Any]:
    """Return what is packed in a page."""
    found = re.search(r'id="rest">(.*?)</script>', html, re.DOTALL)
    assert found
    told: dict[str, Any] = json.loads(gzip.decompress(base64.b64decode(found[1])))
    return told


def test_every_thing_is_packed_with_its_facts_and_its_turtle(html: str) -> None:
    """The page holds each thing of the graph, whether it is drawn at first or not."""
    graph = graphs.small()
    titles = [thing["title"] for thing in unpacked(html)["things"]]
    assert titles == [graph.nodes[node]["title"] for node in sorted(graph)]


def test_a_page_keeps_to_its_size() -> None:
    """A page of two thousand things is at most one megabyte and half a kilobyte a thing."""
    graph = graphs.large(councils=20, inspections=5, findings=18)
    assert len(page(graph).encode()) <= 1_000_000 + 500 * len(graph)


def test_the_head_counts_what_there_is(html: str) -> None:
    """Under the title stand the numbers of things, one in the singular."""
    assert "2 councils · 3 inspections · 3 people · 6 grades · 16 findings" in html
    assert "1 quotation · 1 source" in html


def test_an_empty_graph_still_gives_a_page() -> None:
    """With nothing to show the page says so."""
    empty: Graph[str] = nx.MultiDiGraph()
    assert "nothing yet" in page(empty)


def test_the_same_graph_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two processes with different hash seeds write the same file, with line feeds alone."""
    code = (
        "import sys; from pathlib import Path; from render import graphs; "
        "from kg.render.page import write; write(graphs.small(), Path(sys.argv[1]))"
    )
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / seed)],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            check=True,
        )
    first = (tmp_path / "1").read_bytes()
    assert first == (tmp_path / "2").read_bytes()
    assert b"\r" not in first
    assert "Ashford Vale" in first.decode()


def test_the_order_in_which_a_graph_was_made_does_not_show(tmp_path: Path) -> None:
    """A graph with its nodes and edges added backwards gives the same page."""
    graph = graphs.small()
    back: Graph[str] = nx.MultiDiGraph()
    back.add_nodes_from(reversed(list(graph.nodes(data=True))))
    for a, b, data in reversed(list(graph.edges(data=True))):
        back.add_edge(a, b, **data)
    write(graph, tmp_path / "a.html")
    write(back, tmp_path / "b.html")
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()

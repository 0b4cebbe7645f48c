"""How fast the graph page opens and moves, at three sizes, and how large its file is.

Builds graphs from articles made in any number (``benchmarks/articles.py``) and from the reports
of a folder, where one is named, cuts them to so many nodes, writes them as pages and opens those
in a headless Chromium. The best of several openings is told, since other work on the machine can
only slow one down. A second folder takes a picture of each page. Ends with 1 where a bar is missed.

Run it with `make bench`, or `python benchmarks/page.py reports/ pictures/`.
"""

import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import networkx as nx
from articles import articles
from table import Row, tell

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM = Path("/usr/bin/chromium")
OPENINGS = 5
LAYOUT = 3.0
# Milliseconds a frame, up to so many things on the screen.
FRAME, MOVED = 33.0, 2000
FIXED, A_NODE = 1_000_000, 500
# From opening to the first complete paint, in seconds, by the number of nodes.
BARS = {300: 0.5, 2000: 1.0, 20000: 1.0}
# A made article gives about seven nodes.
PER_ARTICLE = 5

# Moves the picture at every frame and tells how long a frame took, nine in ten being quicker.
MOVE = """(kind) => new Promise((done) => {
  const taken = [];
  const { network } = kg.canvas;
  const from = network.getViewPosition();
  const scale = network.getScale();
  let last = 0;
  const move = () => {
    const sway = Math.sin(taken.length / 4);
    if (kind === "drag") network.moveTo({ position: { x: from.x + 200 * sway, y: from.y + 150 * sway } });
    else network.moveTo({ scale: scale * (1 + 0.4 * sway) });
  };
  const drawn = () => {
    const now = performance.now();
    if (last) taken.push(now - last);
    last = now;
    if (taken.length < 40) {
      setTimeout(move);
      return;
    }
    network.off("afterDrawing", drawn);
    done(taken.sort((a, b) => a - b)[36]);
  };
  network.on("afterDrawing", drawn);
  move();
})"""


class Measured(NamedTuple):
    """What was measured at one size."""

    nodes: int
    layout: float
    size: int
    paint: float
    ready: float
    drag: float
    zoom: float


def main(reports: Path | None = None, pictures: Path | None = None) -> int:
    """Measure each size, print the table, and say whether every bar is kept."""
    from playwright.sync_api import sync_playwright

    rows = []
    with sync_playwright() as play, tempfile.TemporaryDirectory() as name:
        browser = play.chromium.launch(
            executable_path=str(CHROMIUM), args=["--no-sandbox", "--disable-gpu"]
        )
        for nodes in BARS:
            file, row = measure(browser, Path(name), nodes, reports)
            rows.append(row)
            if pictures:
                seen(browser, file, pictures / f"page-{nodes}.png")
        nothing = blank(browser, Path(name))
        browser.close()
    print("| nodes | layout s | file kB | bar kB | paint s | bar s | ready s | drag ms | zoom ms |")
    print("|---|---|---|---|---|---|---|---|---|")
    kept, missed = True, 0
    for bar, row in zip(BARS.values(), rows, strict=True):
        room = FIXED + A_NODE * row.nodes
        print(
            f"| {row.nodes:,} | {row.layout:.2f} | {row.size // 1000:,} | {room // 1000:,} "
            f"| {row.paint:.2f} | {bar:.1f} | {row.ready:.2f} | {row.drag:.0f} | {row.zoom:.0f} |"
        )
        kept &= row.size <= room and row.layout <= LAYOUT
        kept &= max(row.drag, row.zoom) <= FRAME or row.nodes > MOVED
    for bar, row in zip(BARS.values(), rows, strict=True):
        work = f"page of {row.nodes:,} things, first paint"
        ratio, met = row.paint / nothing, row.paint <= bar
        missed |= tell(
            Row(work, "a page of one line", row.paint, nothing, "s", ratio, f"{bar} s", met)
        )
    return missed or int(not kept)


def measure(
    browser: "Browser", folder: Path, nodes: int, reports: Path | None
) -> tuple[Path, Measured]:
    """Write the page of a graph of so many nodes and open it."""
    from kg.render.layout import layout
    from kg.render.page import write

    graph = made(folder / str(nodes), nodes, reports)
    begun = time.perf_counter()
    layout(graph)
    took = time.perf_counter() - begun
    file = folder / f"{nodes}.html"
    write(graph, file)
    paints, readies, drags, zooms = [], [], [], []
    for _ in range(OPENINGS):
        page = browser.new_page(viewport={"width": 1400, "height": 900})
        page.goto(file.as_uri())
        page.wait_for_selector("body[data-ready]")
        paints.append(page.evaluate("kg.painted") / 1000)
        readies.append(page.evaluate("performance.now()") / 1000)
        # Up to two thousand things, all are unfolded and on the screen before it is moved.
        page.evaluate("kg.data.size <= 3000 && document.getElementById('unfold').click()")
        for view in ("kg.canvas.begin()", "kg.canvas.whole()"):
            page.evaluate(view)
            drags.append(page.evaluate(MOVE, "drag"))
            zooms.append(page.evaluate(MOVE, "zoom"))
        page.close()
    best = (min(one) for one in (paints, readies, drags, zooms))
    return file, Measured(len(graph), took, file.stat().st_size, *best)


def blank(browser: "Browser", folder: Path) -> float:
    """Return the seconds until a page of one line stands on the screen: no page can be quicker."""
    file = folder / "blank.html"
    file.write_text("<!DOCTYPE html><title>x</title><p>One line.</p>", encoding="utf-8")
    taken = []
    for _ in range(OPENINGS):
        page = browser.new_page(viewport={"width": 1400, "height": 900})
        page.goto(file.as_uri())
        told = "performance.getEntriesByType('paint').map((one) => one.startTime)"
        page.wait_for_function(f"{told}.length > 0")
        taken.append(min(page.evaluate(told)) / 1000)
        page.close()
    return min(taken)


def seen(browser: "Browser", file: Path, picture: Path) -> None:
    """Write what a reader sees of a page at first."""
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.goto(file.as_uri())
    page.wait_for_selector("body[data-ready]")
    page.screenshot(path=picture)
    page.close()


def made(folder: Path, nodes: int, reports: Path | None) -> "nx.MultiDiGraph[str]":
    """Return a graph of so many nodes, read from made articles and from reports."""
    from kg.pipeline.texts import texts
    from kg.pipeline.build import build
    from kg.render.network import network
    from kg.store.graph import open_store

    source = folder / "articles"
    source.mkdir(parents=True)
    for article in articles(nodes // PER_ARTICLE):
        (source / f"{article.name}.txt").write_text(article.text, encoding="utf-8")
    paths = [source, *([reports] if reports and nodes > max(BARS) // 2 else [])]
    build(paths, folder / "out", page=False)
    whole = network(open_store(folder / "out"), texts(folder / "out"))
    return cut(whole, nodes)


def cut(graph: "nx.MultiDiGraph[str]", nodes: int) -> "nx.MultiDiGraph[str]":
    """Return the parts of the first councils, so many nodes in all, what belongs to none last."""
    rank = {"council": 0, "inspection": 1}
    order = sorted(graph, key=lambda n: (_home(graph, n), rank.get(graph.nodes[n]["kind"], 2), n))
    return graph.subgraph(order[:nodes]).copy()


def _home(graph: "nx.MultiDiGraph[str]", node: str) -> tuple[bool, str]:
    data = graph.nodes[node]
    home = node if data["kind"] == "council" else data["council"] or ""
    return not home, home


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:3])))

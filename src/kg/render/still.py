"""The picture as a file that needs no browser: the page's first sight as SVG or PNG.

NetworkX draws it with matplotlib from the page's own places, so both show the same. The same
graph gives the same bytes: fonts are matplotlib's own, ids are salted by a fixed word, and no
file says when it was made.
"""

from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, Literal

import networkx as nx

from kg.render.axis import Axis
from kg.render.card import Card, card
from kg.render.layout import Plan, layout
from kg.render.look import LOOKS, NAVY, PURPLE, SKY, Look

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_INCH: Final = 100
"""How many of the layout's pixels are one inch."""
_MOST: Final = 160
"""The height in inches beyond which a picture is drawn smaller; PNG viewers refuse more."""
_HEAD: Final = 70
_NARROW: Final = 40
"""The width of a year in which its name has no room."""
_FOOT: Final = 60
_POINT: Final = 0.72
_SHAPES: Final = {"agency": "h", "service": "s"}
_QUIET: Final = "#56616c"
_INK: Final = "#16202a"
_BAND: Final = "#f4f6f8"
_GRID: Final = "#e3e8ed"
_LINE: Final = "#8d99a5"

Places = dict[str, tuple[int, int]]


def still(graph: "nx.MultiDiGraph[str]", title: str, kind: str) -> bytes:
    """Return the first sight of a graph as the bytes of an ``svg`` or ``png`` file."""
    # matplotlib takes half a second to load, which no other command should wait for.
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    plan = layout(graph)
    tops, bottom = _tops(plan)
    wide, high = plan.right / _INCH, (bottom + _FOOT) / _INCH
    scale = min(1.0, _MOST / high)
    # A name with two dollar signs is a name and no formula.
    with rc_context({"svg.hashsalt": "kg", "font.family": "DejaVu Sans", "text.parse_math": False}):
        figure = Figure(figsize=(wide * scale, high * scale))
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_xlim(0, plan.right)
        axes.set_ylim(bottom + _FOOT, 0)
        axes.axis("off")
        _ground(axes, plan, tops, bottom, scale)
        axes.text(14, 22, title, size=20 * _POINT * scale, weight="bold", color=_INK, va="center")
        _things(axes, graph, plan, tops, scale)
        _legend(axes, graph, bottom, scale)
        out = BytesIO()
        # Neither the day nor the version of the library belongs into the file.
        told: dict[str, Any] = (
            {"Date": None, "Creator": None} if kind == "svg" else {"Software": None}
        )
        figure.savefig(out, format=kind, dpi=_INCH, metadata=told)
    return out.getvalue()


def _tops(plan: Plan) -> tuple[list[int], int]:
    """Return where each lane begins, and where the last one ends."""
    tops, top = [], _HEAD
    for lane in plan.lanes.values():
        tops.append(top)
        top += lane.height
    return tops, top


def _ground(axes: "Axes", plan: Plan, tops: list[int], bottom: int, scale: float) -> None:
    """Draw a band for every other lane, a line for each year, and the names of years and posts."""
    small = 13 * _POINT * scale
    for number, (top, lane) in enumerate(zip(tops, plan.lanes.values(), strict=True)):
        if number % 2 == 0:
            axes.axhspan(top, top + lane.height, color=_BAND, lw=0, zorder=0)
        for y, post in lane.rows:
            axes.text(12, top + y, post, size=small, color=_QUIET, va="center")
    for year, left, right in _years(plan.axis):
        axes.plot((left, left), (_HEAD, bottom), color=_GRID, lw=0.8, zorder=0.5)
        axes.text((left + right) / 2, _HEAD - 14, str(year), size=small, color=_QUIET, ha="center")
    if plan.axis.undated:
        middle = plan.axis.place(None)
        axes.text(middle, _HEAD - 14, "year not told", size=small, color=_QUIET, ha="center")


def _years(axis: Axis) -> list[tuple[int, int, int]]:
    """Return each year with where it begins and ends, without those too narrow for their name."""
    spans = pairwise([*axis.years.items(), (0, axis.end)])
    return [(year, left, end) for (year, left), (_, end) in spans if end - left > _NARROW]


def _things(
    axes: "Axes", graph: "nx.MultiDiGraph[str]", plan: Plan, tops: list[int], scale: float
) -> None:
    """Draw what stands open, one sort after another."""
    places: Places = {}
    for top, lane in zip(tops, plan.lanes.values(), strict=True):
        places.update({node: (x, top + y) for node, (x, y) in lane.places.items()})
    kinds: dict[str, list[str]] = {}
    for node in places:
        kinds.setdefault(graph.nodes[node]["kind"], []).append(node)
    _lines(axes, graph, places, kinds.get("inspection", []), scale)
    names = {node: str(graph.nodes[node]["label"]) for node in kinds.pop("council", [])}
    left = {node: (14, y) for node, (_, y) in places.items() if node in names}
    _words(axes, graph, left, names, 20 * scale, fill=NAVY, ink="white", align="left")
    for node in kinds.pop("inspection", []):
        _inspection(axes, graph, node, places[node], card(graph, node), scale)
    for kind, nodes in sorted(kinds.items()):
        beside = {node: (places[node][0] - 60, places[node][1]) for node in nodes}
        _dots(
            axes,
            graph,
            beside,
            nodes,
            LOOKS[kind].colour if kind in LOOKS else PURPLE,
            scale,
            _SHAPES.get(kind, "o"),
        )
        told = {node: str(graph.nodes[node]["title"])[:34] for node in nodes}
        words = {node: (x + 14, y) for node, (x, y) in beside.items()}
        _words(axes, graph, words, told, 13 * scale, ink=_INK, align="left")


def _lines(
    axes: "Axes", graph: "nx.MultiDiGraph[str]", places: Places, nodes: list[str], scale: float
) -> None:
    """Draw the line from each inspection to the next."""
    here = set(nodes)
    pairs = sorted(
        (a, b)
        for a, b, tie in graph.edges(data=True)
        if tie["kind"] == "previous" and not tie["quiet"] and a in here and b in here
    )
    for a, b in pairs:
        (x, y), (to, down) = places[a], places[b]
        axes.plot((x, to), (y, down), color=_LINE, lw=1.4 * scale, zorder=0.8)


def _inspection(  # noqa: PLR0913, PLR0917 -- what a sign needs to be drawn
    axes: "Axes",
    graph: "nx.MultiDiGraph[str]",
    node: str,
    place: tuple[int, int],
    made: Card,
    scale: float,
) -> None:
    """Draw an inspection's card: the overall grade's word and a square for each other grade."""
    if not made.grade and not made.pips:
        _dots(axes, graph, {node: place}, [node], SKY, scale, shape="D")
        return
    count = len(made.pips)
    word = made.word or ("1 grade" if count == 1 else f"{count} grades")
    look = LOOKS[made.grade] if made.grade else None
    fill, ink = (look.colour, look.ink) if look else ("white", _INK)
    _words(
        axes,
        graph,
        {node: place},
        {node: word},
        (11.5 if "\n" in word else 14) * scale,
        fill=fill,
        ink=ink,
        rim=_INK,
    )
    x, y = place
    squares = [x - 6 * (count - 1) + 12 * n for n in range(count)]
    colours = [LOOKS[pip].colour for pip in made.pips]
    axes.scatter(
        squares, [y + 30] * count, s=42 * scale**2, c=colours, marker="s", ec=_INK, lw=0.5 * scale
    )


def _words(  # noqa: PLR0913 -- how words may look
    axes: "Axes",
    graph: "nx.MultiDiGraph[str]",
    places: Places,
    words: dict[str, str],
    size: float,
    *,
    fill: str = "",
    ink: str,
    rim: str = "none",
    align: Literal["left", "center"] = "center",
) -> None:
    """Write words at their places, in a box where there is a colour for one."""
    box = {"boxstyle": "round,pad=0.45", "fc": fill, "ec": rim, "lw": 0.8} if fill else None
    nx.draw_networkx_labels(
        graph.subgraph(words),
        places,
        words,
        font_size=size * _POINT,
        font_color=ink,
        font_weight="bold" if fill else "normal",
        font_family="DejaVu Sans",
        bbox=box,
        ax=axes,
        horizontalalignment=align,
    )


def _dots(  # noqa: PLR0913, PLR0917 -- how a sign may look
    axes: "Axes",
    graph: "nx.MultiDiGraph[str]",
    places: Places,
    nodes: list[str],
    colour: str,
    scale: float,
    shape: str = "o",
) -> None:
    """Draw small signs of one colour."""
    nx.draw_networkx_nodes(
        graph,
        places,
        nodelist=nodes,
        node_size=110 * scale**2,
        node_color=colour,
        node_shape=shape,
        edgecolors=_INK,
        linewidths=0.8 * scale,
        ax=axes,
    )


def _legend(axes: "Axes", graph: "nx.MultiDiGraph[str]", bottom: int, scale: float) -> None:
    """Name the colours of the grades that are there, in a row below the picture."""
    there = {data["category"] for _, data in graph.nodes(data=True)}
    looks: list[Look] = [
        look for key, look in LOOKS.items() if look.heading == "Grades" and key in there
    ]
    for number, look in enumerate(looks):
        x = 24 + number * 210
        axes.scatter(
            [x], [bottom + 30], s=90 * scale**2, c=look.colour, marker="s", ec=_INK, lw=0.5
        )
        axes.text(x + 14, bottom + 30, look.one, size=13 * _POINT * scale, color=_INK, va="center")

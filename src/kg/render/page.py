"""One HTML file of the graph that needs nothing else: no network, no server, no other file."""

import base64
import gzip
import json
from collections import Counter
from pathlib import Path
from typing import Final

import networkx as nx

from kg.render import bundle
from kg.render.view import Data, view

FORMATS: Final = ("svg", "png")
"""The kinds of file that are a picture instead of a page (see :mod:`kg.render.still`)."""

TITLE: Final = "Inspections of children’s services"
_COUNTED: Final = (
    ("council", "council", "councils"),
    ("inspection", "inspection", "inspections"),
    ("person", "person", "people"),
    ("judgement", "grade", "grades"),
    ("finding", "finding", "findings"),
    ("quotation", "quotation", "quotations"),
    ("source", "source", "sources"),
)


def page(graph: "nx.MultiDiGraph[str]", title: str = TITLE) -> str:
    """Return the graph as a page. The same graph gives the same page to the letter."""
    # Jinja loads half a dozen modules that other commands never need.
    from jinja2 import Environment
    from markupsafe import Markup

    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string(bundle.template("page.html.j2"))
    style, own, vis = bundle.template("page.css"), bundle.scripts(), bundle.vis()
    policy = (
        f"default-src 'none'; script-src {bundle.digest(vis)} {bundle.digest(own)}; "
        f"style-src {bundle.digest(style)}; img-src data:; base-uri 'none'; form-action 'none'"
    )
    first, rest = view(graph)
    html = template.render(
        title=title,
        counts=_counts(graph),
        policy=policy,
        style=Markup(style),  # noqa: S704 (our own file)
        vis=Markup(vis),  # noqa: S704 (checked by the bundle)
        own=Markup(own),  # noqa: S704 (our own files)
        data=Markup(_embedded(first)),  # noqa: S704 (escaped there)
        rest=_packed(rest),
    )
    return html if html.endswith("\n") else f"{html}\n"


def write(graph: "nx.MultiDiGraph[str]", path: Path, title: str = TITLE) -> None:
    """Write the graph as a page to a file."""
    with path.open("w", encoding="utf-8", newline="\n") as handle:
        handle.write(page(graph, title))


def _embedded(data: Data) -> str:
    """Return data as JSON that cannot end the script element it stands in."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def _packed(data: Data) -> str:
    """Return data as JSON, compressed, in letters that can stand in a page."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # Without a time in its head, or the same graph would give another page a second later.
    return base64.b64encode(gzip.compress(text.encode("utf-8"), mtime=0)).decode("ascii")


def _counts(graph: "nx.MultiDiGraph[str]") -> str:
    """Return how many there are of each sort, in words."""
    counted: Counter[str] = Counter()
    for _, data in graph.nodes(data=True):
        counted[data["kind"]] += data["stands"]
    told = [
        f"{counted[kind]:,} {one if counted[kind] == 1 else many}"
        for kind, one, many in _COUNTED
        if counted[kind]
    ]
    return " · ".join(told) or "nothing yet"

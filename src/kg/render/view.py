"""The picture as vis-network takes it: pyvis nodes and edges with integer ids, fixed places."""

from typing import Any, Final

import networkx as nx

from kg.rdf.namespace import ID
from kg.render.layout import layout
from kg.render.look import BLACK, LOOKS, Look
from kg.render.thing import Fact, Words

_SURE: Final = ((0.9, "sure"), (0.75, "fairly sure"), (0.0, "doubtful"))
_INSIDE: Final = ("box", "ellipse")
_OUTLINED: Final = "#5a5a5a"
_MANY: Final = 3000
_SMALL: Final = ("finding", "quotation", "recommendation")
_TIP: Final = 220

Data = dict[str, Any]


def view(graph: "nx.MultiDiGraph[str]") -> Data:
    """Return all that the page draws and tells, ready to be written as JSON.

    ``nodes`` and ``edges`` are what vis-network draws; ``things`` and ``ties``, in the order of
    their ids, are what the side panel tells. Quiet ties are in ``ties`` alone.
    """
    # pyvis draws in IPython when it is imported, which takes most of a second.
    from pyvis.edge import Edge
    from pyvis.node import Node

    ids = {node: number for number, node in enumerate(sorted(graph))}
    places = layout(graph)
    nodes = [
        Node(number, **_drawn(graph.nodes[node], places[node])).options
        for node, number in ids.items()
    ]
    ties = _ties(graph, ids)
    edges = [
        Edge(tie["from"], tie["to"], directed=tie["kind"] == "previous", **_line(tie, n)).options
        for n, tie in enumerate(ties)
        if not tie["quiet"]
    ]
    return {
        "nodes": nodes,
        "edges": edges,
        "things": [_thing(node, graph.nodes[node], ids) for node in ids],
        "ties": ties,
        "looks": {key: _legend(look) for key, look in LOOKS.items()},
        "folded": _folded(graph),
    }


def key(iri: str) -> str:
    """Return the part of a thing's IRI that stands after ``#`` in a link to it."""
    return iri.removeprefix(ID)


def _drawn(data: Data, place: tuple[int, int]) -> Data:
    look = LOOKS[data["category"]]
    inside = look.shape in _INSIDE
    return {
        "shape": look.shape,
        "label": data["label"],
        "group": data["category"],
        "title": _tip(data["title"]),
        "x": place[0],
        "y": place[1],
        "size": look.size,
        "color": {"background": look.colour, "border": _OUTLINED},
        "font": {"size": look.font, **({"color": look.ink} if inside else {})},
    }


def _tip(title: str) -> str:
    return title if len(title) <= _TIP else f"{title[:_TIP].rsplit(' ', 1)[0]} …"


def _line(tie: Data, number: int) -> Data:
    """Return how a tie is drawn: inspections one after another by a strong line."""
    strong = tie["kind"] in ("previous", "conflict")
    return {
        "id": number,
        "width": 3 if strong else 1,
        "dashes": tie["kind"] in ("source", "conflict"),
        "title": tie["label"],
    }


def _ties(graph: "nx.MultiDiGraph[str]", ids: dict[str, int]) -> list[Data]:
    rows = [
        {
            "from": ids[a],
            "to": ids[b],
            "kind": data["kind"],
            "label": data["label"],
            "inverse": data["inverse"],
            "quiet": data["quiet"],
            "facts": _facts(data["facts"], ids),
            "words": _words(data["evidence"], ids),
        }
        for a, b, data in graph.edges(data=True)
    ]
    return sorted(rows, key=lambda r: (r["from"], r["to"], r["kind"], r["label"], str(r["words"])))


def _thing(node: str, data: Data, ids: dict[str, int]) -> Data:
    return {
        "key": key(node),
        "kind": data["kind"],
        "category": data["category"],
        "label": data["label"],
        "title": data["title"],
        "quote": data["quote"],
        "stands": data["stands"],
        "facts": _facts(data["facts"], ids),
        "words": _words(data["evidence"], ids),
    }


def _facts(facts: tuple[Fact, ...], ids: dict[str, int]) -> list[list[Any]]:
    return [[fact.name, fact.value, ids.get(fact.to or "")] for fact in facts]


def _words(evidence: tuple[Words, ...], ids: dict[str, int]) -> list[Data]:
    return [
        {
            "source": ids.get(words.source),
            "name": words.name,
            "before": words.before,
            "exact": words.exact,
            "after": words.after,
            "rule": words.rule,
            "sure": next(say for least, say in _SURE if words.confidence >= least),
            "confidence": round(words.confidence, 2),
            "page": words.page,
        }
        for words in evidence
    ]


def _legend(look: Look) -> Data:
    return {
        "heading": look.heading,
        "one": look.one,
        "many": look.many,
        "colour": look.colour,
        "ink": look.ink if look.shape == "box" else BLACK,
        "shape": look.shape,
    }


def _folded(graph: "nx.MultiDiGraph[str]") -> list[str]:
    """Return the categories that a very large graph does not draw until it is asked to."""
    if len(graph) <= _MANY:
        return []
    return sorted(c for c in LOOKS if c.startswith(_SMALL))

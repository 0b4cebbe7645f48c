"""The picture as the page's script takes it: what is drawn first, and all the rest, compactly.

Things and ties have whole numbers for ids, in the order of their IRIs and ends. What the page
draws first is a few hundred short rows; what unfolds, and every word of evidence, comes packed
behind it.
"""

from dataclasses import astuple
from typing import Any, Final

import networkx as nx

from kg.rdf.namespace import ID
from kg.render.card import card
from kg.render.layout import BEYOND, Plan, layout
from kg.render.look import BLACK, LOOKS, Look
from kg.render.thing import Fact, Words
from kg.render.triples import prefixes

_SURE: Final = ((0.9, "sure"), (0.75, "fairly sure"), (0.0, "doubtful"))
_LAST: Final = -1
"""The number that stands for the lane of what belongs to no council."""

Data = dict[str, Any]


def view(graph: "nx.MultiDiGraph[str]") -> tuple[Data, Data]:
    """Return what the page draws first and all that it tells, ready to be written as JSON."""
    ids = {node: number for number, node in enumerate(sorted(graph))}
    plan = layout(graph)
    first = {
        "size": len(ids),
        "looks": {key: _legend(look) for key, look in LOOKS.items()},
        "counts": _counts(graph),
        "axis": {
            "years": list(plan.axis.years.items()),
            "end": plan.axis.end,
            "right": plan.right,
            "undated": plan.axis.place(None) if plan.axis.undated else None,
        },
        "lanes": [
            {"id": ids.get(key, _LAST), "height": lane.height, "rows": lane.rows}
            for key, lane in plan.lanes.items()
        ],
        "nodes": list(_first(graph, plan, ids)),
    }
    rest = {
        "things": [_thing(node, graph.nodes[node], ids) for node in ids],
        "ties": _ties(graph, ids),
        "folded": [
            [ids[node], *place, ids.get(key, _LAST)]
            for key, block in plan.blocks.items()
            for node, place in block.places.items()
        ],
        "blocks": [[ids.get(k, _LAST), b.width, b.height] for k, b in plan.blocks.items()],
        "prefixes": prefixes(),
    }
    return first, rest


def key(iri: str) -> str:
    """Return the part of a thing's IRI that stands after ``#`` in a link to it."""
    return iri.removeprefix(ID)


def _counts(graph: "nx.MultiDiGraph[str]") -> dict[str, int]:
    counts: dict[str, int] = {}
    for _, data in graph.nodes(data=True):
        counts[data["category"]] = counts.get(data["category"], 0) + data["stands"]
    return {category: counts[category] for category in LOOKS if category in counts}


def _first(graph: "nx.MultiDiGraph[str]", plan: Plan, ids: dict[str, int]) -> "list[list[Any]]":
    """Return id, category, label, place, lane and year of what stands open; a card's signs too."""
    rows: list[list[Any]] = []
    for number, lane in enumerate(plan.lanes.values()):
        for node, (x, y) in lane.places.items():
            data = graph.nodes[node]
            row = [ids[node], data["category"], _shown(data), x, y, number, data["year"]]
            if data["kind"] == "inspection":
                made = card(graph, node)
                row.append([*astuple(made), made.width])
            rows.append(row)
    return rows


def _shown(data: Data) -> str:
    """Return the words beside a thing that stands open: of a person the name, the post is there."""
    return str(data["title"] if data["kind"] == "person" else data["label"])


def _ties(graph: "nx.MultiDiGraph[str]", ids: dict[str, int]) -> list[Data]:
    rows = [
        {
            "from": ids[a],
            "to": ids[b],
            "kind": data["kind"],
            "label": data["label"],
            "inverse": data["inverse"],
            **_told(
                quiet=data["quiet"],
                post=data["post"],
                times=data["times"],
                facts=_facts(data["facts"], ids),
                words=_words(data["evidence"], ids),
            ),
        }
        for a, b, data in graph.edges(data=True)
    ]
    return sorted(
        rows, key=lambda r: (r["from"], r["to"], r["kind"], r["label"], str(r.get("words")))
    )


def _thing(node: str, data: Data, ids: dict[str, int]) -> Data:
    return {
        "key": key(node),
        "kind": data["kind"],
        "category": data["category"],
        "label": data["label"],
        "title": data["title"],
        "facts": _facts(data["facts"], ids),
        "words": _words(data["evidence"], ids),
        **_told(
            quote=data["quote"],
            stands=data["stands"] if data["stands"] > 1 else None,
            part=data["part"],
            also=data["also"],
            when=data["when"],
            year=data["year"],
            turtle=data["turtle"],
            council=ids.get(data["council"] or BEYOND),
        ),
    }


def _told(**fields: Any) -> Data:  # noqa: ANN401 -- whatever JSON takes
    """Return the fields that say something; the page knows what the others would be."""
    # An id may be nought, which says something.
    return {n: value for n, value in fields.items() if value or (value == 0 and value is not False)}


def _facts(facts: tuple[Fact, ...], ids: dict[str, int]) -> list[list[Any]]:
    return [[fact.name, fact.value, ids.get(fact.to or "")] for fact in facts]


def _words(evidence: tuple[Words, ...], ids: dict[str, int]) -> list[Data]:
    return [
        {
            "source": ids.get(words.source),
            "name": words.name,
            "exact": words.exact,
            "rule": words.rule,
            "sure": next(say for least, say in _SURE if words.confidence >= least),
            "confidence": round(words.confidence, 2),
            **_told(before=words.before, after=words.after, page=words.page),
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

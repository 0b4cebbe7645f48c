"""From which year a thing is known, for the picture of the graph as it was then.

An inspection belongs to the year in which inspectors came, what it gave to the same year. A source
belongs to the year it was written in, a report without a printed day to that of its inspection,
and a person to the year in which a source first shows them in a post. What is of no year, such as
a council, has always been there; anything else came with the first source that tells of it.
"""

from typing import Final

import networkx as nx

from kg.render.axis import year_of

_GIVEN: Final = ("judgement", "finding", "recommendation")
_ALWAYS: Final = ("council", "agency")


def since(graph: "nx.MultiDiGraph[str]") -> dict[str, int | None]:
    """Return the year from which each thing is known; none for what was always there."""
    known: dict[str, int | None] = {}
    kinds: dict[str, list[str]] = {}
    for node in sorted(graph):
        kinds.setdefault(graph.nodes[node]["kind"], []).append(node)
    for node in kinds.pop("inspection", []):
        known[node] = year_of(graph.nodes[node]["when"])
    for node in kinds.pop("source", []):
        told = [known.get(n) for n in graph.successors(node)]
        last = max((year for year in told if year is not None), default=None)
        known[node] = year_of(graph.nodes[node]["when"]) or last
    for kind in _ALWAYS:
        known.update(dict.fromkeys(kinds.pop(kind, ())))
    for kind, nodes in kinds.items():
        for node in nodes:
            known[node] = _of_part(graph, node, known) if kind in _GIVEN else None
            known[node] = known[node] or _of_role(graph, node) or _of_words(graph, node, known)
    return known


def _of_part(graph: "nx.MultiDiGraph[str]", node: str, known: dict[str, int | None]) -> int | None:
    """Return the year of the inspection that gave a thing."""
    before = (n for n in graph.predecessors(node) if graph.nodes[n]["kind"] == "inspection")
    return min((year for n in before if (year := known[n]) is not None), default=None)


def _of_role(graph: "nx.MultiDiGraph[str]", node: str) -> int | None:
    """Return the first year in which a source shows a person in a post."""
    times = (when for _, _, tie in graph.out_edges(node, data=True) for when in tie["times"])
    return min((year for when in times if (year := year_of(when)) is not None), default=None)


def _of_words(graph: "nx.MultiDiGraph[str]", node: str, known: dict[str, int | None]) -> int | None:
    """Return the year of the first source that tells of a thing."""
    sources = {words.source for words in graph.nodes[node]["evidence"]}
    return min((year for s in sources if (year := known.get(s)) is not None), default=None)

"""A part of the picture: one council's, or what stands around one thing."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final

import networkx as nx

from kg.errors import GraphError

_WORTH_NAMING: Final = 0.45
"""How alike a name must be to be offered instead of one that does not exist, from 0 to 1."""


def around_council(graph: "nx.MultiDiGraph[str]", name: str) -> "nx.MultiDiGraph[str]":
    """Return all that stands in a council's part, with the bodies and sources it leads to.

    Raises:
        GraphError: No council of the graph has that name.
    """
    councils = [node for node in sorted(graph) if graph.nodes[node]["kind"] == "council"]
    found = _called(graph, councils, name)
    if not found:
        raise GraphError(_unknown("council", name, graph, councils))
    own = {n for n in graph if n in found or graph.nodes[n]["council"] in found}
    beside = {
        other
        for node in own
        for other in nx.all_neighbors(graph, node)
        if graph.nodes[other]["kind"] in ("agency", "person", "service")
    }
    return _part(graph, own | beside, told=own)


def around(
    graph: "nx.MultiDiGraph[str]", iri_or_label: str, depth: int = 1
) -> "nx.MultiDiGraph[str]":
    """Return what can be reached from a thing in ``depth`` steps along drawn ties.

    Quiet ties are followed from the thing itself and no further, or an inspectorate's every
    inspection would come along with each.

    Raises:
        GraphError: Nothing in the graph has that IRI or label.
    """
    found = _called(graph, sorted(graph), iri_or_label)
    if not found:
        raise GraphError(_unknown("thing", iri_or_label, graph, sorted(graph)))
    reached = set(found)
    edge = set(found)
    for step in range(max(0, depth)):
        edge = {other for node in edge for other in _beside(graph, node, quiet=step == 0)}
        edge -= reached
        if not edge:
            break
        reached |= edge
    # Without its grades an inspection would look like one that gave none.
    reached |= {grade for node in reached for grade in _grades(graph, node)}
    return _part(graph, reached, told=reached)


def _beside(graph: "nx.MultiDiGraph[str]", node: str, *, quiet: bool) -> set[str]:
    """Return the things tied to a node, over quiet ties only where that is asked for.

    A council's later inspections are its own, though the line to them is drawn from the first.
    """
    ties = [(b, tie) for _, b, tie in graph.out_edges(node, data=True)]
    ties += [(a, tie) for a, _, tie in graph.in_edges(node, data=True)]
    return {other for other, tie in ties if quiet or not tie["quiet"] or tie["kind"] == "of"}


def _grades(graph: "nx.MultiDiGraph[str]", node: str) -> Iterator[str]:
    """Yield the grades of an inspection."""
    if graph.nodes[node]["kind"] == "inspection":
        yield from (n for n in graph.successors(node) if graph.nodes[n]["kind"] == "judgement")


def _called(graph: "nx.MultiDiGraph[str]", nodes: list[str], name: str) -> list[str]:
    """Return the nodes that a person means by an IRI, the end of one, a label or a title."""
    if name in graph:
        return [name] if name in nodes else []
    wanted = name.strip().casefold()
    for field in ("label", "title"):
        found = [n for n in nodes if str(graph.nodes[n][field]).casefold() == wanted]
        if found:
            return found
    return [n for n in nodes if n.endswith(f"/{name.strip()}")] if wanted else []


def _part(graph: "nx.MultiDiGraph[str]", nodes: set[str], told: set[str]) -> "nx.MultiDiGraph[str]":
    """Return a copy of part of the graph, with the sources that the ``told`` were read from."""
    sources = {
        words.source
        for node in told
        for words in graph.nodes[node]["evidence"]
        if words.source in graph
    }
    return graph.subgraph(nodes | sources).copy()


def _unknown(what: str, name: str, graph: "nx.MultiDiGraph[str]", nodes: list[str]) -> str:
    # A person's or inspection's label says more in a second line.
    firsts = {node: str(graph.nodes[node]["label"]).partition("\n")[0] for node in nodes}
    labels = {label.casefold(): label for label in firsts.values()}
    near = get_close_matches(name.casefold(), sorted(labels), n=5, cutoff=_WORTH_NAMING)
    names = ", ".join(labels[label] for label in near)
    advice = f"Nearest: {names}." if names else "No label is like it."
    return f"No {what} called “{name}” is in the graph. {advice}"

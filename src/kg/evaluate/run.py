"""Scoring a graph by the queries that people use."""

from collections.abc import Mapping
from pathlib import Path

from kg.evaluate.facts import KINDS
from kg.evaluate.gold import Gold
from kg.evaluate.score import Scores, score_all
from kg.query.catalogue import find
from kg.query.run import rows
from kg.store.graph import open_store


def score_graph(graph: Path, golds: Mapping[str, Gold]) -> Scores:
    """Return how the rows of a graph's contract queries agree with gold files.

    Raises:
        GraphError: There is no graph there.
    """
    store = open_store(graph)
    return score_all(golds, {kind.name: rows(store, find(kind.name)) for kind in KINDS})

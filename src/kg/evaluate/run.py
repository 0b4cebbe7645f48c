"""Scoring a graph by the queries that people use."""

from collections.abc import Mapping
from pathlib import Path

from kg.evaluate.gold import Gold
from kg.evaluate.rests import contract_rows
from kg.evaluate.score import Scores, score_all
from kg.store.graph import open_store


def score_graph(graph: Path, golds: Mapping[str, Gold]) -> Scores:
    """Return how the rows of a graph's contract queries agree with gold files.

    Raises:
        GraphError: There is no graph there.
    """
    return score_all(golds, contract_rows(open_store(graph)))

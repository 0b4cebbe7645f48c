"""Scoring a graph by its queries."""

from pathlib import Path

import pytest

import sample
from kg.errors import GraphError
from kg.evaluate.gold import Gold, GoldCouncil, GoldPerson, GoldRole
from kg.evaluate.run import score_graph

GOLD = Gold(
    relevant=True,
    councils=(GoldCouncil(name="Redbridge"),),
    people=(GoldPerson(name="Ann Bell", roles=(GoldRole(title="council leader"),)),),
)


def test_rows_of_the_contract_are_scored(tmp_path: Path) -> None:
    """The graph is scored by what its named queries answer for each article."""
    sample.write(tmp_path)
    scores = score_graph(tmp_path, {"good-news": GOLD, "absent": GOLD})
    right = {(o.article, o.kind): len(o.right) for o in scores.outcomes if o.right}
    assert right == {
        ("good-news", "councils"): 1,
        ("good-news", "people"): 1,
        ("good-news", "roles"): 1,
    }


def test_no_graph(tmp_path: Path) -> None:
    """Without a graph there is nothing to score."""
    with pytest.raises(GraphError):
        score_graph(tmp_path, {"good-news": GOLD})

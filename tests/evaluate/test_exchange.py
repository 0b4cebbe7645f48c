"""The scoreboard as JSON."""

import json
from dataclasses import replace

from kg.evaluate.baseline import HELD, OPEN, Standing
from kg.evaluate.board import Board
from kg.evaluate.compare import compare
from kg.evaluate.exchange import as_json
from kg.evaluate.gold import Gold, GoldCouncil
from kg.evaluate.phenomena import PhenomenonTally
from kg.evaluate.rules import by_rule
from kg.evaluate.score import score
from kg.evaluate.tally import Tally

SCORES = score(
    Gold(relevant=False, councils=(GoldCouncil(name="Kent"), GoldCouncil(name="Medway"))),
    {
        "councils": [{"name": "Kent", "rules": "council.name"}, {"name": "Torbay"}],
        "findings": [{"sentence": "All is well", "polarity": "strength"}],
    },
    "good-news",
)
BEFORE = {"good-news": {"councils": Standing(right=("Medway",))}}


def _board(part: str, *, named: bool) -> Board:
    board = Board(
        scores=SCORES,
        rules=by_rule(SCORES),
        phenomena=[PhenomenonTally(articles=1, tally=Tally(kind="wish", gold=1, found=1, right=1))],
        part=part,
        named=named,
    )
    return replace(board, comparison=compare(BEFORE, board.standing()))


def test_json_holds_the_same_numbers() -> None:
    """The JSON form has the table's numbers under the kinds' names, and no view not asked for."""
    body = json.loads(as_json(Board(scores=SCORES)))
    assert body["kinds"]["councils"] == {
        "gold": 2,
        "found": 2,
        "right": 1,
        "precision": 0.5,
        "recall": 0.5,
        "f1": 0.5,
    }
    assert body["leaks"] == ["good-news"]
    assert set(body) == {"articles", "leaks", "kinds", "wrong"}


def test_views_and_changes() -> None:
    """Rules, phenomena and changes stand under their names."""
    body = json.loads(as_json(_board(OPEN, named=True)))
    assert {rule["rule"] for rule in body["rules"]} == {"council.name", "no rule told"}
    assert body["phenomena"][0]["code"] == "wish"
    assert (body["baseline"]["gained"], body["baseline"]["lost"]) == (1, 1)
    assert body["baseline"]["changes"][0]["lost"] == ["Medway"]


def test_figures_alone() -> None:
    """Where names are not to be told there is no name and no fact."""
    text = as_json(_board(HELD, named=False))
    assert not any(word in text for word in ("good-news", "Kent", "Medway", "Torbay", "well"))
    assert json.loads(text)["leaks"] == 1

"""The scoreboard as JSON, for programs."""

import json
from typing import Any

from kg.evaluate.board import Board
from kg.evaluate.compare import FEWER_FALSE, GAINED, LOST, MORE_FALSE, Comparison
from kg.evaluate.score import Scores
from kg.evaluate.tally import Tally


def as_json(board: Board) -> str:
    """Return the board as JSON.

    Where it is not to tell names, wrong and changed facts are left out and leaks are a number.
    """
    scores = board.scores
    body: dict[str, Any] = {
        "articles": scores.articles,
        "leaks": list(scores.leaks) if board.named else len(scores.leaks),
        "kinds": {tally.kind: {**_figures(tally), "f1": tally.f1} for tally in scores.tallies()},
    }
    if board.named:
        body["wrong"] = _wrong(scores)
    if board.rules is not None:
        body["rules"] = [
            {"kind": entry.kind, "rule": entry.tally.kind, **_figures(entry.tally)}
            for entry in board.rules
        ]
    if board.phenomena is not None:
        body["phenomena"] = [
            {
                "code": entry.tally.kind,
                "articles": entry.articles,
                **_figures(entry.tally),
                "f1": entry.tally.f1,
            }
            for entry in board.phenomena
        ]
    if board.comparison is not None:
        body["baseline"] = _since(board.comparison, board)
    return json.dumps(body, indent=2, ensure_ascii=False) + "\n"


def _figures(tally: Tally) -> dict[str, int | float | None]:
    return {
        "gold": tally.gold,
        "found": tally.found,
        "right": tally.right,
        "precision": tally.precision,
        "recall": tally.recall,
    }


def _wrong(scores: Scores) -> list[dict[str, Any]]:
    return [
        {
            "article": outcome.article,
            "kind": outcome.kind,
            "missed": list(outcome.missed),
            "false": list(outcome.false),
        }
        for outcome in scores.outcomes
        if outcome.missed or outcome.false
    ]


def _since(comparison: Comparison, board: Board) -> dict[str, Any]:
    counts = comparison.counts()
    body: dict[str, Any] = {
        "gained": counts[GAINED],
        "lost": counts[LOST],
        "moreFalse": counts[MORE_FALSE],
        "fewerFalse": counts[FEWER_FALSE],
    }
    body["newArticles"] = comparison.fresh.articles
    if board.named:
        names = board.names()
        body["changes"] = [
            {
                "article": names.get(change.article, change.article),
                "kind": change.kind,
                "gained": [names.get(label, label) for label in change.gained],
                "lost": [names.get(label, label) for label in change.lost],
                "falseBefore": change.before,
                "falseNow": change.now,
            }
            for change in comparison.changes
        ]
    return body

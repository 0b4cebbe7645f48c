"""The scoreboard as text."""

from dataclasses import replace

from kg.evaluate.baseline import HELD, token
from kg.evaluate.board import Board, as_text
from kg.evaluate.compare import compare
from kg.evaluate.gold import Gold, GoldCouncil
from kg.evaluate.rules import by_rule
from kg.evaluate.score import score

SCORES = score(
    Gold(relevant=False, councils=(GoldCouncil(name="Kent"),)),
    {"findings": [{"sentence": "All is well", "polarity": "strength", "rules": "finding.list"}]},
    "good-news",
)


def test_only_what_is_asked_for_is_shown() -> None:
    """Without further views the board is the table of kinds; each view adds its table."""
    plain = as_text(Board(scores=SCORES))
    assert "finding.list" not in plain
    assert "phenomen" not in plain
    assert "baseline" not in plain
    full = as_text(
        Board(scores=SCORES, rules=by_rule(SCORES), phenomena=(), comparison=compare({}, {}))
    )
    assert full.startswith(plain)
    assert "finding.list" in full
    assert "No gold file names a phenomenon." in full
    assert "Since the baseline" in full


def test_wrong_facts_stand_first_where_asked_for() -> None:
    """A verbose board begins with what was missed and false."""
    assert as_text(Board(scores=SCORES), verbose=True).startswith("good-news\n  missed  councils")


def test_a_board_without_names() -> None:
    """A board that is to tell figures alone has no name and no fact."""
    board = Board(scores=SCORES, part=HELD, named=False)
    told = as_text(replace(board, comparison=compare({token("good-news"): {}}, board.standing())))
    assert "more false" in told
    assert not any(word in told for word in ("good-news", "Kent", "well", token("good-news")))


def test_a_board_knows_its_hashes() -> None:
    """A board of the held part can tell what its hashes stand for."""
    assert Board(scores=SCORES, part=HELD).names()[token("good-news")] == "good-news"

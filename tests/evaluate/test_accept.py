"""Accepting a new baseline."""

from pathlib import Path

import pytest

from kg.errors import SettingsError
from kg.evaluate.accept import accept, since
from kg.evaluate.baseline import HELD, OPEN, load
from kg.evaluate.board import Board
from kg.evaluate.gold import Gold, GoldCouncil
from kg.evaluate.score import score

GOLD = Gold(relevant=True, councils=(GoldCouncil(name="Kent"),))
GOOD = score(GOLD, {"councils": [{"name": "Kent"}]}, "good-news")
BAD = score(GOLD, {}, "good-news")


def _board(file: Path, *, good: bool, part: str = OPEN) -> Board:
    board = Board(scores=GOOD if good else BAD, part=part)
    told = since(file, part, board.standing(), first=True)
    return Board(scores=board.scores, part=part, comparison=told)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Hold a baseline of both parts in which all is right."""
    file = tmp_path / "baseline.json"
    for part in (OPEN, HELD):
        assert accept(file, _board(file, good=True, part=part), "")
    return file


def test_a_part_leaves_the_other_alone(file: Path) -> None:
    """Writing one part keeps the other, and no loss needs no record."""
    before = load(file)
    assert set(before) == {OPEN, HELD}
    assert accept(file, _board(file, good=False), "Unclear.")
    assert load(file)[HELD] == before[HELD]
    assert load(file)[OPEN] == {"good-news": {}}


def test_a_loss_without_a_reason_is_refused(file: Path) -> None:
    """Without a reason nothing is written."""
    before = file.read_bytes()
    assert not accept(file, _board(file, good=False), "  ")
    assert file.read_bytes() == before
    assert not (file.parent / "losses.md").exists()


def test_an_accepted_loss_is_written_down(file: Path) -> None:
    """With a reason the loss is recorded, and is none any more."""
    assert accept(file, _board(file, good=False), "The text is unclear.")
    record = (file.parent / "losses.md").read_text(encoding="utf-8")
    assert "## The text is unclear.\n\n- open, good-news, councils: no longer right: Kent" in record
    told = _board(file, good=False).comparison
    assert told is not None
    assert told.losses == ()


def test_the_held_part_s_record_tells_no_words(file: Path) -> None:
    """A loss of the held part is recorded by hashes."""
    assert accept(file, _board(file, good=False, part=HELD), "Unclear.")
    record = (file.parent / "losses.md").read_text(encoding="utf-8")
    assert "- held, " in record
    assert "Kent" not in record
    assert "good-news" not in record


def test_a_baseline_must_be_there_to_compare(tmp_path: Path) -> None:
    """Without a baseline there is nothing to compare with, unless the first one is to be written."""
    with pytest.raises(SettingsError):
        since(tmp_path / "none.json", OPEN, {})
    assert since(tmp_path / "none.json", OPEN, {}, first=True).changes == ()

"""What a baseline keeps."""

from pathlib import Path

import pytest

from kg.errors import SettingsError
from kg.evaluate.baseline import (
    HELD,
    OPEN,
    Standing,
    dump,
    load,
    names,
    part_of,
    standing,
    token,
)
from kg.evaluate.gold import Gold, GoldCouncil
from kg.evaluate.score import score

GOLD = Gold(relevant=True, councils=(GoldCouncil(name="Medway"), GoldCouncil(name="Kent")))
SCORES = score(
    GOLD, {"councils": [{"name": "Kent"}, {"name": "Medway"}, {"name": "Torbay"}]}, "good-news"
)


def test_right_facts_and_false_ones() -> None:
    """Of the open part the right facts are kept by label, sorted, and the false ones counted."""
    assert standing(SCORES, OPEN) == {
        "good-news": {"councils": Standing(right=("Kent", "Medway"), false=1)}
    }


def test_the_held_part_is_kept_as_hashes() -> None:
    """Of the held part neither the article's name nor a word of a fact is kept."""
    kept = standing(SCORES, HELD)
    written = dump({HELD: kept}).decode()
    assert not any(word in written for word in ("good-news", "Kent", "Medway"))
    (kinds,) = kept.values()
    assert len(kinds["councils"].right) == 2


def test_hashes_can_be_told_by_who_has_the_gold() -> None:
    """With gold and articles at hand a hash's words are known again, also of a missed fact."""
    missed = score(GOLD, {}, "good-news")
    told = names(missed, HELD)
    assert told[token("good-news")] == "good-news"
    assert {
        told[fact] for fact in standing(SCORES, HELD)[token("good-news")]["councils"].right
    } == {
        "Kent",
        "Medway",
    }
    assert names(missed, OPEN) == {}


def test_an_article_with_nothing_right_is_known() -> None:
    """An article of which nothing was read is no new article the next time."""
    assert standing(score(GOLD, {}, "good-news"), OPEN) == {"good-news": {}}


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    """A baseline's file gives back what was written, and the same bytes each time."""
    file = tmp_path / "baseline.json"
    parts = {OPEN: standing(SCORES, OPEN), HELD: standing(SCORES, HELD)}
    file.write_bytes(dump(parts))
    assert load(file) == parts
    assert dump(load(file)) == file.read_bytes()


def test_no_baseline_is_told(tmp_path: Path) -> None:
    """A file that is not there, or is no baseline, is wrong use."""
    with pytest.raises(SettingsError, match="There is no baseline"):
        load(tmp_path / "none.json")
    file = tmp_path / "baseline.json"
    file.write_text('{"open": []}', encoding="utf-8", newline="\n")
    with pytest.raises(SettingsError, match="is not a baseline"):
        load(file)


def test_the_part_is_told_by_its_folder() -> None:
    """Gold in a folder called held is the held part, all other gold the open one."""
    assert part_of(Path("corpus/held/gold")) == HELD
    assert part_of(Path("corpus/gold")) == OPEN

"""The list of what was passed over."""

from pathlib import Path

from kg.pipeline import passed


def test_round_trip(tmp_path: Path) -> None:
    """Hashes and names come back sorted, each once, whatever stands in a name."""
    given = [("b" * 32, "b\\xff"), ("a" * 32, "Über"), ("b" * 32, "b\\xff")]
    assert passed.write(tmp_path / passed.FILE, given) == 2
    assert list(passed.load(tmp_path)) == [("a" * 32, "Über"), ("b" * 32, "b\\xff")]


def test_none(tmp_path: Path) -> None:
    """A folder without the list has none."""
    assert list(passed.load(tmp_path)) == []

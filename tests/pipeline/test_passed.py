"""The list of what was passed over."""

from pathlib import Path

import pytest

from kg.pipeline import passed


def test_round_trip(tmp_path: Path) -> None:
    """Hashes and names are kept sorted, each once, whatever stands in a name."""
    one, two = passed.line("a" * 32, "Über"), passed.line("b" * 32, "b\udcff")
    assert passed.write(tmp_path / passed.FILE, [], [one, two, two]) == 2
    assert list(passed.load(tmp_path)) == [one, two]
    three = passed.line("aa" * 16, "A")
    assert passed.write(tmp_path / "next", passed.load(tmp_path), sorted([three, two])) == 3
    assert passed.digest_of(one) == bytes.fromhex("a" * 32)


def test_none(tmp_path: Path) -> None:
    """A folder without the list has none."""
    assert list(passed.load(tmp_path)) == []


def test_lines_in_any_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines that come in any order are given sorted, those that waited on the disk among them."""
    monkeypatch.setattr(passed, "_RUN", 3)
    lines = passed.Lines()
    for number in (5, 3, 9, 1, 7, 2, 8, 6, 4, 0):
        lines.add(passed.line(f"{number:032}", "x"))
    assert list(lines) == sorted(passed.line(f"{number:032}", "x") for number in range(10))

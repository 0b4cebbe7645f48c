"""The list of what was passed over."""

from pathlib import Path

from kg.pipeline import passed


def test_round_trip(tmp_path: Path) -> None:
    """Hashes and names are kept sorted, each once, whatever stands in a name."""
    one, two = passed.line("a" * 32, "Über"), passed.line("b" * 32, "b\udcff")
    assert passed.write(tmp_path / passed.FILE, [], [two, one, two]) == 2
    assert list(passed.load(tmp_path)) == [one, two]
    three = passed.line("aa" * 16, "A")
    assert passed.write(tmp_path / "next", passed.load(tmp_path), [three, two]) == 3
    assert passed.digest_of(one) == bytes.fromhex("a" * 32)


def test_none(tmp_path: Path) -> None:
    """A folder without the list has none."""
    assert list(passed.load(tmp_path)) == []

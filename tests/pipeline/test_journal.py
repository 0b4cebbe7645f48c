"""Going on where a build was cut off."""

from contextlib import suppress
from pathlib import Path

import pytest

from kg.pipeline import journal
from kg.pipeline.journal import FILE, Journal
from kg.pipeline.read import Outcome


def outcome(number: int) -> Outcome:
    """Return an outcome of a text that was passed over."""
    return Outcome(name=f"text-{number}", digest=f"{number:032}")


def cut_off(out: Path, numbers: range) -> None:
    """Leave the journal of a build that was interrupted after some texts."""
    with suppress(KeyboardInterrupt), Journal(out) as kept:
        for number in numbers:
            kept.add(outcome(number))
        raise KeyboardInterrupt


def test_what_was_read_is_known(tmp_path: Path) -> None:
    """The next build takes up what the one before had read."""
    cut_off(tmp_path, range(300))
    kept = Journal(tmp_path)
    assert kept
    assert outcome(299).digest in kept
    assert kept.found(outcome(7).digest) == outcome(7)
    assert outcome(300).digest not in kept


def test_cut_off_twice(tmp_path: Path) -> None:
    """What two builds read is known to the third."""
    cut_off(tmp_path, range(300))
    cut_off(tmp_path, range(1000, 1001))
    kept = Journal(tmp_path)
    assert outcome(0).digest in kept
    assert outcome(1000).digest in kept


def test_a_line_that_was_cut_off(tmp_path: Path) -> None:
    """A kill in the middle of a line costs that line."""
    cut_off(tmp_path, range(300))
    file = tmp_path / FILE
    file.write_bytes(file.read_bytes()[:-10])
    kept = Journal(tmp_path)
    assert outcome(298).digest in kept
    assert outcome(299).digest not in kept


def test_other_readers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What other rules have read is not taken."""
    cut_off(tmp_path, range(300))
    monkeypatch.setattr(journal, "fingerprint", lambda: "other")
    assert not Journal(tmp_path)


def test_a_whole_build_leaves_none(tmp_path: Path) -> None:
    """The journal is gone when all went well, and a small build never begins one."""
    with Journal(tmp_path) as kept:
        for number in range(300):
            kept.add(outcome(number))
        assert (tmp_path / FILE).exists()
    assert not (tmp_path / FILE).exists()
    cut_off(tmp_path, range(5))
    assert not (tmp_path / FILE).exists()

"""All of a build's results, or none."""

import errno
import os
from pathlib import Path

import pytest

from kg.errors import BusyError, PlaceError
from kg.store import swap
from kg.store.lock import lock


def _fill(folder: Path, word: str) -> None:
    (folder / "store").mkdir(parents=True)
    (folder / "store" / "CURRENT").write_text(word, encoding="utf-8", newline="\n")
    (folder / "graph.ttl").write_text(word, encoding="utf-8", newline="\n")


def _read(out: Path) -> list[str]:
    files = [out / "store" / "CURRENT", out / "graph.ttl"]
    return [file.read_text(encoding="utf-8") for file in files]


def _build(out: Path, word: str) -> None:
    with swap.staging(out) as fresh:
        _fill(fresh, word)


def _interrupted(out: Path) -> None:
    with swap.staging(out) as fresh:
        _fill(fresh, "new")
        raise KeyboardInterrupt


def test_results_replace_the_former(tmp_path: Path) -> None:
    """After a build its results stand in place of the former, and nothing else is left."""
    _build(tmp_path / "out", "old")
    (tmp_path / "out" / "mine.txt").touch()
    _build(tmp_path / "out", "new")
    assert _read(tmp_path / "out") == ["new", "new"]
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["graph.ttl", "mine.txt", "store"]


def test_interrupted_build_changes_nothing(tmp_path: Path) -> None:
    """An interrupted build leaves the former results whole."""
    _build(tmp_path, "old")
    with pytest.raises(KeyboardInterrupt):
        _interrupted(tmp_path)
    assert _read(tmp_path) == ["old", "old"]
    assert not (tmp_path / swap.STAGING).exists()


def test_unfinished_staging_is_dropped(tmp_path: Path) -> None:
    """Staging without its marker, left by a crash, is dropped."""
    _build(tmp_path, "old")
    _fill(tmp_path / swap.STAGING, "half")
    swap.recover(tmp_path)
    assert _read(tmp_path) == ["old", "old"]
    assert not (tmp_path / swap.STAGING).exists()


@pytest.mark.parametrize("done", ["nothing", "file", "store moved away", "all"])
def test_half_done_swap_is_finished(tmp_path: Path, done: str) -> None:
    """A crash during the swap, wherever it struck, is rolled forward by the next reader."""
    _build(tmp_path, "old")
    fresh = tmp_path / swap.STAGING
    _fill(fresh, "new")
    (fresh / swap.MARKER).touch()
    if done in {"file", "all"}:
        (fresh / "graph.ttl").replace(tmp_path / "graph.ttl")
    if done in {"store moved away", "all"}:
        (tmp_path / swap.FORMER).mkdir()
        (tmp_path / "store").rename(tmp_path / swap.FORMER / "store")
    if done == "all":
        (fresh / "store").rename(tmp_path / "store")
    swap.settle(tmp_path)
    assert _read(tmp_path) == ["new", "new"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["graph.ttl", "store"]


def test_reader_does_not_disturb_a_build(tmp_path: Path) -> None:
    """While a build holds the lock, a reader leaves its staging alone."""
    with lock(tmp_path):
        _fill(tmp_path / swap.STAGING, "new")
        (tmp_path / swap.STAGING / swap.MARKER).touch()
        swap.settle(tmp_path)
        assert (tmp_path / swap.STAGING / swap.MARKER).exists()


def test_two_builds_at_once(tmp_path: Path) -> None:
    """A build while another is at work in the same folder is refused."""
    with swap.staging(tmp_path), pytest.raises(BusyError, match="is being built"):
        _build(tmp_path, "other")


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "Make room on the disk"),
        (OSError("IO error: No space left on device: While appending"), "Make room on the disk"),
        (OSError(errno.EROFS, os.strerror(errno.EROFS)), "a folder that you may write to"),
        (OSError(errno.EIO, os.strerror(errno.EIO)), "Put that right"),
    ],
)
def test_what_cannot_be_written_is_told(tmp_path: Path, error: OSError, says: str) -> None:
    """A full or read-only disk is one line that says what to do; the former results stay."""
    _build(tmp_path, "old")
    with pytest.raises(PlaceError, match=says), swap.staging(tmp_path):
        raise error
    assert _read(tmp_path) == ["old", "old"]

"""A build is all or nothing, whatever ends it: docs/trust.md, *Nothing lost*."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from built import SHIPPED
from kg.errors import BusyError, PlaceError
from kg.pipeline.build import build
from kg.store import swap
from kg.store.graph import open_store
from kg.store.lock import lock

FIRST = ("redbridge-2019-town-story.txt",)
MORE = ("cumberland-2024-first-inspection.txt",)


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Two folders of articles and one to work in."""
    places = tmp_path / "first", tmp_path / "more", tmp_path / "work"
    for place, names in zip(places, (FIRST, MORE, ()), strict=True):
        place.mkdir()
        for name in names:
            (place / name).write_bytes((SHIPPED / name).read_bytes())
    return places


@pytest.mark.parametrize(("how", "number"), [("kill", 3), ("full", 2)])
def test_a_build_that_is_cut_off(folders: tuple[Path, Path, Path], how: str, number: int) -> None:
    """Killed or out of room, it leaves the state before or after; the next build mends all."""
    script = Path(__file__).with_name("crash.py")
    source = Path(__file__).parents[2] / "src"
    command = [sys.executable, str(script), *map(str, folders), str(number), how]
    done = subprocess.run(
        command,
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=240,
    )
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(found) == 2 * number
    assert [f for f in found if f["state"] not in {"before", "after"}] == []
    assert [f for f in found if f["next"] != "after"] == []
    assert {f["state"] for f in found} == {"before", "after"}


def test_a_second_build_at_the_same_time_is_refused(tmp_path: Path) -> None:
    """It says who builds, and leaves all as it is."""
    story = tmp_path / "a.txt"
    story.write_bytes((SHIPPED / MORE[0]).read_bytes())
    (tmp_path / "out").mkdir()
    with (
        lock(tmp_path / "out"),
        pytest.raises(BusyError, match=f"being built by process {os.getpid()}"),
    ):
        build([story], tmp_path / "out", page=False)
    assert list((tmp_path / "out").iterdir()) == []


def test_readers_see_one_state_while_a_build_replaces_it(tmp_path: Path) -> None:
    """A store that was opened before goes on answering as before."""
    first, more = (tmp_path / name for name in ("a.txt", "b.txt"))
    first.write_bytes((SHIPPED / FIRST[0]).read_bytes())
    more.write_bytes((SHIPPED / MORE[0]).read_bytes())
    build([first], tmp_path / "out", page=False)
    reader = open_store(tmp_path / "out")
    before = {str(quad) for quad in reader}
    assert not any("E06000063" in quad for quad in before)
    build([more], tmp_path / "out", page=False)
    assert {str(quad) for quad in reader} == before
    after = open_store(tmp_path / "out")
    assert any("E06000063" in str(quad) for quad in after)


def test_a_folder_that_may_only_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told in one line; nothing is written."""

    def refused(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(swap, "lock", refused)
    with pytest.raises(PlaceError, match="Read-only file system"):
        build([SHIPPED / MORE[0]], tmp_path / "out", page=False)

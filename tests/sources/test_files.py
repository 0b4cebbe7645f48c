"""From paths to files."""

import os
from pathlib import Path

import pytest

from kg.model.issue import Issue, Level
from kg.sources.files import find, shown, unreadable

ENDINGS = frozenset({".txt", ".md"})


def _found(*paths: Path) -> list[str]:
    return [
        f"{f.code} {f.source}" if isinstance(f, Issue) else f.name for f in find(paths, ENDINGS)
    ]


def _fill(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def test_order_of_names(tmp_path: Path) -> None:
    """Files come by name and then by place, in whatever order they were named."""
    _fill(tmp_path, "b/1.txt", "a/2.md", "a/1.txt", "3.TXT")
    every = [tmp_path / name for name in ("b/1.txt", "a/1.txt", "a/2.md", "3.TXT")]
    expected = [tmp_path / name for name in ("a/1.txt", "b/1.txt", "a/2.md", "3.TXT")]
    assert list(find(every, ENDINGS)) == expected
    assert list(find(every[::-1], ENDINGS)) == expected
    assert list(find([tmp_path], ENDINGS)) == expected


def test_each_once(tmp_path: Path) -> None:
    """A file that is named twice, or lies in a named folder, comes once."""
    _fill(tmp_path, "a.txt")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    assert _found(tmp_path, tmp_path / "a.txt", tmp_path / "." / "a.txt") == ["a.txt"]


def test_two_names_of_one_text(tmp_path: Path) -> None:
    """A copy under another name is a file of its own."""
    _fill(tmp_path, "a.txt")
    os.link(tmp_path / "a.txt", tmp_path / "b.txt")
    assert _found(tmp_path) == ["a.txt", "b.txt"]


def test_what_folders_leave_out(tmp_path: Path) -> None:
    """Hidden files and folders, other endings and linked folders are left out of a folder."""
    _fill(tmp_path, "a.txt", ".b.txt", ".git/c.txt", "d.jpg", "e")
    (tmp_path / "round").symlink_to(tmp_path)
    assert _found(tmp_path) == ["a.txt"]


def test_named_file_of_any_ending(tmp_path: Path) -> None:
    """A file that a person names is taken whatever its ending."""
    _fill(tmp_path, "a.docx", ".b.txt")
    assert _found(tmp_path / "a.docx", tmp_path / ".b.txt") == [".b.txt", "a.docx"]


def test_folder_with_an_ending(tmp_path: Path) -> None:
    """A folder that is called as a file is a folder."""
    assert _found(_fill(tmp_path, "a.txt/b.txt") / "a.txt") == ["b.txt"]


def test_wrong_paths(tmp_path: Path) -> None:
    """Each path that leads to no file is one issue that names it and says why."""
    _fill(tmp_path, "a.txt")
    (tmp_path / "empty").mkdir()
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nothing")
    long = "x" * 300
    paths = ["empty", "loop.txt", "gone.txt", "none.txt", "a.txt/below", long]
    assert _found(*(tmp_path / path for path in paths), Path("a\0b")) == [
        r"unreadable a\x00b",
        "missing below",
        "no-files empty",
        "unreadable loop.txt",
        "missing none.txt",
        f"unreadable {long}",
        "unreadable gone.txt",
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
def test_pipe(tmp_path: Path) -> None:
    """A pipe that nobody writes to does not hold the build up."""
    os.mkfifo(tmp_path / "pipe.txt")
    assert _found(tmp_path) == ["not-a-file pipe.txt"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root opens everything")
def test_closed_folder(tmp_path: Path) -> None:
    """A folder that may not be opened is an issue, and the others are read."""
    _fill(tmp_path, "a.txt", "closed/b.txt")
    (tmp_path / "closed").chmod(0)
    try:
        assert _found(tmp_path) == ["unreadable closed", "a.txt"]
    finally:
        (tmp_path / "closed").chmod(0o700)


def test_reason_is_said() -> None:
    """The system's reason stands in the issue."""
    issue = unreadable(Path("a/b.txt"), PermissionError(13, "Permission denied"))
    assert issue.level is Level.STOP
    assert issue.source == "b.txt"
    assert "Permission denied" in issue.what


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("plain.txt", "plain.txt"),
        ("café’s – story.txt", "café’s – story.txt"),
        ("two\nlines.txt", r"two\nlines.txt"),
        (os.fsdecode(b"\xe9t\xe9.txt"), r"\xe9t\xe9.txt"),
        ("\x1b[31mred.txt", r"\x1b[31mred.txt"),
    ],
)
def test_names_on_one_line(name: str, printed: str) -> None:
    """A name is shown on one line and can be written in UTF-8."""
    assert shown(name) == printed
    assert shown(name).encode()

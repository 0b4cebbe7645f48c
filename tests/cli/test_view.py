"""``kg view``."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


def test_page_of_the_whole_graph(run: Run, out: Path, tmp_path: Path) -> None:
    """The page is one file, and its path is the answer."""
    file = tmp_path / "page.html"
    result = run("view", "--graph", out, "--output", file)
    assert (result.exit_code, result.stdout) == (0, f"{file}\n")
    page = file.read_text(encoding="utf-8")
    assert page.startswith(("<!DOCTYPE html>", "<!doctype html>"))
    assert "Ann Bell" in page


def test_part_of_the_graph(run: Run, out: Path) -> None:
    """A council's part, and what stands around a thing, are pages too."""
    for part in (("--council", "Redbridge"), ("--around", "Ann Bell", "--depth", "2")):
        result = run("view", *part, "--graph", out, "--output", "-")
        assert result.exit_code == 0
        assert "Ann Bell" in result.stdout


def test_beside_the_graph(run: Run, out: Path) -> None:
    """Without a name the page stands beside the graph."""
    assert run("view", "--graph", out).exit_code == 0
    assert (out / "view.html").is_file()
    (out / "view.html").unlink()


@pytest.mark.parametrize(("name", "start"), [("a.png", b"\x89PNG"), ("a.SVG", b"<?xml")])
def test_a_picture_needs_no_browser(
    run: Run, out: Path, tmp_path: Path, name: str, start: bytes
) -> None:
    """A name that ends in .png or .svg gives a picture of the same part."""
    file = tmp_path / name
    result = run("view", "--council", "Redbridge", "--graph", out, "--output", file)
    assert (result.exit_code, result.stderr) == (0, "")
    assert file.read_bytes().startswith(start)


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("--council", "Redbrige"), 1, "Redbridge"),
        (("--around", "Nobody at all"), 1, "Nobody at all"),
        (("--council", "Redbridge", "--around", "Ann Bell"), 2, "not both"),
        (("--depth", "2"), 2, "--around"),
        (("--around", "Ann Bell", "--depth", "0"), 2, "depth"),
    ],
)
def test_wrong_use(run: Run, out: Path, args: tuple[str, ...], code: int, words: str) -> None:
    """What is not in the graph ends with one and the nearest names, wrong use with two."""
    result = run("view", *args, "--graph", out, "--output", "-")
    assert result.exit_code == code
    assert words in result.stderr
    assert result.stdout == ""

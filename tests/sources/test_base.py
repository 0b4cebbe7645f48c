"""From paths to articles and issues."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from built import CORPUS, GOLD, SHARED, SHIPPED
from kg.model.article import Article
from kg.model.issue import Issue, Level
from kg.sources import base
from kg.sources.base import MAX_BYTES, parsed, raws, read
from kg.sources.raw import Raw
from sources import pages

STORY = "Council keeps its grade\n\nThe council’s café was rated “good” by inspectors.\n"


def _read(*paths: Path) -> tuple[list[Article], list[Issue]]:
    """Return the articles and the issues of some paths."""
    every = list(read(paths))
    return [i for i in every if isinstance(i, Article)], [i for i in every if isinstance(i, Issue)]


def _write(path: Path, data: bytes | str) -> Path:
    """Write a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def test_reader_by_ending(tmp_path: Path) -> None:
    """Text, Markdown and pages are each read by their own reader."""
    _write(tmp_path / "a.txt", "# A mark\n\nStory.\n")
    _write(tmp_path / "b.md", "# A mark\n\nStory.\n")
    _write(tmp_path / "c.html", pages.page())
    articles, issues = _read(tmp_path)
    assert [a.name for a in articles] == ["a", "b", "c"]
    assert articles[0].text == "# A mark\n\nStory.\n"
    assert articles[1].text == "A mark\n\nStory.\n"
    assert articles[2].text.startswith("Redbridge keeps its good grade\n\n")
    assert issues == []


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t\n", "empty"),
        ("a.md", "\ufeff\n".encode(), "empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(100), "not-text"),
        ("a.txt", b"%PDF-1.7\n", "mislabelled"),
        ("a.html", b"%PDF-1.7\n", "mislabelled"),
        ("a.md", b"PK\x03\x04" + bytes(30), "mislabelled"),
        ("a", b"%PDF-1.7\n", "mislabelled"),
        ("a.pdf", b"%PDF-1.7\n", "truncated"),
        ("a.jsonl", b"{}\n", "no-article"),
        ("a.zip", b"PK\x03\x04", "damaged"),
        ("a.warc", b"WARC/1.0\n", "unsupported"),
        ("a.warc.gz", b"\x1f\x8b", "unsupported"),
        ("a.xyz", STORY.encode(), "ending"),
        ("a", STORY.encode(), "ending"),
        ("a.html", pages.MENU.encode(), "no-article"),
        ("a.txt", pages.NOT_FOUND.encode(), "no-article"),
    ],
)
def test_left_out(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    """What cannot be read is one issue that names the file and says what was done."""
    articles, issues = _read(_write(tmp_path / name, data))
    assert articles == []
    stops = [issue for issue in issues if issue.level is Level.STOP]
    assert [(issue.source, issue.code) for issue in stops] == [(name, code)]
    assert stops[0].what.endswith("left out.")
    assert "\n" not in stops[0].what


def test_too_large(tmp_path: Path) -> None:
    """A text of twenty million bytes is refused unread, its size said."""
    with (tmp_path / "big.txt").open("wb") as file:
        file.write(b"A word")
        file.truncate(20_000_000)
    articles, issues = _read(tmp_path)
    assert articles == []
    assert [issue.code for issue in issues] == ["too-large"]
    assert "20.0 MB" in issues[0].what


def test_largest(tmp_path: Path) -> None:
    """A text of just the largest size is read whole."""
    _write(tmp_path / "a.txt", b"word\n" * (MAX_BYTES // 5))
    articles, issues = _read(tmp_path)
    assert [len(a.text) for a in articles] == [MAX_BYTES]
    assert issues == []


@pytest.mark.parametrize(
    ("encode", "said"),
    [
        (lambda text: text.encode("cp1252"), "Windows-1252"),
        (lambda text: text.encode("utf-16-le"), "UTF-16 LE"),
        (lambda text: text.encode("utf-16-be"), "UTF-16 BE"),
        (lambda text: text.encode() + b"\n\xe9", "damaged"),
    ],
    ids=["Windows-1252", "UTF-16 LE", "UTF-16 BE", "damaged"],
)
def test_guess_is_said(tmp_path: Path, encode: Callable[[str], bytes], said: str) -> None:
    """A text whose encoding was guessed is read, and a note says what it was taken for."""
    articles, issues = _read(_write(tmp_path / "a.txt", encode(STORY)))
    assert articles[0].text.startswith(STORY)
    assert [(i.level, i.code, i.source) for i in issues] == [(Level.NOTE, "encoding", "a.txt")]
    assert said in issues[0].what


def test_utf16_with_its_mark(tmp_path: Path) -> None:
    """A text in UTF-16 with its mark is read without a word."""
    articles, issues = _read(_write(tmp_path / "a.txt", STORY.encode("utf-16")))
    assert [a.text for a in articles] == [STORY]
    assert issues == []


def test_declared_page(tmp_path: Path) -> None:
    """A page in the encoding that it names is read without a word."""
    data = pages.page(charset="windows-1252").encode("cp1252")
    articles, issues = _read(_write(tmp_path / "a.html", data))
    assert "Redbridge Council’s children’s services" in articles[0].text
    assert issues == []


def test_page_under_another_ending(tmp_path: Path) -> None:
    """A page that is called a text is read as a page, and a note says so."""
    articles, issues = _read(_write(tmp_path / "a.txt", pages.page()))
    assert articles[0].text.startswith("Redbridge keeps its good grade\n\n")
    assert [(issue.level, issue.code) for issue in issues] == [(Level.NOTE, "mislabelled")]


def test_good_ones_among_bad_ones(tmp_path: Path) -> None:
    """Bad files do not stop the good ones, and nothing is said of a good one."""
    _write(tmp_path / "a.txt", b"")
    _write(tmp_path / "b.txt", STORY)
    _write(tmp_path / "c.txt", bytes(50))
    articles, issues = _read(tmp_path, tmp_path / "none.txt")
    assert [a.name for a in articles] == ["b"]
    assert [issue.source for issue in issues] == ["none.txt", "a.txt", "c.txt"]


def test_two_texts_of_one_name(tmp_path: Path) -> None:
    """Two texts under one name are both read."""
    _write(tmp_path / "one" / "a.txt", STORY)
    _write(tmp_path / "two" / "a.md", STORY.replace("good", "poor"))
    articles, issues = _read(tmp_path)
    assert [a.name for a in articles] == ["a", "a"]
    assert issues == []


def test_an_unwanted_text_gives_nothing(tmp_path: Path) -> None:
    """A sound text that is not wanted is not read; one that is not sound is still told."""
    _write(tmp_path / "a.txt", STORY)
    _write(tmp_path / "b.txt", bytes(50))
    texts = [raw for raw in raws([tmp_path]) if isinstance(raw, Raw)]
    found = [item for raw in texts for item in parsed(raw, wanted=lambda _: False)]
    assert [getattr(item, "code", "") for item in found] == ["not-text"]


def test_one_text_in_two_folders(tmp_path: Path) -> None:
    """The same text under the same name needs no note."""
    _write(tmp_path / "one" / "a.txt", STORY)
    _write(tmp_path / "two" / "a.txt", STORY)
    articles, issues = _read(tmp_path)
    assert len({a.key for a in articles}) == 1
    assert issues == []


def test_one_text_of_two_names(tmp_path: Path) -> None:
    """The same text under two names has one key."""
    _write(tmp_path / "a.txt", STORY)
    _write(tmp_path / "b.txt", STORY)
    articles, _ = _read(tmp_path)
    assert [a.name for a in articles] == ["a", "b"]
    assert len({a.key for a in articles}) == 1


def test_strange_names(tmp_path: Path) -> None:
    """A name of several lines or of bytes that are no UTF-8 is shown with escapes."""
    _write(tmp_path / "two\nlines.txt", STORY)
    names = {r"two\nlines"}
    try:
        _write(tmp_path / os.fsdecode(b"\xe9t\xe9.txt"), STORY)
        names.add(r"\xe9t\xe9")
    except OSError:  # some systems refuse such names
        pass
    articles, issues = _read(tmp_path)
    assert {a.name for a in articles} == names
    assert issues == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root opens everything")
def test_closed_file(tmp_path: Path) -> None:
    """A file that may not be opened is an issue with the system's reason."""
    _write(tmp_path / "a.txt", STORY).chmod(0)
    articles, issues = _read(tmp_path)
    assert articles == []
    assert "Permission denied" in issues[0].what


def test_nothing_given() -> None:
    """No paths give nothing."""
    assert list(read([])) == []


@given(st.binary(max_size=200), st.sampled_from([".txt", ".md", ".html"]))
def test_any_file(tmp_path_factory: pytest.TempPathFactory, data: bytes, ending: str) -> None:
    """Any bytes under any ending give one article or one issue that stops it."""
    path = _write(tmp_path_factory.mktemp("any") / f"a{ending}", data)
    articles, issues = _read(path)
    assert len(articles) + sum(i.level is Level.STOP for i in issues) == 1


@pytest.mark.parametrize(
    ("articles", "gold"),
    [
        (SHIPPED, GOLD),
        (CORPUS / "articles", CORPUS / "gold"),
        (SHARED / "seeds", SHARED / "gold" / "seeds"),
    ],
    ids=["shipped", "corpus", "seeds"],
)
def test_stated_dates(articles: Path, gold: Path) -> None:
    """The stated date of every article is the one that a careful reader found."""
    if not articles.is_dir():
        pytest.skip("these articles are not kept beside the repository")
    read_here, issues = _read(articles)
    assert [issue for issue in issues if issue.level is Level.STOP] == []
    expected = {
        path.stem: json.loads(path.read_text(encoding="utf-8"))["published"]["stated"]
        for path in gold.glob("*.json")
    }
    assert {a.name: a.stated for a in read_here} == expected
    assert all(a.stated_words in a.text for a in read_here)


def test_a_build_takes_so_many_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is beyond the number that a build takes is one issue, and the first are read."""
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(f"Story {number}.", encoding="utf-8")
    monkeypatch.setattr(base, "MAX_TEXTS", 2)
    found = list(base.read([tmp_path]))
    assert [item.name for item in found if isinstance(item, Article)] == ["0", "1"]
    (left,) = (item for item in found if isinstance(item, Issue))
    assert (left.code, left.source, left.level) == ("too-many", "2.txt", Level.STOP)
    assert "`files`" in left.what

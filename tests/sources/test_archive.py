"""Archives of articles."""

import json
import zipfile
from pathlib import Path

import pytest

from kg.model.article import Article
from kg.model.issue import Issue
from kg.sources import archive
from kg.sources.base import read

STORY = "Council keeps its grade\n\nOfsted rated the council’s services good in May 2019.\n"


def both(path: Path) -> tuple[list[Article], list[Issue]]:
    """Return the articles and the issues of a path."""
    every = list(read([path]))
    return [i for i in every if isinstance(i, Article)], [i for i in every if isinstance(i, Issue)]


def packed(path: Path, **members: bytes | str) -> Path:
    """Write a zip; a name's double underscores are slashes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name.replace("__", "/").replace("_", "."), data)
    return path


def test_lines(tmp_path: Path) -> None:
    """Each line is an article; a bad one is an issue with its number, and the rest is read."""
    lines = [json.dumps({"text": STORY, "id": "one"}), "{", "", json.dumps({"text": STORY + "."})]
    file = tmp_path / "archive.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    articles, issues = both(file)
    assert [a.name for a in articles] == ["one", "archive-4"]
    assert [(i.source, i.line, i.code) for i in issues] == [("archive.jsonl", 2, "no-article")]


def test_a_line_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line beyond the limit is left out, and the next is read."""
    monkeypatch.setattr(archive, "MAX_LINE", 200)
    file = tmp_path / "a.jsonl"
    file.write_text(f"{'x' * 900}\n{json.dumps({'text': STORY})}\n", encoding="utf-8")
    articles, issues = both(file)
    assert [a.name for a in articles] == ["a-2"]
    assert [(i.line, i.code) for i in issues] == [(1, "too-large")]


def test_an_empty_archive(tmp_path: Path) -> None:
    """Nothing in it is said."""
    (tmp_path / "a.jsonl").touch()
    assert [i.code for i in both(tmp_path / "a.jsonl")[1]] == ["empty"]
    assert [i.code for i in both(packed(tmp_path / "a.zip", a_exe=b"x"))[1]] == ["no-files"]


def test_a_zip_is_a_folder(tmp_path: Path) -> None:
    """Members are read by their endings; hidden ones and others are passed over."""
    file = packed(
        tmp_path / "a.zip",
        x__b_txt=STORY,
        a_md="# Council keeps its grade\n\nGood.\n",
        _hidden_txt=STORY,
        c_png=b"\x89PNG",
        inner_zip=b"PK",
    )
    articles, issues = both(file)
    assert [a.name for a in articles] == ["a", "b"]
    assert issues == []


def test_a_path_that_leads_out_leads_nowhere(tmp_path: Path) -> None:
    """A member with dots in its path is read under its own name; nothing is written."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
        file.writestr("../../evil.txt", STORY)
    articles, _ = both(tmp_path / "a.zip")
    assert [a.name for a in articles] == ["evil"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.zip"]


def test_a_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What unpacks beyond measure is left off there; what came before is kept."""
    monkeypatch.setattr(archive, "_FREE", 0)
    file = packed(tmp_path / "a.zip", a_txt=STORY, **{f"b{n}_txt": " " * 900_000 for n in range(9)})
    articles, issues = both(file)
    assert [a.name for a in articles] == ["a"]
    assert [i.code for i in issues][-1] == "bomb"


def test_a_member_too_large(tmp_path: Path) -> None:
    """One huge member is never unpacked whole, and the others are read."""
    file = packed(tmp_path / "a.zip", a_txt=" " * 6_000_000, b_txt=STORY)
    articles, issues = both(file)
    assert [a.name for a in articles] == ["b"]
    assert [(i.source, i.code) for i in issues] == [("a.zip: a.txt", "too-large")]


def test_a_damaged_member(tmp_path: Path) -> None:
    """A member whose bytes are broken is left out alone."""
    file = packed(tmp_path / "a.zip", a_txt=STORY * 20, b_txt=STORY)
    data = bytearray(file.read_bytes())
    data[60:64] = b"\xff\xff\xff\xff"
    file.write_bytes(bytes(data))
    articles, issues = both(file)
    assert [a.name for a in articles] == ["b"]
    assert [i.code for i in issues] == ["damaged"]


def test_an_encrypted_member(tmp_path: Path) -> None:
    """What needs a password is left out."""
    file = packed(tmp_path / "a.zip", a_txt=STORY)
    data = bytearray(file.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    file.write_bytes(bytes(data))
    assert [i.code for i in both(file)[1]] == ["encrypted"]


def test_no_zip_at_all(tmp_path: Path) -> None:
    """A file that only calls itself a zip is damaged."""
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04" + bytes(50))
    assert [i.code for i in both(tmp_path / "a.zip")[1]] == ["damaged"]

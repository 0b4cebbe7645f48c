"""Building the graph from files to files."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from built import asked, check_evidence
from kg.cli.group import cli
from kg.errors import GraphError
from kg.model.issue import Level
from kg.pipeline import accounts, build
from pipeline.stories import EARLY, FULL, STORIES, VISIT, results, write

EMPTY_PAGE = (
    "<!DOCTYPE html><html><head><title>Ofsted</title></head><body><nav>Home</nav></body></html>"
)


def _run(*args: object) -> Result:
    """Run ``kg build`` as a person would."""
    return CliRunner().invoke(cli, ["build", *(str(arg) for arg in args)])


def _issues(out: Path) -> list[dict[str, object]]:
    """Return what a build could not take."""
    text = (out / "issues.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def _sources(out: Path) -> set[str]:
    """Return the names of the sources in a graph."""
    return {str(row["source"]) for row in asked(out, "councils")}


def test_what_a_build_tells(tmp_path: Path) -> None:
    """A build tells how many sources it read, left out and found to be of an inspection."""
    write(tmp_path / "in")
    (tmp_path / "in" / "rain.txt").write_text("Rain is due on Monday.\n", encoding="utf-8")
    (tmp_path / "in" / "empty.txt").touch()
    result = build([tmp_path / "in"], tmp_path / "out", page=False)
    assert (result.read, result.relevant, result.left_out, result.sources) == (4, 3, 1, 3)
    assert result.passed == 1
    assert result.triples > 100
    assert {council.name for council in result.dossier.councils} == {"Redbridge", "Bury"}
    assert [v for v in result.violations if v.severity.casefold() == "violation"] == []
    assert check_evidence(tmp_path / "out") > 5


class Told:
    """Notes what a build tells of how far it is: each stage, its total and what was counted."""

    def __init__(self) -> None:
        """Begin with nothing told."""
        self.stages: list[tuple[str, int | None, int]] = []

    def begin(self, stage: str, total: int | None = None) -> None:
        """Note a stage."""
        self.stages.append((stage, total, 0))

    def advance(self, count: int = 1) -> None:
        """Count in the last stage."""
        stage, total, done = self.stages[-1]
        self.stages[-1] = (stage, total, done + count)


@pytest.mark.parametrize(("page", "files"), [(False, 3), (True, 4)])
def test_stages_are_told(tmp_path: Path, *, page: bool, files: int) -> None:
    """A build says each stage and counts what is done in it, to the last."""
    told = Told()
    build(write(tmp_path / "in"), tmp_path / "out", page=page, progress=told)
    assert told.stages == [("Reading", 3, 3), ("Writing the graph", files, files)]


def test_reading_again_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the rules have changed since, each source that is read again is counted."""
    build(write(tmp_path / "in"), tmp_path / "out", page=False)
    monkeypatch.setattr(accounts, "fingerprint", lambda: "other rules")
    told = Told()
    build([tmp_path / "in"], tmp_path / "out", page=False, progress=told)
    assert told.stages[0] == ("Reading known sources again", 3, 3)


@pytest.mark.parametrize(
    ("name", "make", "said"),
    [
        ("empty.txt", lambda p: p.touch(), "is empty"),
        ("binary.txt", lambda p: p.write_bytes(b"\x7fELF\x00\x01" * 50), "not text"),
        ("page.html", lambda p: p.write_text(EMPTY_PAGE, encoding="utf-8"), "no article"),
        ("folder", lambda p: p.mkdir(), "no file"),
        ("missing.txt", lambda _: None, "no such file"),
        ("big.txt", lambda p: p.write_bytes(b"word " * 4_000_000), "20.0 MB"),
        ("report.pdf", lambda p: p.write_bytes(b"%PDF-1.4\n"), "PDF"),
    ],
)
def test_bad_input(tmp_path: Path, name: str, make: Callable[[Path], object], said: str) -> None:
    """Bad input is one line in the issues and on standard error, and the good is built."""
    make(tmp_path / name)
    result = _run(*write(tmp_path / "in"), tmp_path / name, "--out", tmp_path / "out")
    assert result.exit_code == 0
    stops = [issue for issue in _issues(tmp_path / "out") if issue["level"] == "stop"]
    assert [issue["source"] for issue in stops] == [name]
    assert said in str(stops[0]["what"])
    lines = [line for line in result.stderr.splitlines() if name in line]
    assert len(lines) == 1
    assert str(stops[0]["what"]) in lines[0]
    assert "Traceback" not in result.output
    assert _sources(tmp_path / "out") == {"visit", "full", "early"}


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-16-be", "utf-8-sig"])
def test_other_encodings(tmp_path: Path, encoding: str) -> None:
    """A text in another encoding is built, its evidence to the letter; a guess is noted."""
    (tmp_path / "a.txt").write_bytes(FULL.replace("“", "'").replace("”", "'").encode(encoding))
    result = build([tmp_path / "a.txt"], tmp_path / "out", page=False)
    assert _sources(tmp_path / "out") == {"a"}
    assert check_evidence(tmp_path / "out") > 3
    noted = [i.source for i in result.issues if i.level is Level.NOTE and i.code == "encoding"]
    assert noted == (["a.txt"] if encoding == "utf-16-be" else [])


def test_all_bad(tmp_path: Path) -> None:
    """Where nothing can be read the build ends with one, and a former graph stays."""
    build(write(tmp_path / "in"), tmp_path / "out", page=False)
    before = results(tmp_path / "out")
    (tmp_path / "empty.txt").touch()
    result = _run(tmp_path / "empty.txt", "--out", tmp_path / "out")
    assert result.exit_code == 1
    assert "nothing could be read" in result.stderr
    after = results(tmp_path / "out")
    assert (after["store"], after["graph.ttl"]) == (before["store"], before["graph.ttl"])


def test_wrong_use(tmp_path: Path) -> None:
    """A switch that does not exist is wrong use."""
    assert _run(tmp_path, "--no-such-switch").exit_code == 2


def test_second_build_adds(tmp_path: Path) -> None:
    """A second build adds its sources to those that the graph holds."""
    build(write(tmp_path / "one", "visit.txt"), tmp_path / "out", page=False)
    result = build(write(tmp_path / "two", "full.md"), tmp_path / "out", page=False)
    assert (result.read, result.sources) == (1, 2)
    assert _sources(tmp_path / "out") == {"visit", "full"}


def test_fresh_starts_over(tmp_path: Path) -> None:
    """A fresh build holds its own sources alone, as if there had been none before."""
    build(write(tmp_path / "one", "visit.txt"), tmp_path / "out", page=False)
    build(write(tmp_path / "two", "full.md"), tmp_path / "out", page=False, fresh=True)
    assert _sources(tmp_path / "out") == {"full"}
    build([tmp_path / "two"], tmp_path / "other", page=False)
    assert results(tmp_path / "out") == results(tmp_path / "other")


def test_one_text_of_two_names(tmp_path: Path) -> None:
    """One text under two names is one source with two names, each in the answers."""
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text(VISIT, encoding="utf-8")
    result = build([tmp_path / "b.txt", tmp_path / "a.txt"], tmp_path / "out", page=False)
    assert result.sources == 1
    assert [note.names for note in result.dossier.articles] == [("a", "b")]
    (note,) = [i for i in result.issues if i.code == "same-text"]
    assert note.what == "The same text came in as b: it is one source, under all these names."
    assert _sources(tmp_path / "out") == {"a", "b"}


@pytest.mark.parametrize("order", [("a.txt", "b.txt"), ("b.txt", "a.txt")])
def test_two_names_in_two_builds(tmp_path: Path, order: tuple[str, str]) -> None:
    """Two names of one text give the same graph in one build or two, issues included."""
    for name in order:
        (tmp_path / name).write_text(EARLY, encoding="utf-8")
    build([tmp_path / name for name in order], tmp_path / "once", page=False)
    for name in order:
        build([tmp_path / name], tmp_path / "twice", page=False)
    assert results(tmp_path / "once") == results(tmp_path / "twice")


def test_two_texts_of_one_name(tmp_path: Path) -> None:
    """Two texts under one name are two sources, and a note says that answers call both so."""
    for folder, text in (("one", VISIT), ("two", FULL)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(text, encoding="utf-8")
    result = build([tmp_path / "one", tmp_path / "two"], tmp_path / "out", page=False)
    assert result.sources == 2
    assert [(i.level, i.source) for i in result.issues if i.code == "same-name"] == [
        (Level.NOTE, "a")
    ]
    assert {row["name"] for row in asked(tmp_path / "out", "councils")} == {"Redbridge", "Bury"}


def test_order_of_input(tmp_path: Path) -> None:
    """Files in any order, alone or by their folder, give the same bytes."""
    files = write(tmp_path / "in")
    build(files, tmp_path / "one")
    build(files[::-1], tmp_path / "two")
    build([tmp_path / "in"], tmp_path / "three")
    assert results(tmp_path / "one") == results(tmp_path / "two") == results(tmp_path / "three")


def test_batches(tmp_path: Path) -> None:
    """Sources that came in batches give the bytes of one build of them all."""
    files = write(tmp_path / "in")
    build(files, tmp_path / "once")
    for batch in (files[2:], files[:1], files[1:]):
        build(batch, tmp_path / "often")
    assert results(tmp_path / "once") == results(tmp_path / "often")


def test_built_again(tmp_path: Path) -> None:
    """Building the same sources again changes no byte."""
    files = write(tmp_path / "in")
    build(files, tmp_path / "out")
    before = results(tmp_path / "out")
    build(files, tmp_path / "out")
    assert results(tmp_path / "out") == before


def _of_other_readers(out: Path, old: bytes, new: bytes) -> None:
    """Have the kept accounts say something else, as if other readers had written them."""
    file = out / accounts.FILE
    head, body = file.read_bytes().split(b"\n", 1)
    assert old in body
    head = head.replace(accounts.fingerprint().encode(), b"0" * 16)
    file.write_bytes(head + b"\n" + body.replace(old, new))


def test_known_texts_are_read_again_when_rules_change(tmp_path: Path) -> None:
    """Where other readers wrote the kept accounts, their texts are read anew."""
    build(write(tmp_path / "one", "visit.txt"), tmp_path / "out", page=False)
    _of_other_readers(tmp_path / "out", b'"name":"Ann Bell"', b'"name":"Old Rule"')
    build(write(tmp_path / "two", "full.md"), tmp_path / "out", page=False)
    names = {row["name"] for row in asked(tmp_path / "out", "people")}
    assert {"Ann Bell", "Joan Marsh"} <= names
    assert "Old Rule" not in names


def test_words_that_only_other_readers_know(tmp_path: Path) -> None:
    """Accounts in words of another version are no damage: their texts are read anew."""
    build(write(tmp_path / "in"), tmp_path / "once", page=False)
    build(write(tmp_path / "one", "early.txt"), tmp_path / "out", page=False)
    _of_other_readers(tmp_path / "out", b'"grade":"Outstanding"', b'"grade":"Splendid"')
    build([tmp_path / "in"], tmp_path / "out", page=False)
    assert results(tmp_path / "out") == results(tmp_path / "once")


def test_a_file_that_other_readers_read_otherwise(tmp_path: Path) -> None:
    """A file of which another reader made another text is one source, with the new text."""
    build(write(tmp_path / "in"), tmp_path / "once", page=False)
    build(write(tmp_path / "in"), tmp_path / "out", page=False)
    told = json.loads((tmp_path / "out" / accounts.FILE).read_bytes().splitlines()[1])
    key = told["article"]["key"].encode()
    _of_other_readers(tmp_path / "out", key, b"0" * len(key))
    build([tmp_path / "in"], tmp_path / "out", page=False)
    assert results(tmp_path / "out") == results(tmp_path / "once")


def test_damage_in_accounts_of_other_readers(tmp_path: Path) -> None:
    """Where not even the text can be had, a build that would add stops."""
    files = write(tmp_path / "in")
    build(files, tmp_path / "out", page=False)
    _of_other_readers(tmp_path / "out", b'"text":', b'"words":')
    with pytest.raises(GraphError, match="line 2 is damaged"):
        build(files, tmp_path / "out", page=False)


def test_damaged_accounts(tmp_path: Path) -> None:
    """Damaged accounts stop a build that would add to them, and a fresh one mends them."""
    files = write(tmp_path / "in")
    build(files, tmp_path / "out", page=False)
    file = tmp_path / "out" / accounts.FILE
    file.write_bytes(file.read_bytes()[:-30])
    with pytest.raises(GraphError, match="--fresh"):
        build(files, tmp_path / "out", page=False)
    build(files, tmp_path / "out", page=False, fresh=True)
    assert _sources(tmp_path / "out") == {"visit", "full", "early"}


@contextmanager
def _stopped_at(monkeypatch: pytest.MonkeyPatch, place: str) -> Iterator[None]:
    """Interrupt a build where it calls the function at a place."""

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    module, _, name = place.rpartition(".")
    with monkeypatch.context() as patched:
        patched.setattr(import_module(module), name, stop)
        yield


@pytest.mark.parametrize(
    "place",
    [
        "kg.pipeline.read.read_article",
        "kg.pipeline.build.link",
        "kg.pipeline.accounts.write",
        "kg.store.graph.write",
        "kg.rdf.turtle.write",
        "kg.pipeline.results.validate_triples",
        "kg.render.page.write",
    ],
)
def test_interrupted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    """A build that is interrupted, wherever, leaves the former results whole and nothing else."""
    out = tmp_path / "out"
    build(write(tmp_path / "one", "visit.txt"), out)
    before = results(out)
    names = sorted(path.name for path in out.iterdir())
    more = write(tmp_path / "two", "full.md")
    with _stopped_at(monkeypatch, place), pytest.raises(KeyboardInterrupt):
        build(more, out)
    assert results(out) == before
    assert sorted(path.name for path in out.iterdir()) == names
    build(more, out)
    assert _sources(out) == {"visit", "full"}


KILLED = """
import os, signal, sys
from pathlib import Path
import kg.rdf.turtle
from kg.pipeline import build
kg.rdf.turtle.write = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
build([Path(sys.argv[1])], Path(sys.argv[2]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be killed so there")
def test_killed(tmp_path: Path) -> None:
    """A build that is killed in the middle of writing leaves the former results, and no lock."""
    out = tmp_path / "out"
    build(write(tmp_path / "one", "visit.txt"), out)
    before = results(out)
    write(tmp_path / "two", "full.md")
    command = [sys.executable, "-c", KILLED, str(tmp_path / "two"), str(out)]
    assert subprocess.run(command, check=False).returncode < 0
    assert results(out) == before
    assert build([tmp_path / "two"], out).sources == 2
    hidden = [path.name for path in out.iterdir() if path.name.startswith(".")]
    assert hidden == []


def test_shipped_is_the_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without paths the shipped articles are read."""
    write(tmp_path / "shipped")
    stages = import_module("kg.pipeline.build")
    monkeypatch.setattr(stages, "SHIPPED", str(tmp_path / "shipped"))
    assert build((), tmp_path / "out", page=False).read == len(STORIES)

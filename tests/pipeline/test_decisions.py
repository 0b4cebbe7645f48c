"""Which decisions a build goes by, and what it does with them."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from built import asked, check_evidence
from kg.errors import SettingsError
from kg.model.decision import Decisions, Verb
from kg.pipeline import build
from kg.pipeline import decisions as files
from kg.pipeline.accounts import load
from kg.resolve.marks import all_pointed
from kg.sources.decisions import FILE, parse_decisions
from pipeline.stories import results, write

TOLD = "  who: A. Reader\n  when: 2024-05-31\n  why: Looked into.\n"
ENTRY = f"- wrong: judgement/{'a' * 16}\n{TOLD}"


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Hold the marks of the stories' facts, by kind and words."""
    folder = tmp_path_factory.mktemp("known")
    build(write(folder / "in"), folder / "out", page=False)
    found = {}
    for account in load(folder / "out"):
        for one in all_pointed(account):
            found[f"{one.kind}: {one.piece.text} in {account.article.name}"] = one.mark
    return found


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    (tmp_path / "here" / "data").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "here"


def _decided(known: dict[str, str], kind: str, *words: str, verb: Verb = Verb.WRONG) -> str:
    """Return an entry on the facts of a kind whose words hold others."""
    marks = [m for w in words for told, m in known.items() if told.startswith(kind) and w in told]
    return f"- {verb.value}: [{', '.join(marks)}]\n{TOLD}"


def _receipt(out: Path) -> dict[str, Any]:
    """Return what a receipt tells of decisions."""
    whole = json.loads((out / "receipt.json").read_text(encoding="utf-8"))
    found: dict[str, Any] = whole["decisions"]
    return found


def _grades(out: Path) -> set[tuple[str, str]]:
    return {(row["source"], row["grade"]) for row in asked(out, "judgements")}


def test_the_file_that_is_named(here: Path, tmp_path: Path) -> None:
    """A named file goes before those of the working folder; one that is missing is an error."""
    (here / FILE).write_text(ENTRY, encoding="utf-8")
    (tmp_path / "mine.yaml").write_text("[]\n", encoding="utf-8")
    found = files.given(tmp_path / "mine.yaml")
    assert found is not None
    assert (found.name, found.entries) == ("mine.yaml", ())
    with pytest.raises(SettingsError, match=r"gone\.yaml cannot be read: No such file"):
        files.given(tmp_path / "gone.yaml")


@pytest.mark.parametrize("place", [FILE, f"data/{FILE}"])
def test_the_file_where_one_works(here: Path, place: str) -> None:
    """Without a name the file of the working folder is taken, where it decides anything."""
    assert files.given() is None
    (here / place).write_text("[]\n", encoding="utf-8")
    assert files.given() is None
    (here / place).write_text(ENTRY, encoding="utf-8")
    found = files.given()
    assert found is not None
    assert len(found.entries) == 1
    assert files.file_to_write() == Path(place)


def test_where_new_decisions_go(here: Path) -> None:
    """New decisions go into the file that is named, else into one where one works."""
    assert files.file_to_write() == Path(FILE)
    assert files.file_to_write(here / "mine.yaml") == here / "mine.yaml"


def test_what_was_decided_before(tmp_path: Path) -> None:
    """A build without a file goes by the decisions of the last one, but when started over."""
    paths = write(tmp_path / "in")
    out = tmp_path / "out"
    build(paths, out, page=False, decisions=parse_decisions(FILE, ENTRY))
    assert files.known(out).text == ENTRY
    assert build(paths[:1], out, page=False).settled.stale == 1
    assert files.known(out).text == ENTRY
    assert build(paths, out, page=False, fresh=True).settled.stale == 0
    assert files.known(out).entries == ()
    build(paths, out, page=False, decisions=parse_decisions(FILE, ENTRY))
    assert build(paths, out, page=False, decisions=Decisions()).settled.stale == 0


def test_a_wrong_grade(tmp_path: Path, known: dict[str, str]) -> None:
    """A grade called wrong is out of the graph; its words are kept in the receipt."""
    paths = write(tmp_path / "in")
    text = _decided(known, "judgement", "in full")
    out = tmp_path / "out"
    build(paths, out, page=False)
    assert ("full", "Good") in _grades(out)
    result = build(paths, out, page=False, decisions=parse_decisions(FILE, text))
    assert (result.settled.applied, result.violations) == (1, ())
    assert _grades(out) == {("early", "Outstanding")}
    assert check_evidence(out) > 5
    receipt = _receipt(out)
    assert (receipt["applied"], receipt["stale"], receipt["conflicting"]) == (1, 0, 0)
    by = {(wrong["who"], wrong["when"], wrong["why"]) for wrong in receipt["wrong"]}
    assert by == {("A. Reader", "2024-05-31", "Looked into.")}
    assert any("good overall" in wrong["text"] for wrong in receipt["wrong"])


def test_accounts_keep_what_is_wrong(tmp_path: Path, known: dict[str, str]) -> None:
    """What a source says is kept whole, so that a retraction brings it back."""
    paths = write(tmp_path / "in")
    text = _decided(known, "judgement", "in full")
    back = f"{text}- retract:\n    wrong: [{text[text.index('[') + 1 : text.index(']')]}]\n{TOLD}"
    plain = build(paths, tmp_path / "one", page=False)
    build(paths, tmp_path / "two", page=False, decisions=parse_decisions(FILE, text))
    kept = [(tmp_path / out / "accounts.jsonl").read_bytes() for out in ("one", "two")]
    assert kept[0] == kept[1]
    again = build((), tmp_path / "two", page=False, decisions=parse_decisions(FILE, back))
    assert again.issues == plain.issues
    assert ("full", "Good") in _grades(tmp_path / "two")


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(order=st.permutations(range(3)), cut=st.integers(1, 2))
def test_decisions_survive_batches_and_order(
    tmp_path_factory: pytest.TempPathFactory, known: dict[str, str], order: list[int], cut: int
) -> None:
    """Sources in any order, in one batch or two, and built again, leave the same graph."""
    folder = tmp_path_factory.mktemp("order")
    paths = write(folder / "in")
    text = _decided(known, "judgement", "in full") + _decided(
        known, "inspection", "Ofsted inspected Redbridge", "visited Redbridge", verb=Verb.SAME
    )
    given_ = parse_decisions(FILE, text)
    whole = build(paths, folder / "one", page=False, decisions=given_)
    assert (whole.settled.applied, whole.settled.stale) == (2, 0)
    build([paths[n] for n in order[:cut]], folder / "two", page=False, decisions=given_)
    build([paths[n] for n in order[cut:]], folder / "two", page=False)
    build([paths[order[0]]], folder / "two", page=False)
    assert results(folder / "one") == results(folder / "two")

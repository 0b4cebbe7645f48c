"""The receipt of a build."""

import hashlib
import json
from pathlib import Path
from typing import Any

import make
from kg.model.dossier import Account
from kg.model.issue import Issue, Level
from kg.model.span import Span
from kg.pipeline import build
from kg.pipeline.accounts import fingerprint
from kg.pipeline.read import read_article
from kg.pipeline.receipt import receipt
from kg.resolve.link import link
from kg.sources.textfile import from_text
from pipeline.stories import FULL, STORIES, write

RAIN = "Rain is due on Monday. Take an umbrella.\n"


def _receipt(out: Path) -> dict[str, Any]:
    """Return the receipt that a build left."""
    found: dict[str, Any] = json.loads((out / "receipt.json").read_text(encoding="utf-8"))
    return found


def _of(*accounts: Account, issues: tuple[Issue, ...] = ()) -> Any:  # noqa: ANN401 -- its fields
    """Return the receipt of some accounts."""
    return receipt(accounts, link(accounts), issues)


def test_what_went_in(tmp_path: Path) -> None:
    """A receipt names each text that went in, with the hash of its characters as read."""
    build(write(tmp_path / "in"), tmp_path / "out", page=False)
    found = _receipt(tmp_path / "out")
    hashes = {source["names"][0]: source["sha256"] for source in found["sources"]}
    assert set(hashes) == {name.rpartition(".")[0] for name in STORIES}
    assert hashes["visit"] == hashlib.sha256(STORIES["visit.txt"].encode()).hexdigest()
    assert found["readers"] == fingerprint()
    assert len(found["ontology"]) == 64


def test_facts_by_kind_and_rule() -> None:
    """Each fact is counted once for its kind, and once for each rule that it rests on."""
    held = make.holding(observed="2019-06-12")
    made = _of(make.account(people=(make.person(),), roles=(held,), councils=(make.council(),)))
    assert (made.facts["roles"].facts, made.facts["roles"].by_rule) == (1, {"r": 1})
    assert made.facts["judgements"].facts == 0


def test_sentences_that_told_nothing() -> None:
    """Of a text that speaks of an inspection the sentences without any fact are counted."""
    plain = read_article(from_text("full", FULL))
    longer = read_article(from_text("longer", f"{FULL}\nThe canteen was closed. It rained.\n"))
    one, two = (_of(account).sources[0] for account in (plain, longer))
    assert (two.sentences - one.sentences, two.without_a_fact - one.without_a_fact) == (2, 2)
    assert 0 < one.without_a_fact < one.sentences


def test_nothing_is_expected_of_other_texts() -> None:
    """Of a text that speaks of no inspection no sentence is counted."""
    found = _of(read_article(from_text("rain", RAIN))).sources[0]
    assert (found.relevant, found.sentences, found.without_a_fact) == (False, 0, 0)


def test_what_was_dropped() -> None:
    """What could not be taken is counted by what is said of it."""
    issues = tuple(
        Issue(source=s, level=Level.SKIP, what="Left out.", code="c", span=Span(0, 1)) for s in "ab"
    )
    (dropped,) = _of(issues=issues).dropped
    assert (dropped.code, dropped.level, dropped.why, dropped.count) == (
        "c",
        "skip",
        "Left out.",
        2,
    )


def test_same_bytes_in_any_folder_and_order(tmp_path: Path) -> None:
    """Neither the folder nor the order or number of builds is seen in a receipt."""
    paths = write(tmp_path / "in")
    build(paths, tmp_path / "one", page=False)
    for file in reversed(paths):
        build([file], tmp_path / "deep" / "two", page=False)
    one, two = (
        (tmp_path / out / "receipt.json").read_bytes() for out in ("one", Path("deep") / "two")
    )
    assert one == two
    assert str(tmp_path).encode() not in one

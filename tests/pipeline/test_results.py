"""What a build writes of doubts: each once, in an order of its own."""

import json
from dataclasses import replace
from pathlib import Path

import make
from kg.model.issue import Issue, Level
from kg.pipeline import results


def _issue(source: str, what: str) -> Issue:
    return Issue(source=source, level=Level.NOTE, code="c", what=what)


def test_doubts_are_sorted_and_told_once() -> None:
    """An issue that two accounts bring is one, and the order is that of the sources."""
    one, two = _issue("b", "First."), _issue("a", "Second.")
    every = [make.account("a1", issues=(one,)), make.account("a2", issues=(two, one))]

    assert [i.what for i in results.doubts((one,), every) if i.code == "c"] == ["Second.", "First."]


def test_one_text_under_two_names(tmp_path: Path) -> None:
    """A text that came in twice, and a name that two texts have, are told."""
    twice = replace(make.account("a1"), names=("one", "two"))
    other = replace(make.account("a2"), names=("two",))
    found = results.doubts((), [twice, other])
    results.write_issues(tmp_path / "issues.jsonl", found)

    lines = (tmp_path / "issues.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["code"] for line in lines] == ["same-text", "same-name"]

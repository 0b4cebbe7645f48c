"""What a build says it found."""

from dataclasses import replace
from pathlib import Path

import make
import sample
from kg.cli.summary import summary
from kg.model.dossier import Dossier
from kg.model.issue import Issue, Level
from kg.model.terms import Framework
from kg.pipeline import BuildResult


def _result(dossier: Dossier, *issues: Issue, out: Path = Path("out")) -> BuildResult:
    return BuildResult(
        out=out,
        read=2,
        passed=0,
        relevant=1,
        left_out=0,
        sources=3,
        triples=1234,
        dossier=dossier,
        issues=issues,
        violations=(),
        seconds=1.25,
    )


def test_kinds_are_counted_in_words() -> None:
    """Each kind has a line with its number and what the things are."""
    text = summary(_result(sample.dossier()))
    lines = [" ".join(line.split()) for line in text.splitlines()]
    assert lines[0] == (
        "2 sources read in 1.2 s, 1 of them speaks of an inspection; the graph now holds 3."
    )
    assert "1 council Redbridge" in lines
    assert "1 person" in lines
    assert "1 inspection 1 full" in lines
    assert "2 grades 1 Outstanding" in lines
    assert "1 conflict sources that disagree: kg query conflicts" in lines
    assert not [line for line in lines if line.startswith("0 ")]


def test_two_commands_to_try() -> None:
    """The last lines are commands that work as they stand."""
    lines = summary(_result(sample.dossier())).splitlines()
    assert lines[-2:] == ["  kg query judgements", "  kg explain Redbridge"]
    lines = summary(_result(sample.dossier(), out=Path("other"))).splitlines()
    assert lines[-1] == "  kg explain Redbridge --graph other"


def test_issues_are_pointed_at() -> None:
    """Issues are counted and their file is named; without any it is not."""
    issue = Issue(source="a", level=Level.NOTE, what="w", code="c")
    assert "issues.jsonl" in summary(_result(sample.dossier(), issue))
    assert "1 thing to look at (1" in summary(_result(sample.dossier(), issue))
    assert "issues.jsonl" not in summary(_result(sample.dossier()))


def test_empty_graph() -> None:
    """A graph without a council offers nothing to explain."""
    assert "kg explain" not in summary(_result(Dossier()))


def test_reports_and_what_is_absent_are_counted() -> None:
    """Official reports are counted by framework, absent grades by reason, and tenures."""
    read = replace(make.inspection(), official=True, framework=Framework.SIF)
    dossier = replace(make.dossier(), inspections=(read, make.inspection(number=1)))
    lines = [" ".join(line.split()) for line in summary(_result(dossier)).splitlines()]

    assert "1 official report 1 SIF" in lines
    assert "1 grade absent 1 not judged" in lines
    assert "1 tenure posts held by people whom a report does not name" in lines

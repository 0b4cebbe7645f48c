"""Which rules a row rests on."""

from pathlib import Path

import sample
from kg.evaluate.rests import SUBJECTS, contract_rows, with_rules, with_sights
from kg.evaluate.wanted import WANTED
from kg.store.graph import open_store


def test_rows_of_a_graph_carry_their_rules(tmp_path: Path) -> None:
    """Each row names the rules of its own source's evidence; a role those of its sight."""
    sample.write(tmp_path)
    told = contract_rows(open_store(tmp_path))
    rules = {(kind, row["source"]): row["rules"] for kind, rows in told.items() for row in rows}
    assert rules["people", "good-news"] == "person.name"
    assert rules["roles", "good-news"] == "role.apposition"
    assert rules["inspections", "good-news"] == "inspection.news"
    assert rules["inspections", "redbridge-2019"] == "inspection.header"
    assert rules["judgements", "redbridge-2019"] == "judgement.rated"


def test_every_kind_has_its_subject() -> None:
    """Rules are known of every kind that is scored."""
    assert list(SUBJECTS) == list(WANTED)


def test_own_rules_go_first() -> None:
    """Grades and findings show an inspection only where nothing of its own does."""
    rows = [{"source": "a", "inspection": "i"}, {"source": "a", "inspection": "j"}]
    rules = {
        ("a", "i"): frozenset({"inspection.full", "judgement.verb"}),
        ("a", "j"): frozenset({"judgement.verb", "finding.list"}),
    }
    told = [row["rules"] for row in with_rules("inspections", rows, rules)]
    assert told == ["inspection.full", "finding.list judgement.verb"]


def test_rules_of_another_source_do_not_count() -> None:
    """What another source's words show is no merit of a rule in this one."""
    rules = {("b", "council/1"): frozenset({"council.name"})}
    (row,) = with_rules("councils", [{"source": "a", "council": "council/1"}], rules)
    assert row["rules"] == ""


def test_a_role_has_a_row_a_sight() -> None:
    """A role read in two places has two rows, and one whose place is not told keeps its own."""
    leader = {"source": "a", "person": "p", "role": "leader"}
    mayor = {"source": "a", "person": "p", "role": "mayor"}
    sights = [{**leader, "sight": "s1"}, {**leader, "sight": "s2"}]
    told = [row["sight"] for row in with_sights([leader, mayor], sights)]
    assert told == ["s1", "s2", ""]

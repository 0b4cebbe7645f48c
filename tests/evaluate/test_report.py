"""The scores as printed."""

from kg.evaluate.gold import Gold, GoldCouncil
from kg.evaluate.phenomena import PhenomenonTally
from kg.evaluate.report import details, phenomena_table, rules_table, table
from kg.evaluate.rules import by_rule
from kg.evaluate.score import score
from kg.evaluate.tally import Tally

SCORES = score(
    Gold(relevant=False, councils=(GoldCouncil(name="Kent"), GoldCouncil(name="Medway"))),
    {
        "councils": [{"name": "Kent", "rules": "council.name"}, {"name": "Torbay"}],
        "findings": [{"sentence": "All is well", "polarity": "strength"}],
    },
    "a",
)


def test_table_has_a_line_a_kind() -> None:
    """The table gives each kind's counts and shares, and a dash for a share of nothing."""
    lines = table(SCORES).splitlines()
    assert lines[0].split() == ["kind", "gold", "found", "right", "precision", "recall", "F1"]
    assert lines[2].split() == ["councils", "2", "2", "1", "0.500", "0.500", "0.500"]
    assert lines[3].split() == ["people", "0", "0", "0", "–", "–", "–"]
    assert lines[-1].endswith("all the same: a.")


def test_articles_need_not_be_named() -> None:
    """Where names are not to be told, articles given facts wrongly are counted."""
    assert table(SCORES, named=False).splitlines()[-1].endswith("all the same: 1.")


def test_details_list_each_wrong_fact() -> None:
    """Each miss and each false fact is listed under its article."""
    assert [line.split() for line in details(SCORES).splitlines()] == [
        ["a"],
        ["missed", "councils", "Medway"],
        ["false", "councils", "Torbay"],
        ["false", "findings", "strength:", "all", "is", "well"],
    ]
    assert details(score(Gold(relevant=True), {})) == "No fact was missed and none is false.\n"


def test_rules_have_a_line_each() -> None:
    """A rule's line has what it found, what of it is right, and its share of the kind's gold."""
    lines = rules_table(by_rule(SCORES)).splitlines()
    assert lines[0].split() == ["kind", "rule", "found", "right", "precision", "recall"]
    assert lines[2].split() == ["councils", "council.name", "1", "1", "1.000", "0.500"]


def test_phenomena_have_a_line_each() -> None:
    """A phenomenon's line says how many articles show it; without any, that is said."""
    entry = PhenomenonTally(articles=3, tally=Tally(kind="wish", gold=2, found=4, right=1))
    lines = phenomena_table([entry]).splitlines()
    assert lines[2].split() == ["wish", "3", "2", "4", "1", "0.250", "0.500", "0.333"]
    assert phenomena_table([]) == "No gold file names a phenomenon.\n"

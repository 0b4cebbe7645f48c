"""The scores as printed."""

import json

from kg.evaluate.gold import Gold, GoldCouncil
from kg.evaluate.report import as_json, details, table
from kg.evaluate.score import score

SCORES = score(
    Gold(relevant=False, councils=(GoldCouncil(name="Kent"), GoldCouncil(name="Medway"))),
    {
        "councils": [{"name": "Kent"}, {"name": "Torbay"}],
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


def test_details_list_each_wrong_fact() -> None:
    """Each miss and each false fact is listed under its article."""
    assert [line.split() for line in details(SCORES).splitlines()] == [
        ["a"],
        ["missed", "councils", "Medway"],
        ["false", "councils", "Torbay"],
        ["false", "findings", "strength:", "all", "is", "well"],
    ]
    assert details(score(Gold(relevant=True), {})) == "No fact was missed and none is false.\n"


def test_json_holds_the_same_numbers() -> None:
    """The JSON form has the table's numbers under the kinds' names."""
    body = json.loads(as_json(SCORES))
    assert body["kinds"]["councils"] == {
        "gold": 2,
        "found": 2,
        "right": 1,
        "precision": 0.5,
        "recall": 0.5,
        "f1": 0.5,
    }
    assert body["leaks"] == ["a"]

"""What rests on each rule."""

from kg.evaluate.gold import Gold, GoldCouncil, GoldPerson
from kg.evaluate.rules import NO_RULE, by_rule
from kg.evaluate.score import score

GOLD = Gold(
    relevant=True,
    councils=(GoldCouncil(name="Kent"), GoldCouncil(name="Medway")),
    people=(GoldPerson(name="Ann Bell"),),
)
ROWS = {
    "councils": [
        {"name": "Kent", "rules": "council.bare council.name"},
        {"name": "Torbay", "rules": "council.bare"},
    ],
    "people": [{"name": "Ann Bell", "rules": ""}],
}


def test_a_rule_s_tally() -> None:
    """A rule has found what rests on it, and is right as often as that is; alone or with others."""
    told = {(r.kind, r.tally.kind): r.tally for r in by_rule(score(GOLD, ROWS))}
    bare, name = told["councils", "council.bare"], told["councils", "council.name"]
    assert (bare.found, bare.right, bare.precision, bare.recall) == (2, 1, 0.5, 0.5)
    assert (name.found, name.right, name.precision, name.recall) == (1, 1, 1.0, 0.5)


def test_kinds_in_order_and_the_most_used_rule_first() -> None:
    """Rules stand under their kind, the most used first; a fact without a rule has a line too."""
    assert [(rule.kind, rule.tally.kind) for rule in by_rule(score(GOLD, ROWS))] == [
        ("councils", "council.bare"),
        ("councils", "council.name"),
        ("people", NO_RULE),
    ]


def test_what_counts_for_nobody_is_no_merit() -> None:
    """A fact that counts for nobody is neither found nor false for its rule."""
    said = {"speaker": "", "kind": "indirect", "text": "all is well", "rules": "quotation.clause"}
    assert by_rule(score(GOLD, {"quotations": [said]})) == ()

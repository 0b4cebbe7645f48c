"""How sure a rule is."""

from kg.resolve.confidence import BY_RULE, confidence


def test_no_rule_is_certain() -> None:
    """Every confidence lies above one half and below one."""
    assert all(0.5 < value < 1 for value in BY_RULE.values())


def test_a_rule_without_a_figure_has_its_familys() -> None:
    """The full name decides first, then the family, then caution."""
    assert confidence("judgement.list") == BY_RULE["judgement.list"]
    assert confidence("judgement.odd") == BY_RULE["judgement"]
    assert confidence("new.rule") < min(BY_RULE.values())

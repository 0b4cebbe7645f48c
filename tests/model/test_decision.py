"""What a person can decide."""

from kg.model.decision import FACTS, THINGS, Decisions, Verb


def test_verbs() -> None:
    """The verbs are those that a file of decisions may use."""
    told = ["same", "not same", "wrong", "right", "remove", "forget", "retract"]
    assert [verb.value for verb in Verb] == told


def test_a_kind_is_a_thing_or_a_fact() -> None:
    """Nothing can both be one with another and be wrong."""
    assert set(THINGS).isdisjoint(FACTS)


def test_nothing_decided() -> None:
    """Without a file nothing is decided, and an empty list stands for it."""
    assert (Decisions().entries, Decisions().text) == ((), "[]\n")

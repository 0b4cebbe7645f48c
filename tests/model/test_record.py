"""What a source says, with its evidence."""

from dataclasses import FrozenInstanceError, fields, replace
from typing import get_args

import pytest

import make
from kg.model.record import Fact, Record


def test_evidence_sorts_by_source_and_then_by_place() -> None:
    """Evidence is written in the order of the sources and of their texts, whatever the rules."""
    later = make.evidence("a1", 9, rule="a")
    earlier = make.evidence("a1", 2, rule="z")
    other = make.evidence("a0", 50)

    assert sorted([later, earlier, other]) == [other, earlier, later]


def test_two_records_of_the_same_values_are_equal() -> None:
    """What two readings of one text say is the same, not merely alike."""
    assert make.finding() == make.finding()
    assert hash(make.finding()) == hash(make.finding())
    assert make.finding() != replace(make.finding(), sentence="Other words.")


def test_a_record_is_never_changed() -> None:
    """A fact that was read stays as it was read."""
    with pytest.raises(FrozenInstanceError):
        make.council().name = "Kent"  # type: ignore[misc]


def test_every_fact_is_a_record_with_key_and_evidence() -> None:
    """No kind of fact stands without a key and the words it was read from."""
    for kind in get_args(Fact):
        assert issubclass(kind, Record)
        assert {"key", "evidence"} <= {field.name for field in fields(kind)}

"""How sure a rule is, and a fact that several sources state."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import make
from kg.resolve.confidence import BY_FAMILY, CEILING, confidence, together


def test_no_rule_is_certain() -> None:
    """Every confidence lies above one half and below one."""
    assert all(0.5 < value < 1 for value in BY_FAMILY.values())


def test_a_rule_that_was_counted_has_its_own_figure() -> None:
    """What was often right is surer than its family, what was often wrong less."""
    assert confidence("council.name") > BY_FAMILY["council"] > confidence("person.given-name") > 0.5


def test_a_rule_without_a_figure_has_its_familys() -> None:
    """The full name decides first, then the family, then caution."""
    assert confidence("report.table") == BY_FAMILY["report.table"]
    assert confidence("judgement.odd") == BY_FAMILY["judgement"]
    assert confidence("new.rule") < min(BY_FAMILY.values())


def test_a_rule_seen_once_is_drawn_to_its_family() -> None:
    """One right fact does not make a rule certain."""
    assert abs(confidence("inspection.since") - BY_FAMILY["inspection"]) < 0.05


@pytest.mark.parametrize(
    ("pieces", "sure"),
    [
        ((("a", 0.9),), 0.9),
        # two rules that read one text err together
        ((("a", 0.9), ("a", 0.8)), 0.9),
        # two sources err apart
        ((("a", 0.9), ("b", 0.8)), 0.98),
        ((("a", 0.9), ("b", 0.9), ("c", 0.9), ("d", 0.9)), CEILING),
    ],
)
def test_a_fact_of_several_sources(pieces: tuple[tuple[str, float], ...], sure: float) -> None:
    """Each further source takes from the doubt, and never all of it."""
    told = [replace(make.evidence(source), confidence=value) for source, value in pieces]

    assert together(told) == pytest.approx(sure)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0.01, 0.99)), min_size=1, max_size=8))
def test_more_evidence_never_lessens(pieces: list[tuple[str, float]]) -> None:
    """Whatever comes first, more evidence is at least as sure, and never certain."""
    told = [replace(make.evidence(source), confidence=value) for source, value in pieces]

    assert together(told[:-1]) <= together(told) < 1 if told[1:] else together(told) < 1
    assert together(told) == together(list(reversed(told)))

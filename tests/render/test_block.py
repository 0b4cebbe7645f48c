"""What unfolds below an inspection or a council."""

import pytest

from kg.render.block import Block, of_council, of_inspection
from render import graphs
from render.graphs import BASE, Graph


@pytest.fixture(scope="module")
def small() -> "Graph[str]":
    """Return the small graph."""
    return graphs.small()


@pytest.fixture(scope="module")
def block(small: "Graph[str]") -> Block:
    """Return what the first inspection gave, in its places."""
    near = sorted(small.successors(f"{BASE}inspection/E09000001-2016"))
    return of_inspection(small, [n for n in near if small.nodes[n]["kind"] != "inspection"])


def test_overall_comes_first_then_areas_then_findings(block: Block) -> None:
    """A block reads like a report card: the grades above, what was found below."""
    overall = block.places[f"{BASE}judgement/E09000001-2016-overall"]
    area = block.places[f"{BASE}judgement/E09000001-2016-care_combined"]
    finding = block.places[f"{BASE}finding/E09000001-2016-0"]
    assert 0 < overall[1] < area[1] < finding[1]


def test_strengths_stand_left_and_weaknesses_right(block: Block) -> None:
    """The two sides of the block are the two sides of the report."""
    left, right = (block.places[f"{BASE}finding/E09000001-2016-{n}"][0] for n in (0, 1))
    assert left < right


def test_nothing_sticks_out_of_its_block(block: Block) -> None:
    """Every place lies in the block's room, and no two are one."""
    assert all(0 < x < block.width and 0 < y < block.height for x, y in block.places.values())
    assert len(set(block.places.values())) == len(block.places)


def test_a_councils_block_has_one_kind_after_another(small: "Graph[str]") -> None:
    """People stand above sources, in rows of so many."""
    nodes = sorted(n for n in small if small.nodes[n]["kind"] in ("person", "source"))
    made = of_council(small, nodes, 2)
    people = [made.places[n][1] for n in nodes if small.nodes[n]["kind"] == "person"]
    assert max(people) < made.places[f"{BASE}source/a1"][1]
    assert len(set(people)) == 2


def test_nothing_makes_no_block(small: "Graph[str]") -> None:
    """Where nothing is folded nothing can be unfolded."""
    assert of_council(small, [], 3) == of_inspection(small, []) == Block()

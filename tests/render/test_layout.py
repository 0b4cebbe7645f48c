"""The places of things in the picture."""

import subprocess
import sys

import networkx as nx
import pytest

from kg.render.layout import BEYOND, layout
from kg.render.thing import Thing
from render import graphs
from render.graphs import BASE, Graph


@pytest.fixture(scope="module")
def small() -> "Graph[str]":
    """Return the small graph."""
    return graphs.small()


def test_every_thing_has_one_place_open_or_folded() -> None:
    """No thing of 2,000 is lost, none is drawn twice, and no two in one lane share a place."""
    graph = graphs.large(councils=20, inspections=5, findings=18)
    plan = layout(graph)
    opened = [node for lane in plan.lanes.values() for node in lane.places]
    assert len(graph) > 2000
    assert sorted([*opened, *plan.folded]) == sorted(graph)
    every = [lane.places for lane in plan.lanes.values()]
    for places in (*every, *(block.places for block in plan.blocks.values())):
        assert len(set(places.values())) == len(places)


def test_findings_and_grades_are_folded_into_their_inspection(small: "Graph[str]") -> None:
    """What an inspection gave opens below it; what belongs to the council below the council."""
    plan = layout(small)
    made = f"{BASE}inspection/E09000001-2016"
    assert plan.folded[f"{BASE}finding/E09000001-2016-0"] == made
    assert plan.folded[f"{BASE}judgement/E09000001-2016-overall"] == made
    assert plan.folded[f"{BASE}quotation/q1"] == f"{BASE}council/E09000001"
    assert plan.folded[f"{BASE}source/a1"] == BEYOND


def test_people_stand_open_in_a_small_picture_and_folded_in_a_large_one(
    small: "Graph[str]",
) -> None:
    """Above two thousand things only councils and inspections stand open."""
    assert f"{BASE}person/leader" not in layout(small).folded
    graph = graphs.large(councils=20, inspections=5, findings=18)
    graphs.people(graph, f"{BASE}council/E00000000")
    plan = layout(graph)
    assert plan.folded[f"{BASE}person/leader"] == f"{BASE}council/E00000000"
    kinds = {graph.nodes[n]["kind"] for lane in plan.lanes.values() for n in lane.places}
    assert kinds == {"council", "inspection"}


def test_lanes_come_by_name_and_what_belongs_nowhere_last(small: "Graph[str]") -> None:
    """A reader finds a council by its name; the inspectorate stands below all."""
    plan = layout(small)
    names = [small.nodes[key]["label"] if key else "" for key in plan.lanes]
    assert names == ["Ashford Vale", "Brackenshire", ""]
    assert f"{BASE}agency/ofsted" in plan.lanes[BEYOND].places


def test_a_crowd_that_belongs_nowhere_is_told_apart() -> None:
    """Things tied to nothing still have places of their own."""
    graph: Graph[str] = nx.MultiDiGraph()
    for number in range(300):
        kind = ("quotation", "conflict", "person", "source")[number % 4]
        thing = Thing(kind=kind, category=kind, label="x", title="x", council=f"{BASE}council/gone")
        graphs.add(graph, f"{kind}/{number}", thing)
    plan = layout(graph)
    places = [*plan.lanes[BEYOND].places.values(), *plan.blocks[BEYOND].places.values()]
    assert len(places) == len(graph)


def test_an_empty_graph_has_no_lanes() -> None:
    """Nothing to show is no error."""
    empty: Graph[str] = nx.MultiDiGraph()
    assert layout(empty).lanes == {}


def test_places_do_not_hang_on_the_order_of_hashing() -> None:
    """Two processes with different hash seeds give each thing the same place."""
    code = (
        "from render import graphs; from kg.render.layout import layout; "
        "print(layout(graphs.small()))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1
    assert "council/E09000001" in told.pop()

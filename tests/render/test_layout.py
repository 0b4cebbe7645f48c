"""The places of things in the picture."""

import subprocess
import sys
from itertools import combinations
from math import isfinite

import networkx as nx
import pytest

from kg.render.layout import apart, layout
from kg.render.thing import Thing
from render import graphs
from render.graphs import BASE, Graph


@pytest.fixture(scope="module")
def small() -> "Graph[str]":
    """Return the small graph."""
    return graphs.small()


def test_every_thing_has_a_place_of_its_own() -> None:
    """No two of 2,000 things share a place, and every place is a finite number."""
    graph = graphs.large(councils=20, inspections=5, findings=18)
    places = layout(graph)
    assert len(graph) > 2000
    assert set(places) == set(graph)
    assert len(set(places.values())) == len(places)
    assert all(isfinite(x) and isfinite(y) for x, y in places.values())


def test_things_that_would_fall_together_are_moved_apart() -> None:
    """A crowd of things that belong nowhere and are tied to nothing is still told apart."""
    graph: Graph[str] = nx.MultiDiGraph()
    for number in range(300):
        kind = ("quotation", "conflict", "person", "source")[number % 4]
        thing = Thing(kind=kind, category=kind, label="x", title="x", council=f"{BASE}council/gone")
        graphs.add(graph, f"{kind}/{number}", thing)
    places = layout(graph)
    assert len(set(places.values())) == len(graph)


def test_two_things_in_one_place_are_set_side_by_side() -> None:
    """The first of two things on one spot stays, the second moves right to the next free spot."""
    places = {"a": (0, 0), "b": (0, 0), "c": (26, 0), "d": (0, 9)}
    assert apart(places) == {"a": (0, 0), "b": (52, 0), "c": (26, 0), "d": (0, 9)}


def test_an_empty_graph_has_no_places() -> None:
    """Nothing to show is no error."""
    empty: Graph[str] = nx.MultiDiGraph()
    assert layout(empty) == {}


def test_inspections_stand_in_the_order_of_time(small: "Graph[str]") -> None:
    """The earlier inspection stands left of the later one, on one line with the council."""
    places = layout(small)
    council = places[f"{BASE}council/E09000001"]
    first = places[f"{BASE}inspection/E09000001-2016"]
    second = places[f"{BASE}inspection/E09000001-2019-04-29/2019-05-03"]
    assert council[0] < first[0] < second[0]
    assert council[1] == first[1] == second[1]


def test_an_inspections_grades_stand_under_it_with_overall_first(small: "Graph[str]") -> None:
    """Under an inspection come its overall grade, then the areas, then the findings."""
    places = layout(small)
    inspection = places[f"{BASE}inspection/E09000001-2016"]
    overall = places[f"{BASE}judgement/E09000001-2016-overall"]
    area = places[f"{BASE}judgement/E09000001-2016-care_combined"]
    finding = places[f"{BASE}finding/E09000001-2016-0"]
    assert inspection[1] < overall[1] < area[1] < finding[1]


def test_strengths_fan_out_left_and_weaknesses_right(small: "Graph[str]") -> None:
    """A strength stands left of its inspection and a weakness right of it."""
    places = layout(small)
    middle = places[f"{BASE}inspection/E09000001-2016"][0]
    strength, weakness = (places[f"{BASE}finding/E09000001-2016-{n}"][0] for n in (0, 1))
    assert strength < middle < weakness


def test_clusters_of_two_councils_do_not_overlap(small: "Graph[str]") -> None:
    """The things of one council stand in a rectangle that holds none of another's."""
    places = layout(small)
    boxes = []
    for council in (f"{BASE}council/E09000001", f"{BASE}council/E09000002"):
        own = [p for n, p in places.items() if council in (n, small.nodes[n]["council"])]
        xs, ys = [x for x, _ in own], [y for _, y in own]
        boxes.append((min(xs), min(ys), max(xs), max(ys)))
    for (a, b, c, d), (e, f, g, h) in combinations(boxes, 2):
        assert c < e or g < a or d < f or h < b


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

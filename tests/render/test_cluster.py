"""The places of one council's things."""

import pytest

from kg.render.cluster import Places, cluster, grid
from render import graphs
from render.graphs import BASE, Graph

COUNCIL = f"{BASE}council/E09000001"


@pytest.fixture(scope="module")
def small() -> "Graph[str]":
    """Return the small graph."""
    return graphs.small()


@pytest.fixture(scope="module")
def places(small: "Graph[str]") -> Places:
    """Return the places of the first council's things, its source among them."""
    own = sorted(n for n in small if small.nodes[n]["council"] == COUNCIL)
    return cluster(small, COUNCIL, [COUNCIL, *own, f"{BASE}source/a1"])


def test_the_council_is_the_origin(places: Places) -> None:
    """All places of a cluster are measured from its council."""
    assert places[COUNCIL] == (0, 0)


def test_a_speaker_stands_left_with_her_words_further_left(places: Places) -> None:
    """What a person said stands beside the person, away from the inspections."""
    leader, said = places[f"{BASE}person/leader"], places[f"{BASE}quotation/q1"]

    assert said[0] < leader[0] < 0
    assert said[1] == leader[1]


def test_who_is_silent_stands_on_the_other_side(places: Places) -> None:
    """A person without a quotation is placed where there is room."""
    assert places[f"{BASE}person/director"][0] > 0


def test_sources_lie_under_all_else(places: Places) -> None:
    """What everything rests on is drawn at the bottom."""
    source = f"{BASE}source/a1"

    assert places[source][1] > max(y for node, (_, y) in places.items() if node != source)


def test_what_belongs_to_no_council_stands_in_rows(small: "Graph[str]") -> None:
    """Loose things are set out by kind and name, no two in one place."""
    nodes = sorted(n for n in small if small.nodes[n]["kind"] in ("agency", "source", "person"))
    made = grid(small, nodes)

    assert len(set(made.values())) == len(nodes)
    assert made[f"{BASE}agency/ofsted"] == (0, 0)
    assert max(y for _, y in made.values()) > 0

"""One council's lane."""

import pytest

from kg.model.times import order
from kg.render.axis import axis
from kg.render.lane import Lane, lane, seen
from render import graphs
from render.graphs import BASE, Graph

COUNCIL = f"{BASE}council/E09000001"


@pytest.fixture(scope="module")
def small() -> "Graph[str]":
    """Return the small graph."""
    return graphs.small()


def made(graph: "Graph[str]", *, people: bool = True) -> Lane:
    """Return the first council's lane."""
    own = sorted(n for n in graph if COUNCIL in (n, graph.nodes[n]["council"]))
    times = axis(graph.nodes[n]["when"] for n in own if graph.nodes[n]["kind"] == "inspection")
    return lane(graph, COUNCIL, own, times, people=people)


def test_inspections_stand_right_of_the_name_in_the_order_of_time(small: "Graph[str]") -> None:
    """The earlier inspection stands left of the later one, on one line with the council."""
    places = made(small).places
    council = places[COUNCIL]
    first = places[f"{BASE}inspection/E09000001-2016"]
    second = places[f"{BASE}inspection/E09000001-2019-04-29/2019-05-03"]
    assert council[0] < first[0] < second[0]
    assert council[1] == first[1] == second[1]


def test_inspections_close_in_time_stand_on_two_lines(small: "Graph[str]") -> None:
    """Two in one year do not cover one another, and the lane grows."""
    graph = small.copy()
    later = graphs.inspection(graph, COUNCIL, "2016-08")
    places, alone = made(graph), made(small)
    assert places.places[later][1] > places.places[f"{BASE}inspection/E09000001-2016"][1]
    assert places.height > alone.height


def test_each_post_has_a_row_with_its_holders_in_time(small: "Graph[str]") -> None:
    """The leader's row stands above the director's, and her successor right of her."""
    found = made(small)
    leader, successor, director = (
        found.places[f"{BASE}person/{name}"] for name in ("leader", "next", "director")
    )
    assert [post for _, post in found.rows] == [
        "leader of the council",
        "director of children's services",
    ]
    assert leader[0] < successor[0]
    assert leader[1] == successor[1] < director[1]


def test_without_people_a_lane_is_lower(small: "Graph[str]") -> None:
    """A large picture begins with inspections alone."""
    found = made(small, people=False)
    assert found.rows == ()
    assert found.height < made(small).height


def test_posts_come_in_the_order_in_which_they_were_held(small: "Graph[str]") -> None:
    """A person's first post is the one in whose row the person stands."""
    told = seen(small, COUNCIL, f"{BASE}person/leader")
    assert told == [("leader of the council", "2016-05")]
    assert order(told[0][1]) == (2016, 5, 0)

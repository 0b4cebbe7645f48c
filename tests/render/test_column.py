"""The places of what hangs on one inspection."""

import pytest

from kg.model.terms import Area
from kg.render.column import area_rank, column
from kg.render.thing import Thing
from render import graphs
from render.graphs import BASE, Graph

INSPECTION = f"{BASE}inspection/E09000001-2016"


@pytest.fixture
def graph() -> "Graph[str]":
    """Return the small graph."""
    return graphs.small()


def hung(graph: "Graph[str]", *kinds: str) -> list[str]:
    """Return what hangs on the first inspection, of some kinds."""
    return sorted(n for n in graph.successors(INSPECTION) if graph.nodes[n]["kind"] in kinds)


def test_overall_comes_first_and_an_unknown_area_last() -> None:
    """A report card begins with the overall grade."""
    assert min(Area, key=lambda area: area_rank(area.value)) is Area.OVERALL
    assert area_rank("no such area") > max(area_rank(area.value) for area in Area)


def test_an_inspection_stands_at_the_middle_with_all_that_hangs_on_it(
    graph: "Graph[str]",
) -> None:
    """Places are measured from the inspection, and nothing falls above it or out of its room."""
    mine = hung(graph, "judgement", "finding")
    made = column(graph, INSPECTION, mine)

    assert made.nodes == (INSPECTION, *mine)
    assert made.places[INSPECTION] == (0, 0)
    assert set(made.places) == set(made.nodes)
    assert all(0 < made.places[n][1] < made.height for n in mine)
    assert all(abs(made.places[n][0]) * 2 < made.width for n in mine)


def test_an_inspection_takes_no_more_room_than_it_needs(graph: "Graph[str]") -> None:
    """Alone it is narrow, with grades wider, with findings widest."""
    rooms = [
        column(graph, INSPECTION, hung(graph, *kinds)).width
        for kinds in ((), ("judgement",), ("judgement", "finding"))
    ]

    assert rooms == sorted(set(rooms))


def test_a_disagreement_stands_beside_and_points_to_improve_in_two_columns(
    graph: "Graph[str]",
) -> None:
    """A disagreement is set above the grades at the right, recommendations below them by turns."""
    made: list[str] = []
    for kind in ("conflict", "recommendation", "recommendation"):
        thing = Thing(kind=kind, category=kind, label="x", title="x")
        made.append(graphs.add(graph, f"{kind}/{len(made)}", thing))
    places = column(graph, INSPECTION, made).places
    (dispute, first, second) = (places[node] for node in made)

    assert dispute[0] > 0 > dispute[1]
    assert first[0] < 0 < second[0]
    assert first[1] == second[1] > 0

"""Parts of the picture: a council's, and what stands round a thing."""

import pytest

from kg.errors import GraphError
from kg.render.select import around, around_council
from render import graphs
from render.graphs import BASE, Graph


@pytest.fixture(scope="module")
def small() -> "Graph[str]":
    """Return the small graph."""
    return graphs.small()


def test_a_councils_part_holds_all_that_is_its_own_and_nothing_of_others(
    small: "Graph[str]",
) -> None:
    """The part of one council has its things, the bodies beside it and its sources."""
    part = around_council(small, "ashford vale")
    assert f"{BASE}council/E09000002" not in part
    assert {n for n in small if small.nodes[n]["council"] == f"{BASE}council/E09000001"} < set(part)
    assert {f"{BASE}agency/ofsted", f"{BASE}source/a1"} < set(part)


def test_a_council_may_be_named_by_its_code(small: "Graph[str]") -> None:
    """The last part of an IRI names a council as its name does."""
    assert set(around_council(small, "E09000002")) == set(around_council(small, "Brackenshire"))


def test_a_person_is_no_council(small: "Graph[str]") -> None:
    """Only councils answer to a council's name, and the nearest of them are offered."""
    with pytest.raises(
        GraphError, match=r"No council called “Ashford Vail”.*Nearest: Ashford Vale"
    ):
        around_council(small, "Ashford Vail")
    with pytest.raises(GraphError, match="No council"):
        around_council(small, "Ada Brook")


def test_steps_are_counted_from_the_thing(small: "Graph[str]") -> None:
    """One step from a leader is the council and the quotation; two are the inspections too."""
    leader = f"{BASE}person/leader"
    none, one, two = (set(around(small, leader, depth)) for depth in (0, 1, 2))
    assert none == {leader, f"{BASE}source/a1"}
    assert one == none | {f"{BASE}council/E09000001", f"{BASE}quotation/q1"}
    later = f"{BASE}inspection/E09000001-2019-04-29/2019-05-03"
    assert {f"{BASE}inspection/E09000001-2016", later} <= two - one
    # An inspection brings its grades along, or it would look like one that gave none.
    assert f"{BASE}judgement/E09000001-2016-overall" in two
    assert f"{BASE}finding/E09000001-2016-0" not in two


def test_quiet_ties_lead_one_step_and_no_further(small: "Graph[str]") -> None:
    """An inspectorate's inspections come along when it is asked for, not by way of one of them."""
    assert f"{BASE}inspection/E09000002-XXXX-04" in around(small, "Ofsted", 1)
    far = around(small, f"{BASE}finding/E09000001-2016-0", 2)
    assert f"{BASE}inspection/E09000001-2016" in far
    assert f"{BASE}agency/ofsted" not in far


def test_a_thing_may_be_named_by_its_title_or_label(small: "Graph[str]") -> None:
    """A title is enough where a label has more than the name."""
    assert f"{BASE}person/leader" in around(small, "ada brook")


def test_a_name_that_nothing_has_brings_the_nearest_names(small: "Graph[str]") -> None:
    """What a person mistyped is answered with what there is, or with the plain truth."""
    with pytest.raises(GraphError, match="Nearest: Ada Brook"):
        around(small, "Ada Brock")
    with pytest.raises(GraphError, match="No label is like it"):
        around(small, "zzzzzzzz")
    with pytest.raises(GraphError, match="No thing"):
        around(small, " ")


def test_a_part_is_a_graph_of_its_own(small: "Graph[str]") -> None:
    """Changing a part leaves the whole as it was."""
    part = around(small, "Ada Brook")
    part.clear()
    assert f"{BASE}person/leader" in small

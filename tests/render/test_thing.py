"""What the picture is made of."""

from dataclasses import fields

import networkx as nx

from kg.render.thing import Fact, Thing, Tie
from render.graphs import Graph


def test_a_thing_s_fields_stand_on_its_node() -> None:
    """A node of the graph has every field of its thing as an attribute, unchanged."""
    fact = Fact(name="Kind", value="police")
    thing = Thing(
        kind="agency", category="agency", label="Kent", title="Kent Police", facts=(fact,)
    )
    graph: Graph[str] = nx.MultiDiGraph()
    graph.add_node("x", **thing.attributes())

    assert graph.nodes["x"] == {field.name: getattr(thing, field.name) for field in fields(Thing)}
    assert graph.nodes["x"]["facts"] == (fact,)


def test_a_tie_is_drawn_unless_it_is_said_to_be_quiet() -> None:
    """An edge is no quiet one by itself, and has a word for each direction."""
    made = Tie(kind="said", label="said", inverse="said by").attributes()

    assert made["quiet"] is False
    assert (made["label"], made["inverse"]) == ("said", "said by")

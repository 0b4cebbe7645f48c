"""The picture as the page's script takes it."""

import pytest

from kg.render.look import LOOKS
from kg.render.view import Data, key, view
from render import graphs
from render.graphs import BASE


@pytest.fixture(scope="module")
def data() -> Data:
    """Return the view of the small graph."""
    return view(graphs.small())


def test_a_link_to_a_thing_is_the_end_of_its_iri() -> None:
    """What stands after # in an address is the thing's path; a foreign IRI stays whole."""
    assert key(f"{BASE}council/E09000001") == "council/E09000001"
    assert key("https://other.example/x") == "https://other.example/x"


def test_every_node_is_drawn_by_its_category_at_a_fixed_place(data: Data) -> None:
    """A node has its category's shape and colour, and a place in whole pixels."""
    for node in data["nodes"]:
        look = LOOKS[node["group"]]
        assert (node["shape"], node["color"]["background"]) == (look.shape, look.colour)
        assert isinstance(node["x"], int)
        assert isinstance(node["y"], int)


def test_one_inspection_after_another_is_a_strong_line(data: Data) -> None:
    """The line to the next inspection is thick and has an arrow; others have neither."""
    strong = [edge for edge in data["edges"] if edge["width"] > 1]

    assert [edge["title"] for edge in strong] == ["next"]
    assert [edge.get("arrows") for edge in strong] == ["to"]


def test_words_say_how_sure_they_are(data: Data) -> None:
    """Confidence is told in a word beside its number, and the source by its id."""
    told = next(t for t in data["things"] if t["key"] == "quotation/q1")["words"][0]
    source = next(n for n, t in enumerate(data["things"]) if t["key"] == "source/a1")

    assert (told["sure"], told["confidence"], told["source"]) == ("sure", 0.95, source)
    assert (told["before"], told["after"]) == ("“", "”")


def test_the_legend_has_every_category(data: Data) -> None:
    """Each category has its words for one and many."""
    assert list(data["looks"]) == list(LOOKS)
    assert data["looks"]["person"]["many"] == "people"


def test_quiet_ties_are_told_and_not_drawn() -> None:
    """A quiet tie is in the page's data, but not among the lines of the picture."""
    data = view(graphs.small())
    quiet = [number for number, tie in enumerate(data["ties"]) if tie["quiet"]]
    assert len(quiet) == 4
    assert not set(quiet) & {edge["id"] for edge in data["edges"]}
    assert len(data["edges"]) + len(quiet) == len(data["ties"])


def test_ids_are_whole_numbers_in_the_order_of_the_iris() -> None:
    """Nodes are numbered from nought, and each number is the place of its thing."""
    data = view(graphs.small())
    assert [node["id"] for node in data["nodes"]] == list(range(len(data["things"])))
    keys = [thing["key"] for thing in data["things"]]
    assert [BASE + key for key in keys] == sorted(graphs.small())


def test_a_very_large_graph_begins_with_its_small_things_folded() -> None:
    """Above some thousands of things findings and quotations are hidden at first."""
    assert view(graphs.small())["folded"] == []
    folded = view(graphs.large(councils=40, inspections=8, findings=8))["folded"]
    assert "finding strength" in folded
    assert "council" not in folded

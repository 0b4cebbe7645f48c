"""Values that nothing in the graph has."""

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.query.hints import strange_values
from kg.query.prefixes import KG

TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")


@pytest.fixture
def store() -> Store:
    """Hold two councils."""
    store = Store()
    for name, region in (("Brent", "London"), ("Leeds", "Yorkshire and The Humber")):
        node = NamedNode(f"https://kg.example/id/{name}")
        store.add(Quad(node, TYPE, NamedNode(f"{KG}Council")))
        store.add(Quad(node, NamedNode(f"{KG}name"), Literal(name)))
        store.add(Quad(node, NamedNode(f"{KG}region"), Literal(region)))
    return store


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"council": "brent"}, []),
        ({"topic": "anything"}, []),
        ({"council": "Bren"}, ["No council of the graph is called Bren. The nearest: Brent."]),
        ({"region": "Mars"}, ["No council of the graph is in the region Mars."]),
    ],
)
def test_what_no_council_has_is_told(store: Store, values: dict[str, str], told: list[str]) -> None:
    """A slip of the pen gets a hint; capitals are no slip."""
    assert list(strange_values(store, values)) == told


def test_an_empty_graph_tells_nothing() -> None:
    """Where there are no councils no name is strange."""
    assert list(strange_values(Store(), {"council": "Brent"})) == []

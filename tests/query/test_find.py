"""Finding the thing a person means."""

import pytest

import sample
from kg.errors import GraphError
from kg.query.find import find_things
from kg.store.graph import load_triples

STORE = load_triples(sample.triples())


@pytest.mark.parametrize(
    "wanted",
    [
        sample.COUNCIL,
        f"<{sample.COUNCIL}>",
        "council/E09000026",
        "Redbridge",
        "  redbridge ",
        "E09000026",
    ],
)
def test_one_council_by_many_names(wanted: str) -> None:
    """A council is found by IRI, by the end of it, by name and by code."""
    assert find_things(STORE, wanted) == [sample.COUNCIL]


def test_aliases_and_files() -> None:
    """A person is found by another printing of the name, a source by its file's name."""
    assert find_things(STORE, "Bell") == [f"{sample.ID}person/p1"]
    assert find_things(STORE, "good-news-copy") == [f"{sample.ID}source/paper"]


def test_nothing_found() -> None:
    """Where nothing is called so the nearest labels are given."""
    with pytest.raises(GraphError, match="The nearest:\n  Redbridge"):
        find_things(STORE, "Redbrige")
    with pytest.raises(GraphError, match=r"^Nothing in the graph is called \.$"):
        find_things(STORE, "")

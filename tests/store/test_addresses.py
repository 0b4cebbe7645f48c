"""Whether a graph's addresses are those that this run goes by."""

from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store, parse, serialize

import sample
from kg.errors import GraphError
from kg.store.addresses import check_addresses


def renamed(old: str, new: str) -> Store:
    """Return the small graph as another setting would have built it."""
    body = serialize(sample.triples(), format=RdfFormat.N_TRIPLES) or b""
    store = Store()
    store.extend(parse(body.replace(old.encode(), new.encode()), format=RdfFormat.N_TRIPLES))
    return store


def test_the_same_addresses() -> None:
    """A graph of this setting, and one that is empty, are taken."""
    check_addresses(renamed("none", "none"), Path("out"))
    check_addresses(Store(), Path("out"))


@pytest.mark.parametrize(
    ("old", "new", "setting"),
    [
        ("https://kg.example/def#", "https://data.test/def#", "definitions"),
        ("https://kg.example/id/", "https://data.test/id/", "things"),
    ],
)
def test_other_addresses_are_refused(old: str, new: str, setting: str) -> None:
    """A graph of another setting would answer nothing: the message says what to set."""
    with pytest.raises(GraphError, match=f'set {setting} = "{new}" in kg.toml'):
        check_addresses(renamed(old, new), Path("out"))

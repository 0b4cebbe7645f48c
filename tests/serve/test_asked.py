"""The named queries as pages."""

import pytest
from starlette.testclient import TestClient

from kg.query.catalogue import find, queries
from kg.serve.asked import fields, groups, links, text
from kg.serve.shelf import Shelf


def test_every_query_is_listed() -> None:
    """Each named query stands in one of the two groups."""
    listed = [query.name for _, every in groups() for query in every]
    assert sorted(listed) == list(queries())


def test_forms_offer_what_the_graph_has(shelf: Shelf) -> None:
    """A council is chosen among the graph's, a closed list among its values."""
    index = shelf.known().index
    (council,) = fields(find("timeline"), {"council": "Red"}, index)
    assert (council.value, council.offered, council.hint) == ("Red", ("Redbridge",), "")
    every = {f.name: f for name in queries() for f in fields(find(name), {}, index)}
    assert any(field.choices for field in every.values())
    assert all(field.hint or field.choices or field.offered is not None for field in every.values())


def test_values_are_words_and_not_query() -> None:
    """A value is a term of the query, whatever it holds; an empty one is none."""
    hostile = '" } SERVICE <http://x/> { #'
    assert '\\" } SERVICE' in text(find("timeline"), {"council": hostile})
    assert text(find("timeline"), {"council": " "}) == find("timeline").text


def test_links_carry_the_query() -> None:
    """The editor and the endpoint are asked the same text."""
    found = links(find("timeline"), {"council": "Redbridge"})
    assert found["editor"].startswith("/editor?query=")
    assert found["sparql"].partition("?")[2] == found["editor"].partition("?")[2]


@pytest.mark.parametrize("name", queries())
def test_every_query_has_its_page(client: TestClient, name: str) -> None:
    """Each page asks its query and shows rows, or that there are none."""
    got = client.get(f"/queries/{name}")
    assert got.status_code == 200
    assert "<table>" in got.text or "No rows" in got.text


def test_rows_lead_to_things(client: TestClient) -> None:
    """A thing stands in a row by its label, and leads to its page."""
    got = client.get("/queries/timeline", params={"council": "Redbridge"})
    assert '<a href="/id/inspection/i1">Redbridge: full inspection' in got.text


def test_wrong_values_are_told(client: TestClient) -> None:
    """A value of another type is refused in words, on the page; so is what has no query."""
    got = client.get("/queries/trail", params={"subject": "no iri"})
    assert got.status_code == 400
    assert "an IRI, as" in got.text
    missing = client.get("/queries/timelin")
    assert missing.status_code == 404
    assert "timeline" in missing.text

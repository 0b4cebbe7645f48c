"""One thing: found by its path, told in words, given as triples."""

import json

import pytest
from pyoxigraph import RdfFormat, parse

from kg.query.reader import Reader
from kg.serve.entity import entity, jsonld, locate, turtle
from kg.serve.shelf import Shelf

COUNCIL = "https://kg.example/id/council/E09000026"


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("council/E09000026", (COUNCIL, "")),
        ("council/E09000026.ttl", (COUNCIL, "ttl")),
        ("council/E09000026.jsonld", (COUNCIL, "jsonld")),
        ("council%2FE09000026", (COUNCIL, "")),
        ("council/E09000026.pdf", ("", "")),
        ("council/E0900002", ("", "")),
        ("", ("", "")),
        (".ttl", ("", "")),
        ("a b<>", ("", "")),
        ("\x00", ("", "")),
    ],
)
def test_a_path_leads_to_a_thing(shelf: Shelf, path: str, found: tuple[str, str]) -> None:
    """A path is that of a thing, with or without an ending, or of nothing."""
    assert locate(Reader(shelf.known().store), path) == found


def test_what_the_page_shows(shelf: Shelf) -> None:
    """Facts in plain words, the words in their context by source, what leads to it."""
    shown = entity(shelf.known(), "https://kg.example/id/inspection/i1")
    told = dict(shown.facts)
    assert told["best time on site"][0].text == "29 April to 3 May 2019"
    assert told["council"][0].iri == COUNCIL
    assert not {"earliest", "latest"} & set(told)
    assert [source.name for source in shown.sources] == [
        "good-news, good-news-copy",
        "redbridge-2019",
    ]
    words = [w for source in shown.sources for _, w in source.said]
    assert any(w.exact == "Inspectors rated Redbridge" and w.after for w in words)


def test_the_triples(shelf: Shelf) -> None:
    """Turtle and JSON-LD say the same: its own triples, those that lead to it, its evidence."""
    known = shelf.known()
    own = {str(q.triple) for q in parse(turtle(known, COUNCIL), format=RdfFormat.TURTLE)}
    same = {str(q.triple) for q in parse(jsonld(known, COUNCIL), format=RdfFormat.JSON_LD)}
    assert own == same
    assert any("#gss>" in triple for triple in own)
    assert any("inspection/i1> <https://kg.example/def#council>" in triple for triple in own)
    assert any("#exact>" in triple for triple in own)
    assert json.loads(jsonld(known, COUNCIL))

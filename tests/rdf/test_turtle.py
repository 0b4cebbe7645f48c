"""Turtle that a person can read and compare."""

import random

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse

import make
from kg.rdf.mapping import triples
from kg.rdf.namespace import DEF, ID
from kg.rdf.turtle import write

FOUND = list(triples(make.dossier()))


def test_the_order_of_triples_changes_nothing() -> None:
    """Shuffled triples give the same bytes."""
    shuffled = FOUND.copy()
    random.Random(7).shuffle(shuffled)  # noqa: S311 - only to shuffle

    assert write(shuffled) == write(FOUND)


def test_what_is_written_is_read_back() -> None:
    """The Turtle holds just the triples it was made from."""
    read = {q.triple for q in parse(write(FOUND), format=RdfFormat.TURTLE)}

    assert read == set(FOUND)


def test_sources_and_councils_come_first() -> None:
    """A reader meets sources, then councils, then inspections, and evidence last."""
    body = write(FOUND).decode()
    places = [body.index(f"\n{kind}:") for kind in ("source", "council", "inspection", "evidence")]

    assert places == sorted(places)


def test_each_thing_begins_with_its_class() -> None:
    """The first words of a thing say what it is."""
    begins = [
        line
        for line in write(FOUND).decode().splitlines()
        if line and not line.startswith((" ", "@", "change:"))
    ]

    assert begins
    assert all(" a kg:" in line for line in begins)


def test_scattered_and_double_triples_come_together() -> None:
    """A thing has one block and a property one line, however its triples come in."""
    thing, other = NamedNode(f"{ID}council/1"), NamedNode("https://elsewhere.example/x")
    said = NamedNode(f"{DEF}text")
    values = ("b , c", 'a" , "d', "a ;\n\ta kg:x", "e .\n@prefix")
    made = [Triple(s, said, Literal(v)) for v in values for s in (thing, other)] * 2
    body = write(made)

    assert body.count(b"\ncouncil:1 ") == 1
    assert body.count(b"kg:text") == 2
    assert {q.triple for q in parse(body, format=RdfFormat.TURTLE)} == set(made)


def test_the_head_is_for_readers() -> None:
    """The prefixes stand in the order of the one table, our own first."""
    assert write([]).startswith(b"@prefix kg: <")

"""The whole graph as text."""

import json
import random
import re
from pathlib import Path

import pytest
import rdflib
from edtf import parse_edtf
from pyoxigraph import DefaultGraph, Literal, NamedNode, RdfFormat, Store, Triple, parse, serialize

import sample
from built import SHIPPED
from kg.pipeline import build
from kg.rdf.namespace import DEF, EDTF, ID, RDF, XSD
from kg.store.dump import FORMATS, dump, triples
from kg.store.graph import load_triples, open_store

KINDS = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "jsonld": RdfFormat.JSON_LD,
    "rdfxml": RdfFormat.RDF_XML,
}

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
"""rdflib's reader of JSON-LD uses its own older class."""

PEERS = {"turtle": "turtle", "ntriples": "nt", "jsonld": "json-ld", "rdfxml": "xml"}

# RFC 3987's characters of an absolute IRI, as loosely as RDF 1.1 takes them.
IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[^\s<>\"{}|\\^`%\x00-\x20]|%[0-9A-Fa-f]{2})+")


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Return the graph of the shipped articles."""
    out = tmp_path_factory.mktemp("shipped")
    build([SHIPPED], out, page=False)
    return open_store(Path(out))


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_holds_the_graph(form: str) -> None:
    """Each format is read back to the same triples and has the same bytes each time."""
    body = dump(load_triples(sample.triples()), form)
    assert {quad.triple for quad in parse(body, format=KINDS[form])} == set(sample.triples())
    assert body == dump(load_triples(reversed(sample.triples())), form)
    assert body.endswith(b"\n")


def test_ntriples_are_sorted() -> None:
    """N-Triples come sorted, so that two graphs are compared line by line."""
    lines = dump(load_triples(sample.triples()), "ntriples").splitlines()
    assert lines == sorted(lines)


def test_jsonld_is_json() -> None:
    """JSON-LD is JSON."""
    assert json.loads(dump(load_triples(sample.triples()), "jsonld"))


def test_each_triple_once() -> None:
    """A triple of two graphs counts once."""
    store = load_triples([*sample.triples(), *sample.triples()])
    assert len(triples(store)) == len(set(sample.triples()))


PIECES = (
    *(
        "plain",
        '"',
        "'",
        '"""',
        "'''",
        "\\",
        "\\n",
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        "\t",
        " , ",
        " ;\n\t",
    ),
    *(
        " .\n",
        "\u202e",
        "\u200f",
        "\u2028",
        "\u0085",
        "\x7f",
        "]]>",
        "<a&b>",
        "@prefix",
        "é",
        "\U0001f600",
    ),
)
CONTROLS = ("\x01", "\x08", "\x0b", "\x1f", "\ufffe")


def _hostile(form: str) -> list[Triple]:
    """Return triples whose literals try to break out of their text."""
    chance = random.Random(11)  # noqa: S311 - only to make texts
    pieces = PIECES if form == "rdfxml" else PIECES + CONTROLS
    text = NamedNode(f"{DEF}text")
    made = []
    for number in range(120):
        value = "".join(chance.choices(pieces, k=chance.randrange(1, 7)))
        thing = NamedNode(f"{ID}evidence/{number % 40}")
        kinds = (Literal(value), Literal(value, language="en"), Literal(value, datatype=text))
        made.append(Triple(thing, text, chance.choice(kinds)))
    made += [Triple(NamedNode(f"{ID}odd/a/b"), text, Literal(one)) for one in pieces]
    return made


@pytest.mark.parametrize("form", FORMATS)
def test_no_literal_breaks_its_format(form: str) -> None:
    """Quotes, line breaks, marks of direction and control characters come back as they were."""
    made = _hostile(form)
    body = dump(load_triples(made), form)

    assert {quad.triple for quad in parse(body, format=KINDS[form])} == set(made)
    lines = serialize(made, format=RdfFormat.N_TRIPLES) or b""
    theirs = rdflib.Graph().parse(data=body, format=PEERS[form])
    assert set(theirs) == set(rdflib.Graph().parse(data=lines, format="nt"))


@pytest.mark.parametrize("form", FORMATS)
def test_both_libraries_read_the_same_graph(form: str, shipped: Store) -> None:
    """The shipped graph comes back whole in rdflib, and in pyoxigraph, from each format."""
    lines = shipped.dump(format=RdfFormat.N_TRIPLES, from_graph=DefaultGraph()) or b""
    body = dump(shipped, form)

    assert {q.triple for q in parse(body, format=KINDS[form])} == {q.triple for q in shipped}
    theirs = rdflib.Graph().parse(data=body, format=PEERS[form])
    assert set(theirs) == set(rdflib.Graph().parse(data=lines, format="nt"))


def test_xml_tells_what_it_cannot_hold() -> None:
    """A control character, which no XML holds, becomes the mark of a lost character."""
    thing = NamedNode(f"{ID}evidence/1")
    body = dump(load_triples([Triple(thing, NamedNode(f"{DEF}text"), Literal("a\x02b"))]), "rdfxml")

    assert [q.object for q in parse(body, format=RdfFormat.RDF_XML)] == [Literal("a\ufffdb")]


def test_every_term_is_strict(shipped: Store) -> None:
    """All IRIs of the shipped graph are absolute and valid, all values fit their datatypes."""
    for quad in shipped:
        for term in (quad.subject, quad.predicate, quad.object):
            if isinstance(term, NamedNode):
                assert IRI.fullmatch(term.value), term
        if isinstance(quad.object, Literal):
            _check_value(quad.object)


def _check_value(value: Literal) -> None:
    """Assert that a literal is one of its datatype."""
    kind = value.datatype.value
    if kind == EDTF:
        # The library knows no set of intervals: its members are looked at one by one.
        for one in value.value.strip("{}").split(","):
            assert parse_edtf(one), value
    elif kind.startswith(XSD) and kind != f"{XSD}string":
        read = rdflib.Literal(value.value, datatype=rdflib.URIRef(kind))
        assert not read.ill_typed, value
        assert read.value is not None, value
    else:
        own = (f"{XSD}string", f"{RDF}langString")
        assert kind in own or kind.startswith(DEF), value

"""The named queries keep step with their headers, the ontology and both engines."""

import json
import re
from pathlib import Path

import pytest
from pyoxigraph import Store

import make
from kg.query.catalogue import FOLDER, checks, find, queries
from kg.query.manual import manual
from kg.query.params import TYPES, choices, parameters
from kg.query.prefixes import declared_terms
from kg.query.run import rows
from kg.rdf.mapping import triples
from kg.rdf.schemes import scheme_triples
from kg.store.graph import load_triples

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "query" / "golden"
CONTRACT = {
    "councils": "source council name gss",
    "people": "source person name",
    "roles": "source person name role organisation observed",
    "inspections": "source inspection council regulator type when leadInspector about",
    "judgements": "source inspection council when area grade",
    "findings": "source finding inspection council polarity topic about sentence",
    "quotations": "source speaker role kind text",
    "services": "source service name council",
    "agencies": "source agency name",
    "recommendations": "source inspection council number text",
    "evidence": "source subject start end text rule",
    "conflicts": "subject kind valueA sourceA valueB sourceB",
}
EVERY = sorted({**queries(), **checks()})


@pytest.fixture(scope="module")
def store() -> Store:
    """A graph with one record of every class."""
    return load_triples([*triples(make.dossier()), *scheme_triples()])


@pytest.mark.parametrize("name", CONTRACT)
def test_the_contracts_columns_come_first(name: str) -> None:
    """Others script against these columns: they stand first and in the contract's order."""
    assert find(name).columns[: len(CONTRACT[name].split())] == tuple(CONTRACT[name].split())


@pytest.mark.parametrize("name", EVERY)
def test_a_header_is_whole(name: str) -> None:
    """Each query says its question, its columns and its order; a check how loud it is."""
    query = find(name)

    assert query.question.endswith(("?", "."))
    assert query.columns
    assert query.order
    assert name in queries() or (query.severity in ("violation", "warning") and query.solution)


@pytest.mark.parametrize("name", EVERY)
def test_parameters_have_a_type(name: str) -> None:
    """Each parameter of the header is in the text, each of the text in the header, with a type."""
    query = find(name)

    assert set(parameters(query.text)) == set(query.params)
    assert all(kind in TYPES or choices(kind) for kind in query.params.values())


@pytest.mark.parametrize("name", EVERY)
def test_columns_are_the_querys_own(name: str) -> None:
    """The columns of the header are the variables that are selected, in that order."""
    selected = re.search(r"^SELECT(?: DISTINCT)?((?: \?\w+)+)$", find(name).text, re.MULTILINE)

    assert selected is not None
    assert tuple(v.lstrip("?") for v in selected[1].split()) == find(name).columns


@pytest.mark.parametrize("name", EVERY)
def test_every_column_decides_the_order(name: str) -> None:
    """The order is total, so an answer is the same every time."""
    last = find(name).text.strip().splitlines()[-1]

    assert set(re.findall(r"\?(\w+)", last)) == set(find(name).columns)


@pytest.mark.parametrize("name", EVERY)
def test_terms_are_declared(name: str) -> None:
    """A query asks only for what the ontology has."""
    used = set(re.findall(r"\bkg:([A-Za-z][\w-]*)", find(name).text))

    assert used <= declared_terms()


@pytest.mark.parametrize("name", sorted(queries()))
def test_rows_are_golden(name: str, store: Store) -> None:
    """The answer on the fixture graph is the one that was looked at and kept."""
    golden = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))

    assert rows(store, find(name)) == golden


@pytest.mark.parametrize("name", EVERY)
def test_both_engines_agree(name: str, store: Store) -> None:
    """Oxigraph and rdflib's own engine give the same rows."""
    from pyoxigraph import RdfFormat
    from rdflib import Graph

    body = store.dump(format=RdfFormat.N_QUADS) or b""
    graph = Graph().parse(data=body.decode(), format="nt")
    answer = graph.query(find(name).text)
    theirs = [
        {str(v): str(row[v]) for v in answer.vars or () if row[v] is not None}  # type: ignore[index, call-overload]
        for row in answer
    ]

    assert sorted(map(str, theirs)) == sorted(map(str, rows(store, find(name))))


def test_the_page_is_current() -> None:
    """docs/queries.md is made from the headers."""
    written = (ROOT / "docs" / "queries.md").read_text(encoding="utf-8")

    assert written == manual(), "run: python -m kg.query.manual > docs/queries.md"


def test_every_file_is_a_query() -> None:
    """Nothing else lies in the catalogue."""
    assert {f.stem for f in FOLDER.rglob("*.rq")} == set(EVERY)


@pytest.mark.parametrize("name", sorted(queries()))
def test_what_is_sought_comes_before_what_is_bound(name: str) -> None:
    """No triple stands after a BIND of its group: the engine joins the two sides as wholes.

    ``?later kg:when ?a . ?earlier kg:when ?b`` after a BIND are all pairs of times of the graph
    (docs/decisions/0015-asking.md).
    """
    bound = False
    for line in queries()[name].text.splitlines():
        bound = bound or line.startswith("  BIND")
        assert not (bound and re.match(r"  \?\w+ (?:a|\w*:)", line)), line

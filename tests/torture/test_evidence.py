"""Nothing is made up: docs/trust.md, *Nothing made up*; asked of built graphs in SPARQL."""

from pathlib import Path

import pytest
from pyoxigraph import QuerySolutions

import small_pdf
from built import CORPUS, SHIPPED, check_evidence
from kg.pipeline.build import build
from kg.query.prefixes import PREFIXES
from kg.store.graph import open_store

_NAMES = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in PREFIXES.items())
FACTS = 'SELECT DISTINCT ?s WHERE { ?s ?p ?o FILTER(CONTAINS(STR(?s), "/id/")) }'
"""Whatever facts are told of that is no term of the ontology."""

FOUNDED = (
    "SELECT DISTINCT ?s WHERE { ?s a kg:Source }",
    "SELECT DISTINCT ?s WHERE { ?s kg:source/a kg:Source ; kg:exact ?words }",
    "SELECT DISTINCT ?s WHERE { ?s kg:evidence/kg:source ?source }",
    # A post belongs to those who hold it, a tally to the inspection whose findings it counts.
    "SELECT DISTINCT ?s WHERE { ?holder kg:evidence/kg:source ?source ; ?link ?s FILTER(isIRI(?s)) }",
    "SELECT DISTINCT ?s WHERE { ?s a kg:Tally ; kg:inspection/kg:evidence/kg:source ?source }",
    # Which council followed which is in the reference table, from the statutory instruments.
    "SELECT DISTINCT ?s WHERE { ?s a <http://www.w3.org/ns/org#ChangeEvent> }",
)
"""Sources, the words of one, what has such words, and what belongs to something that has."""

UNQUOTED = "SELECT ?e WHERE { ?e a kg:Evidence FILTER NOT EXISTS { ?e kg:start ?a ; kg:end ?b ; kg:exact ?c ; kg:source ?d } }"
UNSOURCED = (
    "SELECT ?r WHERE { ?r kg:preferred true FILTER NOT EXISTS { ?r kg:evidence/kg:source ?s } }"
)


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped articles, a tenth of the corpus, and a report of our own."""
    folder = tmp_path_factory.mktemp("evidence")
    (folder / "report.pdf").write_bytes(small_pdf.pdf(small_pdf.REPORT))
    corpus = sorted((CORPUS / "articles").iterdir())[::25]
    build([SHIPPED, *corpus, folder / "report.pdf"], folder / "out", page=False)
    return folder / "out"


@pytest.mark.parametrize("query", [UNQUOTED, UNSOURCED])
def test_every_quote_and_preferred_value_has_a_source(graph: Path, query: str) -> None:
    """The number of those without one is 0."""
    found = open_store(graph).query(_NAMES + query)
    assert isinstance(found, QuerySolutions)
    assert [tuple(map(str, row)) for row in found] == []


def unfounded(graph: Path) -> set[str]:
    """Return the things of a graph of which facts are told without a chain to a sentence."""
    store = open_store(graph)

    def told(query: str) -> set[str]:
        found = store.query(_NAMES + query)
        assert isinstance(found, QuerySolutions)
        return {str(row[0]) for row in found}

    return told(FACTS).difference(*(told(query) for query in FOUNDED))


def test_every_fact_has_a_chain_to_a_sentence(graph: Path) -> None:
    """The number of things told of without one is 0."""
    assert unfounded(graph) == set()


def test_the_question_finds_what_has_no_chain(graph: Path, tmp_path: Path) -> None:
    """Without its evidence each record of the graph would be told."""
    text = (graph / "graph.ttl").read_text(encoding="utf-8")
    bare = tmp_path / "bare.ttl"
    bare.write_text(text.replace("kg:evidence ", "kg:withheld "), encoding="utf-8")
    assert len(unfounded(bare)) > 300


def test_every_evidence_is_the_source_s_words(graph: Path) -> None:
    """Every quote equals the characters at its place."""
    assert check_evidence(graph) > 500

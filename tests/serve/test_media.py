"""Which format an answer goes out in."""

import pytest

from kg.serve.media import ROWS, TRIPLES, best, choose, formats


@pytest.mark.parametrize(
    ("accept", "name"),
    [
        ("", "json"),
        ("*/*", "json"),
        ("application/sparql-results+xml", "xml"),
        ("text/csv;q=0.5, text/tab-separated-values", "tsv"),
        ("application/json", "json"),
        ("text/*", "xml"),
        ("text/*;q=0.3, */*;q=0.2, text/csv;q=0", "xml"),
        ("TEXT/CSV ; Q=1", "csv"),
        ("nonsense, text/csv", "csv"),
        ("text/csv;q=often, text/tsv", "tsv"),
        ("application/sparql-results+json;q=0.9, application/rdf+xml", "json"),
    ],
)
def test_the_asker_s_wishes(accept: str, name: str) -> None:
    """The best liked format is taken, the first offered where several are liked alike."""
    chosen = choose(accept, ROWS)
    assert chosen is not None
    assert chosen.name == name


@pytest.mark.parametrize("accept", ["image/png", "text/csv;q=0", "text/turtle"])
def test_nothing_fits(accept: str) -> None:
    """Where nothing that is offered is liked, there is no format."""
    assert choose(accept, ROWS) is None
    assert best(accept, []) == ""


def test_formats_go_by_form() -> None:
    """Rows and triples have their own formats; a query of unknown form may have any."""
    assert formats("SELECT") == formats("ASK") == ROWS
    assert formats("CONSTRUCT") == formats("DESCRIBE") == TRIPLES
    assert formats("") == (*ROWS, *TRIPLES)

"""The page of the named queries."""

from kg.query.catalogue import checks, queries
from kg.query.manual import manual


def test_every_query_and_check_is_told() -> None:
    """No query is left out of the page, and each stands with its question."""
    page = manual()

    for name, query in {**queries(), **checks()}.items():
        assert f"## {name}" in page
        assert query.question in page

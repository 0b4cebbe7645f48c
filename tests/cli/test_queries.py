"""``kg queries``."""

import json
from collections.abc import Callable

from click.testing import Result

from kg.query.catalogue import checks, queries

Run = Callable[..., Result]


def test_each_query_is_listed(run: Run) -> None:
    """Each query has a line with its question and its parameters."""
    lines = run("queries").stdout.splitlines()
    assert [line.split()[0] for line in lines] == [*queries(), *checks()]
    (judgements,) = [line for line in lines if line.startswith("judgements ")]
    assert queries()["judgements"].question in judgements
    assert judgements.endswith("[council, grade, sure]")


def test_json(run: Run) -> None:
    """The JSON form has the columns as well."""
    body = {query["name"]: query for query in json.loads(run("queries", "--format", "json").stdout)}
    assert body["councils"]["columns"] == ["source", "council", "name", "gss"]


def test_show(run: Run) -> None:
    """--show prints a query's text, ready for any SPARQL tool."""
    assert run("queries", "--show", "councils").stdout == queries()["councils"].text
    assert run("queries", "--show", "none").exit_code == 2

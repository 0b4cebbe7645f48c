"""Named queries."""

import pytest

from kg.errors import QueryError, UnknownQueryError
from kg.query.catalogue import checks, find, parse, queries

TEXT = """#+ question: Which grades has each council been given?
#+ columns: [council, grade]
#+ params:
#+   council: string
#+ order: by council
# an ordinary comment
SELECT ?council ?grade WHERE { }
"""


def test_header_is_read() -> None:
    """The lines marked #+ give the question, the columns and the parameters."""
    query = parse("grades", TEXT)
    assert query.question == "Which grades has each council been given?"
    assert query.columns == ("council", "grade")
    assert dict(query.params) == {"council": "string"}
    assert query.text == TEXT


def test_text_without_header() -> None:
    """A text without a header is a query without a question."""
    query = parse("mine", "ASK {}")
    assert (query.question, query.columns, dict(query.params)) == ("", (), {})


@pytest.mark.parametrize("header", ["#+ question: [", "#+ - a list", "#+ params: council"])
def test_damaged_header(header: str) -> None:
    """A header of another form is refused by the query's name."""
    with pytest.raises(QueryError, match="mine: "):
        parse("mine", f"{header}\nASK {{}}")


def test_contract_queries_are_there() -> None:
    """The queries of the contract are in the catalogue, sorted."""
    names = list(queries())
    assert names == sorted(names)
    assert {
        "councils",
        "people",
        "roles",
        "inspections",
        "judgements",
        "findings",
        "quotations",
        "services",
        "agencies",
        "recommendations",
        "evidence",
        "conflicts",
    } <= set(names)
    assert find("councils") is queries()["councils"]


def test_checks_have_a_severity() -> None:
    """Each quality query says how bad its rows are."""
    assert checks()
    assert {check.severity for check in checks().values()} <= {"violation", "warning"}


def test_unknown_name_gives_the_nearest() -> None:
    """An unknown name is answered with the nearest one."""
    with pytest.raises(UnknownQueryError, match="The nearest: judgements"):
        find("judgments")
    with pytest.raises(UnknownQueryError, match="kg queries"):
        find("zzzzzz")

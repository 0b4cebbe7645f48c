"""Values for parameters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, QuerySolutions, Store

from kg.errors import QueryError
from kg.query.params import bind, parameters

TEXT = """# VALUES ?param_not { UNDEF }
SELECT ?param_council ?param_thing WHERE {
  VALUES ?param_council { UNDEF }
  values ?param_thing {UNDEF}
}"""


def test_parameters_in_order() -> None:
    """The parameters are those of the query, not those of its comments."""
    assert parameters(TEXT) == ("council", "thing")


def test_unbound_parameters_stay_open() -> None:
    """Without values the text stays as it was."""
    assert bind(TEXT, {}, {}) == TEXT


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0")))
def test_any_text_is_bound_as_one_literal(value: str) -> None:
    """Whatever a person types is one literal of the query, to the letter, and never syntax."""
    answer = Store().query(bind(TEXT, {"council": value}, {}))
    assert isinstance(answer, QuerySolutions)
    (solution,) = answer
    assert solution["param_council"] == Literal(value)


def test_iris_are_checked() -> None:
    """A parameter that wants an IRI takes nothing else."""
    types = {"thing": "iri"}
    assert "{ <https://kg.example/id/a> }" in bind(
        TEXT, {"thing": "https://kg.example/id/a"}, types
    )
    for wrong in ("Redbridge", "a:b> } DROP ALL #", "a:b c"):
        with pytest.raises(QueryError, match="wants an IRI"):
            bind(TEXT, {"thing": wrong}, types)


def test_unknown_parameter_names_the_known() -> None:
    """The message for a wrong parameter lists the right ones."""
    with pytest.raises(QueryError, match=r"It has: council, thing\. Did you mean council\?"):
        bind(TEXT, {"counci": "x"}, {})
    with pytest.raises(QueryError, match="none at all"):
        bind("ASK {}", {"x": "y"}, {})


def test_a_number_is_a_decimal() -> None:
    """A typed number stands in the query as one, and what is none is refused in words."""
    text = "SELECT * WHERE { VALUES ?param_sure { UNDEF } ?s ?p ?o }"

    assert '"0.9"^^<http://www.w3.org/2001/XMLSchema#decimal>' in bind(
        text, {"sure": "0.9"}, {"sure": "decimal"}
    )
    for value in ("very", "1e9", "0.9 }", ""):
        with pytest.raises(QueryError, match=r"such as 0\.9"):
            bind(text, {"sure": value}, {"sure": "decimal"})


@pytest.mark.parametrize(
    ("kind", "value", "term"),
    [
        ("year", "2019", "2019"),
        ("integer", " -2 ", "-2"),
        ("boolean", "True", "true"),
        ("date", "2019-05-03", '"2019-05-03"^^<http://www.w3.org/2001/XMLSchema#date>'),
        ("rose | stayed", "Rose", '"rose"'),
    ],
)
def test_values_become_terms_of_their_type(kind: str, value: str, term: str) -> None:
    """A year is a number, a day is a day, and one of listed words may be written in any case."""
    assert f"{{ {term} }}" in bind(TEXT, {"thing": value}, {"thing": kind})


@pytest.mark.parametrize(
    ("kind", "value", "says"),
    [
        ("year", "19", "a year of four digits, as 2019; '19' is not"),
        ("year", "2019-20", "a year of four digits"),
        ("integer", "two", "a whole number, as 2"),
        ("boolean", "yes", "true or false"),
        ("date", "2019-02-30", "a day, as 2019-05-03"),
        ("date", "20190503", "a day, as 2019-05-03"),
        ("rose | stayed", "fell", "one of: rose, stayed; 'fell' is not"),
    ],
)
def test_a_value_of_another_type_is_refused(kind: str, value: str, says: str) -> None:
    """The message says which parameter, and what it takes."""
    with pytest.raises(QueryError, match=f"The parameter thing wants {says}"):
        bind(TEXT, {"thing": value}, {"thing": kind})

"""Terms of the graph."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import NamedNode

from kg.model.terms import Area
from kg.rdf.namespace import ID
from kg.rdf.terms import boolean, concept, day, decimal, edtf, integer, thing


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_key_makes_a_legal_iri(key: str) -> None:
    """Whatever a key holds, its IRI has no character that an IRI may not have."""
    made = thing(key).value

    assert made.startswith(ID)
    assert not set(made) & set('<>"{}|^`\\ \n\t')
    assert NamedNode(made) == thing(key)


def test_numbers_are_written_as_xsd_has_them() -> None:
    """Decimals have no exponent, whole numbers no point, truth values small letters."""
    assert decimal(0.95).value == "0.95"
    assert decimal(0.00001).value == "0"
    assert integer(12).value == "12"
    assert boolean(value=True).value == "true"


def test_times_keep_their_datatype() -> None:
    """A day is a date, an uncertain time is EDTF."""
    assert str(day(date(2019, 4, 29))).endswith("XMLSchema#date>")
    assert str(edtf("2019-21")).endswith("edtf/EDTF>")


def test_a_concept_is_named_after_its_member() -> None:
    """The concept of an area is found by its scheme and name."""
    assert concept(Area.CARE_LEAVERS).value.endswith("#area-care-leavers")

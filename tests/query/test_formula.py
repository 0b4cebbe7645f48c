"""Text that a spreadsheet would run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.query.formula import inert, is_formula


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+cmd|x", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1+1", "＝1+1", "- a list"],
)
def test_formulas_stand_behind_an_apostrophe(text: str) -> None:
    """Whatever a spreadsheet may run begins with an apostrophe, and is whole behind it."""
    assert is_formula(text)
    assert inert(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Redbridge", "-2", "+2.5", "29 April – 3 May", "a=b", "'=1"])
def test_other_text_stays(text: str) -> None:
    """Plain text and plain numbers stay as they are."""
    assert not is_formula(text)
    assert inert(text) == text


@given(st.text())
def test_nothing_that_runs_is_left(text: str) -> None:
    """No text begins with a sign that opens a formula, unless it is a number."""
    shown = inert(text)
    assert not shown.startswith(("=", "@", "\t", "\r"))
    assert not is_formula(shown)

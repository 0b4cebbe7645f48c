"""Patterns that don't mind case."""

import re

from hypothesis import given
from hypothesis import strategies as st

from kg.extract.lexicon.folding import Folded, fold


@given(st.text())
def test_every_letter_keeps_its_place(text: str) -> None:
    """Only plain capitals change, each into one letter."""
    plain = {ord(c): c.lower() for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
    assert fold(text) == text.translate(plain)


def test_any_case_matches() -> None:
    """Neither the text's case nor the pattern's counts; escapes keep theirs."""
    pattern = Folded(r"\bOfsted\S")
    assert pattern.search("said OFSTED’s inspectors") is not None
    assert pattern.search("said Ofsted inspectors") is None
    assert pattern.match("said Ofsted.", 5) is not None


@given(st.text(alphabet="OoFf SstTed\n.’é", max_size=40))
def test_the_same_is_found_as_by_ignoring_case(text: str) -> None:
    """Lower case saves time and changes nothing."""
    pattern = r"\b(?P<who>of|Sted)\w*|[oé]\W"
    ignoring = re.compile(pattern, re.VERBOSE | re.IGNORECASE)
    expected = [m.span() for m in ignoring.finditer(text)]
    assert [m.span() for m in Folded(pattern).finditer(text)] == expected


def test_what_is_matched_is_put_out() -> None:
    """Each match gives way to a blank, the rest stays as printed."""
    assert Folded("ofsted").blanked("Now Ofsted said, OFSTED found") == "Now   said,   found"

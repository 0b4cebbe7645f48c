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


def test_a_part_of_a_text_is_searched_by_itself() -> None:
    """Places are those of the whole text, whatever part of it is looked at."""
    pattern, text = Folded("ofsted"), "Ofsted, OFSTED, Ofsted"
    assert [m.start() for m in pattern.finditer(text, 1, 20)] == [8]
    found = pattern.search(text, 9)
    assert found is not None
    assert found.start() == 16
    assert pattern.match(text, 8, 13) is None
    assert pattern.search(text, 9, 21) is None


def test_what_is_found_is_in_lower_case() -> None:
    """A match’s own words are in lower case, and so are its groups’ names."""
    pattern = Folded("(?P<Who>OFSTED|ESTYN)")
    assert [m[0] for m in pattern.finditer("Ofsted met Estyn.")] == ["ofsted", "estyn"]
    assert pattern.count("Ofsted met Estyn.") == 2
    assert dict(pattern.groupindex) == {"who": 1}


def test_blanks_count_where_a_pattern_is_not_verbose() -> None:
    """A verbose pattern is read without its blanks, another one with them."""
    assert Folded("the  visit").search("TheVisit") is not None
    assert Folded("the visit", verbose=False).search("The Visit") is not None
    assert Folded("the visit", verbose=False).search("TheVisit") is None

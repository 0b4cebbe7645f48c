"""Patterns that are tried only where one of their first words stands."""

import importlib
import re
from collections.abc import Iterable
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract.lexicon import relevance, services
from kg.extract.lexicon.cued import Cued
from kg.extract.lexicon.folding import fold

TABLES = {
    f"{module.__name__.rpartition('.')[2]}.{name}": table
    for module in (relevance, services)
    for name, table in vars(module).items()
    if isinstance(table, Cued)
}
Step = tuple[object, Any]
_LONG = 20
_parser: Any = importlib.import_module("re._parser")


def test_a_pattern_is_found_where_its_cue_stands() -> None:
    """The cue is no match by itself, and the case of neither counts."""
    pattern = Cued("care_", r"\bCare\ leavers\b")
    assert [m.span() for m in pattern.finditer("Care homes, CARE LEAVERS, care leavers")] == [
        (12, 24),
        (26, 38),
    ]
    assert pattern.stands_in("care homes, Care leavers")
    assert not pattern.stands_in("scare leavers, care homes")


def test_matches_never_overlap() -> None:
    """What a match holds is not matched again, whichever cue stands in it."""
    pattern = Cued("school primary", r"\b(?:primary\ school|school)\b")
    assert [m[0] for m in pattern.finditer("a primary school, a school")] == [
        "primary school",
        "school",
    ]


def test_a_star_is_any_word_before() -> None:
    """Where a match begins with any word, the cue is the word that follows."""
    pattern = Cued("*police", r"\b(?-i:[A-Z])\w+\ police\b", printed=True)
    assert [m[0] for m in pattern.finditer("the police, Northshire police")] == [
        "Northshire police"
    ]


@pytest.mark.parametrize("name", TABLES)
def test_every_beginning_has_its_cue(name: str) -> None:
    """All that a pattern's match may begin with begins with one of the pattern's cues."""
    table = TABLES[name]
    cues = tuple(cue for cue in table.cues if cue[0] != "*")
    anything = {""} if len(cues) < len(table.cues) else set()
    parsed = list(_parser.parse(table.pattern.pattern, table.pattern.flags))
    beginnings = {words.lower() for words, _ in _beginnings(parsed)}
    assert {words for words in beginnings if not words.startswith(cues)} <= anything


@pytest.mark.parametrize("name", TABLES)
@given(data=st.data())
def test_cues_change_nothing(name: str, data: st.DataObject) -> None:
    """The same is found as by the pattern alone, in texts made of its own words."""
    table = TABLES[name]
    own = re.findall(r"(?:[A-Za-z’]|\\ )+", table.pattern.pattern)
    words = sorted({word.replace("\\ ", " ") for word in own})
    others = ["Northshire Police Force", "the", "’s", "é", "council", ".", "\n", "s"]
    drawn = data.draw(st.lists(st.sampled_from([*words, *words, *others]), max_size=12))
    text = data.draw(st.sampled_from([" ", "", "-"])).join(drawn)
    text = data.draw(st.sampled_from([text, text.title(), text.upper()]))
    printed = table.pattern.flags & re.IGNORECASE
    expected = [m.span() for m in table.pattern.finditer(text if printed else fold(text))]
    assert [m.span() for m in table.finditer(text)] == expected
    assert table.stands_in(text) == bool(expected)


def _beginnings(steps: Iterable[Step]) -> set[tuple[str, bool]]:
    """Return the words that a match may begin with, and whether the next step may add to them."""
    found = {("", True)}
    for step in steps:
        grown = {(a + b, more) for (a, on), (b, more) in product(found, _ways(step)) if on}
        found = {(words, on and len(words) < _LONG) for words, on in grown | _closed(found)}
    return found


def _closed(found: set[tuple[str, bool]]) -> set[tuple[str, bool]]:
    """Return the beginnings that nothing is added to."""
    return {(words, on) for words, on in found if not on}


def _ways(step: Step) -> set[tuple[str, bool]]:
    """Return the plain words that one step of a pattern may read; none where it isn't plain."""
    name, value = str(step[0]), step[1]
    match name:
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return {("", True)}
        case "LITERAL":
            return {(chr(value), True)}
        case "IN" if all(str(kind) == "LITERAL" for kind, _ in value):
            return {(chr(letter), True) for _, letter in value}
        case "BRANCH":
            return {way for branch in value[1] for way in _beginnings(branch)}
        case "SUBPATTERN":
            return _beginnings(value[-1])
        case "MAX_REPEAT" | "MIN_REPEAT":
            least, most, repeated = value
            read = {(words, on and most == 1) for words, on in _beginnings(repeated)}
            return read | ({("", True)} if least == 0 else set())
        case _:
            return {("", False)}

"""Which council *the council* is, and which of several existed at the time."""

from datetime import date

import pytest

from kg.model.edtf import Bounds
from kg.model.mention import CouncilMention
from kg.model.reference import councils
from kg.resolve.councils import CouncilsOf, at, inspected, only_predecessor, resolve_councils
from resolve.story import document

CUMBRIA, CUMBERLAND, WESTMORLAND = "E10000006", "E06000063", "E06000064"


def _read(text: str) -> CouncilsOf:
    return resolve_councils(document(text), None)


def _near(text: str, words: str) -> str:
    gss = _read(text).near(text.index(words))
    return "" if gss is None else councils()[gss].name


def test_the_council_is_the_one_the_article_is_about() -> None:
    """Where one council has most mentions, *the council* is that one."""
    text = (
        "Kent County Council was rated good. She came from Leeds City Council.\n\nKent County "
        "Council rejoiced.\n\nThe council was pleased."
    )
    assert _near(text, "The council was") == "Kent"


def test_beside_a_name_the_name_counts() -> None:
    """A council named earlier in the sentence is the one that it speaks of."""
    text = "Kent County Council is here.\n\nLeeds City Council said that the council had changed."
    assert _near(text, "had changed") == "Leeds"


def test_in_a_round_up_each_paragraph_has_its_own() -> None:
    """In an article on several councils a paragraph is about the one that opens it."""
    text = (
        "Kent County Council was rated good. The council had worked with Leeds City Council.\n\n"
        "Leeds City Council was rated good. It was pleased.\n\nBolton Council was rated good."
    )
    assert _near(text, "It was pleased") == "Leeds"


def test_a_heading_names_the_council_of_its_section() -> None:
    """Under a heading that names one council, that one is meant."""
    text = (
        "Ofsted looked at two councils.\n\nKent County Council\n\nIt had worked with Leeds City "
        "Council for years.\n\nThe result was good.\n\nLeeds City Council\n\nIt was good too."
    )
    assert _near(text, "The result") == "Kent"
    assert _near(text, "It was good too") == "Leeds"


def test_the_predecessor_council_is_the_one_before() -> None:
    """*The predecessor council* is the council that the article's own took over from."""
    found = document("Cumberland Council was rated good.\n\nThe predecessor council was not.")
    resolved = resolve_councils(found, None)
    spans = {m.text: resolved.by_span[m.span] for m in found.of(CouncilMention)}
    assert spans["The predecessor council"] == CUMBRIA


def test_an_abolished_council_is_not_what_the_article_is_about() -> None:
    """A council whose successor is named stands behind it, however often it is named."""
    text = (
        "Cumbria County Council is gone. Cumbria County Council was large.\n\nCumberland Council "
        "was rated good.\n\nThe council was pleased."
    )
    assert _read(text).main == CUMBERLAND


def test_of_councils_of_one_name_the_day_decides() -> None:
    """Somerset in 2024 is the unitary council, in 2022 the county council before it."""
    unitary, county = "E06000066", "E10000027"
    assert at(county, (unitary,), date(2024, 1, 1)) == unitary
    assert at(unitary, (county,), date(2022, 1, 1)) == county
    assert at(unitary, (county,), None) == unitary


def test_another_name_is_another_council() -> None:
    """An abolished council does not become a successor of another name."""
    assert at(CUMBRIA, (CUMBERLAND,), date(2024, 1, 1)) == CUMBRIA


@pytest.mark.parametrize(
    ("named", "day", "meant"),
    [
        # Westmorland and Furness began in April 2023, out of Cumbria.
        ("E06000064", date(2022, 1, 1), CUMBRIA),
        ("E06000064", date(2024, 1, 1), "E06000064"),
        # Of one name: Somerset.
        ("E06000066", date(2022, 7, 20), "E10000027"),
        ("E10000027", date(2024, 3, 1), "E06000066"),
        # A report comes out some months after the council's end; a year later it is of another.
        ("E10000027", date(2023, 5, 1), "E10000027"),
        # BCP in 2016 was Bournemouth or Poole; Cumbria in 2024 is Cumberland or Westmorland.
        ("E06000058", date(2016, 1, 1), None),
        (CUMBRIA, date(2024, 2, 1), None),
        ("E06000028", date(2021, 12, 1), "E06000058"),
        # Dorset Council began in April 2019, after the county council of that name.
        ("E06000059", date(2018, 5, 1), "E10000009"),
    ],
)
def test_an_inspection_is_of_the_council_of_its_time(
    named: str, day: date, meant: str | None
) -> None:
    """A council named too early or too late gives way to the one of that day, if one can be told."""
    assert inspected(named, Bounds(day, day)) == meant


def test_who_was_before() -> None:
    """Where one council alone was replaced, it is the predecessor."""
    assert only_predecessor(WESTMORLAND) == CUMBRIA
    assert only_predecessor("E10000016") is None


def test_councils_named_beside_the_story_do_not_take_it_over() -> None:
    """*Among them Doncaster and Salford*: the council spoken of next is still the article's."""
    text = (
        "Calderdale Council's children's services were rated poor by Ofsted.\n\n"
        "Other councils, among them Doncaster Council and Salford City Council, fared no better.\n\n"
        "Inspectors said that the duty team was short of staff."
    )
    assert _near(text, "duty team") == "Calderdale"


def test_where_somebody_worked_is_not_meant() -> None:
    """*Formerly head of quality at Leeds* leaves the story with the council it is about."""
    text = (
        "Kent County Council was inspected.\n\nAnn Lee, formerly head of quality at Leeds City "
        "Council, said inspectors who came found less. Leeds City Council sent the former Bury "
        "Council director."
    )
    assert _near(text, "inspectors who") == "Kent"

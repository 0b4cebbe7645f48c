"""Which inspections a sentence names."""

import pytest

from extract.examples import document
from kg.extract.visited import Place, is_stay, named_in
from kg.model.mention import DateMention
from kg.model.span import Span
from kg.model.terms import InspectionType as Kind


def named(
    text: str, several: Kind | None = None, *, dated: bool = False
) -> list[tuple[str, str, Kind]]:
    """Return the words, the reach and the type of each inspection that a sentence names."""
    found = named_in(text, Span(0, len(text)), several, dated=dated)
    return [(p.span.of(text), p.reach.of(text), kind) for p, kind in found]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # Each noun.
        ("A full inspection followed a focused visit.", ["full inspection", "focused visit"]),
        # A plain visit, only beside those who inspect.
        ("Ofsted wrote of a visit.", ["a visit"]),
        ("The mayor wrote of a visit.", []),
        # A verb or a report, where no noun is.
        ("Inspectors visited the town.", ["Inspectors visited"]),
        ("The report came.", ["The report"]),
        ("Inspectors visited for the inspection.", ["inspection"]),
        # How it was done, and bodies that are not the council.
        ("The single inspection framework is new.", []),
        ("The nursery had an inspection.", []),
        ("The nursery of the council had an inspection.", ["inspection"]),
        ("The nursery had a monitoring visit.", ["monitoring visit"]),
        ("Ofsted and the CQC did an inspection of schools.", ["inspection"]),
        ("It rained.", []),
    ],
)
def test_an_inspection_is_named(text: str, words: list[str]) -> None:
    """By its noun, else by a verb or a report; not by a home's or a school's."""
    assert [w for w, _, _ in named(text)] == words


def test_the_noun_tells_the_type() -> None:
    """Each inspection has the type of its own noun."""
    text = "A full inspection followed a focused visit and an inspection."
    assert [k for _, _, k in named(text)] == [Kind.FULL, Kind.FOCUSED_VISIT, Kind.UNKNOWN]


@pytest.mark.parametrize(
    ("text", "reaches"),
    [
        (
            "Its last inspection in 2018 was kind, but this inspection was not.",
            ["Its last inspection in 2018 was kind", ", but this inspection was not."],
        ),
        (
            "The inspection came after the 2016 full inspection.",
            ["The inspection came after the ", "2016 full inspection."],
        ),
        (
            "An inspection in May led to an inspection in June.",
            ["An inspection in May led to an ", "inspection in June."],
        ),
    ],
)
def test_each_has_the_words_that_are_its_own(text: str, reaches: list[str]) -> None:
    """Between two inspections the words part at a contrast, a year, or the second's noun."""
    assert [r for _, r, _ in named(text)] == reaches


def test_a_visit_is_set_against_an_earlier_inspection() -> None:
    """*Who visited in June* and *since its last inspection* are two; else the noun is enough."""
    text = "Inspectors who visited in June saw a slide since its last inspection in 2019."
    assert [r for _, r, _ in named(text)] == [
        "Inspectors who visited in June saw a slide ",
        "since its last inspection in 2019.",
    ]
    assert len(named("Inspectors who visited in June saw what an inspection is.")) == 1


def test_one_of_several_is_told_by_its_number() -> None:
    """*The second, in October* has the type of those spoken of before, if there are any."""
    text = "The second, in October 2023, was kind."
    assert named(text, Kind.MONITORING_VISIT) == [("The second, ", text, Kind.MONITORING_VISIT)]
    assert named(text) == []


def test_the_last_of_several_visits_is_one_more() -> None:
    """*Monitoring visits …, the last, in November* has the run and the last of it."""
    text = "It had monitoring visits, the last, in November, in the rain."
    assert named(text) == [
        ("monitoring visits", "It had monitoring visits, ", Kind.MONITORING_VISIT),
        ("the last, ", "the last, in November, in the rain.", Kind.MONITORING_VISIT),
    ]
    assert len(named(text.replace("monitoring visits", "full inspections"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Inspectors told the council in 2014 that it was slow.",
        "Inspectors carry out their work in May.",
        "Ofsted again saw the Solent between 15 and 19 May.",
    ],
)
def test_with_a_date_they_had_been_there(text: str) -> None:
    """Where a time is told, inspectors who tell or come were there."""
    assert named(text) == []
    assert len(named(text, dated=True)) == 1


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Monitoring visits carry on.", True),
        ("“Monitoring visits” carry on.", True),
        ("The monitoring visits carry on.", False),
        ("Monitoring visit two is over.", False),
    ],
)
def test_a_plural_that_opens_a_sentence_is_bare(text: str, *, bare: bool) -> None:
    """*Monitoring visits* in general are none in particular."""
    ((place, _),) = named_in(text, Span(0, len(text)), None, dated=False)
    assert isinstance(place, Place)
    assert place.is_bare(text) is bare


@pytest.mark.parametrize(
    ("when", "stay"),
    [
        ("29 April to 3 May 2019", True),
        ("April to May 2019", False),
        ("3 May 2019", False),
        ("in 2019", False),
    ],
)
def test_a_stay_is_a_run_of_days(when: str, *, stay: bool) -> None:
    """Inspectors stay from one day to another, not for a year or a day."""
    (date,) = document(f"It was {when}.", "date").of(DateMention)
    assert is_stay(date) is stay

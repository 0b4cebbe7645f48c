"""The words of inspections and visits."""

import pytest

from kg.extract.lexicon.visits import NOT_ON_SITE, NOUN, ORDINAL, TYPES
from kg.model.terms import InspectionType


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("joint targeted area inspection", InspectionType.JTAI),
        ("area SEND inspection", InspectionType.SEND_AREA),
        ("monitoring visits", InspectionType.MONITORING_VISIT),
        ("focussed visit", InspectionType.FOCUSED_VISIT),
        ("short inspection", InspectionType.SHORT),
        ("two-week inspection", InspectionType.FULL),
        ("performance evaluation inspection", InspectionType.OTHER),
        ("inspection", InspectionType.UNKNOWN),
    ],
)
def test_a_noun_tells_the_type(words: str, kind: InspectionType) -> None:
    """The narrow names of inspections are read before the wide one."""
    match = NOUN.match(words)
    assert match is not None
    assert (len(words), kind) == (match.end(), TYPES[match.lastgroup or ""])


def test_a_date_after_a_publishing_word_is_no_time_on_site() -> None:
    """*Published in May* and *since May* tell no visit, *inspected in May* does."""
    assert NOT_ON_SITE.search("a report published in ")
    assert NOT_ON_SITE.search("director since ")
    assert not NOT_ON_SITE.search("was inspected in ")


def test_a_number_can_mean_one_of_several_visits() -> None:
    """*The second, in October* is a visit, *the second report* is not."""
    assert ORDINAL.search("The second, in October 2023, found drift")
    assert not ORDINAL.search("The second report found drift")

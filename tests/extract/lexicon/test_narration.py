"""What a sentence in the paper's own voice tells."""

import re

import pytest

from kg.extract.lexicon import narration as n
from kg.model.terms import Polarity

KINDS = [
    (n.PROCEDURE, "The inspection lasted two weeks.", True),
    (n.PROCEDURE, "Inspectors met 41 families.", True),
    (n.PROCEDURE, "Children are visited within days.", False),
    (n.PLAN, "The council will hire ten people.", True),
    (n.PLAN, "Caseloads are higher than leaders would like.", False),
    (n.EXPLAINS, "Such visits do not end in a grade.", True),
    (n.EXPLAINS, "Such care is rare.", False),
    (n.STANDING, "It is one of only nine councils to do so.", True),
    (n.STANDING, "It slipped from good to inadequate.", True),
    (n.STANDING, "Morale has slipped.", False),
    (n.GRADE_TOLD, "The services are still inadequate.", True),
    (n.GRADE_TOLD, "It found the service inadequate.", True),
    (n.GRADE_TOLD, "Carers get good support.", False),
    (n.ANNOUNCES, "Other things went well.", True),
    (n.ANNOUNCES, "Inspectors also raised concerns.", True),
    (n.ANNOUNCES, "Inspectors also raised concerns about plans.", False),
    (n.ANNOUNCES, "The team listed four points that it must put right.", True),
    (n.ANNOUNCES, "Inspectors found improvements.", False),
    (n.ANNOUNCES, "Not everything is well.", True),
    (n.ANNOUNCES, "Some flats have no beds.", False),
    (n.PROCEDURE, "The pair walked into the office.", True),
    (n.PROCEDURE, "They looked to see whether children are safe.", True),
    (n.EXPLAINS, "No mark is given.", True),
    (n.EXPLAINS, "It did not result in a grade.", True),
    (n.EXPLAINS, "Monitoring visits found weak plans.", False),
    (n.PORTION, "Some of them had to wait.", True),
    (n.PORTION, "Some say so.", False),
    (n.HISTORY, "It replaced a trust.", True),
    (n.HISTORY, "It praised a trust.", False),
    (n.ELSEWHERE, "Adult social care is slow.", True),
    (n.ELSEWHERE, "Adults who sell knives are known.", False),
    (n.OVER_HEADING, "Related articles", True),
    (n.OVER_HEADING, "Relations with schools", False),
    (n.NEUTRAL_HEADING, "and notes that:", True),
    (n.NEUTRAL_HEADING, "According to the report:", True),
    (n.NEUTRAL_HEADING, "Our other stories", False),
]
HEADINGS = {
    "Areas for priority action": Polarity.WEAKNESS,
    "What needs to improve": Polarity.WEAKNESS,
    "WHAT DOES NOT YET WORK": Polarity.WEAKNESS,
    "What still needs work, according to Ofsted:": Polarity.WEAKNESS,
    "Among the things that the inspectors liked were:": Polarity.STRENGTH,
    "WHAT WORKS WELL": Polarity.STRENGTH,
    "Better than before": Polarity.STRENGTH,
    "What’s good": Polarity.STRENGTH,
    "What isn’t": Polarity.WEAKNESS,
    "What they said": None,
    "Background": None,
    "Next steps": None,
}


@pytest.mark.parametrize(("pattern", "sentence", "expected"), KINDS)
def test_kind(pattern: re.Pattern[str], sentence: str, *, expected: bool) -> None:
    """Each pattern knows its own kind of sentence."""
    assert (pattern.search(sentence) is not None) is expected


@pytest.mark.parametrize(("heading", "expected"), HEADINGS.items())
def test_heading(heading: str, expected: Polarity | None) -> None:
    """A heading tells what its points are, or takes no side."""
    assert n.heading_of(heading) is expected

"""Whether an article reports an inspection of a council's services for children."""

import pytest

from kg.extract.lexicon.relevance import is_of_another, lead, may_be_relevant

RELEVANT = [
    "Council’s children’s services rated good\n\nOfsted inspectors visited in May.",
    "MP writes to NHS trust after inspection of children’s services\n\nInspectors found delays.",
    "Agencies told to share\n\nA joint targeted area inspection of help for children at risk, "
    "carried out by Ofsted and the Care Quality Commission, found gaps in safeguarding.",
    "Trust praised\n\nInspectors visited Northshire Together for Children in May and saw good work.",
    "Slow to share\n\nStaff do not share what they know when a child is at risk, four inspectorates "
    "have said.",
    "Knife crime\n\nThe joint targeted area inspection (JTAI) of the answer that agencies in the "
    "city give to serious youth violence took place in January.",
    "OFSTED RATES COUNCIL\n\nCARE LEAVERS WERE FOUND TO BE WELL LOOKED AFTER.",
    "Letter on young asylum seekers\n\nOfsted came in March. It was a focused visit to the county.",
    "Duty room praised\n\nInspectors told the council to look at referrals to social workers.",
]
IRRELEVANT = [
    "Nursery shut after Ofsted visit\n\nThe nursery was rated inadequate. Safeguarding was poor.",
    "Primary school rated good\n\nInspectors praised how the school helps vulnerable children.",
    "Council-run children’s home in the town rated outstanding\n\nInspectors found that children "
    "in care do well there. The home is run by the city council.",
    "Adult social care rated good\n\nThe Care Quality Commission praised social workers.",
    "Ofsted explained: how are councils inspected?\n\nChildren’s services are rated good or not.",
    "What do Ofsted’s grades for children’s services mean?\n\nInspectors found that few know.",
    "Ofsted due in town\n\nChildren’s services expect inspectors in the autumn.",
    "Force told to do better\n\nCleveland Police was rated inadequate by HMICFRS. Officers did not "
    "see risk in its child protection work.",
    "Force’s answer\n\nOfsted inspectors found that Northshire Police come late when young people "
    "call. The Northshire Police station is shut.",
    "Inspectors visited the trust\n\nThey found much that is good for children in its museums.",
    "Four inspectorates merge\n\nThe inspectorates have said that one office will do.",
    "Bins to be emptied weekly\n\nThe council has decided.",
]


@pytest.mark.parametrize("text", RELEVANT)
def test_a_council_inspected_is_relevant(text: str) -> None:
    """The story of an inspection of a council's services for children passes the gate."""
    assert may_be_relevant(text)


@pytest.mark.parametrize("text", IRRELEVANT)
def test_another_body_or_a_visit_to_come_is_not(text: str) -> None:
    """The story of another body, of the future or of how it all works does not pass."""
    assert not may_be_relevant(text)


def test_the_headline_decides_where_the_opening_speaks_of_both() -> None:
    """A school's story stays a school's where a council is named beside it."""
    text = (
        "School praised by Ofsted\n\nThe school was rated good. Its council’s children’s services"
    )
    assert is_of_another(text)
    assert not is_of_another(
        "Children’s services praised\n\nSchools and children’s services work well."
    )


def test_the_lead_skips_by_lines_and_short_lines() -> None:
    """The opening of a story is its headline and first lines, not who wrote it."""
    assert lead(
        "Services for children rated good\nBy Jane Roe, Reporter at Large\nNews\n"
        "They were rated good on Monday."
    ) == ["Services for children rated good", "They were rated good on Monday."]


def test_an_empty_text_is_nobodys_story() -> None:
    """A text without words is not relevant and not another's."""
    assert not may_be_relevant("")
    assert not is_of_another("")

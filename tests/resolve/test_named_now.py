"""The visit whose kind a sentence tells after it."""

from resolve.story import inspections

OPENING = "Kent County Council’s children’s services were visited by Ofsted inspectors.\n\n"


def test_the_kind_told_after_a_visit_is_that_visits() -> None:
    """*It was a focused visit* is no visit beside the one just told."""
    text = OPENING + "Inspectors came on 15 and 16 March 2022. It was a focused visit."
    assert inspections(text) == {("Kent", "focused visit", "2022-03-15/2022-03-16")}


def test_an_inspection_that_gave_grades_is_no_visit() -> None:
    """What rated a council is none of the visits that carry no grade."""
    text = OPENING + (
        "An inspection in November 2019 rated it inadequate.\n\nIt was a joint targeted area "
        "inspection that people wanted."
    )
    assert ("Kent", "unknown", "2019-11") in inspections(text)

"""The grades that papers tell, beside the report's table."""

import pytest

import compared
from kg.model.terms import Verdict

INTRO = "Trafford Council's children's services were inspected by Ofsted in June 2019.\n\n"


@pytest.mark.parametrize(
    ("sentence", "told", "verdict"),
    [
        ("They were rated good overall.", "overall: Good", "confirmed"),
        ("They were rated outstanding overall.", "overall: Outstanding", "contradicted"),
        (
            "Help and protection was rated requires improvement.",
            "help and protection: Requires improvement",
            "confirmed",
        ),
        # a part of what was graded as a whole
        ("Care leavers' support was rated good.", "care leavers: Good", "narrower"),
        (
            "Services for care leavers were rated inadequate.",
            "care leavers: Inadequate",
            "contradicted",
        ),
        # an area of another framework
        ("Adoption was rated good.", "adoption: Good", "not in the report"),
        # the overall grade counted as an area, or not
        (
            "The council was rated good in three out of four areas.",
            "three of four areas: Good",
            "confirmed",
        ),
        (
            "The council was rated good in two out of three areas.",
            "two of three areas: Good",
            "confirmed",
        ),
        (
            "The council was rated good in one out of four areas.",
            "one of four areas: Good",
            "contradicted",
        ),
    ],
)
def test_grades_of_papers(sentence: str, told: str, verdict: str) -> None:
    """Each grade that a paper tells has its verdict."""
    assert (told, verdict) in compared.verdicts(INTRO + sentence, "grade")


def test_grades_that_no_paper_tells() -> None:
    """A grade of the report that every article leaves out is told once, without a source."""
    found = [
        c
        for c in compared.of(INTRO + "They were rated good overall.")
        if c.verdict is Verdict.OMITTED
    ]

    assert {c.printed for c in found} == {
        "leaders: Good",
        "help and protection: Requires improvement",
        "children in care and care leavers: Good",
    }
    assert {c.source for c in found} == {None}
    assert all(c.evidence[0].source == "trafford-report" for c in found)


def test_a_part_that_is_told_is_not_omitted() -> None:
    """Who tells the grade for care leavers has not left out care."""
    text = INTRO + "They were rated good overall. Services for care leavers were rated good."
    omitted = {c.printed for c in compared.of(text) if c.verdict is Verdict.OMITTED}

    assert "children in care and care leavers: Good" not in omitted


def test_an_inspection_that_is_only_recalled_omits_nothing() -> None:
    """An article on another visit need not tell the old grades."""
    text = (
        "Inspectors found that Trafford Council's foster carers get quick answers on a focused visit in"
        " March 2022.\n\nThe council was rated good in June 2019."
    )

    assert not [c for c in compared.of(text) if c.verdict is Verdict.OMITTED]

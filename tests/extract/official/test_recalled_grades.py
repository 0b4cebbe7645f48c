"""Grades of an earlier inspection, in prose and in lists; all made up."""

import pytest

import printed
from kg.extract.lexicon.phrases import plain
from kg.extract.official.recalled_grades import listed, told
from kg.model.span import Span
from kg.model.terms import Area, Grade

EXAMPLES: dict[str, tuple[tuple[Area, Grade], ...]] = {
    "The last inspection was in 2014, when services were judged to be good.": (
        (Area.OVERALL, Grade.GOOD),
    ),
    "the inspection in 2015, which judged services to require improvement.": (
        (Area.OVERALL, Grade.REQUIRES_IMPROVEMENT),
    ),
    "the inspection in 2016, when they required improvement to be good.": (
        (Area.OVERALL, Grade.REQUIRES_IMPROVEMENT),
    ),
    "An inspection of safeguarding in 2010 judged services to be adequate.": (
        (Area.SAFEGUARDING, Grade.ADEQUATE),
    ),
    # Another area beside the grade, two grades, two services, no grade
    "At the inspection in 2018 support for care leavers was judged to be good.": (),
    "Services were judged good in 2014 and were judged inadequate in 2017.": (),
    "An inspection of safeguarding and looked after children in 2010 judged them adequate.": (),
    "Since the inspection in 2018 good practice is found in all teams.": (),
    "Homes were judged good or outstanding.": (),
}


@pytest.mark.parametrize(("sentence", "grades"), EXAMPLES.items())
def test_told(sentence: str, grades: tuple[tuple[Area, Grade], ...]) -> None:
    """Only a grade that can be of one thing is taken."""
    text = plain(sentence)
    whole = Span(0, len(text))
    assert tuple((g.area, g.grade) for g in told(text, whole, whole)) == grades


def test_listed() -> None:
    """Each point of the list is a row, and the first that is none ends it."""
    report = printed.report(
        "• Overall effectiveness: inadequate\n• adoption performance: Good\n• Four teams moved."
    )
    text = plain(report.text)
    found = listed(text, report.sections[0].blocks)
    assert [(g.area, g.grade) for g in found] == [
        (Area.OVERALL, Grade.INADEQUATE),
        (Area.ADOPTION, Grade.GOOD),
    ]

"""An official report read whole."""

import printed
from kg.extract.official.read import LETTERS, read_report
from kg.model.terms import Framework

REPORT = """
## Inspection of Luton local authority
## children’s services
# Inspection dates: 4 to 8 March 2024
# Lead inspector: Ada Brook, His Majesty’s Inspector

# Judgement Grade

Overall effectiveness Good
===
# What needs to improve?

• The quality of plans.

# The experiences and progress of care leavers: good

1. Care leavers are well supported by advisers who know them.

2. The service has four teams,
two of them in the south,
and an office for visitors,
which is open on Mondays,
Tuesdays and Wednesdays.
"""


def test_every_part_is_read() -> None:
    """Title page, team, grades, points and findings, each by its own reader."""
    found = read_report(printed.report(REPORT))

    assert found.regime is not None
    assert found.regime.framework is Framework.ILACS
    assert found.council is not None
    assert found.dates is not None
    assert [one.name for one in found.leads] == ["Ada Brook"]
    assert len(found.grades) == 2
    assert len(found.points) == 1
    assert len(found.findings) == 1
    assert found.published is None
    assert not found.board_only


def test_nothing_is_read_of_an_unknown_document() -> None:
    """A document whose title is not known is not read by halves."""
    words = REPORT.replace("Inspection of Luton", "Review of Luton").replace(
        "Inspection dates", "Days"
    )
    words = words.replace("Lead inspector", "Author").replace("Overall effectiveness", "Overall")
    found = read_report(printed.report(words))

    assert found.regime is None
    assert (found.council, found.grades, found.points, found.findings) == (None, (), (), ())


def test_letters_give_no_grade() -> None:
    """The frameworks of visits and joint inspections have no areas that are graded."""
    assert frozenset({Framework.VISIT, Framework.JTAI, Framework.SEND}) == LETTERS


def test_a_paper_about_an_inspection_is_no_report() -> None:
    """A council's action plan has the report's title and its grade, and little else of it."""
    paper = """
# Luton Borough Council: cabinet

# Inspection of children’s services: action plan
Inspection dates: spring. Overall effectiveness was judged
Good

Judgement Grade

Overall effectiveness Good
"""
    found = read_report(printed.report(paper))

    assert (found.regime, found.grades, found.other) == (None, (), "")


def test_an_inspection_of_others() -> None:
    """A school's report says what it is of, and nothing of it is read."""
    words = REPORT.replace("Luton local authority\n## children’s services", "Luton High School")
    found = read_report(printed.report(words))

    assert (found.regime, found.other) == (None, "a school or college")

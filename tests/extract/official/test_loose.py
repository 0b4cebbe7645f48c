"""Rows that are printed unlike their template."""

import pytest

import printed
from kg.extract.official.grades import grades
from kg.extract.official.loose import rows
from kg.model.terms import Area, Framework, Grade

A, G = Area, Grade
PAGE = """
## Luton
# {title}
# Inspection dates: 4 to 15 March 2016

{table}
===
# Executive summary
Care leavers are well supported.
"""
TITLES = {
    Framework.SIF: "Inspection of services for children in need of help and protection, children looked after and care leavers",
    Framework.ILACS: "Inspection of children’s social care services",
}


def told(framework: Framework, table: str) -> dict[Area, Grade | None]:
    """Return the grades of a title page with a table."""
    report = printed.report(PAGE.format(title=TITLES[framework], table=table))
    return {one.area: one.grade for one in grades(report, framework)}


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("Care leavers Good", {A.CARE_LEAVERS: G.GOOD}),
        ("2.1 Adoption Good", {A.ADOPTION: G.GOOD}),
        ("2. Looked after children: Inadequate", {A.LOOKED_AFTER: G.INADEQUATE}),
        ("1. Children who need help & protection Grade 2 (good)", {A.HELP_AND_PROTECTION: G.GOOD}),
        ("Leadership and management Requires\nimprovement", {A.LEADERSHIP: G.REQUIRES_IMPROVEMENT}),
        ("2.1 The graded judgement for adoption Good\nperformance", {A.ADOPTION: G.GOOD}),
        ("Care leavers is judged to be outstanding", {A.CARE_LEAVERS: G.OUTSTANDING}),
        ("Children looked after requiring improvement", {}),
        # A sentence, the second line of another label, and a word in a sentence are no rows.
        ("Care leavers Good relationships help them.", {}),
        ("Help for children and\nCare leavers Good", {}),
        ("Most care leavers\nGood", {}),
    ],
)
def test_rows_of_the_single_framework(table: str, expected: dict[Area, Grade]) -> None:
    """A short label, another word or a verb; what does not fill its line is none."""
    assert told(Framework.SIF, table) == expected


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("The experiences and progress of Requires improvement\nchildren who need help and protection to be good", {A.HELP_AND_PROTECTION: G.REQUIRES_IMPROVEMENT}),
        ("The experiences and progress of Requires\nchildren who need help and improvement to\nprotection be good", {A.HELP_AND_PROTECTION: G.REQUIRES_IMPROVEMENT}),
        ("The impact of leadership on practice with children Good\nand families", {A.LEADERS: G.GOOD}),
        ("Children in care and care leavers Good", {A.CARE_COMBINED: G.GOOD}),
        ("The experience and progress of Good\nchildren looked after", {A.CHILDREN_IN_CARE: G.GOOD}),
        ("Overall Good", {A.OVERALL: G.GOOD}),
        ("Overall judgement Requires improvement to be good", {A.OVERALL: G.REQUIRES_IMPROVEMENT}),
        ("Overall effectiveness (2019) Good", {}),
        ("Previous overall Good", {}),
        # A row that lost its second line is none, and lends its grade to no other.
        ("The experiences and progress of\nGood\nOverall effectiveness", {}),
    ],
)  # fmt: skip
def test_rows_of_the_newest_framework(table: str, expected: dict[Area, Grade]) -> None:
    """A grade may be broken over the lines of its label; a grade of another year is none."""
    assert told(Framework.ILACS, table) == expected


def test_only_what_is_missing_is_looked_for() -> None:
    """Where the template's own label told a grade, no other row of the area counts."""
    table = "The experiences and progress of care leavers Good\n\nCare leavers Inadequate"

    assert told(Framework.ILACS, table) == {A.CARE_LEAVERS: G.GOOD}


def test_grades_in_a_column_of_their_own() -> None:
    """All labels, then all grades: the text would give the last label the first grade."""
    table = "Care leavers\n\nAdoption\nInadequate\n\n\nGood"
    report = printed.report(PAGE.format(title=TITLES[Framework.SIF], table=table))
    found = list(rows(report, Framework.SIF, frozenset({A.CARE_LEAVERS})))

    assert found == []


def test_long_lines_of_marks_cost_no_more_than_their_length() -> None:
    """A page full of dots, and one full of grades' words, are read at once."""
    for words in (". " * 20_000, "\n".join(["- - -"] * 5_000), "Overall " + "to be good " * 5_000):
        assert told(Framework.ILACS, words) == {}

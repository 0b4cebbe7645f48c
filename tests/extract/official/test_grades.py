"""Grades beside their labels, in any layout and any order."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import printed
from kg.extract.official.areas import LABELS
from kg.extract.official.grades import grades
from kg.model.official import Witness
from kg.model.terms import Area, Framework, Grade

ILACS_ROWS = {
    Area.LEADERS: "The impact of leaders on social work practice with children and families",
    Area.HELP_AND_PROTECTION: "The experiences and progress of children who need help and protection",
    Area.CHILDREN_IN_CARE: "The experiences and progress of children in care",
    Area.CARE_LEAVERS: "The experiences and progress of care leavers",
    Area.OVERALL: "Overall effectiveness",
}
SIF_ROWS = {
    Area.HELP_AND_PROTECTION: "1. Children who need help and protection",
    Area.LOOKED_AFTER: "2. Children looked after and achieving permanence",
    Area.ADOPTION: "2.1 Adoption performance",
    Area.CARE_LEAVERS: "2.2 Experiences and progress of care leavers",
    Area.LEADERSHIP: "3. Leadership, management and governance",
}
WORDS = {
    Grade.OUTSTANDING: "Outstanding",
    Grade.GOOD: "Good",
    Grade.REQUIRES_IMPROVEMENT: "Requires improvement to be good",
    Grade.INADEQUATE: "Inadequate",
}


def read(words: str, framework: Framework) -> list[tuple[Area, Grade | None, Witness]]:
    """Return the grades of a report's words."""
    return [(g.area, g.grade, g.witness) for g in grades(printed.report(words), framework)]


def table(rows: dict[Area, str], given_: dict[Area, str]) -> str:
    """Return a title page's table."""
    return "\n".join(f"{rows[area]} {words}\n" for area, words in given_.items())


@given(
    st.permutations(list(ILACS_ROWS)),
    st.lists(st.sampled_from(list(Grade)[:0] + list(WORDS)), min_size=5, max_size=5),
)
def test_no_order_of_rows_matters(order: list[Area], told: list[Grade]) -> None:
    """Overall comes last in most reports, and first in some."""
    given_ = dict(zip(order, told, strict=True))
    page = "# Judgement Grade\n" + table(ILACS_ROWS, {a: WORDS[g] for a, g in given_.items()})

    assert {a: g for a, g, _ in read(page, Framework.ILACS)} == given_


@given(st.lists(st.sampled_from(list(WORDS)), min_size=5, max_size=5), st.booleans())
def test_rows_of_the_single_framework(told: list[Grade], capitals: bool) -> None:  # noqa: FBT001
    """Numbered rows, in capitals or not."""
    given_ = dict(zip(SIF_ROWS, told, strict=True))
    page = table(SIF_ROWS, {a: WORDS[g] for a, g in given_.items()})

    assert {a: g for a, g, _ in read(page.upper() if capitals else page, Framework.SIF)} == given_


@pytest.mark.parametrize(
    "row",
    [
        "Overall effectiveness Requires improvement to be good",
        "Overall effectiveness\nRequires improvement to be good",
        "Overall effectiveness Requires improvement\nto be good",
        "Overall effectiveness   requires improvement to be good ",
        "Overall effectiveness: Requires Improvement",
        "Overall effectiveness Require improvement",
        "Overall effectiveness Requires\nImprovement",
    ],
)
def test_forms_of_a_row(row: str) -> None:
    """On the same line, on the next, broken over two; with and without *to be good*."""
    assert read(row, Framework.ILACS) == [(Area.OVERALL, Grade.REQUIRES_IMPROVEMENT, Witness.TABLE)]


@pytest.mark.parametrize(
    "row",
    [
        "The experiences and progress of Good\nchildren who need help and protection",
        "The experiences and progress of children who need help and Good\nprotection",
        "The experiences and\nprogress of children who need help and protection\nGood",
        "The experiences and progress of children who need help and protection.\nGood",
        "The experiences and progress of children who need help and protection2 Good",
    ],
)
def test_a_grade_in_a_column_of_its_own(row: str) -> None:
    """A label over two lines may have its grade between its words."""
    assert read(row, Framework.ILACS) == [(Area.HELP_AND_PROTECTION, Grade.GOOD, Witness.TABLE)]


@pytest.mark.parametrize(
    "words",
    [
        "The work with care leavers is a strength, as is the progress of care leavers. Good homes are found.",
        "Plans improve the experiences and progress of children in care. Good homes are found.",
        "Overall effectiveness",
        "Overall effectiveness Goodwill",
        "Overall effectiveness of the board Good",
        "Leaders are outstanding in their support for overall effectiveness good or bad.",
    ],
)
def test_what_is_no_row(words: str) -> None:
    """A summary's sentence that has a label and a grade's word is no row of the table."""
    assert read(words, Framework.ILACS) == []


@pytest.mark.parametrize(
    ("heading", "area", "grade"),
    [
        ("The experiences and progress of care leavers: outstanding", Area.CARE_LEAVERS, Grade.OUTSTANDING),
        ("The experiences and progress of care leavers is inadequate", Area.CARE_LEAVERS, Grade.INADEQUATE),
        ("The experiences and progress of children in care are: Outstanding", Area.CHILDREN_IN_CARE, Grade.OUTSTANDING),
        ("The experiences and progress of children in care: requires\n# improvement to be good", Area.CHILDREN_IN_CARE, Grade.REQUIRES_IMPROVEMENT),
        ("Experiences and progress of children in care and care leavers: good", Area.CARE_COMBINED, Grade.GOOD),
        ("The impact of leaders on social work practice with children and\n# families: good", Area.LEADERS, Grade.GOOD),
        ("The impact of leaders on social work practice: good", Area.LEADERS, Grade.GOOD),
    ],
)  # fmt: skip
def test_headings(heading: str, area: Area, grade: Grade) -> None:
    """The heading of a section gives its grade a second time."""
    words = f"## Luton\nWords.\n===\n# {heading}\n\n1. Support is there.\n"

    assert read(words, Framework.ILACS) == [(area, grade, Witness.HEADING)]


SIF_FIRST = """
## Luton

# The overall judgement is that children’s services require
# improvement

1. Children who need help and protection Requires improvement
===
# Key judgement Judgement grade

The experiences and progress of
children who need help and
protection Requires improvement

# Summary

Children are safe.

# The graded judgment for adoption performance is that it is requires
# improvement

31. Adopters are found.

# The graded judgement about the experience and progress of care leavers is inadequate

41. Homes are missing.

# What the inspection judgements mean

An outstanding authority leads. An authority that is good cares.
The experiences and progress of care leavers outstanding
"""


def test_the_first_form_of_the_single_framework() -> None:
    """An overall sentence, a row under *Key judgement*, graded judgements; no glossary."""
    found = read(SIF_FIRST, Framework.SIF)

    assert found == [
        (Area.HELP_AND_PROTECTION, Grade.REQUIRES_IMPROVEMENT, Witness.TABLE),
        (Area.OVERALL, Grade.REQUIRES_IMPROVEMENT, Witness.STATEMENT),
        (Area.HELP_AND_PROTECTION, Grade.REQUIRES_IMPROVEMENT, Witness.HEADING),
        (Area.ADOPTION, Grade.REQUIRES_IMPROVEMENT, Witness.HEADING),
        (Area.CARE_LEAVERS, Grade.INADEQUATE, Witness.HEADING),
    ]


@pytest.mark.parametrize(
    ("sentence", "grade"),
    [
        ("The overall judgement is good", Grade.GOOD),
        ("The overall judgement is that children’s services are inadequate", Grade.INADEQUATE),
        ("Children’s services in Luton are inadequate", Grade.INADEQUATE),
        ("Children’s services in Luton require improvement to be\ngood", Grade.REQUIRES_IMPROVEMENT),
        ("Children’s services in the Royal Borough of Kensington and\nChelsea are outstanding", Grade.OUTSTANDING),
        ("Children’s services in St. Helens are good", Grade.GOOD),
        ("Children’s services in Luton continue to be good", Grade.GOOD),
        ("Luton children’s services are inadequate", Grade.INADEQUATE),
        ("The local authority’s services for children are good", Grade.GOOD),
    ],
)  # fmt: skip
def test_the_overall_sentence(sentence: str, grade: Grade) -> None:
    """The single framework tells its overall grade in a sentence."""
    assert read(f"## Luton\n\n{sentence}\n", Framework.SIF) == [
        (Area.OVERALL, grade, Witness.STATEMENT)
    ]


def test_not_judged() -> None:
    """A row that says so has no grade, which is not the same as no row."""
    assert read("2.1 Adoption performance Not judged", Framework.SIF) == [
        (Area.ADOPTION, None, Witness.TABLE)
    ]


LAC2013 = """
## Inspection of looked after children
===
# Capacity to improve
# Grade 2 (Good)

13. Capacity is good.
===
# Record of main findings
# Overall effectiveness Adequate Grade 3
# Capacity to improve Good Grade 2
# Outcomes for looked after children and
# young people
Adequate
"""


def test_the_inspections_of_2013() -> None:
    """A number with its word under each heading, and a table at the end."""
    assert read(LAC2013, Framework.LAC2013) == [
        (Area.CAPACITY, Grade.GOOD, Witness.HEADING),
        (Area.OVERALL, Grade.ADEQUATE, Witness.TABLE),
        (Area.CAPACITY, Grade.GOOD, Witness.TABLE),
        (Area.OUTCOMES, Grade.ADEQUATE, Witness.TABLE),
    ]


def test_every_label_is_read() -> None:
    """Each label of each framework gives the grade that stands behind it."""
    for framework, labels in LABELS.items():
        if framework is Framework.LAC2013:
            continue
        for area, label in labels:
            row = label.replace("?", "").capitalize() + " Good"
            assert [a for a, _, _ in read(row, framework)] == [area], label


def test_a_misnumbered_row() -> None:
    """One report numbers its third row *1.*: numbers mean nothing."""
    rows = [f"{row.replace('3. ', '1. ')} {word}" for row, word in zip(SIF_ROWS.values(), ["Good", "Inadequate", "Good", "Good", "Outstanding"], strict=True)]  # fmt: skip
    for order in list(permutations(rows))[:24]:
        found = {a: g for a, g, _ in read("\n\n".join(order), Framework.SIF)}
        assert found[Area.LEADERSHIP] is Grade.OUTSTANDING
        assert found[Area.LOOKED_AFTER] is Grade.INADEQUATE


@pytest.mark.parametrize(
    "row",
    [
        "The experiences and Inadequate\nprogress of care leavers",
        "The experiences and progress of Inadequate\ncare leavers",
        "# The experiences and progress of Inadequate\n# care leavers",
    ],
)
def test_a_grade_before_what_tells_the_area(row: str) -> None:
    """The words that all labels begin with may fill the line beside which the grade stands."""
    assert read(row, Framework.ILACS) == [(Area.CARE_LEAVERS, Grade.INADEQUATE, Witness.TABLE)]


def test_rows_set_as_large_as_headings() -> None:
    """A row of the title page opens no section, so that the rows below it are still the table's."""
    page = (
        "## Luton\n# Judgement Grade\n# Overall effectiveness Good\n"
        "# The experiences and progress of care leavers Inadequate\n"
        "The experiences and progress of children in care\nOutstanding\n"
    )
    assert {a: g for a, g, _ in read(page, Framework.ILACS)} == {
        Area.OVERALL: Grade.GOOD,
        Area.CARE_LEAVERS: Grade.INADEQUATE,
        Area.CHILDREN_IN_CARE: Grade.OUTSTANDING,
    }

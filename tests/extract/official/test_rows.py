"""A grade is its label's where it is printed beside it, whatever the order of the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.extract.official.grades import grades
from kg.model.article import Article, Line, SourceKind
from kg.model.terms import Area, Framework, Grade
from kg.text.sections import sections

LEADERS = ["The impact of leaders on social work", "practice with children and families"]
HELP = ["The experiences and progress of", "children who need help and protection"]
CARE = ["The experiences and progress of", "children in care"]
LEAVERS = ["The experiences and progress of care", "leavers"]
OVERALL = ["Overall effectiveness"]
LABELS = [LEADERS, HELP, CARE, LEAVERS, OVERALL]
GRADES = [
    ["Good"],
    ["Requires improvement", "to be good"],
    ["Outstanding"],
    ["Inadequate"],
    ["Requires improvement to", "be good"],
]
EXPECTED = {
    Area.LEADERS: {Grade.GOOD},
    Area.HELP_AND_PROTECTION: {Grade.REQUIRES_IMPROVEMENT},
    Area.CHILDREN_IN_CARE: {Grade.OUTSTANDING},
    Area.CARE_LEAVERS: {Grade.INADEQUATE},
    Area.OVERALL: {Grade.REQUIRES_IMPROVEMENT},
}
ROW = 45


def cells(column: list[list[str]], left: int) -> list[list[tuple[str, int, int]]]:
    """Return a column's cells: the words, left edge and baseline of each of their lines."""
    return [
        [(words, left, 300 + ROW * n + 16 * m) for m, words in enumerate(cell)]
        for n, cell in enumerate(column)
    ]


def read(printed: list[tuple[str, int, int]]) -> dict[Area, set[Grade | None]]:
    """Return the grades read from lines in the order in which a PDF gives them."""
    lines, start = [], 0
    for words, left, down in printed:
        lines.append(Line(start, 1, 0, left, down, 120, bold=False))
        start += len(words) + 1
    text = "\n".join(words for words, _, _ in printed)
    kind = SourceKind.REPORT
    article = Article(key="k", name="report", text=text, kind=kind, lines=tuple(lines))
    found: dict[Area, set[Grade | None]] = {}
    for reading in grades(sections(article), Framework.ILACS):
        found.setdefault(reading.area, set()).add(reading.grade)
    return found


def test_row_by_row() -> None:
    """As most programs write a table: label, grade, label, grade."""
    left, right = cells(LABELS, 77), cells(GRADES, 395)
    printed = [line for row in zip(left, right, strict=True) for cell in row for line in cell]

    assert read(printed) == EXPECTED


def test_column_by_column() -> None:
    """All labels, then all grades: in the text the last label stands before the first grade."""
    columns = [*cells(LABELS, 77), *cells(GRADES, 395)]

    assert read([line for cell in columns for line in cell]) == EXPECTED


def test_grades_first() -> None:
    """All grades, then all labels."""
    columns = [*cells(GRADES, 395), *cells(LABELS, 77)]

    assert read([line for cell in columns for line in cell]) == EXPECTED


@pytest.mark.parametrize("missing", range(5))
def test_a_grade_that_is_not_there_is_not_its_neighbours(missing: int) -> None:
    """An empty cell leaves its area without a grade and shifts no other."""
    right = cells(GRADES, 395)
    right[missing] = []
    for order in (
        [line for row in zip(cells(LABELS, 77), right, strict=True) for c in row for line in c],
        [line for cell in (*cells(LABELS, 77), *right) for line in cell],
    ):
        area = list(EXPECTED)[missing]
        assert read(order) == {a: g for a, g in EXPECTED.items() if a is not area}


EVERY = [line for c in (*cells(LABELS, 77), *cells(GRADES, 395)) for line in c]


@given(st.permutations(EVERY))
@settings(max_examples=200, deadline=None)
def test_no_order_of_lines_gives_a_wrong_grade(printed: list[tuple[str, int, int]]) -> None:
    """However a program wrote the table's lines, a grade is its label's or is not read."""
    for area, grades_ in read(printed).items():
        assert grades_ <= EXPECTED[area]


@given(st.integers(0, len(EVERY) - 2))
def test_two_lines_that_change_places(place: int) -> None:
    """The text may have a row's grade inside the next row's label: the page tells whose it is."""
    left, right = cells(LABELS, 77), cells(GRADES, 395)
    printed = [line for row in zip(left, right, strict=True) for cell in row for line in cell]
    printed[place], printed[place + 1] = printed[place + 1], printed[place]

    assert all(grades_ <= EXPECTED[area] for area, grades_ in read(printed).items())

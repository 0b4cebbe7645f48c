"""Areas without a row."""

import printed
from kg.extract.official.grades import grades
from kg.extract.official.unprinted import unprinted
from kg.model.terms import Area, Framework

PAGE = """
## Council of the Isles of Scilly
# Inspection of services for children in need of help and
# protection, children looked after and care leavers
# Inspection dates: 4 to 15 July 2016

# Children’s services in the Isles of Scilly are good
{table}
===
# Executive summary
The council has no care leavers.
"""
THREE = """
1. Children who need help and protection Good

2. Children looked after and achieving permanence {grade}

3. Leadership, management and governance Good
"""


def absent(table: str) -> frozenset[Area]:
    """Return the areas for which a title page's table has no row."""
    report = printed.report(PAGE.format(table=table))
    return unprinted(report, Framework.SIF, list(grades(report, Framework.SIF)))


def test_a_table_of_three_rows() -> None:
    """The title and the chapters speak of care leavers; the table has no row for them."""
    assert absent(THREE.format(grade="Good")) == {Area.ADOPTION, Area.CARE_LEAVERS}


def test_a_row_that_could_not_be_read_is_printed() -> None:
    """A label without a grade is a row."""
    assert absent(THREE.format(grade="(see below)")) == {Area.ADOPTION, Area.CARE_LEAVERS}


def test_without_a_table_nothing_is_known_to_be_absent() -> None:
    """A page of which no row was read tells nothing."""
    assert absent("The page could not be read.") == frozenset()

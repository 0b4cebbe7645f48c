"""Whose inspection a sentence speaks of."""

import pytest

from kg.extract.lexicon.bodies import is_of_another


@pytest.mark.parametrize(
    ("left", "right", "other"),
    [
        ("The nursery was rated ", "", True),
        ("The council said the nursery had been rated ", "", True),
        ("A school in the borough was rated ", "", True),
        ("Once the schools had closed, the council was rated ", "", False),
        ("It was rated ", " by the Care Quality Commission", True),
        ("Children’s services were rated ", " by Ofsted", False),
        ("It was rated ", " by Ofsted", False),
        ("The virtual school was praised and services were rated ", "", False),
    ],
)
def test_the_nearest_body_is_the_one_graded(left: str, right: str, other: bool) -> None:  # noqa: FBT001 - a column
    """The body named last before a grade is the one that was given it."""
    assert other is is_of_another(left, right)

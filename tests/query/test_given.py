"""Which areas could be graded when."""

import pytest

from kg.model.edtf import bounds
from kg.model.terms import Area, Framework
from kg.query.given import COLUMNS, FRAMES, could_be_given


@pytest.mark.parametrize(
    ("area", "framework", "when", "possible"),
    [
        (Area.CARE_COMBINED, "", "2019", True),
        (Area.CARE_COMBINED, "", "2024", False),
        (Area.CHILDREN_IN_CARE, "", "2019", False),
        (Area.CHILDREN_IN_CARE, "", "2023-02", True),
        (Area.ADOPTION, "", "2016", True),
        (Area.ADOPTION, "", "2019", False),
        (Area.OUTCOMES, "", "2013-07", True),
        (Area.OUTCOMES, "", "2014", False),
        (Area.LEADERS, "", None, True),
        (Area.OVERALL, "", "2010", True),
        (Area.LEADERS, Framework.SIF, "2018-06", False),
        (Area.LEADERSHIP, Framework.SIF, "2018-06", True),
        (Area.CARE_LEAVERS, Framework.ILACS, "2019-06", False),
        (Area.CARE_LEAVERS, Framework.ILACS, None, True),
        (Area.OVERALL, Framework.VISIT, "2019-06", False),
    ],
)
def test_framework_and_time_tell_what_can_be(
    area: Area, framework: str, when: str | None, *, possible: bool
) -> None:
    """The framework tells which areas it grades; without one the time leaves some open."""
    assert could_be_given(area, framework, bounds(when) if when else None) is possible


def test_every_area_of_a_form_has_a_column() -> None:
    """The columns are the areas of all forms, each once."""
    assert set(COLUMNS) == {area for frame in FRAMES for area in frame.areas}
    assert len(COLUMNS) == len(set(COLUMNS))

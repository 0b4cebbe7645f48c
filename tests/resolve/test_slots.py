"""An inspection while it is being gathered."""

import pytest

from kg.model.span import Span
from kg.model.terms import InspectionType
from kg.resolve.slots import (
    Seen,
    Slot,
    are_parts,
    could_be_one,
    is_before,
    is_reporting_of,
    joined,
    kinds_agree,
)

SEEN = Seen(Span(0, 5), "inspection.full")


def test_the_most_precise_time_is_the_inspections() -> None:
    """Of several times told the one that leaves fewest days open counts."""
    slot = Slot(council="E10000016", news=True, times=[("2019", SEEN), ("2019-05", SEEN)])
    assert slot.when == "2019-05"
    assert Slot(council="E10000016", news=True).when is None


def test_a_named_type_replaces_a_vague_one() -> None:
    """*Focused visit* says more than an unknown type, and stays."""
    slot = Slot(council="E10000016", news=True)
    slot.take_kind(InspectionType.FOCUSED_VISIT)
    slot.take_kind(InspectionType.FULL)
    assert slot.kind is InspectionType.FOCUSED_VISIT
    assert not slot.graded


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        (InspectionType.UNKNOWN, InspectionType.JTAI, True),
        (InspectionType.FULL, InspectionType.SHORT, True),
        (InspectionType.FULL, InspectionType.FOCUSED_VISIT, False),
        (InspectionType.JTAI, InspectionType.SEND_AREA, False),
    ],
)
def test_types_agree_where_both_could_be_told_of_one(
    one: InspectionType,
    other: InspectionType,
    agree: bool,  # noqa: FBT001 - a column
) -> None:
    """Vague types agree with one another, named visits only with themselves."""
    assert agree is kinds_agree(one, other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2019", "2019-05", True),
        ("XXXX-05", "2019-05-01/2019-05-04", True),
        ("XXXX-05", "2019", False),
        ("2019", "2020", False),
    ],
)
def test_a_bare_month_and_a_bare_year_are_not_one(one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a column
    """A month without its year is matched only with a time of a season or less."""
    assert same is could_be_one(one, other)


def test_a_time_certainly_before_another() -> None:
    """Only times with years that do not overlap are before one another."""
    assert is_before("2018", "2019-01")
    assert not is_before("2019", "2019-01")
    assert not is_before("XXXX-01", "2019-01")


def test_a_report_follows_its_visit_within_months() -> None:
    """A report in July can be on a visit in May, one of two years later cannot."""
    assert is_reporting_of("2022-07", "2022-05")
    assert not is_reporting_of("2024-07", "2022-05")
    assert not is_reporting_of("XXXX-07", "2022-05")


def test_parts_are_days_some_weeks_apart() -> None:
    """Days within half a year are parts of one inspection, years are not."""
    assert are_parts(["2022-12-05/2022-12-09", "2023-02-14"])
    assert not are_parts(["2022-12-05", "2023-12-05"])
    assert not are_parts(["2017", "2018"])
    assert not are_parts([])


def test_parts_are_written_as_a_set() -> None:
    """Parts are joined in order, a single one stays itself."""
    assert joined(["2023-02-14", "2022-12-05"]) == "{2022-12-05,2023-02-14}"
    assert joined(["2023-02-14", "2023-02-14"]) == "2023-02-14"

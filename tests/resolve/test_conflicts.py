"""What sources contradict one another about."""

from dataclasses import replace

import pytest

import make
from kg.model.record import Dating
from kg.model.terms import Area, ConflictKind, Grade
from kg.resolve.conflicts import conflicts_of_holders, find_conflicts


def with_times(*times: str) -> tuple[str, ...]:
    """Return the values in conflict of one inspection with several told times."""
    told = tuple(Dating(edtf=t, evidence=(make.evidence(f"a{n}"),)) for n, t in enumerate(times))
    inspection = replace(make.inspection(), datings=told)
    return tuple(f"{c.value_a} {c.value_b}" for c in find_conflicts((inspection,), ()))


def test_two_grades_for_one_area_conflict() -> None:
    """One inspection cannot have given one area two grades."""
    told = (make.judgement(grade=Grade.GOOD), make.judgement(grade=Grade.OUTSTANDING, source="a2"))
    found = list(find_conflicts((), told))

    assert [(c.kind, c.value_a, c.source_a) for c in found] == [
        (ConflictKind.GRADE, "overall: Good", "a1")
    ]


def test_two_areas_do_not_conflict() -> None:
    """A grade for one area says nothing of another's."""
    told = (make.judgement(), make.judgement(grade=Grade.OUTSTANDING, area=Area.LEADERS))

    assert not list(find_conflicts((), told))


def test_two_exact_times_conflict() -> None:
    """Days on site told in two ways cannot both be right."""
    assert with_times("2022-07-11/2022-07-22", "2022-07-04/2022-07-22") == (
        "2022-07-04/2022-07-22 2022-07-11/2022-07-22",
    )


def test_a_vague_time_does_not_conflict() -> None:
    """A month or a season beside the days is only less exact."""
    assert with_times("2022-07-11/2022-07-22", "2022-07", "2022-22") == ()


@pytest.mark.parametrize(("report", "side"), [("a1", "a"), ("a2", "b"), ("a3", "")])
def test_the_report_is_preferred(report: str, side: str) -> None:
    """Where one side is the inspection's own report, it is the preferred one."""
    told = (make.judgement(grade=Grade.GOOD), make.judgement(grade=Grade.OUTSTANDING, source="a2"))
    found = list(find_conflicts((), told, {told[0].inspection: {report}}))

    assert [(c.value_a, c.preferred) for c in found] == [("overall: Good", side)]


def test_the_reports_days_are_preferred() -> None:
    """A paper that counts the week before is contradicted by the report."""
    told = (
        Dating(edtf="2022-07-04/2022-07-22", evidence=(make.evidence("a1"),)),
        Dating(edtf="2022-07-11/2022-07-22", evidence=(make.evidence("a2"),)),
    )
    inspection = replace(make.inspection(), datings=told)
    found = list(find_conflicts((inspection,), (), {inspection.key: {"a2"}}))

    assert [(c.value_b, c.preferred) for c in found] == [("2022-07-11/2022-07-22", "b")]


def _holders(first: str, second: str, **flags: object) -> list[tuple[str, str]]:
    """Return the people in conflict of a post in which each is seen at a time."""
    one = make.holding("person/a1-0", observed=first, source="a1")
    other = make.holding("person/a2-0", observed=second, source="a2")
    sight = replace(other.observations[0], **flags)  # type: ignore[arg-type]
    names = {"person/a1-0": "Ann Lee", "person/a2-0": "Bea Moss"}
    found = conflicts_of_holders([one, replace(other, observations=(sight,))], names)
    return [(c.value_a, c.value_b) for c in found]


def test_two_holders_on_one_day_conflict() -> None:
    """A council has one leader on a day."""
    assert _holders("2019-06-14", "2019-06-14") == [("Ann Lee", "Bea Moss")]


@pytest.mark.parametrize(
    ("first", "second", "flags"),
    [
        ("2019-06-14", "2022-06-20", {}),
        ("2019", "2019", {}),
        ("2019-06-14", "2019-06-14", {"former": True}),
        ("2019-06-14", "2019-06-14", {"interim": True}),
    ],
)
def test_a_change_of_holder_is_no_conflict(first: str, second: str, flags: dict[str, bool]) -> None:
    """Different days, a day not surely known, and who is called former or interim agree."""
    assert _holders(first, second, **flags) == []

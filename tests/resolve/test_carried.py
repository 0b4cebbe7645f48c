"""Points that a council is told again."""

from dataclasses import replace

import pytest

import make
from kg.model.record import Recommendation
from kg.model.terms import Topic
from kg.resolve.carried import carry_over

BEFORE = make.inspection("2016", number=1)
AFTER = make.inspection("2019-21", number=2)
TOLD = "the timeliness of statutory health assessments of children in care"


def point(number: int, inspection: str, text: str, topic: Topic = Topic.PLANNING) -> Recommendation:
    """Return a point of an inspection's list."""
    plain = make.recommendation(inspection)
    key = f"recommendation/{inspection}-{number}"
    return replace(plain, key=key, number=number, text=text, topic=topic)


def origins(*points: Recommendation) -> list[str | None]:
    """Return what each point of the later list was carried over from."""
    found = carry_over(points, (AFTER, BEFORE))
    return [p.carried for p in found if p.inspection == AFTER.key]


@pytest.mark.parametrize(
    ("text", "topic", "again"),
    [
        (TOLD, Topic.PLANNING, True),
        ("statutory health assessments: their timeliness and recording", Topic.PLANNING, True),
        # Another topic, other words, and too few words to tell
        (TOLD, Topic.WORKFORCE, False),
        ("the quality of plans for disabled people who move house", Topic.PLANNING, False),
        ("assessments", Topic.PLANNING, False),
    ],
)
def test_a_point_is_told_again(text: str, topic: Topic, *, again: bool) -> None:
    """A point of the next list with the topic and most of the words is the same one."""
    earlier = point(1, BEFORE.key, TOLD)

    assert origins(earlier, point(1, AFTER.key, text, topic)) == [earlier.key if again else None]


def test_the_likest_is_taken_and_equals_are_none() -> None:
    """A point that fits two equally well is carried over from neither."""
    near = point(1, BEFORE.key, "the timeliness of statutory health assessments")
    same = point(2, BEFORE.key, "the timeliness of statutory health assessments")
    other = point(
        3,
        BEFORE.key,
        "statutory health assessments, their timeliness, recording, review and scrutiny",
    )
    later = point(1, AFTER.key, "the timeliness of statutory health assessments")

    assert origins(near, other, later) == [near.key]
    assert origins(near, same, later) == [None]


def test_a_first_list_carries_nothing() -> None:
    """Nothing is carried over without a list before, or within one list."""
    assert origins(point(1, AFTER.key, TOLD), point(2, AFTER.key, TOLD)) == [None, None]

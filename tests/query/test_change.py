"""The change of the overall grade."""

import pytest

from kg.model.terms import Framework, Grade
from kg.query.change import APART, FIRST, UNDATED, UNGRADED, UNGRADED_BEFORE, change, latest
from kg.query.judged import Judged, judged
from query import inspected

G = Grade


def pair(
    before: tuple[str | None, Framework | None, Grade | None],
    now: tuple[str | None, Framework | None, Grade | None],
) -> tuple[Judged, ...]:
    """Return two inspections of a council, the later one last."""
    made = [
        inspected.official(when, frame, n) if frame else inspected.told(when, n)
        for n, (when, frame, _) in enumerate((before, now))
    ]
    grades = [
        inspected.graded(one, told[2])
        for one, told in zip(made, (before, now), strict=True)
        if told[2]
    ]
    return judged(inspected.graph(made, grades))


@pytest.mark.parametrize(
    ("before", "now", "words", "steps"),
    [
        (("2015", Framework.SIF, G.INADEQUATE), ("2019-06", Framework.ILACS, G.GOOD), "better", 2),
        (("2019", Framework.ILACS, G.GOOD), ("2022", Framework.ILACS, G.GOOD), "same", 0),
        (("2019", None, G.OUTSTANDING), ("2022", None, G.REQUIRES_IMPROVEMENT), "worse", -2),
        (("2012", None, G.GOOD), ("2019", Framework.ILACS, G.GOOD), APART, None),
        (("2013-07", Framework.LAC2013, G.GOOD), ("2016", Framework.SIF, G.GOOD), APART, None),
        (("2013-07", Framework.LAC2013, G.ADEQUATE), ("2016", Framework.SIF, G.GOOD), APART, None),
        (("2022", Framework.ILACS, G.GOOD), ("2026-05", Framework.ILACS, None), UNGRADED, None),
        (
            ("2026-05", Framework.ILACS, None),
            ("2029", Framework.ILACS, G.GOOD),
            UNGRADED_BEFORE,
            None,
        ),
        (("2022-03", None, G.GOOD), ("2022", Framework.ILACS, G.GOOD), FIRST, None),
    ],
)
def test_change_since_the_inspection_before(
    before: tuple[str, Framework | None, Grade | None],
    now: tuple[str, Framework | None, Grade | None],
    words: str,
    steps: int | None,
) -> None:
    """Grades are compared where both are on the scale, of all services and surely in order."""
    found = pair(before, now)
    told = change(next(one for one in found if one.when == now[0]), found)
    assert (told.words, told.steps) == (words, steps)
    assert (told.before is None) == (words == FIRST)


def test_without_a_time_nothing_is_told() -> None:
    """What has no time is neither after nor before anything."""
    found = pair(("2019", None, G.GOOD), (None, None, G.GOOD))
    assert change(found[1], found).words == UNDATED
    assert change(found[0], found).words == FIRST


def test_the_last_of_a_council() -> None:
    """The last inspection began last; one without time is never it."""
    found = pair(("2019", None, G.GOOD), (None, None, G.GOOD))
    assert latest(found) is found[0]
    assert latest(found[1:]) is None
    twice = pair(("2022-06-06/2022-06-10", Framework.ILACS, G.GOOD), ("2022-06-06", None, G.GOOD))
    last = latest(twice)
    assert last is not None
    assert last.official

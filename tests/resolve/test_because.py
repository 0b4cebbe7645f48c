"""Why records of several sources are one."""

from pathlib import Path

import pytest

from kg.resolve.because import Because, called_by

PAGE = Path(__file__).parents[2] / "docs" / "identity.md"
DAYS = "2019-06-03/2019-06-07"


def test_each_sentence_stands_in_the_page() -> None:
    """The table of comparisons tells every sentence that the graph may hold."""
    page = PAGE.read_text(encoding="utf-8")
    for because in Because:
        assert f"*{because.of('…')}*" in page, because


@pytest.mark.parametrize(
    ("told", "when", "way"),
    [
        ("2019-07", DAYS, Because.REPORTED),
        ("2019-07-12", DAYS, Because.REPORTED),
        ("2019-22", "2019-04-29/2019-05-03", Because.REPORTED),
        ("2020", "2019-12-02/2019-12-06", Because.REPORTED),
        ("2018", "2019-01-21/2019-02-01", Because.YEAR),
        # Too long after, or before: another inspection.
        ("2020-02", DAYS, None),
        ("2021", DAYS, None),
        ("2020", DAYS, None),
        ("2019-05", DAYS, None),
        # Days on site are days on site.
        ("2019-07-01/2019-07-05", DAYS, None),
        # Of two months nobody can say which is the visit's.
        ("2019-07", "2019-06", None),
        ("XXXX-07", DAYS, None),
        # A time within is no other name.
        ("2019", DAYS, None),
    ],
)
def test_a_time_by_which_an_inspection_is_called(told: str, when: str, way: Because | None) -> None:
    """An inspection may be called by the month or year of its report, or by the year just before."""
    assert called_by(told, when) is way

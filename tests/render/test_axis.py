"""The axis of time."""

from kg.render.axis import NAMES, axis, year_of


def test_years_stand_in_order_and_empty_ones_are_narrow() -> None:
    """Every year from the first to the last has its room, a year without inspections less."""
    made = axis(["2016-05", "2019-04-29/2019-05-03"])
    assert list(made.years) == [2016, 2017, 2018, 2019]
    assert made.years[2017] - made.years[2016] > made.years[2018] - made.years[2017] > 0
    assert made.years[2016] > NAMES
    assert made.end < made.right


def test_a_time_stands_in_its_year_by_its_month() -> None:
    """May stands left of October; a year alone stands at its middle."""
    made = axis(["2016", "2017"])
    assert made.years[2016] < made.place("2016-05") < made.place("2016-10") < made.years[2017]
    assert made.place("2016-06") < made.place("2016") < made.place("2016-07")


def test_what_has_no_year_stands_before_all_years() -> None:
    """A time without a year has a place of its own at the left, if there is one such."""
    made = axis(["2016", "XXXX-04", None])
    assert made.undated
    assert NAMES < made.place("XXXX-04") == made.place(None) < made.years[2016]
    assert not axis(["2016"]).undated


def test_a_graph_without_times_has_no_years() -> None:
    """Nothing is drawn where nothing is known."""
    assert axis([]).years == {}
    assert (year_of("2019-21"), year_of("XXXX-04"), year_of(None)) == (2019, None, None)

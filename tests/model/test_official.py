"""Readings of an official report."""

from datetime import date

from kg.model.official import Period


def test_a_period_in_edtf() -> None:
    """A period is an interval of days; one day is a day."""
    day = date(2016, 7, 28)

    assert Period(start=day, end=date(2016, 8, 2)).edtf == "2016-07-28/2016-08-02"
    assert Period(start=day, end=day).edtf == "2016-07-28"

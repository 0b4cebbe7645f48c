"""The bounds that hold unless told otherwise."""

from dataclasses import fields

from kg.serve.limits import Limits


def test_nothing_is_unbounded() -> None:
    """Each bound is a number above nothing."""
    limits = Limits()
    assert all(getattr(limits, field.name) > 0 for field in fields(limits))
    assert limits.shown < limits.rows

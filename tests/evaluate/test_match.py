"""One-to-one pairs."""

from kg.evaluate.match import pair


def _near(wanted: int, found: int) -> int | None:
    return abs(wanted - found) if abs(wanted - found) <= 1 else None


def test_each_found_fact_stands_once() -> None:
    """Two wanted facts are not both right by one found fact."""
    assert pair([5, 5], [5], _near) == {0: 0}


def test_as_many_pairs_as_can_be() -> None:
    """A pair is moved where that lets a further one be made."""
    assert pair([2, 3], [2, 1], _near) == {0: 1, 1: 0}


def test_closest_first() -> None:
    """Where there is enough for all, the closest are paired."""
    assert pair([2, 3], [3, 2], _near) == {0: 1, 1: 0}


def test_nothing_fits() -> None:
    """Facts that do not fit stay unpaired."""
    assert pair([1], [5], _near) == {}
    assert pair([], [5], _near) == {}

"""Nearest names."""

from kg.query.nearest import nearest


def test_likest_first_and_few() -> None:
    """The likest name comes first, no more than three come, and unlike ones do not."""
    names = ["councils", "council", "counsel", "councillor", "roles"]
    near = nearest("concil", names)
    assert near[0] == "council"
    assert len(near) == 3
    assert "roles" not in near
    assert nearest("zzz", names) == ()


def test_beginnings_count() -> None:
    """A name is near where it is begun, but not by a letter or two."""
    assert nearest("insp", ["inspections", "people"]) == ("inspections",)
    assert nearest("in", ["inspections"]) == ()

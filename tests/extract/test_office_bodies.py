"""Which body an office is of."""

import pytest

from extract.examples import document
from kg.model.mention import RoleMention


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Ann Lee, director of people at Redbridge Council, left.", ["Redbridge Council"]),
        ("Redbridge Council’s director of people, Ann Lee, left.", ["Redbridge Council"]),
        ("Ann Lee, leader of Redbridge Council, left.", ["Redbridge Council"]),
        ("Ann Lee, director of people for Redbridge Council, left.", ["Redbridge Council"]),
        ("Ann Lee, director of people, left.", [""]),
        (
            "Ann Lee, director for both Redbridge Council and Torbay Council, left.",
            ["Redbridge Council", "Torbay Council"],
        ),
        (
            "Redbridge Council and Torbay Council share: Ann Lee, director, serves for both "
            "councils.",
            ["Torbay Council", "Redbridge Council"],
        ),
        (
            "Ann Lee, director of people, took on the same role at Torbay Council.",
            ["", "Torbay Council"],
        ),
        ("Ann Lee, director of people, met Tom Roe, who held the same post in Kent.", [""]),
    ],
)
def test_body(text: str, bodies: list[str]) -> None:
    """A body is named in a title, beside it, or as a further one of the same office."""
    found = document(text, "role").of(RoleMention)
    assert [r.organisation.of(text) if r.organisation else "" for r in found] == bodies

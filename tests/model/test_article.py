"""Where the characters of a paged text are printed."""

import pytest

from kg.model.article import Article, Line, Place

PAGED = Article(
    key="k",
    name="report",
    text="first\nsecond\nthird",
    lines=(
        Line(0, 1, 4, 72, 100, 120, bold=False),
        Line(6, 1, 40, 72, 114, 120, bold=False),
        Line(13, 2, 0, 72, 100, 120, bold=False),
    ),
)


@pytest.mark.parametrize(
    ("position", "place"),
    [(0, Place(1, 4)), (4, Place(1, 8)), (6, Place(1, 40)), (15, Place(2, 2))],
)
def test_a_character_has_its_page_and_its_place_there(position: int, place: Place) -> None:
    """A line's place and how far into the line a character stands lead back to the page."""
    assert PAGED.place(position) == place


def test_an_article_without_pages_has_no_places() -> None:
    """A newspaper's text is not printed on pages that anybody could open."""
    assert Article(key="k", name="story", text="words").place(2) is None

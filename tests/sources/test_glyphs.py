"""What prints alike reads alike."""

import pytest

from kg.sources.glyphs import alike, mended


@pytest.mark.parametrize(
    ("printed", "read_as"),
    [
        ("well\ufffematched", "well-matched"),
        ("18 February ─ 12 March", "18 February – 12 March"),
        ("4\u202fto\xa08\u2003March", "4 to 8 March"),
        ("\uf0b7 a point", "• a point"),
        ("\uf06e a point", "• a point"),
        ("◼ a point", "• a point"),
        ("➢ a point", "• a point"),
        ("multi\u2011agency", "multi-agency"),
        ("children\u02bcs services", "children’s services"),
    ],
)
def test_one_character_for_all_that_print_alike(printed: str, read_as: str) -> None:
    """Hyphens, dashes, spaces and bullets of many fonts are one each, and keep every offset."""
    assert alike(printed) == read_as
    assert len(printed) == len(read_as)


@pytest.mark.parametrize(
    ("line", "read_as"),
    [
        ("children ’s services", "children’s services"),
        ("children' s services", "children's services"),
        ("children‘s services", "children’s services"),
        ("In\u200bspection dates\ufeff", "Inspection dates"),
        ("parents’ social workers", "parents’ social workers"),
        ("a ‘stuck’ case", "a ‘stuck’ case"),
    ],
)
def test_apostrophes_and_marks_of_no_width(line: str, read_as: str) -> None:
    """A space that wide type leaves goes; quotation marks stay."""
    assert mended(line) == read_as

"""What belongs to the page and not to the report."""

from typing import NamedTuple

import pytest

from kg.sources.furniture import without_furniture


class Row(NamedTuple):
    """A line on an A4 page."""

    page: int
    down: int
    words: str
    size: int = 120

    @property
    def up(self) -> int:
        """The baseline above the page's lower edge."""
        return 842 - self.down


def kept(*rows: Row) -> tuple[list[str], list[str]]:
    """Return the words of body and notes."""
    body, notes = without_furniture(list(rows))
    return [r.words for r in body], [r.words for r in notes]


BODY = [Row(page, 300 + 15 * n, f"line {page}.{n} of text") for page in (1, 2) for n in range(3)]


@pytest.mark.parametrize(
    "words", ["3", "Page 3 of 12", "12 | Page", "Inspection of Luton 3", "4 to 8 March 2024 3"]
)
def test_page_numbers_and_running_lines_go(words: str) -> None:
    """A number at the edge, and what stands at the edge of several pages but for its number."""
    other = words.replace("3", "4")
    body, _ = kept(*BODY[:3], Row(1, 800, words), *BODY[3:], Row(2, 800, other))

    assert body == [row.words for row in BODY]


def test_what_stands_once_at_the_edge_stays() -> None:
    """A sentence may end at the foot of a page."""
    body, _ = kept(*BODY[:3], Row(1, 790, "children are safe."), *BODY[3:])

    assert "children are safe." in body


def test_a_number_in_the_text_stays() -> None:
    """A number on a line of its own inside the page is the report's."""
    body, _ = kept(Row(1, 285, "3"), *BODY)

    assert body[0] == "3"


def test_footnotes_come_last() -> None:
    """A sentence that runs over a page's end is not broken by that page's notes."""
    note = [Row(1, 700, "1", 65), Row(1, 703, "This section was updated.", 100)]
    body, notes = kept(*BODY[:3], *note, *BODY[3:])

    assert body == [row.words for row in BODY]
    assert notes == ["1", "This section was updated."]


def test_small_print_without_a_number_is_no_note() -> None:
    """A caption below a page's text stays where it is."""
    body, notes = kept(*BODY[:3], Row(1, 700, "Source: the council.", 100), *BODY[3:])

    assert "Source: the council." in body
    assert notes == []

"""The few words beside a thing."""

import pytest

from kg.render.labels import area, capital, clip, stacked


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("a few words", "a few words"),
        ("the children’s commissioner, who came", "the children’s …"),
        ("Llanfairpwllgwyngyllgogerych", "Llanfairpwllgwyngyll …"),
        ("two\nlines", "two lines"),
    ],
)
def test_a_text_is_cut_between_words(text: str, short: str) -> None:
    """A cut text ends with a whole word and an ellipsis; a long word alone is cut."""
    assert clip(text, 20) == short


def test_a_label_stands_in_short_lines() -> None:
    """A long name takes two lines, and a longer one is cut in the second."""
    assert stacked("child protection planning", 16) == "child protection\nplanning"
    cut = stacked("supervision and management oversight of the whole service", 16)
    assert cut == "supervision and\nmanagement …"


def test_a_capital_stands_in_front_and_the_rest_is_kept() -> None:
    """Only the first letter changes."""
    assert (capital("sEND area"), capital("")) == ("SEND area", "")


def test_an_area_is_called_as_people_say_it() -> None:
    """A long area has a short name, and an unknown one keeps its own."""
    assert area("children in care and care leavers") == "care and care leavers"
    assert area("three of four areas") == "three of four areas"

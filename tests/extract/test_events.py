"""Whether another event owns a date."""

import pytest

from kg.extract.events import another_event


@pytest.mark.parametrize(
    ("words", "other"),
    [
        # Something else happened.
        ("after the director resigned in", True),
        ("when a trust took over in", True),
        ("which the mayor brought in", True),
        ("and two homes went bust in", True),
        ("a hub set up in", True),
        # They came, and that took time; it was graded.
        ("which was carried out in", False),
        ("took place in", False),
        ("took up the whole of", False),
        ("rated inadequate in", False),
        ("inspectors came to the town in", False),
        # No verb at all, nor a word that only begins like one.
        ("in a red bed, the first of its kind, in", False),
        ("of children in care in", False),
    ],
)
def test_another_event(words: str, other: bool) -> None:  # noqa: FBT001
    """A verb of anything but inspecting and grading owns the date after it."""
    assert another_event(words, 0, len(words)) is other


def test_only_the_words_between_count() -> None:
    """What happened before or after the place is not looked at."""
    text = "She resigned. It was inspected in 2019. She wept and quit."
    assert not another_event(text, 14, 39)
    assert another_event(text, 0, 39)
    assert another_event(text, 14, len(text))

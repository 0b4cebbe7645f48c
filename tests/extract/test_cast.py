"""The people and bodies that can speak, and which pronoun fits them."""

import pytest

from extract.examples import document
from kg.extract.speakers import Speakers
from kg.model.span import Span


@pytest.mark.parametrize(
    ("text", "name", "he", "she"),
    [
        ("Mrs Lee came.", "Lee", False, True),
        ("Maria Lee came. Cllr Lee left.", "Lee", False, True),
        ("Sir Bob Day came.", "Day", True, False),
        ("Maria Lee met Bob Lee.", "Lee", True, True),
        ("Cllr Lee came.", "Lee", True, True),
    ],
)
def test_can_be(text: str, name: str, he: bool, she: bool) -> None:
    """An honorific or a first name tells the pronoun of a surname unless two people share it."""
    speakers = Speakers.of(document(text, "role"))
    start = text.rindex(name)
    place = Span(start, start + len(name))
    assert speakers.can_be("he", place) is he
    assert speakers.can_be("she", place) is she


def test_longest_body() -> None:
    """A body whose name lies inside another's is not named by it."""
    text = "Kent and Medway NHS Trust came."
    bodies = Speakers.of(document(text, "role")).bodies_in(Span(0, len(text)))
    assert [b.span.of(text) for b in bodies] == ["Kent and Medway NHS Trust"]

"""The people and bodies that can speak, and which pronoun fits them."""

import pytest

from extract.examples import document
from kg.extract.speakers import Speakers
from kg.model.span import Span


@pytest.mark.parametrize(
    ("text", "name", "fitting"),
    [
        ("Mrs Lee came.", "Lee", ["she"]),
        ("Maria Lee came. Cllr Lee left.", "Lee", ["she"]),
        ("Sir Bob Day came.", "Day", ["he"]),
        ("Maria Lee met Bob Lee.", "Lee", ["he", "she"]),
        ("Cllr Lee came.", "Lee", ["he", "she"]),
    ],
)
def test_can_be(text: str, name: str, fitting: list[str]) -> None:
    """An honorific or a first name tells the pronoun of a surname unless two people share it."""
    speakers = Speakers.of(document(text, "role"))
    start = text.rindex(name)
    place = Span(start, start + len(name))
    assert [word for word in ("he", "she") if speakers.can_be(word, place)] == fitting


def test_longest_body() -> None:
    """A body whose name lies inside another's is not named by it."""
    text = "Kent and Medway NHS Trust came."
    bodies = Speakers.of(document(text, "role")).bodies_in(Span(0, len(text)))
    assert [b.span.of(text) for b in bodies] == ["Kent and Medway NHS Trust"]

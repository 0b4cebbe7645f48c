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
        # A paragraph that names one person tells it by its own pronoun.
        ("Jo Lee came. Then she left.", "Lee", ["she"]),
        ("Jo Lee came. “He left,” she said.", "Lee", ["she"]),
        ("Jo Lee came. She met a boy, and he left.", "Lee", ["he", "she"]),
        ("Jo Lee met Pat Day. Then she left.", "Lee", ["he", "she"]),
        ("She came with Jo Lee.", "Lee", ["he", "she"]),
        ("Jo Lee came. She left.\n\nLee came. He left.", "Lee", ["he", "she"]),
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


def test_first_names() -> None:
    """A first name means somebody where all who have it share their surname."""
    text = "Ann Lee met Bob Day and Bob Roe. Ann Lee left. Bob went."
    speakers = Speakers.of(document(text, "role"))
    assert {first: span.start for first, span in speakers.firsts.items()} == {"Ann": 0}


@pytest.mark.parametrize(
    ("between", "first"),
    [(" and ", True), (", the fire inspectorate and ", True), (" wrote to ", False)],
)
def test_inspectorates_in_a_row(between: str, *, first: bool) -> None:
    """Of inspectorates named in a row, known or not, the first speaks for all."""
    text = f"Ofsted, the CQC{between}HMICFRS came."
    found = Speakers.of(document(text, "role")).inspectorate(len(text))
    assert found is not None
    assert (found.of(text) == "Ofsted") is first

"""A county that only says where another council lies."""

from extract.examples import document
from kg.model.mention import CouncilMention

OPENING = "Blackpool Council’s children’s services were inspected by Ofsted. "


def _councils(text: str) -> list[tuple[str, bool]]:
    """Return the councils of a text as printed, and whether each is told by its name."""
    found = document(text, "council")
    return [(m.text, m.gss is not None) for m in found.of(CouncilMention)]


def test_a_county_places_the_council_told_before() -> None:
    """*The Lancashire authority* after Blackpool is Blackpool."""
    assert _councils(OPENING + "The Lancashire authority was rated good.")[1:] == [
        ("The Lancashire authority", False)
    ]


def test_a_county_that_is_named_means_itself() -> None:
    """Where the county council is named too, or alone, it is the one meant."""
    both = OPENING + "Lancashire County Council helped. The Lancashire authority was rated good."
    assert ("The Lancashire authority", False) not in _councils(both)
    alone = "The Lancashire authority was rated good by Ofsted for its children’s services."
    assert ("The Lancashire authority", False) not in _councils(alone)

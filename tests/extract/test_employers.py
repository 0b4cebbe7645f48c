"""Councils that are named only as where somebody works or worked."""

import pytest

from extract.examples import document
from kg.extract.employers import only_employs
from kg.model.mention import CouncilMention


def _last(text: str) -> bool:
    """Say of the council named last in a text whether it only employs."""
    found = document(text, "council")
    return only_employs(found.text, found.of(CouncilMention)[-1])


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, formerly head of quality at Leeds City Council, spoke.",
        "He was a social worker in Kent County Council then.",
        "She joined from Bury Council.",
        "It was led by the former Hackney Council director Ann Lee.",
        "Doctors at the hospitals in Swindon Borough Council are late.",
    ],
)
def test_a_place_of_work_is_no_subject(text: str) -> None:
    """A post told as past, or as one of many, does not turn the story to its employer."""
    assert _last(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee is director of children’s services at Leeds City Council.",
        "The former Dorset County Council was rated good.",
        "Inspectors came from Kent County Council.",
        "Services at Bury Council are good.",
    ],
)
def test_a_council_spoken_of_counts(text: str) -> None:
    """A present post, a predecessor and a subject are meant themselves."""
    assert not _last(text)


def test_what_is_told_of_the_place_itself() -> None:
    """*Was director in Kent when it was judged inadequate* is told of Kent."""
    assert not _last("He was director in Kent County Council when it was judged inadequate.")

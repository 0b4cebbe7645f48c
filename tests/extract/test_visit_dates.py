"""Which dates tell a time on site."""

import pytest

from extract.examples import document
from kg.extract.visit_dates import dateline, on_site


def dates(text: str, *, framed: bool = False) -> list[str]:
    """Return the dates of the first sentence that may tell a visit's time."""
    found = document(text, "date")
    sentence = found.sentences[0].span
    return [d.text for d in on_site(found, sentence, sentence, framed=framed)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inspectors came in May 2022.", ["May 2022"]),
        ("The report was published on 8 July after a visit in May.", ["May"]),
        ("On Tuesday Ofsted published its letter.", []),
        ("The director, appointed in 2019, met inspectors in May.", ["May"]),
        ("The council was created in 2023.", []),
        ("Ofsted came today.", []),
        ("Agency staff fell to 23 in 2021.", []),
    ],
)
def test_only_the_inspectors_own_dates_count(text: str, expected: list[str]) -> None:
    """Publication, appointments and foundations have dates of their own."""
    assert dates(text) == expected


def test_since_may_when_is_a_frame() -> None:
    """*Since May, when it was judged* tells when it was judged, but not a visit's time."""
    text = "It was the first visit since May, when it was judged inadequate."
    assert dates(text) == []
    assert dates(text, framed=True) == ["May"]


def test_a_date_alone_is_a_dateline() -> None:
    """A sentence that is only a date heads what follows."""
    found = document("July 2013. Inspectors came in May.", "date")
    first, second = (dateline(found, s) for s in found.sentences)
    assert first is not None
    assert (first.text, second) == ("July 2013", None)

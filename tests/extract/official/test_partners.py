"""Partners that a finding judges."""

import pytest

from kg.extract.lexicon.phrases import plain
from kg.extract.official.partners import partner
from kg.model.span import Span

EXAMPLES: dict[str, tuple[str, str | None] | None] = {
    "The police routinely attend strategy meetings.": ("police", None),
    "However, police do not always share information.": ("police", None),
    "Attendance at meetings by health partners is poor.": ("health partners", None),
    "Schools do not always share concerns.": ("schools", None),
    "The police and social care work well together.": ("police", None),
    "Cafcass responds promptly.": ("Cafcass", "cafcass"),
    "Partners understand thresholds well.": ("partner agencies", None),
    # Who is named beside, or owns, is not judged
    "Plans made with the police are clear.": None,
    "Police notifications are screened quickly.": None,
    "School attendance is good.": None,
    "Schools value the advice that they receive.": None,
    "Cafcass reports that applications are timely.": None,
    "Health needs are considered well.": None,
    "Social workers visit children in schools.": None,
}


@pytest.mark.parametrize(("sentence", "body"), EXAMPLES.items())
def test_partner(sentence: str, body: tuple[str, str | None] | None) -> None:
    """The body that is the subject is judged."""
    found = partner(sentence, plain(sentence), Span(0, len(sentence)))
    assert (found and (found.name, found.key)) == body


def test_place() -> None:
    """The place is that of the body's words in the whole text."""
    text = "Visits are good. Kent Police take part in all meetings."
    found = partner(text, plain(text), Span(17, len(text)))
    assert found is not None
    assert found.span.of(text) == "Kent Police"

"""The lines of an article, and what each is."""

import pytest

from kg.model.document import Part
from kg.text.paragraphs import paragraphs

STORY = (
    "Council praised\n\nBy Ann Lee, Local Democracy Reporter\n\nIt rained in the town all day.\n\n"
)
LINES = [
    ("Picture: Ken Mears", Part.CREDIT),
    ("READ MORE: Potholes", Part.LINK),
    ("Published: 12 June 2019", Part.META),
    ("Tuesday 23 July 2024", Part.META),
    ("• a bullet", Part.ITEM),
    ("1. a number", Part.ITEM),
    ("– a dash", Part.ITEM),
    ("\uf0b7 a private sign", Part.ITEM),
    ("\uf0a7 another private sign", Part.ITEM),
    ("Areas for improvement", Part.HEADING),
    ("What inspectors liked:", Part.HEADING),
    ("It stopped raining in the evening.", Part.BODY),
]


@pytest.mark.parametrize(("line", "part"), LINES)
def test_part(line: str, part: Part) -> None:
    """A line is what its wording says it is."""
    found = paragraphs(f"{STORY}{line}\n")
    assert found[-1].part is part


def test_top() -> None:
    """The first lines are headline and by-line."""
    assert [p.part for p in paragraphs(STORY)] == [Part.HEADLINE, Part.BYLINE, Part.BODY]


def test_header_date() -> None:
    """A template's date is cut from what follows on its line, be it headline or prose."""
    headline = paragraphs("date 2019-03-08 Council rated Outstanding\n")
    assert [p.part for p in headline] == [Part.META, Part.HEADLINE]
    prose = paragraphs("date 2019-03-08 The council was praised by inspectors.\n")
    assert [p.part for p in prose] == [Part.META, Part.BODY]


def test_caption() -> None:
    """A caption is told from its credit."""
    found = paragraphs("The town hall - Credit: Ken Mears\n")
    assert [p.part for p in found] == [Part.CAPTION, Part.CREDIT]


def test_wrapped() -> None:
    """Lines broken at a fixed width are one paragraph."""
    text = (
        "Inspectors who came to the town hall in the first week of May have\n"
        "found that families get help sooner than they did three years ago, and\n"
        "that records are better kept.\n"
    )
    (found,) = paragraphs(text)
    assert found.span.of(text) == text.strip()


def test_all_characters_are_held() -> None:
    """No printed character is lost."""
    text = f"date 2019-03-08 A headline\n{STORY}• one\n• two\n\nEnd of it all.\n"
    held: set[int] = set()
    for p in paragraphs(text):
        held.update(range(p.span.start, p.span.end))
    lost = [c for i, c in enumerate(text) if i not in held and not c.isspace()]
    assert lost == []

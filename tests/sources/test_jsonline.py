"""Lines of JSON lines as articles."""

import json

import pytest

from kg.model.article import Article
from kg.sources.jsonline import NoRecordError, from_line
from kg.sources.textfile import from_text

STORY = "The council’s services were rated good.\n"


def article(**record: object) -> Article:
    """Return the article of a record."""
    return from_line("day-7", json.dumps(record), from_text)


def test_what_the_archive_knows() -> None:
    """Headline, day, address and publisher come from the record."""
    told = article(
        text=STORY,
        title="Good at last",
        date="2019-06-12T10:00:00Z",
        url="https://paper.example/1",
        publisher="Town Post",
    )
    assert (told.name, told.title, told.publisher) == ("day-7", "Good at last", "Town Post")
    assert (told.stated, told.url) == ("2019-06-12", "https://paper.example/1")


def test_the_headline_is_text() -> None:
    """A grade may stand in the headline alone, so it is part of what is read, once."""
    assert article(text=STORY, title="Good at last").text == f"Good at last\n\n{STORY}"
    assert article(text=f"Good at last\n{STORY}", title="Good at last").text.count("at last") == 1


@pytest.mark.parametrize(("field", "name"), [("name", "x-1"), ("id", "x-1"), ("id", 12)])
def test_a_name_of_its_own(field: str, name: object) -> None:
    """A record that has a name is called by it; control characters are escaped."""
    assert article(**{"text": STORY, field: name}).name == str(name)
    assert article(text=STORY, name="a\nb").name == "a\\nb"


def test_what_else_stands_there_is_passed_over() -> None:
    """Unknown fields, empty ones and a date in another form do no harm."""
    told = article(text=STORY, title="", date="yesterday", words=12)
    assert (told.title, told.stated) == (None, None)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "no JSON"),
        ("[]", "no article"),
        ("{}", "no article"),
        ('{"text": 3}', "no article"),
        ('{"text": " "}', "empty"),
    ],
)
def test_no_article(line: str, why: str) -> None:
    """What is no article says why."""
    with pytest.raises(NoRecordError, match=why):
        from_line("a", line, from_text)

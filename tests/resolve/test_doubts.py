"""What could not be settled in an article."""

import make
from kg.extract.base import read
from kg.model.issue import Issue, Level
from kg.resolve.account import account
from kg.text.parse import parse


def issues(text: str, stated: str | None = None, words: str = "") -> tuple[Issue, ...]:
    """Return the issues of a text."""
    article = make.article(text=text, stated=stated, stated_words=words)
    return account(read(parse(article))).issues


def test_a_grade_of_no_council_is_said() -> None:
    """A grade for which no council is named is left out aloud, with its words."""
    found = issues("Children's services have been rated inadequate by Ofsted inspectors.")

    assert [(i.code, i.level, i.words) for i in found] == [
        ("grade-of-nothing", Level.SKIP, "inadequate")
    ]


def test_a_speech_of_nobody_is_said() -> None:
    """Words that nobody is named for are kept, and the doubt is said."""
    text = "Redbridge Council met on Monday.\n\n“This is a very sad day for every one of us here.”"

    assert [i.code for i in issues(text)] == ["no-speaker"]


def test_a_date_that_cannot_be_right_is_said() -> None:
    """The stated date stands with its place in the text."""
    text = (
        "date 2019-03-08 Redbridge praised\n\n"
        "Redbridge Council's children's services were rated good by Ofsted inspectors.\n\n"
        "The inspection was held in May and June this year."
    )
    found = issues(text, "2019-03-08", "date 2019-03-08")

    assert [(i.code, i.words) for i in found] == [("stated-date", "date 2019-03-08")]


def test_a_plain_story_has_no_issue() -> None:
    """Where all is settled nothing is said."""
    assert (
        issues("Redbridge Council was rated good by Ofsted. Its children's services shone.") == ()
    )


def test_an_inspection_of_a_council_that_was_not_there_is_said() -> None:
    """BCP Council began in 2019: a visit in 2016 was to Bournemouth, Poole or Dorset."""
    text = (
        "Ofsted made a focused visit to BCP Council’s children’s services in May 2016. Inspectors "
        "found that social workers know children well."
    )
    found = [(i.code, i.level) for i in issues(text)]

    assert ("which-council", Level.SKIP) in found

"""One source read whole."""

import printed
from kg.model.article import Article
from kg.model.issue import Level
from kg.pipeline.read import read_article
from kg.sources.textfile import from_text
from pipeline.stories import FULL


def test_story() -> None:
    """An article's account has its councils, people and inspections, each with its words."""
    account = read_article(from_text("full", FULL))
    assert [council.name for council in account.councils] == ["Bury"]
    assert "Joan Marsh" in {person.name for person in account.people}
    assert len(account.inspections) == 1
    assert account.names == ("full",)
    for record in (*account.councils, *account.people, *account.inspections):
        for piece in record.evidence:
            assert piece.text == FULL[piece.span.start : piece.span.end]


def test_same_text_same_account() -> None:
    """A text read twice gives the same account."""
    assert read_article(from_text("full", FULL)) == read_article(from_text("full", FULL))


def test_text_that_says_nothing() -> None:
    """A text about something else has an account without inspections."""
    account = read_article(Article(key="k", name="n", text="Rain is due on Monday.\n"))
    assert (account.councils, account.inspections, account.findings) == ((), (), ())


def test_a_paper_in_print_is_read_as_an_article() -> None:
    """A press release in PDF has no report's title: its words are read as a paper's are."""
    words = """
# Redbridge’s services for children praised

Inspectors from Ofsted visited Redbridge Council in April 2019 and
rated its children’s services outstanding.

• The council said it was pleased.
"""
    account = read_article(printed.article(words))

    assert [i.code for i in account.issues] == ["unknown-report"]
    assert [(j.area.value, j.grade.value) for j in account.judgements] == [
        ("overall", "Outstanding")
    ]
    assert account.judgements[0].evidence[0].text.endswith("services outstanding.")


def test_a_boards_review_says_nothing_of_a_council() -> None:
    """A review of the safeguarding board alone is left out whole."""
    words = """
## Surrey

# Review of the effectiveness of the Local Safeguarding Children Board

Review date: 3 August 2015

The board requires improvement.
"""
    account = read_article(printed.article(words))

    assert [(i.level, i.code) for i in account.issues] == [(Level.STOP, "board-review")]
    assert account.inspections == ()

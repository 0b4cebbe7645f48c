"""One source read whole."""

from kg.model.article import Article
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

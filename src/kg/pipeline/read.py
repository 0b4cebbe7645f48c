"""One source read whole: from its text to its account."""

from kg.extract.base import read as extract
from kg.model.article import Article
from kg.model.record import Account
from kg.resolve.account import account
from kg.text.parse import parse


def read_article(article: Article) -> Account:
    """Return what an article says."""
    return account(extract(parse(article)))

"""One source read whole: from its text to its account."""

from kg.extract.base import read as extract
from kg.extract.official.read import read_report
from kg.model.article import Article, SourceKind
from kg.model.record import Account
from kg.resolve.account import account
from kg.resolve.official import official_account
from kg.text.parse import parse
from kg.text.sections import sections


def read_article(article: Article) -> Account:
    """Return what an article or an official report says."""
    if article.kind is SourceKind.REPORT:
        return official_account(read_report(sections(article)))
    return account(extract(parse(article)))
